// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/log/segmentlog.h"

#include <algorithm>
#include <array>
#include <memory>
#include <random>
#include <set>
#include <vector>

/// The obvious, slow answers: the definition's conditions, day by day, on sets of days. They share no code with the
/// engine. Never optimise this.
namespace byhand {

constexpr int FirstDay = 1000;
constexpr int DayCount = 18;
constexpr int CustomerCount = 4;

/// A log twice: as sets of the days each customer is in, and as the engine takes it.
struct Membership {
    std::array<std::set<int>, CustomerCount> days; ///< of customer number i + 1
    int first = 0;
    int last = -1;
    int firstRecorded = 0;
    core::SegmentLogPtr log;

    [[nodiscard]] int knownFrom(const core::RuleOptions& options) const
    {
        return options.recordedOnly ? std::max(first, firstRecorded) : first;
    }
    [[nodiscard]] bool isMember(int customer, int day, const core::RuleOptions& options) const
    {
        return day >= knownFrom(options) && day <= last && days[size_t(customer)].contains(day);
    }
};

inline int pick(std::mt19937& random, int least, int most)
{
    return least + int(random() % quint32(most - least + 1));
}

/// Random days in; sticky, so that stays of all lengths, rejoins after one day and touching customers come up.
inline Membership randomMembership(std::mt19937& random)
{
    Membership membership;
    const bool isEmpty = pick(random, 0, 40) == 0;
    membership.first = FirstDay + (pick(random, 0, 1) ? 0 : pick(random, 0, DayCount - 1));
    membership.last = isEmpty
        ? membership.first - 1
        : (pick(random, 0, 1) ? FirstDay + DayCount - 1 : pick(random, membership.first, FirstDay + DayCount - 1));
    const int recorded = pick(random, 0, 3);
    membership.firstRecorded = recorded == 0 ? core::Day::never().value
        : recorded == 1                      ? membership.first
                                             : pick(random, membership.first, membership.last + 1);

    auto log = std::make_shared<core::SegmentLog>();
    log->segment = { 1 };
    log->days = { { membership.first }, { membership.last } };
    log->firstRecordedDay = { membership.firstRecorded };
    const int stickiness = pick(random, 1, 5);
    for (int customer = 0; customer < CustomerCount; ++customer) {
        bool isIn = pick(random, 0, 2) == 0;
        for (int day = membership.first; day <= membership.last; ++day) {
            if (pick(random, 0, stickiness) == 0)
                isIn = !isIn;
            if (isIn)
                membership.days[size_t(customer)].insert(day);
        }
        const auto& days = membership.days[size_t(customer)];
        for (const int day : days) {
            if (!days.contains(day - 1)) {
                int left = day;
                while (days.contains(left))
                    ++left;
                const bool isOpen = left > membership.last && pick(random, 0, 3) != 0;
                log->stays.push_back(
                    { core::CustomerNumber(customer + 1), { day }, isOpen ? core::Day::never() : core::Day{ left } });
            }
        }
    }
    membership.log = log;
    return membership;
}

struct RandomPair {
    explicit RandomPair(std::mt19937& random)
        : source(randomMembership(random))
        , target(randomMembership(random))
    {
    }
    Membership source;
    Membership target;
};

inline core::Period randomPeriod(std::mt19937& random)
{
    const int first = pick(random, FirstDay - 4, FirstDay + DayCount + 3);
    const int last = pick(random, 0, 9) == 0 ? pick(random, FirstDay - 4, FirstDay + DayCount + 3)
                                             : first + pick(random, 0, DayCount);
    return { { first }, { last } };
}

/// The day on which the stay that a customer counts with began; 0 if the customer does not count.
inline int countedJoin(int customer, const Membership& source, const Membership& target,
    const core::RuleOptions& options, const core::Period& period)
{
    if (period.last < period.first)
        return 0;
    const int end = std::min(period.last.value, target.last); // the last logged day stands in
    if (!target.isMember(customer, end, options)) // 1
        return 0;
    int joined = end;
    while (target.isMember(customer, joined - 1, options))
        --joined;
    if (joined < period.first.value) // 2
        return 0;
    if (joined <= target.knownFrom(options)) // 3
        return 0;
    bool cameFromSource = false; // 4
    for (int day = period.first.value - 1; day <= joined - 1; ++day) {
        if (!options.directOnly || day == joined - 1)
            cameFromSource = cameFromSource || source.isMember(customer, day, options);
    }
    if (!cameFromSource)
        return 0;
    if (options.firstTimeOnly) {
        for (int day = target.first; day < joined; ++day) {
            if (target.isMember(customer, day, options))
                return 0;
        }
    }
    return joined;
}

inline std::vector<core::CustomerNumber> moved(
    const Membership& source, const Membership& target, const core::RuleOptions& options, const core::Period& period)
{
    std::vector<core::CustomerNumber> customers;
    for (int customer = 0; customer < CustomerCount; ++customer) {
        if (countedJoin(customer, source, target, options, period) != 0)
            customers.push_back(core::CustomerNumber(customer + 1));
    }
    return customers;
}

inline std::vector<qint64> movedPerDay(
    const Membership& source, const Membership& target, const core::RuleOptions& options, const core::Period& period)
{
    std::vector<qint64> perDay;
    for (int day = period.first.value; day <= period.last.value; ++day) {
        qint64 count = 0;
        for (int customer = 0; customer < CustomerCount; ++customer)
            count += countedJoin(customer, source, target, options, period) == day ? 1 : 0;
        perDay.push_back(count);
    }
    return perDay;
}

inline std::vector<core::CustomerNumber> membersOn(
    const Membership& segment, const core::RuleOptions& options, core::Day day)
{
    std::vector<core::CustomerNumber> customers;
    for (int customer = 0; customer < CustomerCount; ++customer) {
        if (segment.isMember(customer, std::min(day.value, segment.last), options))
            customers.push_back(core::CustomerNumber(customer + 1));
    }
    return customers;
}

inline bool isIncomplete(const Membership& segment, const core::RuleOptions& options, const core::Period& period)
{
    for (int day = period.first.value - 1; day <= period.last.value; ++day) {
        if (day < segment.knownFrom(options) || day > segment.last)
            return true;
    }
    return false;
}

inline bool lacksOpeningDayOnly(const Membership& segment, const core::RuleOptions& options, const core::Period& period)
{
    int missing = 0;
    for (int day = period.first.value; day <= period.last.value; ++day)
        missing += day < segment.knownFrom(options) || day > segment.last ? 1 : 0;
    return missing == 0 && period.first <= period.last && isIncomplete(segment, options, period);
}

/// Many customers with stays of random lengths on days 0 … days − 1.
inline core::SegmentLogPtr largeLog(std::mt19937& random, int days, int customers)
{
    auto log = std::make_shared<core::SegmentLog>();
    log->days = { { 0 }, { days - 1 } };
    for (int customer = 1; customer <= customers; ++customer) {
        int day = pick(random, 0, days);
        while (day < days) {
            const int left = day + pick(random, 1, days / 4);
            log->stays.push_back(
                { core::CustomerNumber(customer), { day }, left < days ? core::Day{ left } : core::Day::never() });
            day = left + pick(random, 1, days / 2);
        }
    }
    return log;
}

} // namespace byhand
