// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/movefigures.h"

#include "core/engine/boardcounts.h"

#include <algorithm>

namespace core {

namespace {

qint64 customersOn(const SegmentLog& log, const DayRange& days)
{
    if (log.days.isEmpty())
        return 0;
    qint64 customers = 0;
    CustomerNumber before = 0;
    bool hasBefore = false;
    for (const Stay& stay : log.stays) {
        const bool isIn =
            stay.joined <= std::min(days.last, log.days.last) && stay.left > days.first && days.first <= log.days.last;
        if (!isIn || (hasBefore && stay.customer == before))
            continue;
        before = stay.customer;
        hasBefore = true;
        ++customers;
    }
    return customers;
}

} // namespace

std::optional<double> MoveFigures::medianDays() const
{
    if (daysToMove.empty())
        return std::nullopt;
    const size_t middle = daysToMove.size() / 2;
    if (daysToMove.size() % 2 == 1)
        return daysToMove[middle];
    return (daysToMove[middle - 1] + daysToMove[middle]) / 2.0;
}

MoveFigures moveFigures(const SegmentLogPtr& source, const SegmentLogPtr& target, const std::vector<Move>& moves,
    const RuleOptions& options, const Period& period)
{
    const SegmentLogPtr from = options.recordedOnly ? recordedOnly(source) : source;
    const SegmentLogPtr to = options.recordedOnly ? recordedOnly(target) : target;
    MoveFigures figures;
    figures.moved = static_cast<qint64>(moves.size());
    figures.perDay.resize(static_cast<size_t>(period.length()));
    for (const Move& move : moves) {
        ++figures.perDay[static_cast<size_t>(move.joined - period.first)];
        figures.daysToMove.push_back(move.joined - move.sourceJoined);
        figures.begunBeforeLog += move.sourceJoined == from->days.first ? 1 : 0;
    }
    std::ranges::sort(figures.daysToMove);
    // One stay of a customer holds the day E, so stays are customers here.
    const Day end = std::min(period.last, to->days.last);
    figures.joiners = std::ranges::count_if(to->stays, [&](const Stay& stay) {
        return period.first <= stay.joined && stay.joined <= end && end < stay.left && stay.joined > to->days.first;
    });
    if (!period.isEmpty())
        figures.sourceCustomers = customersOn(*from, { period.first - 1, period.last });
    return figures;
}

std::vector<DaysBucket> bucketsOf(const std::vector<int>& days, int atMost)
{
    if (days.empty())
        return {};
    const int longest = std::ranges::max(days);
    const int width = longest / atMost + 1;
    std::vector<DaysBucket> buckets;
    for (int first = 0; first <= longest; first += width)
        buckets.push_back({ first, first + width - 1, 0 });
    for (const int each : days)
        ++buckets[static_cast<size_t>(each / width)].count;
    return buckets;
}

MoversRevenue moversRevenue(const Purchases& purchases, const std::vector<Move>& moves, Day lastDay)
{
    MoversRevenue revenue;
    auto customer = purchases.customers.begin();
    for (const Move& move : moves) {
        const int window = std::min(MoversRevenue::Window, lastDay - move.joined + 1);
        if (window < 1)
            continue;
        ++revenue.movers;
        while (customer != purchases.customers.end() && customer->number < move.customer)
            ++customer;
        if (customer == purchases.customers.end() || customer->number != move.customer)
            continue;
        for (const Purchases::Purchase& purchase : purchases.of(*customer)) {
            if (purchase.day < move.joined - window || purchase.day >= move.joined + window
                || purchase.until <= lastDay)
                continue;
            if (!purchase.hasMoney)
                ++revenue.unpriced;
            else
                (purchase.day < move.joined ? revenue.before : revenue.after) += purchase.paid;
        }
    }
    return revenue;
}

} // namespace core
