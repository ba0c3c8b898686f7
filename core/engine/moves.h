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

/// The moves that single stays of the target are, by look-ups instead of a merge: for the few stays of a new day.
class MoveFinder final {
public:
    MoveFinder(const SegmentLog& source, const SegmentLog& target, const RuleOptions& options);

    /// Nothing if the stay is no move.
    [[nodiscard]] std::optional<Move> moveOf(const Stay& arrival) const;

private:
    const SegmentLog& m_source;
    const SegmentLog& m_target;
    const RuleOptions m_options;
    const Day m_sourceFrom; ///< first day that is known under the options
    const Day m_targetFrom;
};

} // namespace core
