// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/elsewhere.h"

#include "core/engine/boardcounts.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

void removeAll(std::vector<CustomerNumber>& customers, const std::vector<CustomerNumber>& removed)
{
    std::vector<CustomerNumber> rest;
    std::ranges::set_difference(customers, removed, std::back_inserter(rest));
    customers = std::move(rest);
}

/// Who joined in the period, was seen to, and is still in it on E.
std::vector<CustomerNumber> joinedAndStayed(const SegmentLog& log, const Period& period)
{
    std::vector<CustomerNumber> customers;
    if (period.isEmpty() || log.days.isEmpty())
        return customers;
    const Day end = std::min(period.last, log.days.last);
    for (const Stay& stay : log.stays) {
        if (period.first <= stay.joined && stay.joined <= end && end < stay.left && stay.joined > log.days.first)
            customers.push_back(stay.customer);
    }
    return customers;
}

/// Who left in the period and is not in it on E.
std::vector<CustomerNumber> leftAndStayedAway(
    const SegmentLogPtr& log, const RuleOptions& options, const Period& period)
{
    std::vector<CustomerNumber> customers;
    if (period.isEmpty() || log->days.isEmpty())
        return customers;
    const Day end = std::min(period.last, log->days.last);
    for (const Stay& stay : log->stays) {
        if (!period.contains(stay.left) || stay.left > end)
            continue;
        if (customers.empty() || customers.back() != stay.customer)
            customers.push_back(stay.customer);
    }
    removeAll(customers, customersOfNode(log, options, period));
    return customers;
}

SegmentLogPtr known(const SegmentLogPtr& log, const RuleOptions& options)
{
    return options.recordedOnly ? recordedOnly(log) : log;
}

} // namespace

std::vector<CustomerNumber> fromElsewhere(const SegmentLogPtr& target, const std::vector<SegmentLogPtr>& drawnSources,
    const RuleOptions& options, const Period& period)
{
    const SegmentLogPtr log = known(target, options);
    std::vector<CustomerNumber> customers = joinedAndStayed(*log, period);
    for (const SegmentLogPtr& source : drawnSources)
        removeAll(customers, customersOfArrow(source, log, options, period));
    return customers;
}

std::vector<CustomerNumber> toElsewhere(const SegmentLogPtr& source, const std::vector<SegmentLogPtr>& drawnTargets,
    const RuleOptions& options, const Period& period)
{
    const SegmentLogPtr log = known(source, options);
    std::vector<CustomerNumber> customers = leftAndStayedAway(log, options, period);
    for (const SegmentLogPtr& target : drawnTargets)
        removeAll(customers, customersOfArrow(log, target, options, period));
    return customers;
}

std::optional<std::vector<ElsewhereCount>> elsewhereCounts(const std::vector<SegmentLogPtr>& segments,
    const std::vector<std::pair<size_t, size_t>>& arrows, const RuleOptions& options, const Period& period,
    const Progress& progress)
{
    std::vector<SegmentLogPtr> logs;
    std::vector<std::vector<CustomerNumber>> joined;
    std::vector<std::vector<CustomerNumber>> left;
    for (const SegmentLogPtr& segment : segments) {
        if (progress.shouldStop())
            return std::nullopt;
        logs.push_back(known(segment, options));
        joined.push_back(joinedAndStayed(*logs.back(), period));
        left.push_back(leftAndStayedAway(logs.back(), options, period));
    }
    for (const auto& [source, target] : arrows) {
        if (progress.shouldStop())
            return std::nullopt;
        const std::vector<CustomerNumber> moved = customersOfArrow(logs[source], logs[target], options, period);
        removeAll(joined[target], moved);
        removeAll(left[source], moved);
    }
    std::vector<ElsewhereCount> counts;
    for (size_t i = 0; i < segments.size(); ++i)
        counts.push_back({ static_cast<qint64>(joined[i].size()), static_cast<qint64>(left[i].size()) });
    return counts;
}

} // namespace core
