// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/scope.h"

#include <algorithm>

namespace core {

using OrderFact = ShopFacts::OrderFact;

Scope::Scope(const FactTest& test, const ShopFacts& facts, bool withOthers)
    : m_facts(facts)
    , m_position(test.position)
    , m_window(test.window)
    , m_which(test.which)
    , m_withOthers(withOthers)
{
    if (test.filter)
        m_filter.emplace(*test.filter, facts);
}

Span Scope::lifeOf(const OrderFact& order) const
{
    switch (m_which) {
    case WhichOrders::All:
        return { order.day, Day::never() };
    case WhichOrders::NotCounting:
        return { std::max(order.day, order.countsUntil), Day::never() };
    case WhichOrders::Counting:
        break;
    }
    return { order.day, order.countsUntil };
}

void Scope::take(const OrderFact& order, quint32 index, Span days, bool isMatching, Scratch& scratch) const
{
    if (!m_window) {
        scratch.pieces.push_back({ days, index, isMatching });
        return;
    }
    eachWindowDay(*m_window, order.day, days, scratch.horizon, [&](Span span) {
        scratch.pieces.push_back({ span, index, isMatching });
    });
}

void Scope::find(const ShopFacts::Customer& customer, Scratch& scratch) const
{
    scratch.pieces.clear();
    const Orders orders = m_facts.ordersOf(customer);
    if (m_position) {
        findStanding(orders, scratch);
        for (const Piece& piece : scratch.standing) {
            const bool isMatching = m_position->isOfMatching || lets(orders[piece.order]);
            if (isMatching || m_withOthers)
                take(orders[piece.order], piece.order, piece.days, isMatching, scratch);
        }
        return;
    }
    for (quint32 i = 0; i < orders.size(); ++i) {
        const Span life = lifeOf(orders[i]);
        if (life.isEmpty())
            continue;
        const bool isMatching = lets(orders[i]);
        if (isMatching || m_withOthers)
            take(orders[i], i, life, isMatching, scratch);
    }
}

/// Leaves the days on which orders stand where they should in scratch.standing.
void Scope::findStanding(Orders orders, Scratch& scratch) const
{
    scratch.standing.clear();
    scratch.members.clear();
    bool isRegular = true;
    Day previous{ std::numeric_limits<qint32>::min() };
    for (quint32 i = 0; i < orders.size(); ++i) {
        const Span life = lifeOf(orders[i]);
        if (life.isEmpty() || (m_position->isOfMatching && !lets(orders[i])))
            continue;
        // Days go back where clocks were set back over midnight.
        isRegular = isRegular && life.until.isNever() && previous <= life.from;
        previous = life.from;
        scratch.members.push_back(i);
    }
    if (isRegular)
        findStandingOfRegular(orders, scratch);
    else
        findStandingOfAny(orders, scratch);
}

/// Orders that only ever come, one after the other.
void Scope::findStandingOfRegular(Orders orders, Scratch& scratch) const
{
    const auto from = static_cast<size_t>(m_position->from);
    const size_t count = scratch.members.size();
    const size_t to = m_position->to ? static_cast<size_t>(*m_position->to) : count;
    const auto since = [&](size_t i) { return lifeOf(orders[scratch.members[i]]).from; };
    for (size_t i = 0; i < count; ++i) {
        const quint32 order = scratch.members[i];
        if (!m_position->isFromEnd) {
            if (i + 1 >= from && i + 1 <= to)
                scratch.standing.push_back({ { since(i), Day::never() }, order });
            continue;
        }
        if (i + from > count)
            continue; // not enough came after it
        const Span days{ since(i + from - 1), m_position->to && i + to < count ? since(i + to) : Day::never() };
        if (!days.isEmpty())
            scratch.standing.push_back({ days, order });
    }
}

/// Orders that come and go: looks at who stands where on each day of a change.
void Scope::findStandingOfAny(Orders orders, Scratch& scratch) const
{
    auto& events = scratch.events;
    events.clear();
    for (const quint32 i : scratch.members) {
        const Span life = lifeOf(orders[i]);
        events.push_back({ life.from, i, 1 });
        if (!life.until.isNever())
            events.push_back({ life.until, i, -1 });
    }
    std::ranges::sort(events, {}, &Scratch::Event::day);
    auto& active = scratch.active;
    auto& wanted = scratch.wanted;
    auto& before = scratch.wantedBefore;
    active.clear();
    before.clear();
    scratch.since.assign(orders.size(), Day{});
    for (size_t at = 0; at < events.size();) {
        const Day day = events[at].day;
        scratch.takeDay(at);
        const size_t count = active.size();
        const size_t from = std::min(count, static_cast<size_t>(m_position->from) - 1);
        const size_t to = m_position->to ? std::min(count, static_cast<size_t>(*m_position->to)) : count;
        const auto first = active.begin() + static_cast<qsizetype>(m_position->isFromEnd ? count - to : from);
        const auto last = active.begin() + static_cast<qsizetype>(m_position->isFromEnd ? count - from : to);
        if (first < last)
            wanted.assign(first, last);
        else
            wanted.clear();
        auto was = before.begin();
        auto is = wanted.begin();
        while (was != before.end() || is != wanted.end()) {
            if (is == wanted.end() || (was != before.end() && *was < *is)) {
                scratch.standing.push_back({ { scratch.since[*was], day }, *was });
                ++was;
            } else if (was == before.end() || *is < *was) {
                scratch.since[*is++] = day;
            } else {
                ++was;
                ++is;
            }
        }
        std::swap(wanted, before);
    }
    for (const quint32 order : before)
        scratch.standing.push_back({ { scratch.since[order], Day::never() }, order });
}

} // namespace core
