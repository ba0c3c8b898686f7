// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/arrowitem.h"

#include "ui/board/zorder.h"

#include <QPainterPathStroker>

namespace ui {

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
    if (const QRectF bounds = arrowShape.bounds(look.width); bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    m_shape = arrowShape;
    m_look = look;
    setZValue(look.isSelected ? ZOrder::SelectedArrows : ZOrder::Arrows);
    update();
}

void ArrowItem::setHandles(bool areShown)
{
    if (areShown == m_hasHandles)
        return;
    m_hasHandles = areShown;
    update();
}

QPainterPath ArrowItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(m_look.width + 8);
    return stroker.createStroke(m_shape.line());
}

void ArrowItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    boardpainter::paintArrow(*painter, Theme::current(), m_shape, m_look);
    if (m_hasHandles) {
        boardpainter::paintEndHandle(*painter, Theme::current(), m_shape.start);
        boardpainter::paintEndHandle(*painter, Theme::current(), m_shape.tip);
    }
}

} // namespace ui
