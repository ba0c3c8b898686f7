// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/moves.h"

#include <algorithm>

namespace core {

namespace {

/// Calls take(arrival, origin, p) for every move: `origin` is the source stay that gives p.
template <typename Take>
void eachMove(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options, Take take)
{
    const SegmentLogPtr from = options.recordedOnly ? recordedOnly(source) : source;
    const SegmentLogPtr to = options.recordedOnly ? recordedOnly(target) : target;
    if (from->days.isEmpty() || to->days.isEmpty())
        return;

    const Day sourceEnd = from->days.last + 1; // nothing is known of the source from here on
    const Stay* stay = from->stays.data();
    const Stay* const begin = stay;
    const Stay* const end = begin + from->stays.size();
    const Stay* before = nullptr;
    for (const Stay& arrival : to->stays) {
        const bool isFirst = !before || before->customer != arrival.customer;
        before = &arrival;
        if (arrival.joined <= to->days.first || (options.firstTimeOnly && !isFirst))
            continue;
        // The last source stay that began before the arrival gives the latest p: stays of a customer are apart.
        while (stay != end && stay->customer < arrival.customer)
            ++stay;
        while (stay != end && stay->customer == arrival.customer && stay->joined < arrival.joined)
            ++stay;
        if (stay == begin)
            continue;
        const Stay& origin = *(stay - 1);
        if (origin.customer != arrival.customer || origin.joined >= arrival.joined)
            continue;
        const Day left = std::min(origin.left, sourceEnd);
        if (options.directOnly && left < arrival.joined)
            continue;
        take(arrival, origin, std::min(left, arrival.joined));
    }
}

/// The first day the log is known from under the options.
Day knownFrom(const SegmentLog& log, const RuleOptions& options)
{
    return options.recordedOnly ? std::max(log.days.first, log.firstRecordedDay) : log.days.first;
}

/// The customer's last stay that begins before the day; null if there is none.
const Stay* stayBefore(const SegmentLog& log, CustomerNumber customer, Day day)
{
    const auto next = std::ranges::lower_bound(log.stays, std::pair(customer, day), {},
        [](const Stay& stay) { return std::pair(stay.customer, stay.joined); });
    if (next == log.stays.begin() || (next - 1)->customer != customer)
        return nullptr;
    return &*(next - 1);
}

} // namespace

std::vector<Move> findMoves(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options)
{
    std::vector<Move> moves;
    eachMove(source, target, options, [&](const Stay& arrival, const Stay& origin, Day p) {
        moves.push_back({ arrival.customer, p, arrival.joined, arrival.left, origin.joined });
    });
    return moves;
}

std::vector<DayTriple> findTriples(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options)
{
    std::vector<DayTriple> triples;
    eachMove(source, target, options, [&](const Stay& arrival, const Stay&, Day p) {
        triples.push_back({ p, arrival.joined, arrival.left });
    });
    return triples;
}

std::optional<Move> moveOf(
    const Stay& arrival, const SegmentLog& source, const SegmentLog& target, const RuleOptions& options)
{
    const Day targetFrom = knownFrom(target, options);
    const Day sourceFrom = knownFrom(source, options);
    if (source.days.isEmpty() || arrival.joined <= targetFrom)
        return std::nullopt;
    if (options.firstTimeOnly) {
        const Stay* const earlier = stayBefore(target, arrival.customer, arrival.joined);
        if (earlier && earlier->left > targetFrom)
            return std::nullopt;
    }
    const Stay* const origin = stayBefore(source, arrival.customer, arrival.joined);
    if (!origin || origin->left <= sourceFrom || sourceFrom >= arrival.joined || sourceFrom > source.days.last)
        return std::nullopt;
    const Day left = std::min(origin->left, source.days.last + 1);
    if (options.directOnly && left < arrival.joined)
        return std::nullopt;
    return Move{ arrival.customer, std::min(left, arrival.joined), arrival.joined, arrival.left,
        std::max(origin->joined, sourceFrom) };
}

} // namespace core
