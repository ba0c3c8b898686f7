// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/boardsheet.h"

#include "core/engine/rebuiltdays.h"
#include "ui/board/arrowwidths.h"
#include "ui/board/decorationpainter.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double Margin = 5 * Theme::Unit;
constexpr double BoardMargin = 5 * Theme::Unit;
constexpr double SmallestWidth = 760;

QString alertText(const QString& name, const core::Incomplete& gap, const core::Period& period)
{
    if (gap.known.isEmpty())
        return tr("Nothing is logged yet for “%1”.").arg(name);
    if (gap.onlyOpeningDay)
        return tr("“%1” is logged from %2 on: who joined on that day cannot be told.")
            .arg(name, dayText(gap.known.first));
    QString text = tr("“%1” is logged from %2 to %3.").arg(name, dayText(gap.known.first), dayText(gap.known.last));
    if (gap.known.last < period.last)
        text += u' ' + tr("Its last logged day stands in for the end of the period.");
    return text;
}

template <typename Id>
std::optional<qint64> valueOf(const std::map<Id, qint64>& values, Id id)
{
    const auto found = values.find(id);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

/// What the small numbers beside the counts say; empty if there are none.
QString comparedWith(const BoardPicture& picture)
{
    if (const auto period = picture.comparison.against(picture.period))
        return tr("Compared with %1: ▲ more, ▼ fewer than then. Nothing is said where the data of those days are "
                  "incomplete.")
            .arg(rangeText(*period));
    if (!picture.comparison.isOn())
        return {};
    const auto segment = std::ranges::find(picture.segments, picture.comparison.segment, &core::Segment::id);
    return tr("● of these customers, who was also in “%1”: on the day of the move, or on the last day of the period.")
        .arg(segment == picture.segments.end() ? tr("deleted segment") : segment->name);
}

/// “Days through Jul 17, 2024 are rebuilt from orders, not recorded.”, as far as the numbers rest on such days.
QString rebuiltText(const BoardPicture& picture)
{
    const auto found = core::rebuiltDays(picture.board, picture.segments, picture.period);
    if (found.empty())
        return {};
    const auto latest = std::ranges::max(found, {}, [](const core::RebuiltDays& one) { return one.days.last; });
    const auto all = static_cast<int>(picture.board.nodes().size());
    const auto count = static_cast<int>(found.size());
    const QString until = dayText(latest.days.last);
    return count == all
        ? tr("Days through %1 are rebuilt, not recorded.").arg(until)
        : tr("Days through %1 are rebuilt, not recorded, for %Ln segment(s).", nullptr, count).arg(until);
}

} // namespace

QString optionsText(const core::RuleOptions& options)
{
    QStringList on;
    if (options.directOnly)
        on += tr("direct moves only");
    if (options.firstTimeOnly)
        on += tr("first time only");
    if (options.recordedOnly)
        on += tr("recorded days only");
    return on.join(u", "_s);
}

BoardSheet::BoardSheet(const BoardPicture& picture, const Theme& theme)
    : m_theme(theme)
{
    layOutBoard(picture);
    const QRectF content = m_layout.bounds();
    m_size.setWidth(std::max(SmallestWidth, content.width() + 2 * BoardMargin));
    m_y = Margin;
    layOutHeading(picture);
    layOutAlerts(picture);
    m_ground = QRectF(0, m_y, m_size.width(), std::max(160.0, content.height() + 2 * BoardMargin));
    m_y = m_ground.bottom() + 2 * Theme::Unit;
    const QFont small = Theme::font(Theme::Type::Small);
    if (!m_stubs.empty())
        addLine(tr("Dashed into a segment: who joined it on no drawn arrow; dashed out of it: who left it on none."),
            small, m_theme.secondary, Theme::Unit);
    if (const QString rebuilt = rebuiltText(picture); !rebuilt.isEmpty())
        addLine(rebuilt, small, m_theme.secondary, Theme::Unit);
    addLine(tr("Data through %1").arg(dayText(picture.lastDay)) + u"  ·  "_s + tr("Made with Journeyboard"), small,
        m_theme.secondary, 2 * Theme::Unit);
    m_size = QSizeF(std::ceil(m_size.width()), std::ceil(m_y));
    m_ground.setWidth(m_size.width());
}

