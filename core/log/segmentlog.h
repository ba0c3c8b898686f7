// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/log/customerset.h"
#include "core/log/logchanges.h"
#include "core/log/stay.h"

#include <memory>
#include <vector>

namespace core {

/// The membership log of one segment in memory: immutable, shared between threads as shared_ptr<const SegmentLog>.
/// Stays are sorted by customer and joined; those of one customer never overlap or touch; all lie within `days`
/// (left is at most days.last + 1 or never).
struct SegmentLog {
    SegmentId segment;
    DayRange days; ///< first_day … last_day; empty: nothing logged yet
    Day firstRecordedDay = Day::never(); ///< rebuilt before it; later than days.last: nothing recorded yet
    qint64 version = 0; ///< grows with every change in the workspace
    std::vector<Stay> stays;
    CustomerSet customers = {}; ///< who has a stay; known of a log that advanced() made
};

using SegmentLogPtr = std::shared_ptr<const SegmentLog>;

/// The log as it is if rebuilt days are unknown ("recorded days only"): begins on the first recorded day, stays cut
/// there.
[[nodiscard]] SegmentLogPtr recordedOnly(const SegmentLogPtr& log);

/// The log after the changes of logstore::append, in one pass over the stays: what logstore::load would give now. Null
/// if the changes do not follow on this log (another version, other days, a stay it does not have): load it then.
[[nodiscard]] SegmentLogPtr advanced(const SegmentLogPtr& log, const LogChanges& changes);

/// Whether the stays keep the laws of a log of these days: sorted, none overlaps or touches another, all within.
[[nodiscard]] bool areLawful(const std::vector<Stay>& stays, DayRange days);

} // namespace core
