// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/facttests.h"

#include "core/base/money.h"

#include <algorithm>
#include <queue>

namespace core {

namespace {

using OrderFact = ShopFacts::OrderFact;

/// Days far beyond any log are "never"; nothing overflows.
Day shifted(Day day, qint64 days)
{
    using Limits = std::numeric_limits<qint32>;
    return { static_cast<qint32>(std::clamp<qint64>(qint64(day.value) + days, Limits::min(), Limits::max())) };
}

/// The amount as written, in minor units of the workspace's currency, rounded down where the currency has fewer digits.
NumberTest moneyTest(const FactTest& test, int digits)
{
    const qsizetype point = test.amount.indexOf(u'.');
    const qsizetype kept = point < 0 ? test.amount.size() : std::min(test.amount.size(), point + 1 + digits);
    const auto amount = parseMinorUnits(QStringView(test.amount).first(kept), digits);
    if (!amount)
        return { test.op, test.number };
    const QStringView rest = QStringView(test.amount).sliced(kept);
    const bool isBetween = std::ranges::any_of(rest, [](QChar c) { return c != u'0' && c != u'.'; });
    const bool isNegative = test.amount.startsWith(u'-');
    return { test.op, isBetween && isNegative ? *amount - 1 : *amount, isBetween };
}

/// On which days an order has which position among the customer's counting orders. Each regular order just moves the
/// ones after it by one; the irregular ones (that stop counting) move them only while they count.
class Positions {
public:
    Positions(const OrderPosition& wanted, std::span<const OrderFact> orders)
        : m_wanted(wanted)
        , m_isByDay(std::ranges::is_sorted(orders, {}, &OrderFact::day))
    {
    }

    /// Adds the days of `within` on which `order`, the next in their order, stands where it should.
    void append(Spans& spans, const OrderFact& order, Span within)
    {
        m_steps.clear();
        qint64 position = m_regular + 1;
        for (const Span& other : m_irregular) {
            if (other.from <= within.from && within.from < other.until)
                ++position;
            else if (other.from > within.from)
                m_steps.emplace_back(other.from, 1);
            if (other.until > within.from && !other.until.isNever())
                m_steps.emplace_back(other.until, -1);
        }
        std::ranges::sort(m_steps);
        Day from = within.from;
        for (const auto& [day, step] : m_steps) {
            if (isWanted(position))
                spans::append(spans, { from, std::min(day, within.until) });
            from = std::min(day, within.until);
            position += step;
        }
        if (isWanted(position))
            spans::append(spans, { from, within.until });
        count(order);
    }

    void count(const OrderFact& order)
    {
        if (order.countsUntil <= order.day)
            return;
        if (order.countsUntil.isNever() && m_isByDay)
            ++m_regular;
        else
            m_irregular.push_back({ order.day, order.countsUntil });
    }

private:
    [[nodiscard]] bool isWanted(qint64 position) const
    {
        return position >= m_wanted.from && (!m_wanted.to || position <= *m_wanted.to);
    }

