// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/ordermatcher.h"
#include "core/segments/spans.h"

#include <memory>
#include <optional>
#include <span>

namespace core {

/// `value op number` for whole numbers, and the days on which a growing number fulfils it. A value.
struct NumberTest {
    NumberOp op = NumberOp::GreaterOrEqual;
    qint64 number = 0;
    bool isBetween = false; ///< the number asked for lies between `number` and the next: nothing equals it

    [[nodiscard]] bool holds(qint64 value) const;
    /// Adds the days of `within` on which (day − since) fulfils the test.
    void appendDays(Spans& spans, Span within, Day since) const;
};

/// One FactTest made ready for one shop: gives the days on which it holds for one customer, from the customer's first
/// day on. Immutable; `facts` must outlive it.
class FactDays {
public:
    FactDays(const FactTest& test, const ShopFacts& facts);

    [[nodiscard]] Spans of(const ShopFacts::Customer& customer) const;

private:
    using Orders = std::span<const ShopFacts::OrderFact>;

    [[nodiscard]] Spans ofSums(const ShopFacts::Customer& customer) const;
    [[nodiscard]] Spans ofFirstOrLatest(const ShopFacts::Customer& customer) const;
    /// The days on which the order is in its window: counting, and not too old or too new.
    [[nodiscard]] Span windowOf(const ShopFacts::OrderFact& order) const;

    const ShopFacts& m_facts;
    Fact m_fact;
    NumberTest m_number;
    std::optional<OrderMatcher> m_filter;
    std::optional<TextMatcher> m_text;
    std::optional<OrderPosition> m_position;
    std::optional<DaysAgo> m_window;
};

} // namespace core
