// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

namespace ui {

class BoardDocument;

/// Draws the arrow between two segments as one step to undo; a segment that is not on the board yet is put beside the
/// other one, where nothing stands. Nothing happens if the arrow is there or one of them is not in the workspace.
void addMovement(BoardDocument& document, core::SegmentId source, core::SegmentId target);

/// Adds a segment below all there is, where nothing stands; not valid if it stands there already.
core::NodeId addBelow(BoardDocument& document, core::SegmentId segment);

/// The arrow between the two, if it is drawn.
[[nodiscard]] core::ArrowId drawnArrow(const core::Board& board, core::SegmentId source, core::SegmentId target);

} // namespace ui
