// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

#include <memory>
#include <vector>

class QUndoCommand;

namespace ui {

class BoardEditor;

/// Removes nodes, the arrows at them, and arrows, as one step. Null if none of them is on the board.
[[nodiscard]] std::unique_ptr<QUndoCommand> removeItemsCommand(
    const BoardEditor& editor, const std::vector<core::NodeId>& nodes, const std::vector<core::ArrowId>& arrows);

} // namespace ui
