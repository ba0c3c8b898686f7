// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/moves.h"

#include "core/jobs/guithread.h"

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
const Stay* lastBefore(const SegmentLog& log, CustomerNumber customer, Day day)
{
    const std::vector<Stay>& stays = log.stays;
    const auto isBefore = [&](const Stay& stay) {
        return stay.customer != customer ? stay.customer < customer : stay.joined < day;
    };
    size_t behind = 0; // the first position that is not before
    if (log.customers.isKnown()) {
        const CustomerSet::Stretch stretch = log.customers.stretchOf(customer);
        behind = stretch.guess;
        while (behind > stretch.first && !isBefore(stays[behind - 1]))
            --behind;
        while (behind < stretch.end && isBefore(stays[behind]))
            ++behind;
    } else {
        behind = static_cast<size_t>(std::ranges::partition_point(stays, isBefore) - stays.begin());
    }
    return behind > 0 && stays[behind - 1].customer == customer ? &stays[behind - 1] : nullptr;
}

} // namespace

std::vector<Move> findMoves(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options)
{
    guithread::expectElsewhere("an arrow is counted");
    std::vector<Move> moves;
    eachMove(source, target, options, [&](const Stay& arrival, const Stay& origin, Day p) {
        moves.push_back({ arrival.customer, p, arrival.joined, arrival.left, origin.joined });
    });
    return moves;
}

std::vector<DayTriple> findTriples(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options)
{
    guithread::expectElsewhere("an arrow is counted");
    std::vector<DayTriple> triples;
    eachMove(source, target, options, [&](const Stay& arrival, const Stay&, Day p) {
        triples.push_back({ p, arrival.joined, arrival.left });
    });
    return triples;
}

MoveFinder::MoveFinder(const SegmentLog& source, const SegmentLog& target, const RuleOptions& options)
    : m_source(source)
    , m_target(target)
    , m_options(options)
    , m_sourceFrom(knownFrom(source, options))
    , m_targetFrom(knownFrom(target, options))
{
}

std::optional<Move> MoveFinder::moveOf(const Stay& arrival) const
{
    if (arrival.joined <= m_targetFrom || arrival.joined <= m_sourceFrom || m_sourceFrom > m_source.days.last)
        return std::nullopt;
    const Stay* const origin = lastBefore(m_source, arrival.customer, arrival.joined);
    if (!origin || origin->left <= m_sourceFrom)
        return std::nullopt;
    if (m_options.firstTimeOnly) {
        const Stay* const earlier = lastBefore(m_target, arrival.customer, arrival.joined);
        if (earlier && earlier->left > m_targetFrom)
            return std::nullopt;
    }
    const Day left = std::min(origin->left, m_source.days.last + 1);
    if (m_options.directOnly && left < arrival.joined)
        return std::nullopt;
    return Move{ arrival.customer, std::min(left, arrival.joined), arrival.joined, arrival.left,
        std::max(origin->joined, m_sourceFrom) };
}

} // namespace core
