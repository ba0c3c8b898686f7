// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardpainter.h"

#include "ui/board/detail.h"
#include "ui/board/distantpainter.h"
#include "ui/widgets/translate.h"

#include <QCache>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <QVarLengthArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::boardpainter {

namespace {

constexpr double Padding = 16;
constexpr double WarningSize = 16;
constexpr double LockSize = 12;
constexpr double PillPadding = 12;

// One of each for every thread: what a font has found out about itself is not made for two.

const QFont& nameFont()
{
    static thread_local const QFont font = Theme::font(Theme::Type::Body, QFont::DemiBold);
    return font;
}

const QFont& numberFont()
{
    static thread_local const QFont font = Theme::font(Theme::Type::Number, QFont::Bold);
    return font;
}

const QFont& pillFont()
{
    return nameFont();
}

double nameRoom(const CardLook& look)
{
    return boardgeometry::CardSize.width() - 2 * Padding + 4 - (look.isIncomplete ? WarningSize + 6 : 0)
        - (look.isLocked ? LockSize + 6 : 0);
}

/// Soft, by a few faint layers: an effect would rasterise the card on every device.
void paintShadow(QPainter& painter, const Theme& theme, const QRectF& rect)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.shadow);
    for (int layer = 6; layer >= 1; --layer)
        painter.drawRoundedRect(
            rect.adjusted(-layer, -layer + 3, layer, layer + 2), Theme::Radius + layer, Theme::Radius + layer);
}

/// The name on one line, or smaller on two where it is long; elided only beyond that.
struct NameLines {
    QFont font = nameFont();
    QStringList lines;
    bool isCut = false;
};

