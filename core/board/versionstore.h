// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/board/board.h"
#include "core/segments/segment.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace core {

class Connection;

using VersionId = Id<struct VersionTag>;

/// A state of a group's board that was kept.
struct BoardVersion {
    VersionId id;
    QDateTime madeAt; ///< UTC
    QString name; ///< empty: made by a save
    int nodes = 0;
    int arrows = 0;
};

/// Versions of boards in the workspace. Writing belongs inside a transaction of the caller.
namespace versionstore {

inline constexpr int MostUnnamed = 30; ///< of a group; older ones go, those with a name stay

/// Keeps the board as it is. Without a name, nothing new is kept if the newest version is just like it. At most
/// MostUnnamed versions without a name are left.
[[nodiscard]] Result<void> add(Connection& connection, const Board& board, const std::vector<Segment>& segments,
    const QDateTime& now, const QString& name);
[[nodiscard]] Result<std::vector<BoardVersion>> all(Connection& connection, GroupId group); ///< newest first
/// Its content, for boardsnapshot::fromBytes(); NotFound if it is gone.
[[nodiscard]] Result<QByteArray> content(Connection& connection, VersionId version);
[[nodiscard]] Result<void> rename(Connection& connection, VersionId version, const QString& name);
[[nodiscard]] Result<void> remove(Connection& connection, VersionId version);

} // namespace versionstore
} // namespace core
