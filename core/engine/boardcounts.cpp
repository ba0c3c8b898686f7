// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boardcounts.h"

#include <algorithm>

namespace core {

namespace {

DayRange knownDays(const SegmentLog& log, const RuleOptions& options)
{
    DayRange days = log.days;
    if (options.recordedOnly)
        days.first = std::max(days.first, log.firstRecordedDay);
    return days.isEmpty() ? DayRange() : days;
}

} // namespace

std::vector<Move> countedMoves(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options, const Period& period)
{
    if (period.isEmpty())
        return {};
    std::vector<Move> moves = findMoves(source, target, options);
    const Day last = std::min(period.last, target->days.last);
    std::erase_if(
        moves, [&](const Move& move) { return move.p < period.first || move.joined > last || move.left <= last; });
    return moves;
}

std::optional<Incomplete> incompleteFor(const SegmentLogPtr& log, const Period& period, const RuleOptions& options)
{
    const DayRange needed{ period.first - 1, period.last };
    const DayRange known = knownDays(*log, options);
    if (needed.isEmpty() || (!known.isEmpty() && known.contains(needed.first) && known.contains(needed.last)))
        return std::nullopt;
    const bool hasPeriod = !known.isEmpty() && !period.isEmpty() && known.contains(period.last);
    return Incomplete{ log->segment, known, hasPeriod && known.first == period.first };
}

std::vector<CustomerNumber> customersOf(const std::vector<Move>& moves)
{
    std::vector<CustomerNumber> customers;
    customers.reserve(moves.size());
    for (const Move& move : moves)
        customers.push_back(move.customer);
    return customers;
}

std::vector<CustomerNumber> customersOfArrow(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options, const Period& period)
{
    return customersOf(countedMoves(source, target, options, period));
}

std::vector<CustomerNumber> customersOfNode(const SegmentLogPtr& log, const RuleOptions& options, const Period& period)
{
    const DayRange known = knownDays(*log, options);
    std::vector<CustomerNumber> customers;
    if (known.isEmpty() || period.last < known.first)
        return customers;
    const Day day = std::min(period.last, known.last);
    for (const Stay& stay : log->stays) {
        if (stay.joined <= day && day < stay.left)
            customers.push_back(stay.customer);
    }
    return customers;
}

} // namespace core
