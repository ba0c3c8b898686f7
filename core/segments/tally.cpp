// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/tally.h"

#include "core/segments/catalogue.h"

#include <algorithm>

namespace core {

namespace {

using catalogue::Kind;
using OrderFact = ShopFacts::OrderFact;

Threshold thresholdOf(const FactTest& test, const ShopFacts& facts)
{
    const Kind kind = catalogue::rowOf(test.fact).kind;
    if (!catalogue::isDecimal(kind))
        return { test.op, test.number, test.upperNumber };
    return { test.op, test.amount, test.upperAmount, kind == Kind::Money ? facts.currencyDigits : 0 };
}

bool needsGaps(Fact fact)
{
    return fact == Fact::MedianGap || fact == Fact::Overdue;
}

bool needsActive(Fact fact)
{
    switch (fact) {
    case Fact::DaysSinceFirstOrder:
    case Fact::DaysSinceLastOrder:
    case Fact::MeanGap:
    case Fact::LastGap:
    case Fact::DaysFirstToSecond:
    case Fact::Country:
    case Fact::Region:
        return true;
    default:
        return needsGaps(fact);
    }
}

/// A list kept in order, in which a value may stand several times.
void changeSorted(std::vector<qint64>& sorted, qint64 value, int sign)
{
    const auto place = std::ranges::lower_bound(sorted, value);
    if (sign > 0)
        sorted.insert(place, value);
    else
        sorted.erase(place);
}

} // namespace

/// Of one customer on one day.
struct TallyFact::State {
    qint64 sum = 0;
    qint64 whole = 0; ///< what the sum is divided by
    std::vector<quint32>& active; ///< orders looked at, by their place
    std::vector<qint64>& values; ///< amounts or gaps, ascending
    std::vector<std::pair<TextNumber, int>>& titles; ///< with the number of lines; those without a line count no more
};

TallyFact::TallyFact(const FactTest& test, const ShopFacts& facts)
    : m_facts(facts)
    , m_fact(test.fact)
    , m_scope(test, facts, test.fact == Fact::OrderShare)
    , m_threshold(thresholdOf(test, facts))
    , m_needsActive(needsActive(test.fact))
    , m_needsGaps(needsGaps(test.fact))
{
    if (test.lines)
        m_lines.emplace(*test.lines, facts);
    if (catalogue::rowOf(test.fact).kind == Kind::Text)
        m_text.emplace(test.textOp, test.values, facts);
}

void TallyFact::find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const
{
    m_scope.find(customer, scratch);
    if (!m_text && !scratch.pieces.empty() && m_fact == Fact::Orders
        && m_threshold.needsAtLeast(static_cast<qint64>(scratch.pieces.size()) + 1))
        return;
    const Orders orders = m_facts.ordersOf(customer);
    auto& events = scratch.events;
    events.clear();
    for (const Piece& piece : scratch.pieces) {
        events.push_back({ piece.days.from, piece.order, 1, piece.isMatching });
        if (!piece.days.until.isNever())
            events.push_back({ piece.days.until, piece.order, -1, piece.isMatching });
    }
    // In the order of their places on the same day: then the latest is mostly added last.
    if (!std::ranges::is_sorted(events, {}, &Scratch::Event::day))
        std::ranges::stable_sort(events, {}, &Scratch::Event::day);
    scratch.active.clear();
    scratch.values.clear();
    scratch.titles.clear();
    State state{ 0, 0, scratch.active, scratch.values, scratch.titles };
    Day from = customer.known;
    for (size_t at = 0; at < events.size();) {
        const Day day = events[at].day;
        if (day > from) {
            appendDays(state, orders, { from, day }, days);
            from = day;
        }
        for (; at < events.size() && events[at].day == day; ++at)
            change(state, orders, events[at]);
    }
    appendDays(state, orders, { from, Day::never() }, days);
}

void TallyFact::change(State& state, Orders orders, const Scratch::Event& event) const
{
    const OrderFact& order = orders[event.what];
    const qint64 sign = event.sign;
    if (m_needsActive)
        return changeActive(state, orders, event.what, event.sign);
    switch (m_fact) {
    case Fact::Orders:
        state.sum += sign;
        break;
    case Fact::TotalSpent:
        state.sum += sign * order.paid;
        break;
    case Fact::AverageOrderValue:
        state.sum += order.hasTotal ? sign * order.paid : 0;
        state.whole += order.hasTotal ? sign : 0;
        break;
    case Fact::LargestOrder:
    case Fact::SmallestOrder:
        if (order.hasTotal)
            changeSorted(state.values, order.paid, event.sign);
        break;
    case Fact::Items:
        for (const ShopFacts::Line& line : m_facts.linesOf(order))
            state.sum += !m_lines || m_lines->matches(order, line) ? sign * line.quantity : 0;
        break;
    case Fact::DistinctProducts:
        changeTitles(state, order, event.sign);
        break;
    case Fact::DiscountShare:
        state.sum += sign * order.discount;
        state.whole += sign * (order.subtotal + order.discount);
        break;
    case Fact::RefundedAmount:
        state.sum += sign * order.refunded;
        break;
    case Fact::RefundedShare:
        state.sum += sign * order.refunded;
        state.whole += sign * order.total;
        break;
    case Fact::OrderShare:
        state.sum += event.isMatching ? sign : 0;
        state.whole += sign;
        break;
    default:
        break;
    }
}

void TallyFact::changeActive(State& state, Orders orders, quint32 order, int sign) const
{
    auto& active = state.active;
    auto place = std::ranges::lower_bound(active, order);
    if (sign < 0)
        place = active.erase(place);
    if (m_needsGaps) {
        const bool hasBefore = place != active.begin();
        const bool hasAfter = place != active.end();
        const Day day = orders[order].day;
        const Day before = hasBefore ? orders[*std::prev(place)].day : day;
        const Day after = hasAfter ? orders[*place].day : day;
        if (hasBefore && hasAfter)
            changeSorted(state.values, after - before, -sign);
        if (hasBefore)
            changeSorted(state.values, day - before, sign);
        if (hasAfter)
            changeSorted(state.values, after - day, sign);
    }
    if (sign > 0)
        active.insert(place, order);
}

void TallyFact::changeTitles(State& state, const OrderFact& order, int sign) const
{
    for (const ShopFacts::Line& line : m_facts.linesOf(order)) {
        if (m_lines && !m_lines->matches(order, line))
            continue;
        auto known = std::ranges::find(state.titles, line.title, &std::pair<TextNumber, int>::first);
        if (known == state.titles.end())
            known = state.titles.insert(known, { line.title, 0 });
        const bool was = known->second > 0;
        known->second += sign;
        state.sum += (known->second > 0 ? 1 : 0) - (was ? 1 : 0);
    }
}

TallyFact::Value TallyFact::valueOf(const State& state, Orders orders) const
{
    constexpr Value None{ 0, 0 };
    const auto& active = state.active;
    const auto& values = state.values;
    const size_t count = values.size();
    const auto gap = [&](size_t later) { return qint64(orders[active[later]].day - orders[active[later - 1]].day); };
    switch (m_fact) {
    case Fact::AverageOrderValue:
        return { state.sum, state.whole };
    case Fact::LargestOrder:
        return values.empty() ? None : Value{ values.back(), 1 };
    case Fact::SmallestOrder:
        return values.empty() ? None : Value{ values.front(), 1 };
    case Fact::DiscountShare:
    case Fact::RefundedShare:
    case Fact::OrderShare:
        return state.whole > 0 ? Value{ state.sum * 100, state.whole } : None;
    case Fact::MeanGap:
        return active.size() < 2
            ? None
            : Value{ orders[active.back()].day - orders[active.front()].day, static_cast<qint64>(active.size()) - 1 };
    case Fact::MedianGap:
    case Fact::Overdue:
        return count == 0 ? None : Value{ values[(count - 1) / 2] + values[count / 2], 2 };
    case Fact::LastGap:
        return active.size() < 2 ? None : Value{ gap(active.size() - 1), 1 };
    case Fact::DaysFirstToSecond:
        return active.size() < 2 ? None : Value{ gap(1), 1 };
    default:
        return { state.sum, 1 };
    }
}

void TallyFact::appendDays(const State& state, Orders orders, Span within, Spans& days) const
{
    if (m_text) {
        if (state.active.empty())
            return;
        const OrderFact& latest = orders[state.active.back()];
        if (m_text->holds(m_fact == Fact::Country ? latest.country : latest.region))
            spans::append(days, within);
        return;
    }
    if (m_fact == Fact::DaysSinceFirstOrder || m_fact == Fact::DaysSinceLastOrder) {
        if (state.active.empty())
            return;
        const quint32 order = m_fact == Fact::DaysSinceFirstOrder ? state.active.front() : state.active.back();
        return m_threshold.appendDays(days, within, orders[order].day);
    }
    const Value value = valueOf(state, orders);
    if (value.den <= 0)
        return;
    if (m_fact == Fact::Overdue) {
        if (value.num > 0)
            m_threshold.appendDays(days, within, orders[state.active.back()].day, value.den, value.num);
        return;
    }
    if (m_threshold.holds(value.num, value.den))
        spans::append(days, within);
}

} // namespace core
