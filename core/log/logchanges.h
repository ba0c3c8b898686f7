// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/log/stay.h"

#include <vector>

namespace core {

/// What appending days did to the log of one segment: enough to bring a log or an index in memory from `fromVersion` to
/// `toVersion` without reading a row (see advanced()). Both lists are sorted by customer and joined.
struct LogChanges {
    SegmentId segment;
    qint64 fromVersion = 0;
    qint64 toVersion = 0;
    DayRange newDays; ///< they follow the log's last day, or are its first ones
    Day firstRecordedDay = Day::never(); ///< of the log as it is now
    std::vector<Stay> begun; ///< joined on one of newDays; those that also ended on one have their `left`
    std::vector<Stay> ended; ///< open before newDays, with the `left` in newDays they have now
};

} // namespace core
