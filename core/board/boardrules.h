// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

#include <optional>

namespace core::boardrules {

/// Why an arrow may not be drawn; the words for it are the user interface's.
enum class Refusal { None, SameNode, AlreadyThere, UnknownNode };

/// `moving`: the arrow that is being re-attached and does not stand in its own way.
[[nodiscard]] Refusal mayConnect(const Board& board, NodeId source, NodeId target, ArrowId moving = {});
[[nodiscard]] bool mayAdd(const Board& board, SegmentId segment); ///< a segment stands once on a board

} // namespace core::boardrules
