// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/decorationpainter.h"

#include "ui/board/boardgeometry.h"
#include "ui/board/decorationgeometry.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace ui::decorationpainter {

namespace {

constexpr double FrameRadius = 12;
constexpr double StickyRadius = 3;
constexpr double StickyPadding = 12;

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

void paintBox(QPainter& painter, const Theme& theme, const core::Frame& frame, bool isSelected)
{
    const QColor color = theme.palette(frame.color);
    painter.setBrush(withAlpha(color, 0.06));
    painter.setPen(isSelected ? QPen(theme.accent, 2) : QPen(withAlpha(color, 0.55), 1.5));
    painter.drawRoundedRect(frame.rect, FrameRadius, FrameRadius);
}

void paintLane(QPainter& painter, const Theme& theme, const core::Frame& frame, bool isSelected)
{
    const QColor color = theme.palette(frame.color);
    painter.fillRect(frame.rect, withAlpha(color, 0.05));
    painter.fillRect(decorationgeometry::titleArea(frame.rect), withAlpha(color, 0.16));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isSelected ? QPen(theme.accent, 2) : QPen(withAlpha(color, 0.3), 1));
    painter.drawRect(frame.rect);
}

} // namespace

QFont titleFont()
{
    return Theme::font(Theme::Type::Body, QFont::DemiBold);
}

QFont stickyFont()
{
    return Theme::font(Theme::Type::Body);
}

QRectF titleRect(const core::Frame& frame)
{
    return decorationgeometry::titleArea(frame.rect).adjusted(12, 0, -12, 0);
}

QRectF stickyTextRect(const core::Sticky& sticky)
{
    return sticky.rect.adjusted(StickyPadding, StickyPadding, -StickyPadding, -StickyPadding);
}

void paintFrame(QPainter& painter, const Theme& theme, const core::Frame& frame, bool isSelected, double scale)
{
    const bool isLane = frame.kind == core::Frame::Kind::Lane;
    if (isLane)
        paintLane(painter, theme, frame, isSelected);
    else
        paintBox(painter, theme, frame, isSelected);
    if (frame.title.isEmpty())
        return;
    const QRectF room = titleRect(frame);
    constexpr double Most = 26;
    QFont font = titleFont();
    font.setPixelSize(qRound(std::clamp(11 / scale, static_cast<double>(font.pixelSize()), Most)));
    painter.setFont(font);
    painter.setPen(theme.paletteText(frame.color));
    painter.drawText(room, (isLane ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter,
        QFontMetricsF(font).elidedText(frame.title, Qt::ElideRight, room.width()));
}

void paintSticky(QPainter& painter, const Theme& theme, const core::Sticky& sticky, bool isSelected, double scale)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.shadow);
    for (int layer = 4; layer >= 1; --layer)
        painter.drawRoundedRect(
            sticky.rect.adjusted(-layer, -layer + 3, layer, layer + 2), StickyRadius + layer, StickyRadius + layer);
    painter.setBrush(theme.sticky(sticky.color));
    painter.setPen(isSelected ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(sticky.rect, StickyRadius, StickyRadius);

    constexpr double Unreadable = 0.4;
    if (scale < Unreadable)
        return;
    // Line by line, as many as there is room for; the last one says that there is more.
    const QRectF room = stickyTextRect(sticky);
    const QFont font = stickyFont();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.text);
    double y = room.top();
    for (const QString& paragraph : sticky.text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            if (y + metrics.height() > room.bottom() + 0.5)
                return;
            line.setLineWidth(room.width());
            const bool isLast = y + 2 * metrics.lineSpacing() > room.bottom() + 0.5;
            const QString rest = paragraph.mid(line.textStart());
            painter.drawText(QRectF(room.left(), y, room.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                isLast ? metrics.elidedText(rest, Qt::ElideRight, room.width())
                       : rest.left(line.textLength()).trimmed());
            y += metrics.lineSpacing();
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            y += metrics.lineSpacing();
    }
}

void paintCorners(QPainter& painter, const Theme& theme, const QRectF& rect)
{
    constexpr double Half = 4;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.card);
    for (const QPointF& corner : { rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight() })
        painter.drawRoundedRect(QRectF(corner - QPointF(Half, Half), QSizeF(2 * Half, 2 * Half)), 2, 2);
}

void paintAll(QPainter& painter, const Theme& theme, const core::Board& board)
{
    for (const auto kind : { core::Frame::Kind::Lane, core::Frame::Kind::Frame }) {
        for (const core::Frame& frame : board.frames()) {
            if (frame.kind == kind)
                paintFrame(painter, theme, frame, false);
        }
    }
    for (const core::Sticky& sticky : board.stickies())
        paintSticky(painter, theme, sticky, false);
}

} // namespace ui::decorationpainter
