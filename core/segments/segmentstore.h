// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/segment.h"

#include <QString>

#include <vector>

namespace core {

class Connection;

/// Segments and their groups in the workspace. Every writing function belongs inside a transaction of the caller.
/// Names: not empty, unique byte for byte; a taken one is refused with Conflict. Conditions that ask for other segments
/// are stored with the ids of these, found by their names; a segment that is not there is refused with InvalidInput,
/// and segments that would ask for each other in a circle with Conflict ("A → B → A").
namespace segmentstore {

[[nodiscard]] Result<std::vector<Segment>> all(Connection& connection); ///< by name (bytes), with member counts
[[nodiscard]] Result<std::optional<Segment>> byName(Connection& connection, const QString& name);
[[nodiscard]] Result<std::optional<Segment>> byId(Connection& connection, SegmentId id);
/// Without a log yet; see logkeeper.
[[nodiscard]] Result<SegmentId> add(Connection& connection, const Segment& segment, qint64 createdAt);
/// Name, conditions, note, stage. The log is the caller's business.
[[nodiscard]] Result<void> update(Connection& connection, const Segment& segment);
[[nodiscard]] Result<void> remove(Connection& connection, SegmentId id); ///< with its log, from all groups and boards

[[nodiscard]] Result<std::vector<SegmentGroup>> groups(Connection& connection); ///< in their order
[[nodiscard]] Result<GroupId> addGroup(Connection& connection, const QString& name);
[[nodiscard]] Result<void> renameGroup(Connection& connection, GroupId id, const QString& name);
[[nodiscard]] Result<void> removeGroup(Connection& connection, GroupId id); ///< its board too; the segments stay
[[nodiscard]] Result<void> setGroupSegments(Connection& connection, GroupId id, const std::vector<SegmentId>& segments);

} // namespace segmentstore
} // namespace core