NameLines layOutName(const CardLook& look, double room)
{
    NameLines name;
    if (QFontMetricsF(name.font).horizontalAdvance(look.name) <= room) {
        name.lines = { look.name };
        return name;
    }
    name.font = Theme::font(Theme::Type::Small, QFont::DemiBold);
    const QFontMetricsF metrics(name.font);
    QTextLayout layout(look.name, name.font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(room);
    layout.endLayout();
    const QString rest = look.name.mid(first.textLength());
    name.lines = { look.name.left(first.textLength()).trimmed() };
    if (!rest.isEmpty())
        name.lines += metrics.elidedText(rest, Qt::ElideRight, room);
    name.isCut = metrics.horizontalAdvance(rest) > room;
    return name;
}

/// Names are asked for with every painting and change seldom.
NameLines nameLines(const CardLook& look)
{
    const double room = nameRoom(look);
    static thread_local QCache<std::pair<QString, int>, NameLines> known(2000);
    const std::pair<QString, int> key(look.name, static_cast<int>(room));
    if (const NameLines* name = known.object(key))
        return *name;
    auto* name = new NameLines(layOutName(look, room));
    known.insert(key, name);
    return *name;
}

double advance(const QFont& font, const QString& text)
{
    static thread_local QCache<std::pair<std::pair<int, int>, QString>, double> known(20'000);
    const std::pair key(std::pair(font.pixelSize(), int(font.weight())), text);
    if (const double* width = known.object(key))
        return *width;
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    known.insert(key, new double(width));
    return width;
}

QFont changeFont()
{
    return Theme::font(Theme::Type::Caption, QFont::DemiBold);
}

QColor toneColor(const Theme& theme, ChangeLook::Tone tone)
{
    switch (tone) {
    case ChangeLook::Tone::Neutral:
        return theme.secondary;
    case ChangeLook::Tone::Good:
        return theme.good;
    case ChangeLook::Tone::Bad:
        return theme.bad;
    }
    Q_UNREACHABLE();
}

/// Of a pill with nothing beside its count.
double countPillWidth(const PillLook& look)
{
    const double text = advance(pillFont(), boardpainter::countText(look.count, look.state));
    return std::max(36.0, std::ceil(text) + 2 * PillPadding + (look.isIncomplete ? WarningSize : 0));
}

/// The room of a change on a pill; in steps, so that pills keep their size while the period is dragged.
double changeRoom(const ChangeLook& change)
{
    constexpr double Step = 12;
    if (change.text.isEmpty())
        return 0;
    return std::ceil((advance(changeFont(), change.text) + 8) / Step) * Step;
}

/// How many were in the segment day by day, as a fine line.
void paintTrend(QPainter& painter, const QColor& color, const QRectF& rect, const std::vector<quint8>& trend)
{
    if (trend.size() < 2)
        return;
    QPolygonF line;
    const double step = rect.width() / static_cast<double>(trend.size() - 1);
    for (size_t i = 0; i < trend.size(); ++i)
        line << QPointF(rect.left() + step * static_cast<double>(i), rect.bottom() - rect.height() * trend[i] / 255);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

QString stubText(const StubLook& look)
{
    const QString count = boardpainter::countText(look.count, look.state);
    return look.isIncomplete ? u"! "_s + count : count;
}

QString caption(const CardLook& look)
{
    if (look.isMissing)
        return tr("no longer in the workspace");
    if (look.state == NumberState::Failed)
        return tr("could not be counted");
    if (look.count == 1)
        return tr("customer", "below the number one");
    return tr("customers", "below a number");
}

} // namespace

QColor numberColor(const Theme& theme, NumberState state)
{
    switch (state) {
    case NumberState::Ready:
        return theme.text;
    case NumberState::Counting:
        return theme.faint;
    case NumberState::Failed:
        return theme.bad;
    }
    Q_UNREACHABLE();
}

QString countText(const std::optional<qint64>& count, NumberState state)
{
    if (state == NumberState::Failed)
        return u"–"_s;
    return count ? QLocale().toString(*count) : u"…"_s;
}

double pillWidth(const PillLook& look)
{
    return countPillWidth(look) + changeRoom(look.change);
}

double stubWidth(const StubLook& look)
{
    constexpr double Step = 8; // counts that gain or lose a digit do not move it about
    const double text = advance(changeFont(), stubText(look));
    return std::max(28.0, std::ceil((text + 14) / Step) * Step);
}

double countWidth(const CardLook& look)
{
    return advance(numberFont(), countText(look.count, look.state));
}

bool isNameCut(const CardLook& look)
{
    return nameLines(look).isCut;
}

QRectF cardBounds(const QRectF& card)
{
    return card.adjusted(-9, -9, 9, 9);
}

double arrowMargin(const ArrowLook& look)
{
    return look.width + 10;
}

QRectF pillBounds(const QRectF& rect, const PillLook& look, double scale)
{
    const Detail detail(scale);
    if (detail.isNear())
        return rect.adjusted(-2, -2, 2, 2);
    const double growth = detail.pillGrowth();
    // From afar there is the count only.
    const double width = look.change.text.isEmpty() ? std::max(rect.width(), pillWidth(look)) : countPillWidth(look);
    QRectF grown(0, 0, width * growth, rect.height() * growth);
    grown.moveCenter(rect.center());
    return grown;
}

void paintCard(QPainter& painter, const Theme& theme, const QRectF& rect, const CardLook& look, double scale)
{
    if (const Detail detail(scale); !detail.isNear()) {
        paintDistantCard(painter, theme, rect, look, detail);
        return;
    }
    paintShadow(painter, theme, rect);

    painter.setBrush(theme.tinted(look.color));
    painter.setPen(look.isHighlighted ? QPen(theme.accent, 2)
            : look.isHovered          ? QPen(theme.faint, 1)
            : look.color != 0         ? QPen(theme.palette(look.color), 1)
                                      : QPen(theme.hairline, 1));
    painter.drawRoundedRect(rect, Theme::Radius, Theme::Radius);

    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.stage(look.stage));
    painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 12, 4, rect.height() - 24), 2, 2);

    const double left = rect.left() + Padding;
    const NameLines name = nameLines(look);
    constexpr double LineHeight = 15;
    painter.setFont(name.font);
    painter.setPen(look.isMissing ? theme.secondary : theme.text);
    double y = rect.top() + 22 - LineHeight * static_cast<double>(name.lines.size()) / 2;
    for (const QString& line : name.lines) {
        painter.drawText(
            QRectF(left, y, nameRoom(look), LineHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
        y += LineHeight;
    }

    painter.setFont(numberFont());
    painter.setPen(numberColor(theme, look.state));
    painter.drawText(boardgeometry::countArea(rect, rect.width()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
        countText(look.count, look.state));

    painter.setFont(Theme::font(Theme::Type::Caption));
    painter.setPen(look.state == NumberState::Failed ? theme.bad : theme.secondary);
    const QRectF captionRoom(left, rect.bottom() - 27, rect.width() - 2 * Padding, 18);
    if (look.change.text.isEmpty()) {
        painter.drawText(captionRoom, Qt::AlignLeft | Qt::AlignVCenter, caption(look));
    } else {
        // The change is what one looks for; what is counted is said as far as there is room beside it.
        const double wide = advance(changeFont(), look.change.text);
        const QString counted = caption(look);
        const double captionWide = advance(Theme::font(Theme::Type::Caption), counted) + 8;
        const bool hasRoom = captionWide + wide <= captionRoom.width();
        if (hasRoom)
            painter.drawText(captionRoom, Qt::AlignLeft | Qt::AlignVCenter, counted);
        painter.setFont(changeFont());
        painter.setPen(toneColor(theme, look.change.tone));
        painter.drawText(captionRoom.adjusted(hasRoom ? captionWide : 0, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, look.change.text);
    }

    const double numberRight = left + countWidth(look) + 12;
    const QRectF trendRoom(rect.right() - Padding - 56, rect.center().y() - 9, 56, 18);
    if (numberRight <= trendRoom.left())
        paintTrend(painter, theme.stage(look.stage), trendRoom, look.trend);

    if (look.isRebuilt) {
        painter.setPen(theme.secondary);
        painter.drawText(rebuiltArea(rect), Qt::AlignCenter | Qt::TextDontClip, u"↺"_s);
    }
    double right = rect.right() - Padding + 4;
    if (look.isIncomplete) {
        right -= WarningSize;
        paintWarning(painter, theme, QRectF(right, rect.top() + 13, WarningSize, WarningSize));
        right -= 6;
    }
    if (look.isLocked)
        paintLock(painter, theme, QRectF(right - LockSize, rect.top() + 15, LockSize, LockSize));
}

QRectF rebuiltArea(const QRectF& card)
{
    return { card.right() - Padding - 11, card.bottom() - 27, 15, 18 };
}

void paintDots(QPainter& painter, const Theme& theme, const QRectF& card, std::optional<Side> hot)
{
    painter.setPen(QPen(theme.accent, 2));
    for (const Side side : boardgeometry::Sides) {
        const bool isHot = hot == side;
        const double radius = boardgeometry::DotRadius + (isHot ? 1.5 : 0);
        painter.setBrush(isHot ? theme.accent : theme.card);
        painter.drawEllipse(boardgeometry::dot(card, side), radius, radius);
    }
}

void paintArrow(QPainter& painter, const Theme& theme, const ArrowShape& shape, const ArrowLook& look, double scale)
{
    const Detail detail(scale);
    const QColor color = look.isSelected || look.isDraft ? theme.accent
        : look.isHovered                                 ? theme.secondary
                                                         : theme.arrow;
    // Never thinner than a pixel: it would fade.
    QPen pen(color, std::max(look.width, 1 / scale), look.isDraft ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap,
        Qt::RoundJoin);
    if (look.isDraft)
        pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath line = shape.line();
    if (!detail.hasHeads()) {
        line.lineTo(shape.tip);
        painter.drawPath(line);
        return;
    }
    painter.drawPath(line);
    painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPolygon(shape.head(look.width));
}

void paintEndHandle(QPainter& painter, const Theme& theme, const QPointF& point)
{
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.card);
    painter.drawEllipse(point, boardgeometry::DotRadius, boardgeometry::DotRadius);
}

void paintPill(QPainter& painter, const Theme& theme, const QRectF& rect, const PillLook& look, double scale)
{
    if (const Detail detail(scale); !detail.isNear()) {
        paintDistantPill(painter, theme, pillBounds(rect, look, scale), look, detail);
        return;
    }
    QColor line = look.isIncomplete ? theme.alertLine : theme.faint;
    QColor text =
        look.isIncomplete && look.state == NumberState::Ready ? theme.alertText : numberColor(theme, look.state);
    if (look.isSelected) {
        line = theme.accent;
        text = look.state == NumberState::Ready && !look.isIncomplete ? theme.accent : text;
    } else if (look.isHovered) {
        line = theme.secondary;
    }
    painter.setPen(QPen(line, look.isSelected ? 2 : 1));
    painter.setBrush(look.isIncomplete ? theme.alertGround : theme.card);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);

    QRectF room = rect;
    if (look.isIncomplete) {
        paintWarning(painter, theme, QRectF(rect.left() + 8, rect.center().y() - 6.5, 13, 13));
        room.setLeft(rect.left() + WarningSize);
    }
    const double changeWidth = changeRoom(look.change);
    room.setRight(room.right() - changeWidth);
    painter.setFont(pillFont());
    painter.setPen(text);
    painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, countText(look.count, look.state));
    if (look.change.text.isEmpty())
        return;
    painter.setFont(changeFont());
    painter.setPen(toneColor(theme, look.change.tone));
    painter.drawText(QRectF(room.right() - 8, room.top(), changeWidth, room.height()),
        Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, look.change.text);
}

