// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/arrowitem.h"

#include "ui/board/zorder.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>

namespace ui {

namespace {

constexpr double Slack = 24; ///< by which an arrow may move without another rectangle

bool isFarLarger(const QRectF& rect, const QRectF& than)
{
    return rect.width() > than.width() + 4 * Slack || rect.height() > than.height() + 4 * Slack;
}

std::vector<QRectF> piecesOf(const ArrowShape& shape, double width)
{
    constexpr int Pieces = 16;
    const double margin = width + 14; // its head, its handles, and how far a curve leaves its chord
    std::vector<QRectF> pieces;
    const auto add = [&](const QPointF& a, const QPointF& b) {
        pieces.push_back(QRectF(a, b).normalized().adjusted(-margin, -margin, margin, margin));
    };
    QPointF last = shape.start;
    for (int i = 1; i <= Pieces; ++i) {
        const QPointF next = shape.pointAt(static_cast<double>(i) / Pieces);
        add(last, next);
        last = next;
    }
    add(last, shape.tip);
    return pieces;
}

} // namespace

ArrowItem::ArrowItem(core::ArrowId id)
    : m_id(id)
{
    setFlag(ItemIsSelectable);
    setZValue(ZOrder::Arrows);
}

void ArrowItem::sync(const ArrowShape& arrowShape, const ArrowLook& look)
{
    if (arrowShape == m_shape && look == m_look)
        return;
    updateLine();
    if (const QRectF bounds = arrowShape.bounds(look.width);
        !m_bounds.contains(bounds) || isFarLarger(m_bounds, bounds)) {
        prepareGeometryChange();
        m_bounds = bounds.adjusted(-Slack, -Slack, Slack, Slack);
    }
    m_shape = arrowShape;
    m_look = look;
    m_pieces = piecesOf(m_shape, m_look.width);
    setZValue(look.isSelected ? ZOrder::SelectedArrows : ZOrder::Arrows);
    updateLine();
}

void ArrowItem::setHandles(bool areShown)
{
    if (areShown == m_hasHandles)
        return;
    m_hasHandles = areShown;
    updateLine();
}

void ArrowItem::updateLine()
{
    if (!scene())
        return;
    for (const QGraphicsView* view : scene()->views()) {
        const QTransform toView = view->viewportTransform();
        QRegion region;
        for (const QRectF& piece : m_pieces)
            region += toView.mapRect(piece).toAlignedRect().adjusted(-2, -2, 2, 2);
        view->viewport()->update(region);
    }
}

bool ArrowItem::isExposed(const QPainter& painter) const
{
    const QRegion exposed = painter.paintEngine()->systemClip();
    if (exposed.isEmpty())
        return true; // not clipped, or not on a screen
    const QTransform toDevice = painter.deviceTransform();
    return std::ranges::any_of(m_pieces, [&](const QRectF& piece) {
        return exposed.intersects(toDevice.mapRect(piece).toAlignedRect().adjusted(-2, -2, 2, 2));
    });
}

QPainterPath ArrowItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(m_look.width + 8);
    return stroker.createStroke(m_shape.line());
}

void ArrowItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (!isExposed(*painter))
        return;
    boardpainter::paintArrow(*painter, Theme::current(), m_shape, m_look);
    if (m_hasHandles) {
        boardpainter::paintEndHandle(*painter, Theme::current(), m_shape.start);
        boardpainter::paintEndHandle(*painter, Theme::current(), m_shape.tip);
    }
}

} // namespace ui
