// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/segments/segment.h"

#include <QtGlobal>

#include <vector>

namespace core {

class Connection;

namespace bench {

struct Pair {
    SegmentId source;
    SegmentId target;
};

/// What is asked of a workspace: boards and periods thrown with a seed, the same ones for the same segments.
struct Workload {
    static constexpr int SmallBoard = 30; ///< arrows
    static constexpr int LargeBoard = 200;

    std::vector<Segment> segments; ///< those with a log
    DayRange days; ///< of all logs
    std::vector<Pair> pairs; ///< at most 1,000 arrows, none twice
    std::vector<Period> periods; ///< 1,000 of 7 days and more (of all days, where there are fewer)

    /// The arrows of a board: as many, or all there can be.
    [[nodiscard]] std::vector<Pair> board(int arrows) const;
};

/// Fails where fewer than two segments have a log.
[[nodiscard]] Result<Workload> makeWorkload(Connection& connection, quint64 seed);

} // namespace bench
} // namespace core
