// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/nodeitem.h"

#include "ui/board/zorder.h"

#include <QPainter>

namespace ui {

NodeItem::NodeItem(core::NodeId id)
    : m_id(id)
{
    setFlag(ItemIsSelectable);
    setZValue(ZOrder::Nodes);
}

void NodeItem::sync(const QPointF& position, const CardLook& look)
{
    setPos(position);
    if (look == m_look)
        return;
    m_look = look;
    update();
}

QRectF NodeItem::boundingRect() const
{
    return boardpainter::cardBounds(boardgeometry::cardRect({}));
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path;
    path.addRect(boardgeometry::cardRect({}));
    return path;
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    boardpainter::paintCard(
        *painter, Theme::current(), boardgeometry::cardRect({}), m_look, painter->worldTransform().m11());
}

} // namespace ui
