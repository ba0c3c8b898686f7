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

} // namespace

std::vector<CustomerNumber> fromElsewhere(const SegmentLogPtr& target, const std::vector<SegmentLogPtr>& drawnSources,
    const RuleOptions& options, const Period& period)
{
    const SegmentLogPtr log = options.recordedOnly ? recordedOnly(target) : target;
    std::vector<CustomerNumber> customers;
    if (period.isEmpty() || log->days.isEmpty())
        return customers;
    const Day end = std::min(period.last, log->days.last);
    for (const Stay& stay : log->stays) {
        if (period.first <= stay.joined && stay.joined <= end && end < stay.left && stay.joined > log->days.first)
            customers.push_back(stay.customer);
    }
    for (const SegmentLogPtr& source : drawnSources)
        removeAll(customers, customersOfArrow(source, log, options, period));
    return customers;
}

std::vector<CustomerNumber> toElsewhere(const SegmentLogPtr& source, const std::vector<SegmentLogPtr>& drawnTargets,
    const RuleOptions& options, const Period& period)
{
    const SegmentLogPtr log = options.recordedOnly ? recordedOnly(source) : source;
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
    for (const SegmentLogPtr& target : drawnTargets)
        removeAll(customers, customersOfArrow(log, target, options, period));
    return customers;
}

} // namespace core
