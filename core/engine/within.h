// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/moves.h"

namespace core {

// Filtered by a segment (`definition.md`, "Other numbers"): only who is in that segment, too. Days that its log does
// not know count nobody. Under "recorded days only" its rebuilt days are unknown, too. Any thread.

/// Keeps the moves of customers who were in the segment on the day of their move; one merge in customer order.
void keepWithin(std::vector<Move>& moves, const SegmentLogPtr& within, const RuleOptions& options);
/// Membership of both at once: the log of `log`'s days with who was in the other segment, too.
[[nodiscard]] SegmentLogPtr commonLog(
    const SegmentLogPtr& log, const SegmentLogPtr& within, const RuleOptions& options);

} // namespace core
