// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/factdays.h"
#include "core/segments/ordermatcher.h"

#include <optional>

namespace core {

/// "Orders where …": which of a customer's orders a fact looks at, and when: filter, position and window together.
/// Immutable; `facts` must outlive it.
class Scope {
public:
    /// `withOthers`: orders that the filter does not let through are there, too, as not matching.
    Scope(const FactTest& test, const ShopFacts& facts, bool withOthers = false);

    /// Leaves them in scratch.pieces, by order.
    void find(const ShopFacts::Customer& customer, Scratch& scratch) const;

private:
    using Orders = std::span<const ShopFacts::OrderFact>;

    [[nodiscard]] Span lifeOf(const ShopFacts::OrderFact& order) const;
    [[nodiscard]] bool lets(const ShopFacts::OrderFact& order) const { return !m_filter || m_filter->matches(order); }
    void findStanding(Orders orders, Scratch& scratch) const;
    void findStandingOfRegular(Orders orders, Scratch& scratch) const;
    void findStandingOfAny(Orders orders, Scratch& scratch) const;
    void take(const ShopFacts::OrderFact& order, quint32 index, Span days, bool isMatching, Scratch& scratch) const;

    const ShopFacts& m_facts;
    std::optional<OrderMatcher> m_filter;
    std::optional<OrderPosition> m_position;
    std::optional<Window> m_window;
    WhichOrders m_which;
    bool m_withOthers;
};

} // namespace core
