// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuredelegate.h"

#include "ui/models/segmenttable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Margin = Theme::Unit;
constexpr int BarWidth = Theme::Unit / 2;
constexpr int BarHeight = Theme::Unit * 2;
constexpr int TrendWidth = Theme::Unit * 10;
constexpr int ArrowSpace = Theme::Unit * 5 / 4;
constexpr int TrendHeight = Theme::Unit * 5 / 2;

QFont fontOf(const QModelIndex& index)
{
    const bool isMain = index.column() == SegmentTable::Customers;
    return Theme::font(Theme::Type::Body, isMain ? QFont::DemiBold : QFont::Normal);
}

QFont detailFont()
{
    return Theme::font(Theme::Type::Caption);
}

QColor toneColor(const QModelIndex& index)
{
    const Theme& theme = Theme::current();
    switch (static_cast<SegmentTable::Tone>(index.data(SegmentTable::ToneRole).toInt())) {
    case SegmentTable::Tone::Good:
        return theme.good;
    case SegmentTable::Tone::Bad:
        return theme.bad;
    case SegmentTable::Tone::Alert:
        return theme.alertText;
    case SegmentTable::Tone::Calm:
        break;
    }
    return theme.secondary;
}

/// The colour of the first line: numbers are text, what is not there yet or only explains is quieter.
QColor textColor(const QModelIndex& index)
{
    const int column = index.column();
    if (column == SegmentTable::Change || column == SegmentTable::LoggedFrom)
        return toneColor(index);
    const QString text = index.data().toString();
    const bool isQuiet = column == SegmentTable::Conditions || text == u"…"_s || text == u"–"_s;
    return isQuiet ? Theme::current().secondary : Theme::current().text;
}

/// A triangle before a change of that width: whoever cannot tell the colours apart can tell the shapes apart.
void paintArrow(QPainter& painter, const QRect& line, int textWidth, int direction)
{
    if (direction == 0)
        return;
    constexpr double Half = 3;
    const QPointF centre(line.right() - textWidth - ArrowSpace / 2.0, line.center().y() + 0.5);
    const double tip = direction > 0 ? -Half : Half;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF({ centre + QPointF(0, tip), centre + QPointF(-Half, -tip), centre + QPointF(Half, -tip) }));
}

QColor stageColor(const QModelIndex& index)
{
    return Theme::current().stage(static_cast<core::Stage>(index.data(SegmentModel::StageRole).toInt()));
}

} // namespace

void FigureDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(Theme::current().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
    }
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QRect cell = option.rect.adjusted(Margin, 0, -Margin, 0);
    const auto alignment =
        static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const QString text = index.data().toString();
    const QString detail = index.data(SegmentTable::DetailRole).toString();
    const QFontMetrics metrics(fontOf(index));
    const QFontMetrics detailMetrics(detailFont());
    const int height = metrics.height() + (detail.isEmpty() ? 0 : detailMetrics.height());
    QRect line(cell.left(), cell.center().y() - height / 2, cell.width(), metrics.height());

    painter->setFont(fontOf(index));
    painter->setPen(textColor(index));
    painter->drawText(line, int(alignment) | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, line.width()));
    const int direction = index.data(SegmentTable::DirectionRole).toInt();
    if (index.column() == SegmentTable::Change)
        paintArrow(*painter, line, metrics.horizontalAdvance(text), direction);
    if (!detail.isEmpty()) {
        line = QRect(cell.left(), line.bottom() + 1, cell.width(), detailMetrics.height());
        painter->setFont(detailFont());
        painter->setPen(toneColor(index));
        painter->drawText(
            line, int(alignment) | Qt::AlignVCenter, detailMetrics.elidedText(detail, Qt::ElideRight, line.width()));
        if (index.column() != SegmentTable::Change)
            paintArrow(*painter, line, detailMetrics.horizontalAdvance(detail), direction);
    }
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    constexpr int WidestText = Theme::Unit * 40; // of conditions, which may be long
    const int text = QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString());
    const int detail = QFontMetrics(detailFont()).horizontalAdvance(index.data(SegmentTable::DetailRole).toString());
    const int arrow = index.data(SegmentTable::DirectionRole).toInt() != 0 ? ArrowSpace : 0;
    return { std::min(std::max(text, detail) + arrow + 1, WidestText) + 2 * Margin, Theme::Unit * 6 };
}

void SegmentNameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF bar(option.rect.left() + Margin, 0, BarWidth, BarHeight);
    bar.moveTop(option.rect.center().y() - bar.height() / 2 + 1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(stageColor(index));
    painter->drawRoundedRect(bar, 2, 2);

    const QFont font = Theme::font(Theme::Type::Body);
    const QFontMetrics metrics(font);
    const int left = Margin + BarWidth + Theme::Unit;
    const QRect place = option.rect.adjusted(left, 0, -Theme::Unit, 0);
    const QString name = index.data().toString();
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(place.width());
    layout.endLayout();
    painter->setFont(font);
    painter->setPen(Theme::current().text);
    const qsizetype end = first.isValid() ? first.textLength() : name.size();
    if (end >= name.size()) {
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
    } else {
        const int top = place.center().y() - metrics.height();
        const QRect upper(place.left(), top, place.width(), metrics.height());
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, name.left(end).trimmed());
        painter->drawText(upper.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(name.mid(end), Qt::ElideRight, place.width()));
    }
    painter->restore();
}

void TrendDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const auto* figures =
        static_cast<const core::SegmentFigures*>(index.data(SegmentTable::TrendRole).value<const void*>());
    QRectF place(0, 0, TrendWidth, TrendHeight);
    place.moveCenter(QRectF(option.rect).center());
    place.moveRight(option.rect.right() - Margin);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = stageColor(index);
    if (!figures || figures->trend.size() < 2) {
        painter->setFont(Theme::font(Theme::Type::Body));
        painter->setPen(Theme::current().secondary);
        painter->drawText(
            option.rect.adjusted(0, 0, -Margin, 0), Qt::AlignRight | Qt::AlignVCenter, figures ? u"–"_s : u"…"_s);
        painter->restore();
        return;
    }
    const auto [least, most] = std::ranges::minmax(figures->trend);
    const double span = std::max(1.0, double(most) - double(least));
    // A number that never changes is a line in the middle.
    const double middle = most == least ? place.height() / 2 : 0;
    const auto pointAt = [&](size_t i) {
        return QPointF(place.left() + place.width() * double(i) / double(figures->trend.size() - 1),
            place.bottom() - middle - (double(figures->trend[i]) - double(least)) / span * place.height());
    };
    const qint64 rebuilt = std::clamp<qint64>(
        qint64(figures->firstRecordedDay.value) - figures->trendDays.first.value, 0, qint64(figures->trend.size()));
    const auto paintFrom = [&](size_t from, size_t to, const QColor& ink) {
        if (to - from < 1)
            return;
        QPainterPath path(pointAt(from));
        for (size_t i = from + 1; i <= to; ++i)
            path.lineTo(pointAt(i));
        painter->strokePath(path, QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    const size_t last = figures->trend.size() - 1;
    const size_t seam = std::min(static_cast<size_t>(rebuilt), last);
    QColor faint = color;
    faint.setAlphaF(0.45F);
    paintFrom(0, seam, faint);
    paintFrom(seam, last, color);
    painter->setPen(Qt::NoPen);
    painter->setBrush(seam == last ? faint : color);
    painter->drawEllipse(pointAt(last), 2, 2);
    painter->restore();
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { TrendWidth + 2 * Margin, Theme::Unit * 6 };
}

} // namespace ui
