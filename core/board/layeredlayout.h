// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

#include <QRectF>
#include <QSizeF>

#include <map>
#include <vector>

namespace core {

/// A layout from left to right in layers: arrows lead to the right wherever the loops allow it, few of them cross, and
/// no card lies on another. Pure and deterministic; any thread.
namespace layeredlayout {

struct Spacing {
    QSizeF card{ 200, 96 };
    double columns = 112; ///< between cards beside each other: room for an arrow with its count
    double rows = 40; ///< between cards below each other
};

/// New places: top left corners of nodes, on a grid of 8, and lanes that had to make room.
struct Places {
    std::map<NodeId, QPointF> nodes;
    std::map<FrameId, QRectF> lanes;
};

/// positions(), but what lies in a lane stays in it (lanelayout::inLanes), and the others keep out of the lanes.
[[nodiscard]] Places arranged(const Board& board, const std::vector<NodeId>& nodes, const Spacing& spacing);

/// Where the nodes go: top left corners, on a grid of 8. Of `nodes`, those that are locked stay, like all others on the
/// board, and what is laid out keeps clear of them and of what is `taken` besides. It begins at the top left of where
/// the nodes stand now.
[[nodiscard]] std::map<NodeId, QPointF> positions(const Board& board, const std::vector<NodeId>& nodes,
    const Spacing& spacing, const std::vector<QRectF>& taken = {});

} // namespace layeredlayout
} // namespace core
