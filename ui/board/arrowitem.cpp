// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/arrowitem.h"

#include "ui/board/zorder.h"

#include <QPainterPathStroker>

namespace ui {

namespace {

constexpr double Slack = 24; ///< by which an arrow may move without another rectangle

bool isFarLarger(const QRectF& rect, const QRectF& than)
{
    return rect.width() > than.width() + 4 * Slack || rect.height() > than.height() + 4 * Slack;
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
    if (const QRectF bounds = arrowShape.bounds(look.width);
        !m_bounds.contains(bounds) || isFarLarger(m_bounds, bounds)) {
        prepareGeometryChange();
        m_bounds = bounds.adjusted(-Slack, -Slack, Slack, Slack);
    }
    m_shape = arrowShape;
    m_look = look;
    setZValue(look.isSelected ? ZOrder::SelectedArrows : ZOrder::Arrows);
}

QPainterPath ArrowItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(m_look.width + 8);
    return stroker.createStroke(m_shape.line());
}

} // namespace ui
