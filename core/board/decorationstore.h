// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/board/board.h"

namespace core {

class Connection;

/// Frames and sticky notes of a board in the workspace; part of boardstore.
namespace decorationstore {

[[nodiscard]] Result<void> read(Connection& connection, Board& board); ///< by the board's id; adds them to it
[[nodiscard]] Result<void> save(Connection& connection, BoardId id, const Board& board);

} // namespace decorationstore
} // namespace core
