// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/jobs/progress.h"
#include "core/log/segmentlog.h"

#include <optional>
#include <utility>
#include <vector>

namespace core {

// What the arrows drawn at a segment leave out. Any thread.

/// From elsewhere (`definition.md`, "Other numbers"): who joined the target in the period, was seen to, and is still in
/// it on E, and is on no arrow from one of the drawn sources; ascending.
[[nodiscard]] std::vector<CustomerNumber> fromElsewhere(const SegmentLogPtr& target,
    const std::vector<SegmentLogPtr>& drawnSources, const RuleOptions& options, const Period& period);
/// To elsewhere, the same the other way round: who left the source in the period (their first day out is one of it), is
/// not in it on E, and is on no arrow to one of the drawn targets; ascending. E after the last logged day: that stands
/// in.
[[nodiscard]] std::vector<CustomerNumber> toElsewhere(const SegmentLogPtr& source,
    const std::vector<SegmentLogPtr>& drawnTargets, const RuleOptions& options, const Period& period);

/// How many came to a segment of a board from elsewhere and left it for elsewhere.
struct ElsewhereCount {
    qint64 from = 0;
    qint64 to = 0;
    friend bool operator==(const ElsewhereCount&, const ElsewhereCount&) = default;
};

/// The numbers of fromElsewhere() and toElsewhere() for all segments of a board, with each arrow gone through once.
/// `arrows`: source and target as places in `segments`. Nothing if it was stopped, which is asked after each of them.
[[nodiscard]] std::optional<std::vector<ElsewhereCount>> elsewhereCounts(const std::vector<SegmentLogPtr>& segments,
    const std::vector<std::pair<size_t, size_t>>& arrows, const RuleOptions& options, const Period& period,
    const Progress& progress = {});

} // namespace core
