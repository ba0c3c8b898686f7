// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/log/segmentlog.h"

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

} // namespace core
