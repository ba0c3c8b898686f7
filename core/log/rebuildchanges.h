// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/jobs/progress.h"
#include "core/log/segmentlog.h"
#include "core/segments/segment.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

class Connection;
struct Settings;
struct ShopFacts;

/// What a rebuild would make of the log of one segment. A value.
struct RebuildChanges {
    /// Days that need not follow on each other: how many, and the first and last of them.
    struct Days {
        int count = 0;
        DayRange span;
        friend bool operator==(const Days&, const Days&) = default;
    };

    SegmentId segment;
    QString name;
    DayRange daysBefore, daysAfter; ///< of the log
    qint64 staysAdded = 0;
    qint64 staysRemoved = 0;
    qint64 staysAltered = 0; ///< stays that share a day with the one they become
    qint64 customers = 0; ///< with a stay that is added, removed or altered
    Days days; ///< in the log before and after, with other members after
    Days recordedDays; ///< those of them that are recorded
    Days becomingRebuilt; ///< recorded days the log has after, too: all of them
    qint64 membersBefore = 0, membersAfter = 0; ///< on the last day of each log

    [[nodiscard]] qint64 stays() const { return staysAdded + staysRemoved + staysAltered; }
    /// Whether it would change who was a member when, or which days are known. Days may become rebuilt all the same.
    [[nodiscard]] bool changesLog() const { return stays() > 0 || daysBefore != daysAfter; }
};

namespace rebuildchanges {

/// What logkeeper::rebuild would change, without writing: a reading connection will do. The segments may have other
/// conditions than those in the workspace, and the settings may be others, too (`facts` must be loaded by them). List
/// segments are left out. Any thread; errors as rebuild's.
[[nodiscard]] Result<std::vector<RebuildChanges>> workOut(Connection& connection, const std::vector<Segment>& segments,
    const ShopFacts& facts, const Settings& settings, std::optional<Day> through = {}, const Progress& progress = {});

/// From one log to the other.
[[nodiscard]] RebuildChanges between(const SegmentLog& before, const SegmentLog& after);

} // namespace rebuildchanges
} // namespace core
