// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

namespace core::boardrules {

/// Why an arrow may not be drawn; the words for it are the user interface's.
enum class Refusal { None, SameNode, AlreadyThere, UnknownNode };

/// `moving`: the arrow that is being re-attached and does not stand in its own way.
[[nodiscard]] Refusal mayConnect(const Board& board, NodeId source, NodeId target, ArrowId moving = {});
[[nodiscard]] bool mayAdd(const Board& board, SegmentId segment); ///< a segment stands once on a board

/// Locked nodes stay where they are and on the board. Their notes, colours and arrows may change.
[[nodiscard]] bool mayMove(const Board& board, NodeId node);
[[nodiscard]] bool mayRemove(const Board& board, NodeId node);
/// Locked frames and sticky notes stay altogether as they are, colour and words, too. What lies in a locked frame is
/// free.
[[nodiscard]] bool mayChange(const Board& board, FrameId frame);
[[nodiscard]] bool mayChange(const Board& board, StickyId sticky);

inline constexpr double FarthestPosition = 1'000'000; ///< of anything on a board, in both directions
inline constexpr double SmallestDecoration = 40; ///< width and height of a frame or sticky note
[[nodiscard]] bool isColor(int color);
[[nodiscard]] bool mayStand(const QRectF& rect); ///< seen, to be taken hold of, not beyond the farthest position
[[nodiscard]] bool mayStand(const Frame& frame);
[[nodiscard]] bool mayStand(const Sticky& sticky);

} // namespace core::boardrules
