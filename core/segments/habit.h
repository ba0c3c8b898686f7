// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/factdays.h"
#include "core/segments/scope.h"
#include "core/segments/threshold.h"

namespace core {

/// In how many of the last n days, weeks or months the customer has an order of the scope. A week is the 7 days that
/// end on the day asked, or on a day some weeks before it; a month ends on the same day of an earlier month (on its
/// last day where there is none) and begins after that of the month before.
class HabitFact final : public FactDays {
public:
    HabitFact(const FactTest& test, const ShopFacts& facts);

    void find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const override;

private:
    /// Adds the days on which an order moves from one block to the next.
    void addMoves(Day orderDay, const Span& days, quint32 key, Scratch& scratch) const;
    [[nodiscard]] Day movesOn(Day orderDay, int block) const; ///< the first day it is in a later block than this

    const ShopFacts& m_facts;
    Scope m_scope;
    Threshold m_threshold;
    Periods m_periods;
    Day m_firstDay; ///< of m_months
    std::vector<Day> m_months; ///< for each day from m_firstDay on, for each block: movesOn
};

/// An order as asked, a later one as asked, and so on, each at most so many days after the one before.
class SequenceFact final : public FactDays {
public:
    SequenceFact(const FactTest& test, const ShopFacts& facts);

    void find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const override;

private:
    [[nodiscard]] bool holds(std::span<const ShopFacts::OrderFact> orders, const Scratch& scratch) const;

    const ShopFacts& m_facts;
    Scope m_scope;
    std::vector<OrderMatcher> m_steps;
    std::vector<std::optional<int>> m_within;
};

} // namespace core
