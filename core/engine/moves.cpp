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
    : m_options(options)
    , m_sourceFrom(knownFrom(source, options))
    , m_sourceLast(source.days.last)
    , m_targetFrom(knownFrom(target, options))
    , m_sourceCustomers(source.customers)
    , m_source(source.stays)
    , m_target(target.stays)
{
}

std::optional<Move> MoveFinder::moveOf(const Stay& arrival)
{
    if (arrival.joined <= m_targetFrom || arrival.joined <= m_sourceFrom || m_sourceFrom > m_sourceLast)
        return std::nullopt;
    if (!m_sourceCustomers.mayContain(arrival.customer))
        return std::nullopt;
    if (m_options.firstTimeOnly) {
        const Stay* const earlier = m_target.before(arrival.customer, arrival.joined);
        if (earlier && earlier->left > m_targetFrom)
            return std::nullopt;
    }
    const Stay* const origin = m_source.before(arrival.customer, arrival.joined);
    if (!origin || origin->left <= m_sourceFrom)
        return std::nullopt;
    const Day left = std::min(origin->left, m_sourceLast + 1);
    if (m_options.directOnly && left < arrival.joined)
        return std::nullopt;
    return Move{ arrival.customer, std::min(left, arrival.joined), arrival.joined, arrival.left,
        std::max(origin->joined, m_sourceFrom) };
}

MoveFinder::Search::Search(const std::vector<Stay>& stays)
    : m_stays(stays)
{
    if (!stays.empty())
        m_staysPerNumber = double(stays.size()) / (double(stays.back().customer - stays.front().customer) + 1);
}

/// Guesses how far on the customer stands, since numbers are spread evenly more or less; then steps of growing size
/// from there, then halves of the last step.
const Stay* MoveFinder::Search::before(CustomerNumber customer, Day day)
{
    const auto isBefore = [&](size_t position) {
        const Stay& stay = m_stays[position];
        return stay.customer != customer ? stay.customer < customer : stay.joined < day;
    };
    const size_t size = m_stays.size();
    if (m_position >= size || !isBefore(m_position))
        m_position = 0;
    if (size == 0 || !isBefore(m_position))
        return nullptr;
    size_t low = m_position; // stands before what is looked for
    const double ahead = double(customer - m_stays[low].customer) * m_staysPerNumber;
    size_t high = low + static_cast<size_t>(std::min(ahead, double(size - 1 - low)));
    size_t step = 4;
    if (high > low && !isBefore(high)) {
        while (high - low > step && !isBefore(high - step)) {
            high -= step;
            step *= 2;
        }
        low = std::max(low, high > step ? high - step : 0);
    } else {
        low = high;
        high = std::min(low + step, size);
        while (high < size && isBefore(high)) {
            low = high;
            step *= 2;
            high = std::min(low + step, size);
        }
    }
    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;
        (isBefore(middle) ? low : high) = middle;
    }
    m_position = low;
    return m_stays[low].customer == customer ? &m_stays[low] : nullptr;
}

} // namespace core
