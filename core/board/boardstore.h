// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/board/board.h"

namespace core {

class Connection;

/// Boards in the workspace. Writing belongs inside a transaction of the caller.
namespace boardstore {

/// The board of a group; an empty one (id not valid) if the group has none yet.
[[nodiscard]] Result<Board> load(Connection& connection, GroupId group);
[[nodiscard]] Result<std::optional<Board>> byName(Connection& connection, const QString& name);
/// Saves over the group's board or makes it; segments new to the group join it. Returns the board's id.
[[nodiscard]] Result<BoardId> save(Connection& connection, const Board& board);

} // namespace boardstore
} // namespace core
