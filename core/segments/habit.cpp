// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/habit.h"

#include <algorithm>

namespace core {

namespace {

using OrderFact = ShopFacts::OrderFact;

constexpr int DaysOfWeek = 7;

Day monthsBefore(Day day, int months)
{
    return Day::fromDate(day.toDate().addMonths(-months));
}

/// The first day d on which the day `months` months before d is `day` or later.
Day firstReaching(Day day, int months)
{
    Day reached = Day::fromDate(day.toDate().addMonths(months));
    while (monthsBefore(reached - 1, months) >= day)
        reached = reached - 1;
    while (monthsBefore(reached, months) < day)
        ++reached;
    return reached;
}

FactTest withoutWindow(FactTest test)
{
    test.window.reset();
    return test;
}

} // namespace

HabitFact::HabitFact(const FactTest& test, const ShopFacts& facts)
    : m_facts(facts)
    , m_scope(withoutWindow(test), facts)
    , m_threshold(test.op, test.number, test.upperNumber)
    , m_periods(test.periods)
{
    if (m_periods.unit != Periods::Unit::Months || facts.orders.empty())
        return;
    const auto [first, last] = std::ranges::minmax(facts.orders, {}, &OrderFact::day);
    m_firstDay = first.day;
    for (Day day = first.day; day <= last.day; ++day) {
        for (int block = 0; block < m_periods.count; ++block)
            m_months.push_back(firstReaching(day, block + 1));
    }
}

Day HabitFact::movesOn(Day orderDay, int block) const
{
    switch (m_periods.unit) {
    case Periods::Unit::Weeks:
        return spans::shifted(orderDay, qint64(DaysOfWeek) * (block + 1));
    case Periods::Unit::Months:
        return m_months[static_cast<size_t>(orderDay - m_firstDay) * static_cast<size_t>(m_periods.count)
            + static_cast<size_t>(block)];
    case Periods::Unit::Days:
        break;
    }
    return spans::shifted(orderDay, qint64(block) + 1);
}

void HabitFact::addMoves(Day orderDay, const Span& days, quint32 key, Scratch& scratch) const
{
    auto& moves = scratch.moves;
    const auto add = [&](Day from, Day until, quint32 what) {
        const Span span{ std::max(from, days.from), std::min(until, days.until) };
        if (span.isEmpty() || !scratch.isNeeded(span))
            return;
        moves.push_back({ span.from, what, 1 });
        if (!span.until.isNever())
            moves.push_back({ span.until, what, -1 });
    };
    if (m_periods.unit == Periods::Unit::Days) // days stay what they are: no need to move through the blocks
        return add(orderDay, movesOn(orderDay, m_periods.count - 1), key);
    Day from = orderDay;
    for (int block = 0; block < m_periods.count; ++block) {
        const Day until = movesOn(orderDay, block);
        add(from, until, static_cast<quint32>(block));
        from = until;
    }
}

void HabitFact::find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const
{
    m_scope.find(customer, scratch);
    if (m_threshold.needsAtLeast(static_cast<qint64>(scratch.pieces.size()) + 1))
        return;
    const auto orders = m_facts.ordersOf(customer);
    scratch.moves.clear();
    auto& keyOfDay = scratch.values; // different days of orders, ascending
    keyOfDay.clear();
    for (const Piece& piece : scratch.pieces)
        keyOfDay.push_back(orders[piece.order].day.value);
    std::ranges::sort(keyOfDay);
    keyOfDay.erase(std::unique(keyOfDay.begin(), keyOfDay.end()), keyOfDay.end());
    for (const Piece& piece : scratch.pieces) {
        const Day day = orders[piece.order].day;
        const auto key = std::ranges::lower_bound(keyOfDay, day.value) - keyOfDay.begin();
        addMoves(day, piece.days, static_cast<quint32>(key), scratch);
    }
    auto& moves = scratch.moves;
    std::ranges::sort(moves, {}, &Scratch::Event::day);
    scratch.counts.assign(std::max(keyOfDay.size(), static_cast<size_t>(m_periods.count)), 0);
    qint64 active = 0;
    Day from = customer.known;
    for (size_t at = 0; at < moves.size();) {
        const Day day = moves[at].day;
        if (day > from) {
            if (m_threshold.holds(active))
                spans::append(days, { from, day });
            from = day;
        }
        for (; at < moves.size() && moves[at].day == day; ++at) {
            int& count = scratch.counts[moves[at].what];
            active -= count > 0 ? 1 : 0;
            count += moves[at].sign;
            active += count > 0 ? 1 : 0;
        }
    }
    if (m_threshold.holds(active))
        spans::append(days, { from, Day::never() });
}

SequenceFact::SequenceFact(const FactTest& test, const ShopFacts& facts)
    : m_facts(facts)
    , m_scope(test, facts)
{
    for (const Step& step : test.steps) {
        m_steps.emplace_back(step.filter, facts);
        m_within.push_back(step.within);
    }
}

void SequenceFact::find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const
{
    m_scope.find(customer, scratch);
    const auto orders = m_facts.ordersOf(customer);
    scratch.steps.assign(orders.size(), 0);
    auto& events = scratch.events;
    events.clear();
    quint32 reached = 0;
    bool onlyGrows = true;
    for (const Piece& piece : scratch.pieces) {
        quint32& steps = scratch.steps[piece.order];
        for (size_t step = 0; step < m_steps.size(); ++step)
            steps |= m_steps[step].matches(orders[piece.order]) ? 1U << step : 0U;
        if (steps == 0)
            continue;
        reached |= steps;
        events.push_back({ piece.days.from, piece.order, 1 });
        if (!piece.days.until.isNever()) {
            events.push_back({ piece.days.until, piece.order, -1 });
            onlyGrows = false;
        }
    }
    if (m_steps.empty() || reached != (1ULL << m_steps.size()) - 1)
        return;
    std::ranges::sort(events, {}, &Scratch::Event::day);
    auto& active = scratch.active;
    active.clear();
    for (size_t at = 0; at < events.size();) {
        const Day day = events[at].day;
        scratch.takeDay(at);
        if (!holds(orders, scratch))
            continue;
        if (onlyGrows)
            return spans::append(days, { day, Day::never() });
        spans::append(days, { day, at < events.size() ? events[at].day : Day::never() });
    }
}

bool SequenceFact::holds(std::span<const OrderFact> orders, const Scratch& scratch) const
{
    constexpr size_t MostSteps = 32;
    std::array<std::optional<Day>, MostSteps> reached; // the latest day on which each step was made
    const size_t count = m_steps.size();
    for (const quint32 order : scratch.active) {
        const Day day = orders[order].day;
        for (size_t step = count; step-- > 0;) { // backwards: one order makes one step of a sequence
            if ((scratch.steps[order] >> step & 1U) == 0)
                continue;
            const bool isMade =
                step == 0 || (reached[step - 1] && (!m_within[step] || day - *reached[step - 1] <= *m_within[step]));
            if (isMade)
                reached[step] = std::max(day, reached[step].value_or(day));
        }
    }
    return count > 0 && reached[count - 1].has_value();
}

} // namespace core
