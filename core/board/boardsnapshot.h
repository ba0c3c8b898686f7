// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/board/board.h"
#include "core/segments/segment.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace core::boardsnapshot {

/// A board as it once was, for the same workspace: segments by their ids, so that it outlives their new names, and with
/// the names they had, for those that are gone by now. JSON; pure; any thread.
[[nodiscard]] QByteArray toBytes(const Board& board, const std::vector<Segment>& segments);

struct Restored {
    Board board; ///< without id, group and name
    QStringList gone; ///< segments that stood on it and do not exist any more: they and their arrows are left out
};
/// Trusts no byte: InvalidInput for anything toBytes() did not write.
[[nodiscard]] Result<Restored> fromBytes(const QByteArray& bytes, const std::vector<Segment>& segments);

} // namespace core::boardsnapshot