    const OrderPosition m_wanted;
    const bool m_isByDay; ///< false where clocks were set back over midnight
    qint64 m_regular = 0;
    std::vector<Span> m_irregular;
    std::vector<std::pair<Day, int>> m_steps; ///< of one order; here to be allocated once
};

} // namespace

bool NumberTest::holds(qint64 value) const
{
    switch (op) {
    case NumberOp::Equal:
        return value == number && !isBetween;
    case NumberOp::NotEqual:
        return value != number || isBetween;
    case NumberOp::Less:
        return isBetween ? value <= number : value < number;
    case NumberOp::LessOrEqual:
        return value <= number;
    case NumberOp::Greater:
        return value > number;
    case NumberOp::GreaterOrEqual:
        return isBetween ? value > number : value >= number;
    }
    return false;
}

void NumberTest::appendDays(Spans& spans, Span within, Day since) const
{
    const Day day = std::clamp(shifted(since, number), within.from, std::max(within.from, within.until));
    const Day next = std::clamp(shifted(since, number + 1), within.from, std::max(within.from, within.until));
    switch (op) {
    case NumberOp::Equal:
        return spans::append(spans, { day, next });
    case NumberOp::NotEqual:
        spans::append(spans, { within.from, day });
        return spans::append(spans, { next, within.until });
    case NumberOp::Less:
        return spans::append(spans, { within.from, day });
    case NumberOp::LessOrEqual:
        return spans::append(spans, { within.from, next });
    case NumberOp::Greater:
        return spans::append(spans, { next, within.until });
    case NumberOp::GreaterOrEqual:
        return spans::append(spans, { day, within.until });
    }
}

FactDays::FactDays(const FactTest& test, const ShopFacts& facts)
    : m_facts(facts)
    , m_fact(test.fact)
    , m_number{ test.op, test.number }
{
    switch (test.fact) {
    case Fact::Orders:
        if (test.filter)
            m_filter.emplace(*test.filter, facts);
        m_position = test.position;
        m_window = test.window;
        break;
    case Fact::TotalSpent:
        m_number = moneyTest(test, facts.currencyDigits);
        m_window = test.window;
        break;
    case Fact::Country:
    case Fact::Region:
        m_text.emplace(test.textOp, test.values, facts);
        break;
    case Fact::DaysSinceFirstOrder:
    case Fact::DaysSinceLastOrder:
        break;
    }
}

Spans FactDays::of(const ShopFacts::Customer& customer) const
{
    const bool isSum = m_fact == Fact::Orders || m_fact == Fact::TotalSpent;
    return isSum ? ofSums(customer) : ofFirstOrLatest(customer);
}

Span FactDays::windowOf(const OrderFact& order) const
{
    if (!m_window)
        return { order.day, order.countsUntil };
    return { shifted(order.day, m_window->to),
        std::min(order.countsUntil, shifted(order.day, qint64(m_window->from) + 1)) };
}

/// A sweep over the days on which an order begins or ceases to be one of those asked for.
Spans FactDays::ofSums(const ShopFacts::Customer& customer) const
{
    std::vector<std::pair<Day, qint64>> steps;
    const auto add = [&](Span span, qint64 worth) {
        if (span.isEmpty() || worth == 0)
            return;
        steps.emplace_back(span.from, worth);
        if (!span.until.isNever())
            steps.emplace_back(span.until, -worth);
    };
    std::optional<Positions> positions;
    if (m_position)
        positions.emplace(*m_position, m_facts.ordersOf(customer));
    Spans parts;
    for (const OrderFact& order : m_facts.ordersOf(customer)) {
        const Span window = windowOf(order);
        const bool isAsked = !window.isEmpty() && (!m_filter || m_filter->matches(order));
        const qint64 worth = m_fact == Fact::Orders ? 1 : order.paid;
        if (positions && isAsked) {
            parts.clear();
            positions->append(parts, order, window);
            for (const Span& part : parts)
                add(part, worth);
        } else if (positions) {
            positions->count(order);
        } else if (isAsked) {
            add(window, worth);
        }
    }
    if (!std::ranges::is_sorted(steps))
        std::ranges::sort(steps);

    Spans days;
    Day from = customer.known;
    qint64 sum = 0;
    for (const auto& [day, worth] : steps) {
        if (day > from) {
            if (m_number.holds(sum))
                spans::append(days, { from, day });
            from = day;
        }
        sum += worth;
    }
    if (m_number.holds(sum))
        spans::append(days, { from, Day::never() });
    return days;
}

/// Which of the counting orders is the first (or the latest) changes when one is placed or stops counting.
Spans FactDays::ofFirstOrLatest(const ShopFacts::Customer& customer) const
{
    const Orders orders = m_facts.ordersOf(customer);
    const bool isFirst = m_fact == Fact::DaysSinceFirstOrder;
    std::vector<Day> changes;
    std::vector<quint32> byDay; // in their order, except where clocks were set back over midnight
    for (quint32 i = 0; i < orders.size(); ++i) {
        if (orders[i].countsUntil <= orders[i].day)
            continue;
        byDay.push_back(i);
        changes.push_back(orders[i].day);
        if (!orders[i].countsUntil.isNever())
            changes.push_back(orders[i].countsUntil);
    }
    std::ranges::sort(changes);
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    std::ranges::stable_sort(byDay, {}, [&](quint32 i) { return orders[i].day; });

    const auto standsBehind = [&](quint32 left, quint32 right) { return isFirst ? left > right : left < right; };
    std::priority_queue<quint32, std::vector<quint32>, decltype(standsBehind)> candidates(standsBehind);
    Spans days;
    auto next = byDay.begin();
    for (size_t i = 0; i < changes.size(); ++i) {
        for (; next != byDay.end() && orders[*next].day <= changes[i]; ++next)
            candidates.push(*next);
        while (!candidates.empty() && orders[candidates.top()].countsUntil <= changes[i])
            candidates.pop();
        if (candidates.empty())
            continue;
        const OrderFact& order = orders[candidates.top()];
        const Span within{ changes[i], i + 1 < changes.size() ? changes[i + 1] : Day::never() };
        if (!m_text)
            m_number.appendDays(days, within, order.day);
        else if (m_text->holds(m_fact == Fact::Country ? order.country : order.region))
            spans::append(days, within);
    }
    return days;
}

} // namespace core
