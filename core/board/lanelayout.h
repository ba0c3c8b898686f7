// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/layeredlayout.h"

#include <QRectF>

#include <map>
#include <vector>

/// The part of an automatic layout that happens in lanes. Pure and deterministic; any thread.
namespace core::lanelayout {

/// The lane that the middle of a node's card lies in, the one in front if it is several; not valid: none.
[[nodiscard]] FrameId laneOf(const Board& board, const Node& node, const QSizeF& card);

/// New places within their lanes for those of `moving` that lie in one, and the new rectangles of the lanes that had to
/// grow, or to go down below one that grew. From top to bottom in the order that lets few arrows between the lanes
/// cross, in as many columns as a lane has room for; no card comes to lie on one of `fixed` or on another. Lanes grow
/// downwards, all that stand side by side alike. A lane that may not grow because it is locked, or go down because what
/// stays lies in it, does not; if what is in a locked one has no room, it stays where it is.
[[nodiscard]] layeredlayout::Places inLanes(const Board& board, const std::vector<NodeId>& moving,
    const std::vector<QRectF>& fixed, const layeredlayout::Spacing& spacing);

} // namespace core::lanelayout
