// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/engine/dayeventindex.h"
#include "core/log/segmentlog.h"

#include <optional>
#include <vector>

namespace core {

/// One move into a target: the stay [joined, left) of a customer, with the latest day of qualification p
/// (`definition.md`, "In terms of stays"): it counts for exactly the periods with P <= p, joined <= E < left.
struct Move {
    CustomerNumber customer = 0;
    Day p;
    Day joined;
    Day left;
    Day sourceJoined; ///< first day of the source stay that gave p
    friend bool operator==(const Move&, const Move&) = default;
};

/// All moves from one segment to another: one merge of the two logs in customer order. Any thread.
[[nodiscard]] std::vector<Move> findMoves(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options);
/// The same without the customers, for an index.
[[nodiscard]] std::vector<DayTriple> findTriples(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options);

/// The move that one stay of the target is, by look-ups instead of a merge: for the few stays of a new day. Nothing if
/// it is none.
[[nodiscard]] std::optional<Move> moveOf(
    const Stay& arrival, const SegmentLog& source, const SegmentLog& target, const RuleOptions& options);

} // namespace core
