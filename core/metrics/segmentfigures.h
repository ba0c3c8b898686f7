// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/segmentmetrics.h"

namespace core {

/// What a table says of a segment for a period [P, E]. A value.
struct SegmentFigures {
    SegmentId segment;
    Period period;
    DayRange logged; ///< the days its log holds
    Day firstRecordedDay = Day::never(); ///< days before it are rebuilt
    SegmentMetrics now; ///< on E, or on the last logged day if that is earlier: now.day says which
    SegmentMetrics before; ///< on P − 1, what the change is against; not logged: the change is not known
    SegmentSales sales; ///< of the period's logged days, summed
    DayRange trendDays; ///< of `trend`; empty if nothing is logged
    std::vector<quint32> trend; ///< members per day

    /// Whether a day from P − 1 to E is outside the log (`definition.md`, "Incomplete data").
    [[nodiscard]] bool isIncomplete() const
    {
        return logged.isEmpty() || period.first - 1 < logged.first || period.last > logged.last;
    }
};

/// `trendLength`: days of the trend, up to now.day; fewer where the log begins later. Any thread.
[[nodiscard]] Result<SegmentFigures> segmentFigures(const Purchases& purchases, const SegmentLog& log,
    const Period& period, int trendLength, const Progress& progress = {});

} // namespace core
