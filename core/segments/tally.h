// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/factdays.h"
#include "core/segments/scope.h"
#include "core/segments/textmatcher.h"
#include "core/segments/threshold.h"

#include <optional>

namespace core {

/// Facts that are one number (or text) worked out of the orders looked at: a sweep over the days on which an order
/// begins or ceases to be one of them.
class TallyFact final : public FactDays {
public:
    TallyFact(const FactTest& test, const ShopFacts& facts);

    void find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const override;

private:
    using Orders = std::span<const ShopFacts::OrderFact>;
    struct State;
    struct Value {
        qint64 num = 0;
        qint64 den = 1; ///< 0: there is no value, and no comparison holds
    };

    void change(State& state, Orders orders, const Scratch::Event& event) const;
    void changeActive(State& state, Orders orders, quint32 order, int sign) const;
    void changeTitles(State& state, const ShopFacts::OrderFact& order, int sign) const;
    [[nodiscard]] Value valueOf(const State& state, Orders orders) const;
    void appendDays(const State& state, Orders orders, Span within, Spans& days) const;

    const ShopFacts& m_facts;
    Fact m_fact;
    Scope m_scope;
    Threshold m_threshold;
    std::optional<OrderMatcher> m_lines;
    std::optional<TextMatcher> m_text;
    bool m_needsActive;
    bool m_needsGaps;
};

} // namespace core
