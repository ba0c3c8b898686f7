// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/arranging.h"

#include "ui/board/boardgeometry.h"

#include <algorithm>

namespace ui::arranging {

std::map<core::NodeId, QPointF> aligned(const core::Board& board, const std::vector<core::NodeId>& nodes, Edge edge)
{
    QRectF extent;
    const core::Node* locked = nullptr;
    for (const core::NodeId id : nodes) {
        const core::Node& node = *board.node(id);
        extent |= boardgeometry::cardRect(node.position);
        if (node.isLocked && !locked)
            locked = &node;
    }
    if (locked)
        extent = boardgeometry::cardRect(locked->position);
    std::map<core::NodeId, QPointF> places;
    for (const core::NodeId id : nodes) {
        QRectF card = boardgeometry::cardRect(board.node(id)->position);
        switch (edge) {
        case Edge::Left:
            card.moveLeft(extent.left());
            break;
        case Edge::Center:
            card.moveCenter({ extent.center().x(), card.center().y() });
            break;
        case Edge::Right:
            card.moveRight(extent.right());
            break;
        case Edge::Top:
            card.moveTop(extent.top());
            break;
        case Edge::Middle:
            card.moveCenter({ card.center().x(), extent.center().y() });
            break;
        case Edge::Bottom:
            card.moveBottom(extent.bottom());
            break;
        }
        places.emplace(id, card.topLeft());
    }
    return places;
}

std::map<core::NodeId, QPointF> distributed(
    const core::Board& board, const std::vector<core::NodeId>& nodes, Qt::Orientation direction)
{
    const auto along = [&](core::NodeId id) {
        const QPointF at = board.node(id)->position;
        return direction == Qt::Horizontal ? at.x() : at.y();
    };
    std::vector<core::NodeId> order = nodes;
    std::ranges::stable_sort(order, {}, along);
    std::map<core::NodeId, QPointF> places;
    if (order.size() < 3)
        return places;
    const double first = along(order.front());
    const double step = (along(order.back()) - first) / static_cast<double>(order.size() - 1);
    for (size_t i = 0; i < order.size(); ++i) {
        QPointF place = board.node(order[i])->position;
        (direction == Qt::Horizontal ? place.rx() : place.ry()) = first + step * static_cast<double>(i);
        places.emplace(order[i], place);
    }
    return places;
}

} // namespace ui::arranging