void paintStub(QPainter& painter, const Theme& theme, const StubPlace& place, const StubLook& look)
{
    const QColor color = look.isHovered ? theme.secondary : theme.arrow;
    QPen pen(color, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 3, 2 });
    painter.setPen(pen);
    painter.drawLine(place.rim, place.end);
    // The head shows the way: into the card, or at the count.
    const QPointF tip = place.isOut ? place.end : place.rim;
    const QPointF from = place.isOut ? place.rim : place.end;
    const double length = std::max(1.0, std::hypot(tip.x() - from.x(), tip.y() - from.y()));
    const QPointF along = (tip - from) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF foot = tip - along * 7;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({ foot + across * 4, tip, foot - across * 4 }));

    painter.setPen(QPen(look.isIncomplete ? theme.alertLine : look.isHovered ? theme.secondary : theme.hairline, 1));
    painter.setBrush(look.isIncomplete ? theme.alertGround : theme.canvas);
    painter.drawRoundedRect(place.pill, place.pill.height() / 2, place.pill.height() / 2);
    painter.setFont(changeFont());
    painter.setPen(look.state != NumberState::Ready ? numberColor(theme, look.state)
            : look.isIncomplete                     ? theme.alertText
                                                    : theme.secondary);
    painter.drawText(place.pill, Qt::AlignCenter | Qt::TextDontClip, stubText(look));
}

