// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/logchanges.h"
#include "core/log/segmentlog.h"

#include <QByteArray>

#include <optional>

namespace core {

class Connection;

/// The log of a segment as packed columns (see packedlog.h), beside the rows it was made from: some 3 bytes a stay
/// instead of 18, and read more than ten times as quickly. Days that are appended later follow as short changes, so
/// that what was packed stays good; after MostChanges of them it is time to pack anew. Derived data: whoever loads
/// trusts versions and checksums, and takes the rows otherwise. Writing belongs inside a transaction of the caller.
namespace packedstore {

inline constexpr int MostChanges = 8;

/// Packs and saves the log as it is in `log.version`. Returns false, and keeps nothing, if its stays break the laws of
/// a log (rows that somebody else wrote): such a log is always read from its rows.
[[nodiscard]] Result<bool> save(Connection& connection, const SegmentLog& log);
/// The same for content that was packed elsewhere; nothing is saved if the log is another by now: then false.
[[nodiscard]] Result<bool> savePacked(
    Connection& connection, SegmentId segment, qint64 version, const QByteArray& packed);
/// Adds appended days to a packed log that was good for `changes.fromVersion`. Many changes are not added: it pays to
/// pack anew then.
[[nodiscard]] Result<void> append(Connection& connection, const LogChanges& changes, DayRange logDays);

/// The log as its rows would give it, if packed columns are there, whole, and lead to the log's present version.
[[nodiscard]] Result<SegmentLogPtr> load(Connection& connection, SegmentId segment);
/// Those of its stays that are not over, without the memory of all the others; none where load() gives no log.
[[nodiscard]] Result<std::optional<std::vector<Stay>>> openStays(Connection& connection, SegmentId segment);
/// Whether load() would find columns, as far as one can tell without reading them, with few changes after them.
[[nodiscard]] Result<bool> isFresh(Connection& connection, SegmentId segment);
[[nodiscard]] Result<void> remove(Connection& connection, SegmentId segment);

} // namespace packedstore
} // namespace core
