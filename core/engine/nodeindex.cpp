// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nodeindex.h"

#include "core/engine/bytes.h"
#include "core/jobs/guithread.h"

#include <algorithm>

namespace core {

namespace {

/// Turns what each day brings into how much there is until its end; wraps below zero on the way where more leave than
/// join.
void sumUp(std::vector<quint32>& days, quint32 sum = 0)
{
    for (quint32& day : days)
        day = sum += day;
}

/// What happened to one customer before a stay of theirs.
struct Before {
    std::optional<Day> joined; ///< the last seen beginning
    std::optional<Day> left;
};

/// From the stays of the same customer that begin before `joined`.
Before beforeStay(const SegmentLog& log, CustomerNumber customer, Day joined)
{
    const auto next = std::ranges::lower_bound(log.stays, std::pair(customer, joined), {},
        [](const Stay& stay) { return std::pair(stay.customer, stay.joined); });
    Before before;
    if (next != log.stays.begin() && (next - 1)->customer == customer) {
        const Stay& earlier = *(next - 1);
        before.left = earlier.left;
        if (earlier.joined > log.days.first)
            before.joined = earlier.joined;
    }
    return before;
}

/// `values` with more days at the end, each starting from the last value.
std::vector<quint32> longer(const std::vector<quint32>& values, const std::vector<quint32>& changes)
{
    std::vector<quint32> all = values;
    all.insert(all.end(), changes.begin(), changes.end());
    quint32 sum = values.empty() ? 0 : values.back();
    for (size_t i = values.size(); i < all.size(); ++i)
        all[i] = sum += all[i];
    return all;
}

} // namespace

NodeIndex::NodeIndex(const SegmentLog& log)
    : m_days(log.days)
{
    guithread::expectElsewhere("a segment is counted");
    if (m_days.isEmpty())
        return;
    const auto length = static_cast<size_t>(m_days.length());
    m_members.resize(length);
    m_joins.upTo.resize(length);
    m_leaves.upTo.resize(length);
    std::vector<DayTriple> joinedAgain;
    std::vector<DayTriple> leftAgain;
    joinedAgain.reserve(log.stays.size());
    leftAgain.reserve(log.stays.size());
    CustomerNumber customer = 0;
    Before before;
    for (const Stay& stay : log.stays) {
        if (stay.customer != customer)
            before = {};
        customer = stay.customer;
        const auto joined = static_cast<size_t>(stay.joined - m_days.first);
        ++m_members[joined];
        if (joined > 0) {
            ++m_joins.upTo[joined];
            if (before.joined)
                joinedAgain.push_back({ *before.joined, stay.joined });
            before.joined = stay.joined;
        }
        if (stay.left <= m_days.last) {
            const auto left = static_cast<size_t>(stay.left - m_days.first);
            --m_members[left];
            ++m_leaves.upTo[left];
            if (before.left)
                leftAgain.push_back({ *before.left, stay.left });
            before.left = stay.left;
        }
    }
    sumUp(m_members);
    sumUp(m_joins.upTo);
    sumUp(m_leaves.upTo);
    m_joins.again = DayEventIndex(joinedAgain, m_days.last);
    m_leaves.again = DayEventIndex(leftAgain, m_days.last);
}

qint64 NodeIndex::members(Day day) const
{
    if (m_days.isEmpty() || day < m_days.first)
        return 0;
    return m_members[static_cast<size_t>(std::min(day, m_days.last) - m_days.first)];
}

/// Of all until E, those whose time before was before P: that is everybody until P − 1, and in the period everybody
/// once.
qint64 NodeIndex::Repeats::distinct(const DayRange& days, const DayRange& period) const
{
    if (days.isEmpty() || period.isEmpty() || period.last < days.first || period.first > days.last)
        return 0;
    const auto at = [&](Day day) { return qint64(upTo[static_cast<size_t>(day - days.first)]); };
    const Day last = std::min(period.last, days.last);
    const qint64 earlier = period.first > days.first ? at(period.first - 1) : 0;
    return at(last) - again.count({ period.first, last }) - earlier;
}

std::optional<NodeIndex> NodeIndex::appended(const SegmentLog& log, const LogChanges& changes) const
{
    if (m_days.isEmpty() || changes.newDays.first != m_days.last + 1 || log.days.first != m_days.first)
        return std::nullopt;
    const auto length = static_cast<size_t>(changes.newDays.length());
    std::vector<quint32> members(length);
    std::vector<quint32> joins(length);
    std::vector<quint32> leaves(length);
    std::vector<DayEventIndex::Event> joinedAgain;
    std::vector<DayEventIndex::Event> leftAgain;
    const auto dayOf = [&](Day day) { return static_cast<size_t>(day - changes.newDays.first); };
    const auto leave = [&](const Stay& stay, const Before& before) {
        --members[dayOf(stay.left)];
        ++leaves[dayOf(stay.left)];
        if (before.left)
            leftAgain.push_back({ stay.left, *before.left });
    };
    for (const Stay& stay : changes.begun) {
        const Before before = beforeStay(log, stay.customer, stay.joined);
        ++members[dayOf(stay.joined)];
        ++joins[dayOf(stay.joined)];
        if (before.joined)
            joinedAgain.push_back({ stay.joined, *before.joined });
        if (stay.left <= changes.newDays.last)
            leave(stay, before);
    }
    for (const Stay& stay : changes.ended)
        leave(stay, beforeStay(log, stay.customer, stay.joined));

    NodeIndex index;
    index.m_days = { m_days.first, changes.newDays.last };
    index.m_members = longer(m_members, members);
    index.m_joins = { longer(m_joins.upTo, joins), m_joins.again.appended(changes.newDays.last, joinedAgain, {}) };
    index.m_leaves = { longer(m_leaves.upTo, leaves), m_leaves.again.appended(changes.newDays.last, leftAgain, {}) };
    return index;
}

qsizetype NodeIndex::bytes() const
{
    return static_cast<qsizetype>(sizeof(*this)) + bytes::heldBy(m_members) + bytes::heldBy(m_joins.upTo)
        + bytes::heldBy(m_leaves.upTo) + m_joins.again.bytes() + m_leaves.again.bytes();
}

QByteArray NodeIndex::toBytes() const
{
    QByteArray bytes;
    bytes::append(bytes, m_days.first.value);
    bytes::append(bytes, m_days.last.value);
    bytes::append(bytes, m_members);
    bytes::append(bytes, m_joins.upTo);
    bytes::append(bytes, m_leaves.upTo);
    m_joins.again.write(bytes);
    m_leaves.again.write(bytes);
    return bytes;
}

std::optional<NodeIndex> NodeIndex::fromBytes(QByteArrayView bytes)
{
    NodeIndex index;
    const bool isThere = bytes::take(bytes, index.m_days.first.value) && bytes::take(bytes, index.m_days.last.value)
        && bytes::take(bytes, index.m_members) && bytes::take(bytes, index.m_joins.upTo)
        && bytes::take(bytes, index.m_leaves.upTo);
    if (!isThere)
        return std::nullopt;
    const qint64 days = std::max<qint64>(0, qint64(index.m_days.last.value) - index.m_days.first.value + 1);
    for (const auto* values : { &index.m_members, &index.m_joins.upTo, &index.m_leaves.upTo }) {
        if (qint64(values->size()) != days)
            return std::nullopt;
    }
    auto joins = DayEventIndex::read(bytes);
    auto leaves = joins ? DayEventIndex::read(bytes) : std::nullopt;
    if (!leaves || !bytes.isEmpty())
        return std::nullopt;
    index.m_joins.again = std::move(*joins);
    index.m_leaves.again = std::move(*leaves);
    return index;
}

} // namespace core