void paintWarning(QPainter& painter, const Theme& theme, const QRectF& rect)
{
    const QPointF top(rect.center().x(), rect.top() + 1);
    const QPolygonF triangle({ top, rect.bottomRight() - QPointF(0, 1), rect.bottomLeft() - QPointF(0, 1) });
    painter.setPen(QPen(theme.alertText, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.alertGround);
    painter.drawPolygon(triangle);
    const double x = rect.center().x();
    painter.drawLine(QPointF(x, rect.top() + rect.height() * 0.42), QPointF(x, rect.top() + rect.height() * 0.62));
    painter.drawPoint(QPointF(x, rect.top() + rect.height() * 0.78));
}

void paintLock(QPainter& painter, const Theme& theme, const QRectF& rect)
{
    const double top = rect.top() + rect.height() * 0.45;
    painter.setPen(QPen(theme.secondary, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF bow(rect.left() + rect.width() * 0.25, rect.top(), rect.width() * 0.5, rect.height() * 0.7);
    painter.drawArc(bow, 0, 180 * 16);
    painter.drawLine(QPointF(bow.left(), bow.center().y()), QPointF(bow.left(), top));
    painter.drawLine(QPointF(bow.right(), bow.center().y()), QPointF(bow.right(), top));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.secondary);
    painter.drawRoundedRect(QRectF(QPointF(rect.left() + 1, top), rect.bottomRight() - QPointF(1, 0)), 1.5, 1.5);
}

void paintGrid(QPainter& painter, const Theme& theme, const QRectF& exposed, double scale)
{
    double step = 24;
    while (step * scale < 16)
        step *= 2;
    // Squares of whole pixels: thousands of round points would take longer than all the rest.
    const QTransform toDevice = painter.worldTransform();
    const QTransform toBoard = toDevice.inverted();
    constexpr double Dot = 2;
    const QSizeF size(Dot / scale, Dot / scale);
    QVarLengthArray<QRectF, 4096> dots;
    for (double y = std::floor(exposed.top() / step) * step; y <= exposed.bottom(); y += step) {
        for (double x = std::floor(exposed.left() / step) * step; x <= exposed.right(); x += step) {
            const QPointF at = toDevice.map(QPointF(x, y));
            dots.append({ toBoard.map(QPointF(std::round(at.x()) - 1, std::round(at.y()) - 1)), size });
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRects(dots.constData(), static_cast<int>(dots.size()));
    painter.restore();
}

} // namespace ui::boardpainter
