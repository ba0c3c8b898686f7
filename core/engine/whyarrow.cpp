// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/whyarrow.h"

#include <algorithm>

namespace core {

namespace {

/// What is known of a customer in a segment under the options.
struct Known {
    DayRange days;
    std::vector<DayRange> stays;
};

Known knownOf(const CustomerStays& all, const RuleOptions& options)
{
    Known known{ all.logged, {} };
    if (options.recordedOnly)
        known.days.first = std::max(known.days.first, all.firstRecordedDay);
    for (const DayRange& stay : all.stays) {
        const DayRange days{ std::max(stay.first, known.days.first), std::min(stay.last, known.days.last) };
        if (!days.isEmpty())
            known.stays.push_back(days);
    }
    return known;
}

/// The last stay that begins before the day.
std::optional<DayRange> lastBefore(const std::vector<DayRange>& stays, Day day)
{
    std::optional<DayRange> last;
    for (const DayRange& stay : stays) {
        if (stay.first < day)
            last = stay;
    }
    return last;
}

} // namespace

bool ArrowReason::isCounted() const
{
    return !deciding();
}

const RuleClause* ArrowReason::deciding() const
{
    const auto found = std::ranges::find(clauses, false, &RuleClause::holds);
    return found == clauses.end() ? nullptr : &*found;
}

ArrowReason whyArrow(
    const CustomerStays& source, const CustomerStays& target, const RuleOptions& options, const Period& period)
{
    const Known from = knownOf(source, options);
    const Known to = knownOf(target, options);
    ArrowReason reason;
    reason.source = from.days;
    reason.target = to.days;
    reason.end = to.days.isEmpty() ? period.last : std::min(period.last, to.days.last);
    // Each clause is asked only of whom those before it let through.
    const auto ask = [&reason](RuleClause::Kind kind, bool holds) {
        reason.clauses.push_back({ kind, holds });
        return holds;
    };

    const auto stay = std::ranges::find_if(to.stays, [&](const DayRange& days) { return days.contains(reason.end); });
    if (stay != to.stays.end())
        reason.stay = *stay;
    else if (const auto before = lastBefore(to.stays, reason.end); before && before->last >= period.first - 1)
        reason.leftBefore = before;
    if (!ask(RuleClause::Kind::InTargetOnEnd, reason.stay.has_value() && !period.isEmpty()))
        return reason;

    const Day joined = reason.stay->first;
    reason.origin = lastBefore(from.stays, joined);
    reason.earlier = lastBefore(to.stays, joined);
    const auto later = std::ranges::find_if(from.stays, [&](const DayRange& days) { return days.first >= joined; });
    if (later != from.stays.end())
        reason.sourceJoined = later->first;
    if (!ask(RuleClause::Kind::JoinedInPeriod, joined >= period.first))
        return reason;
    if (!ask(RuleClause::Kind::BeginningSeen, joined > to.days.first))
        return reason;
    const Day earliest = options.directOnly ? joined - 1 : period.first - 1;
    if (!ask(RuleClause::Kind::InSource, reason.origin && reason.origin->last >= earliest))
        return reason;
    if (options.firstTimeOnly)
        ask(RuleClause::Kind::FirstStay, !reason.earlier);
    return reason;
}

} // namespace core
