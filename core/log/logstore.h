// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/progress.h"
#include "core/log/logchanges.h"
#include "core/log/segmentlog.h"

namespace core {

class Connection;

/// The Segment Membership Log in the workspace: rows of `stay`, and first, last and first recorded day in `segment`.
/// Writing belongs inside a transaction of the caller; each write raises the segment's log version by one.
namespace logstore {

/// What stands about a log beside its stays.
struct Head {
    DayRange days;
    Day firstRecordedDay = Day::never();
    qint64 version = 0;
};
[[nodiscard]] Result<Head> head(Connection& connection, SegmentId segment);
/// From the rows, whatever is derived from them: see logreader for the quick way.
[[nodiscard]] Result<SegmentLogPtr> load(Connection& connection, SegmentId segment, const Progress& progress = {});
/// The version load() would give; NotFound if the segment is gone.
[[nodiscard]] Result<qint64> version(Connection& connection, SegmentId segment);
/// Replaces the whole log of a segment; `log.version` is not looked at. A stay that reaches past log.days.last is open.
[[nodiscard]] Result<void> replace(Connection& connection, const SegmentLog& log, const Progress& progress = {});
struct Appended {
    qint64 joined = 0, left = 0; ///< stays begun and ended on the new days
    LogChanges changes; ///< no new days: nothing was appended
};
/// Appends the days after the log's last one, as recorded days: `members` are the stays on exactly newDays (as
/// Evaluator::stays gives them). What is logged is never rewritten; a difference at the seam is a join or leave on
/// newDays.first.
[[nodiscard]] Result<Appended> append(Connection& connection, SegmentId segment, DayRange newDays,
    const std::vector<Stay>& members, const Progress& progress = {});
/// Says which days the log holds; its stays are the caller's business (see MergingStayStore).
[[nodiscard]] Result<void> setDays(Connection& connection, SegmentId segment, DayRange days, Day firstRecordedDay);
/// Forgets the log: nothing is known, as for a new segment.
[[nodiscard]] Result<void> clear(Connection& connection, SegmentId segment);

} // namespace logstore
} // namespace core