void BoardSheet::layOutBoard(const BoardPicture& picture)
{
    const auto isIncomplete = [&picture](core::SegmentId id) {
        return std::ranges::find(picture.incomplete, id, &core::Incomplete::segment) != picture.incomplete.end();
    };
    for (const core::Node& node : picture.board.nodes()) {
        CardLook look;
        const auto segment = std::ranges::find(picture.segments, node.segment, &core::Segment::id);
        look.isMissing = segment == picture.segments.end();
        if (!look.isMissing) {
            look.name = segment->name;
            look.stage = segment->stage;
        }
        const auto count = picture.nodeCounts.find(node.id);
        look.state = count == picture.nodeCounts.end() ? NumberState::Failed : NumberState::Ready;
        if (look.state == NumberState::Ready)
            look.count = count->second;
        look.isIncomplete = isIncomplete(node.segment);
        look.change = changeLookOf(picture.comparison, look.count, valueOf(picture.nodeOthers, node.id), look.stage);
        look.isRebuilt = !look.isMissing && core::restsOnRebuiltDays(*segment, picture.board.options, picture.period);
        look.color = node.color;
        m_cards.emplace(node.id, look);
    }
    qint64 largest = 0;
    std::map<core::ArrowId, double> pillWidths;
    for (const core::Arrow& arrow : picture.board.arrows()) {
        PillLook look;
        const auto count = picture.arrowCounts.find(arrow.id);
        look.state = count == picture.arrowCounts.end() ? NumberState::Failed : NumberState::Ready;
        if (look.state == NumberState::Ready)
            look.count = count->second;
        look.isIncomplete = m_cards.at(arrow.source).isIncomplete || m_cards.at(arrow.target).isIncomplete;
        look.change = changeLookOf(
            picture.comparison, look.count, valueOf(picture.arrowOthers, arrow.id), m_cards.at(arrow.target).stage);
        largest = std::max(largest, look.count.value_or(0));
        pillWidths.emplace(arrow.id, boardpainter::pillWidth(look));
        m_pills.emplace(arrow.id, look);
    }
    ArrowWidths widths;
    widths.top = ArrowWidths::topFor(largest);
    for (const auto& [id, look] : m_pills)
        m_widths.emplace(id, widths.widthOf(look.count));
    m_layout = boardgeometry::layOut(picture.board, pillWidths);
    m_board = picture.board;
    layOutStubs(picture);
}

void BoardSheet::layOutStubs(const BoardPicture& picture)
{
    StubWidths widths;
    for (const auto& [node, count] : picture.elsewhere) {
        for (const bool isOut : { false, true }) {
            StubLook look;
            look.count = isOut ? count.to : count.from;
            look.isIncomplete = m_cards.at(node).isIncomplete;
            for (const core::Arrow& arrow : picture.board.arrowsAt(node)) {
                if ((isOut ? arrow.source : arrow.target) == node)
                    look.isIncomplete |= m_pills.at(arrow.id).isIncomplete;
            }
            if (look.count == 0)
                continue;
            widths.emplace(std::pair(node, isOut), boardpainter::stubWidth(look));
            m_stubs.emplace(std::pair(node, isOut), look);
        }
    }
    m_layout.stubs = boardgeometry::placeStubs(m_layout, widths);
}

