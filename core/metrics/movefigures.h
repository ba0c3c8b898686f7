// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/engine/moves.h"
#include "core/metrics/purchases.h"

#include <optional>
#include <vector>

namespace core {

/// What is said of an arrow beside its count, for a period [P, E] (`definition.md`, "Other numbers"). A value.
struct MoveFigures {
    qint64 moved = 0; ///< the arrow's count
    std::vector<qint64> perDay; ///< of these, by the day of the move: one a day from P on; adds up to `moved`
    qint64 joiners = 0; ///< whose stay in the target began in the period, was seen to begin and holds E
    qint64 sourceCustomers = 0; ///< who was in the source on any day of P − 1 … E
    /// Days from the beginning of the source stay to the move, ascending, one of each who moved; of a stay that began
    /// before the log: from the log's first day.
    std::vector<int> daysToMove;
    qint64 begunBeforeLog = 0; ///< how many of these may have been in the source for longer

    [[nodiscard]] std::optional<double> medianDays() const; ///< the middle one, or the mean of the two in the middle

    friend bool operator==(const MoveFigures&, const MoveFigures&) = default;
};

/// A bar of a distribution of days.
struct DaysBucket {
    int first = 0;
    int last = 0; ///< both included
    qint64 count = 0;

    friend bool operator==(const DaysBucket&, const DaysBucket&) = default;
};

/// What the customers of an arrow paid around their move. For each, as many days before the move as after it: at most
/// `Window`, fewer where the data end sooner. The day of the move is the first one after.
struct MoversRevenue {
    static constexpr int Window = 28;

    qint64 movers = 0;
    qint64 before = 0; ///< minor units, of purchases that count on the data's last day and have money
    qint64 after = 0;
    qint64 unpriced = 0; ///< purchases on these days without money

    friend bool operator==(const MoversRevenue&, const MoversRevenue&) = default;
};

/// `moves`: countedMoves() of the same. Any thread.
[[nodiscard]] MoveFigures moveFigures(const SegmentLogPtr& source, const SegmentLogPtr& target,
    const std::vector<Move>& moves, const RuleOptions& options, const Period& period);
/// At most `atMost` bars of equal width in whole days, from 0 on, that hold all of `days`; none of nothing.
[[nodiscard]] std::vector<DaysBucket> bucketsOf(const std::vector<int>& days, int atMost);
/// `moves`: countedMoves(); `lastDay`: the last complete day of the data. Any thread.
[[nodiscard]] MoversRevenue moversRevenue(const Purchases& purchases, const std::vector<Move>& moves, Day lastDay);

} // namespace core
