// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/rebuildchanges.h"

#include "core/log/logkeeper.h"
#include "core/log/logstore.h"

#include <algorithm>
#include <span>

namespace core::rebuildchanges {

namespace {

using Stays = std::span<const Stay>;

/// How many customers are in one of two logs only, on each day both have.
class Differences {
public:
    explicit Differences(DayRange days)
        : m_days(days)
        , m_changes(static_cast<size_t>(days.length()) + 1)
    {
    }

    /// All stays of one customer. A day on which both logs have the customer cancels out, as the sums are kept apart.
    void add(Stays before, Stays after)
    {
        std::vector<std::pair<Day, int>> edges; // +1/−1: in and out before; +2/−2: after
        for (const Stay& stay : before)
            addEdges(edges, stay, 1);
        for (const Stay& stay : after)
            addEdges(edges, stay, 2);
        std::ranges::sort(edges);
        int state = 0;
        for (size_t i = 0; i < edges.size(); ++i) {
            state += edges[i].second;
            if (i + 1 == edges.size())
                return;
            const DayRange range{ edges[i].first, edges[i + 1].first - 1 };
            if ((state == 1 || state == 2) && !range.isEmpty()) {
                ++m_changes[static_cast<size_t>(range.first - m_days.first)];
                --m_changes[static_cast<size_t>(range.last - m_days.first) + 1];
            }
        }
    }

    [[nodiscard]] RebuildChanges::Days within(DayRange wanted) const
    {
        RebuildChanges::Days days;
        qint64 customers = 0;
        for (Day day = m_days.first; day <= m_days.last; ++day) {
            customers += m_changes[static_cast<size_t>(day - m_days.first)];
            if (customers == 0 || !wanted.contains(day))
                continue;
            if (days.count++ == 0)
                days.span.first = day;
            days.span.last = day;
        }
        return days;
    }

private:
    void addEdges(std::vector<std::pair<Day, int>>& edges, const Stay& stay, int weight) const
    {
        const Day in = std::max(stay.joined, m_days.first);
        const Day out = std::min(stay.left, m_days.last + 1);
        if (in >= out)
            return;
        edges.emplace_back(in, weight);
        edges.emplace_back(out, -weight);
    }

    DayRange m_days;
    std::vector<qint64> m_changes;
};

/// Compares the stays of one customer: each meets the first one left that it shares a day with.
void compare(RebuildChanges& changes, Stays before, Stays after)
{
    const auto unchanged = changes.stays();
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() && now != after.end()) {
        if (old->left <= now->joined) {
            ++changes.staysRemoved;
            ++old;
        } else if (now->left <= old->joined) {
            ++changes.staysAdded;
            ++now;
        } else {
            changes.staysAltered += *old != *now ? 1 : 0;
            ++old;
            ++now;
        }
    }
    changes.staysRemoved += before.end() - old;
    changes.staysAdded += after.end() - now;
    changes.customers += changes.stays() != unchanged ? 1 : 0;
}

Stays staysOfFirst(Stays stays, CustomerNumber customer)
{
    size_t count = 0;
    while (count < stays.size() && stays[count].customer == customer)
        ++count;
    return stays.first(count);
}

qint64 membersOnLastDay(const SegmentLog& log)
{
    return std::ranges::count_if(log.stays, [&](const Stay& stay) { return stay.left > log.days.last; });
}

DayRange common(DayRange a, DayRange b)
{
    return { std::max(a.first, b.first), std::min(a.last, b.last) };
}

} // namespace

RebuildChanges between(const SegmentLog& before, const SegmentLog& after)
{
    RebuildChanges changes;
    changes.segment = after.segment;
    changes.daysBefore = before.days;
    changes.daysAfter = after.days;
    changes.membersBefore = membersOnLastDay(before);
    changes.membersAfter = membersOnLastDay(after);

    const bool haveBoth = !before.days.isEmpty() && !after.days.isEmpty();
    const DayRange shared = haveBoth ? common(before.days, after.days) : DayRange{};
    Differences differences(shared);
    Stays old(before.stays);
    Stays now(after.stays);
    while (!old.empty() || !now.empty()) {
        const bool isOld = now.empty() || (!old.empty() && old.front().customer <= now.front().customer);
        const CustomerNumber customer = isOld ? old.front().customer : now.front().customer;
        const Stays hisOld = staysOfFirst(old, customer);
        const Stays hisNow = staysOfFirst(now, customer);
        if (!std::ranges::equal(hisOld, hisNow)) {
            compare(changes, hisOld, hisNow);
            differences.add(hisOld, hisNow);
        }
        old = old.subspan(hisOld.size());
        now = now.subspan(hisNow.size());
    }
    const DayRange recorded{ std::max(before.firstRecordedDay, shared.first), shared.last };
    const DayRange becoming{ recorded.first, std::min(recorded.last, after.firstRecordedDay - 1) };
    changes.days = differences.within(shared);
    changes.recordedDays = differences.within(recorded);
    if (!becoming.isEmpty())
        changes.becomingRebuilt = { becoming.length(), becoming };
    return changes;
}

Result<std::vector<RebuildChanges>> workOut(Connection& connection, const std::vector<Segment>& segments,
    const ShopFacts& facts, const Settings& settings, std::optional<Day> through, const Progress& progress)
{
    std::vector<RebuildChanges> all;
    const auto compareLogs = [&](const Segment& segment, const SegmentLog& after) -> Result<void> {
        const auto before = logstore::load(connection, segment.id, progress);
        if (!before)
            return tl::unexpected(before.error());
        all.push_back(between(**before, after));
        all.back().name = segment.name;
        return {};
    };
    if (auto done = logkeeper::workOutPast(connection, segments, facts, settings, through, compareLogs, progress);
        !done)
        return tl::unexpected(done.error());
    return all;
}

} // namespace core::rebuildchanges
