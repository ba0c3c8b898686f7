// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/nodeitem.h"

#include "ui/board/zorder.h"

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

void NodeItem::setDots(bool areShown, std::optional<Side> hot)
{
    if (areShown == m_hasDots && hot == m_hotDot)
        return;
    m_hasDots = areShown;
    m_hotDot = hot;
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
    const Theme& theme = Theme::current();
    CardLook look = m_look;
    look.isHighlighted = look.isHighlighted || isSelected();
    boardpainter::paintCard(*painter, theme, boardgeometry::cardRect({}), look);
    if (m_hasDots)
        boardpainter::paintDots(*painter, theme, boardgeometry::cardRect({}), m_hotDot);
}

} // namespace ui
