// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/engine/moves.h"
#include "core/log/segmentlog.h"

#include <optional>
#include <vector>

namespace core {

/// What a segment's log lacks for a period.
struct Incomplete {
    SegmentId segment;
    DayRange known; ///< what its log has (under "recorded days only": of recorded days)
    bool onlyOpeningDay = false; ///< just P − 1 is missing: joins on P cannot be told
};

/// Whether any day of P − 1 … E is outside the log. Nothing if the log is complete for the period.
[[nodiscard]] std::optional<Incomplete> incompleteFor(
    const SegmentLogPtr& log, const Period& period, const RuleOptions& options);

/// The moves an arrow counts for the period: with the index's rule, but one by one; by customer, each once.
[[nodiscard]] std::vector<Move> countedMoves(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options, const Period& period);
/// Who made them, in their order.
[[nodiscard]] std::vector<CustomerNumber> customersOf(const std::vector<Move>& moves);
/// The customers of an arrow's count, ascending; exactly as many as ArrowIndex::count says.
[[nodiscard]] std::vector<CustomerNumber> customersOfArrow(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options, const Period& period);
/// The members of a segment on the period's last day (or its last logged day before it), ascending.
[[nodiscard]] std::vector<CustomerNumber> customersOfNode(
    const SegmentLogPtr& log, const RuleOptions& options, const Period& period);

} // namespace core
