// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seeing/minimap.h"

#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/board/decorationgeometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr QSize MapSize{ 208, 140 };
constexpr int Margin = Theme::Unit;
constexpr int SoonMilliseconds = 60;

} // namespace

Minimap::Minimap(BoardView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
{
    setFixedSize(MapSize);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the board"));
    setToolTip(tr("Click or drag to go somewhere else on the board"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &Minimap::draw);
    connect(&view.boardScene(), &BoardScene::snapshotChanged, this, &Minimap::redraw);
    connect(&view.boardScene().document(), &BoardDocument::decorationsChanged, this, &Minimap::redraw);
    connect(&view, &BoardView::moved, this, qOverload<>(&QWidget::update));
}

QSize Minimap::sizeHint() const
{
    return MapSize;
}

QRectF Minimap::visiblePart() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

QPointF Minimap::placeOf(const QPointF& boardPoint) const
{
    return m_origin + (boardPoint - m_area.topLeft()) * m_scale;
}

QPointF Minimap::boardPointAt(const QPointF& place) const
{
    return m_area.topLeft() + (place - m_origin) / m_scale;
}

QRectF Minimap::frame() const
{
    const QRectF part = visiblePart();
    const QRectF all = QRectF(placeOf(part.topLeft()), placeOf(part.bottomRight()));
    return all & QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
}

void Minimap::redraw()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void Minimap::draw()
{
    const BoardSnapshotPtr content = m_view.boardScene().snapshot();
    const core::Board& board = m_view.boardScene().document().board();
    QRectF area = decorationgeometry::bounds(board);
    for (const BoardSnapshot::Card& card : content->cards)
        area |= card.rect;
    const double ratio = devicePixelRatioF();
    m_area = area.isNull() ? QRectF(-400, -300, 800, 600) : area;
    m_scale = std::min({ (width() - 2.0 * Margin) / m_area.width(), (height() - 2.0 * Margin) / m_area.height(), 0.2 });
    m_origin = QPointF(width() - m_area.width() * m_scale, height() - m_area.height() * m_scale) / 2;

    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    const Theme& theme = Theme::current();
    const auto placed = [this](const QRectF& rect) { return QRectF(placeOf(rect.topLeft()), rect.size() * m_scale); };
    for (const core::Frame& frame : board.frames()) {
        QColor color = theme.palette(frame.color);
        painter.setPen(QPen(color, 1));
        color.setAlpha(36);
        painter.setBrush(color);
        painter.drawRect(placed(frame.rect));
    }
    for (const core::Sticky& sticky : board.stickies())
        painter.fillRect(placed(sticky.rect), theme.sticky(sticky.color));
    painter.setPen(QPen(theme.arrow, 1));
    for (const BoardSnapshot::Line& line : content->lines)
        painter.drawLine(placeOf(line.shape.start), placeOf(line.shape.tip));
    for (const BoardSnapshot::Card& card : content->cards) {
        const QRectF place = placed(card.rect);
        const QRectF seen(place.topLeft(), place.size().expandedTo(QSizeF(3, 2)));
        painter.fillRect(seen, card.look.isHighlighted ? theme.accent : theme.stage(card.look.stage));
    }
    update();
}

void Minimap::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    paintPanel(painter, rect());
    painter.drawPixmap(0, 0, m_picture);
    QColor ground = theme.accent;
    ground.setAlpha(28);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(ground);
    if (const QRectF seen = frame(); !seen.isEmpty())
        painter.drawRoundedRect(seen, 2, 2);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = boardPointAt(event->position());
    const QPointF middle = visiblePart().center();
    // Held by the frame it moves along; a click beside the frame brings it there.
    m_grip = frame().contains(event->position()) ? at - middle : QPointF();
    m_view.lookAt(at - m_grip);
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        m_view.lookAt(boardPointAt(event->position()) - m_grip);
}

void Minimap::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_grip = {};
}

void Minimap::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    draw();
}

void Minimap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
}

} // namespace ui