void BoardSheet::layOutHeading(const BoardPicture& picture)
{
    const QFont body = Theme::font(Theme::Type::Body);
    addLine(picture.shop, body, m_theme.secondary, 2);
    addLine(picture.board.name, Theme::font(Theme::Type::Number, QFont::Bold), m_theme.text, Theme::Unit);
    addLine(tr("%1 – %2").arg(dayText(picture.period.first), dayText(picture.period.last)),
        Theme::font(Theme::Type::Body, QFont::DemiBold), m_theme.text, Theme::Unit);
    QString rule =
        tr("An arrow counts the customers who joined its target in the period, are in it on the last day, and "
           "were in its source before they joined, at the earliest on the day before the period.");
    if (const QString options = optionsText(picture.board.options); !options.isEmpty())
        rule += u' ' + tr("Narrowed to: %1.").arg(options);
    const QString compared = comparedWith(picture);
    addLine(rule, Theme::font(Theme::Type::Small), m_theme.secondary, (compared.isEmpty() ? 3 : 1) * Theme::Unit);
    addLine(compared, Theme::font(Theme::Type::Small, QFont::DemiBold), m_theme.text, 3 * Theme::Unit);
}

void BoardSheet::layOutAlerts(const BoardPicture& picture)
{
    if (picture.incomplete.empty())
        return;
    const double top = m_y - Theme::Unit;
    m_y += Theme::Unit;
    addLine(
        tr("Incomplete data for this period"), Theme::font(Theme::Type::Small, QFont::DemiBold), m_theme.alertText, 4);
    for (const core::Incomplete& gap : picture.incomplete) {
        const auto segment = std::ranges::find(picture.segments, gap.segment, &core::Segment::id);
        addLine(alertText(segment == picture.segments.end() ? QString() : segment->name, gap, picture.period),
            Theme::font(Theme::Type::Small), m_theme.alertText, 4);
    }
    m_y += Theme::Unit;
    m_alert = QRectF(Margin - 2 * Theme::Unit, top, m_size.width() - 2 * Margin + 4 * Theme::Unit, m_y - top);
    m_y += 3 * Theme::Unit;
}

void BoardSheet::addLine(const QString& text, const QFont& font, const QColor& color, double gapBelow)
{
    if (text.isEmpty())
        return;
    const QRectF room(Margin, m_y, m_size.width() - 2 * Margin, 10'000);
    QRectF rect = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text);
    rect.setLeft(room.left());
    rect.setWidth(room.width());
    m_lines.push_back({ text, font, color, rect });
    m_y = rect.bottom() + gapBelow;
}

void BoardSheet::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), m_size), m_theme.panel);
    painter.fillRect(m_ground, m_theme.canvas);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(m_ground.topLeft(), m_ground.topRight());
    painter.drawLine(m_ground.bottomLeft(), m_ground.bottomRight());
    if (!m_alert.isNull()) {
        painter.setPen(QPen(m_theme.alertLine, 1));
        painter.setBrush(m_theme.alertGround);
        painter.drawRoundedRect(m_alert, Theme::Radius, Theme::Radius);
    }
    for (const Line& line : m_lines) {
        painter.setFont(line.font);
        painter.setPen(line.color);
        painter.drawText(line.rect, Qt::TextWordWrap | Qt::TextDontClip, line.text);
    }

    painter.save();
    painter.translate(m_ground.center() - m_layout.bounds().center());
    decorationpainter::paintAll(painter, m_theme, m_board);
    for (const ArrowShape& arrow : m_layout.arrows)
        boardpainter::paintArrow(painter, m_theme, arrow, { .width = m_widths.at(arrow.id) });
    for (const StubPlace& stub : m_layout.stubs)
        boardpainter::paintStub(painter, m_theme, stub, m_stubs.at(stub.key()));
    for (const CardPlace& card : m_layout.cards)
        boardpainter::paintCard(painter, m_theme, card.rect, m_cards.at(card.id));
    for (const ArrowShape& arrow : m_layout.arrows)
        boardpainter::paintPill(painter, m_theme, arrow.pill, m_pills.at(arrow.id));
    painter.restore();
}

} // namespace ui
