// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

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

/// Where the nodes go: top left corners, on a grid of 8. Of `nodes`, those that are locked stay, like all others on the
/// board, and what is laid out keeps clear of them. It begins at the top left of where the nodes stand now.
[[nodiscard]] std::map<NodeId, QPointF> positions(
    const Board& board, const std::vector<NodeId>& nodes, const Spacing& spacing);

} // namespace layeredlayout
} // namespace core
