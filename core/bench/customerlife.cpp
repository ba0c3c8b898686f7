// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/customerlife.h"

#include "core/bench/dice.h"

#include <algorithm>

namespace core::bench {

namespace {

constexpr int DaysBefore = 300; // the shop sold before its log began

/// How often people of one habit order, and how many of them do not come again after an order.
struct Habit {
    int interval;
    int lost; ///< permille
};
constexpr std::array Habits{ Habit{ 25, 80 }, Habit{ 60, 250 }, Habit{ 60, 550 }, Habit{ 120, 700 } };
constexpr int Returning = 150; // permille of the lost
constexpr int MeanAbsence = 300;

void addSpan(std::vector<Span>& spans, Span span)
{
    if (span.left <= span.joined)
        return;
    if (!spans.empty() && span.joined <= spans.back().left)
        spans.back().left = std::max(spans.back().left, span.left);
    else
        spans.push_back(span);
}

} // namespace

CustomerLife::CustomerLife(Dice& dice, int days)
{
    const Habit& habit = Habits[static_cast<size_t>(dice.below(static_cast<int>(Habits.size())))];
    int day = dice.between(-DaysBefore, days - 1);
    while (day < days && m_count < MostOrders) {
        const int popularity = dice.below(1000);
        m_orders[static_cast<size_t>(m_count++)] = { day, popularity * dice.below(1000) / 1000 };
        if (!dice.permille(habit.lost))
            day += dice.wait(habit.interval);
        else if (dice.permille(Returning))
            day += dice.wait(MeanAbsence);
        else
            break;
    }
}

void Recipe::addSpans(const CustomerLife& life, Dice& dice, int days, std::vector<Span>& spans) const
{
    if (!dice.permille(share))
        return;
    switch (kind) {
    case Kind::Orders:
        addSpan(spans, { life.dayOf(first - 1, days), life.dayOf(last, days) });
        return;
    case Kind::Recency:
        for (int i = 0; i < life.orders(); ++i) {
            const int day = life.order(i).day;
            addSpan(spans, { day + first, std::min(day + last + 1, life.dayOf(i + 1, days)) });
        }
        return;
    case Kind::Bought:
        for (int i = 0; i < life.orders(); ++i) {
            if (life.order(i).product < last)
                addSpan(spans, { life.order(i).day, life.order(i).day + first });
        }
        return;
    case Kind::Apart:
        for (int day = dice.between(-first, days - 1); day < days;) {
            const int left = day + dice.wait(first);
            addSpan(spans, { day, left });
            day = left + dice.wait(last);
        }
        return;
    }
}

} // namespace core::bench
