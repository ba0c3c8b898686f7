// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/segments/segment.h"

#include <vector>

namespace core {

/// Days of a period that a board looks at and that were rebuilt later, not recorded as they came.
struct RebuiltDays {
    SegmentId segment;
    DayRange days;
};

/// The rebuilt ones of the days P − 1 … E of one segment; empty if there are none.
[[nodiscard]] DayRange rebuiltDays(const Segment& segment, const Period& period);
/// Whether a number of that segment rests on rebuilt days; under "recorded days only" none does.
[[nodiscard]] bool restsOnRebuiltDays(const Segment& segment, const RuleOptions& options, const Period& period);
/// Those of all segments of the board, in its order. None under "recorded days only": there they are unknown.
[[nodiscard]] std::vector<RebuiltDays> rebuiltDays(
    const Board& board, const std::vector<Segment>& segments, const Period& period);

} // namespace core
