// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/catalogue.h"
#include "core/segments/textmatcher.h"
#include "core/segments/threshold.h"
#include "core/shop/shopfacts.h"

#include <optional>
#include <vector>

namespace core {

/// An OrderFilter, made ready for one shop. Immutable; `facts` must outlive it.
class OrderMatcher {
public:
    OrderMatcher(const OrderFilter& filter, const ShopFacts& facts);

    [[nodiscard]] bool matches(const ShopFacts::OrderFact& order) const { return matches(m_root, order, nullptr); }
    /// For a filter of attributes of line items: whether this line fulfils it.
    [[nodiscard]] bool matches(const ShopFacts::OrderFact& order, const ShopFacts::Line& line) const
    {
        return matches(m_root, order, &line);
    }

private:
    struct Node {
        Combine combine = Combine::All;
        int least = 1;
        bool isOneLine = false;
        std::vector<Node> children;
        std::optional<OrderAttribute> attribute; ///< a leaf has one
        catalogue::Kind kind = catalogue::Kind::Text;
        bool isOfLine = false;
        bool isNegated = false;
        size_t text = 0; ///< into m_texts
        Threshold number; ///< of counts, amounts and dates
        quint32 set = 0; ///< weekdays and months as bits
        int from = 0, until = 0; ///< of times of day, in minutes
    };

    Node nodeOf(const OrderFilter& filter);
    Node leafOf(const AttributeTest& test);
    [[nodiscard]] bool matches(const Node& node, const ShopFacts::OrderFact& order, const ShopFacts::Line* line) const;
    [[nodiscard]] bool leafMatches(
        const Node& leaf, const ShopFacts::OrderFact& order, const ShopFacts::Line* line) const;
    [[nodiscard]] bool lineNumberMatches(
        const Node& leaf, const ShopFacts::OrderFact& order, const ShopFacts::Line* line) const;
    [[nodiscard]] std::optional<qint64> numberOf(OrderAttribute attribute, const ShopFacts::OrderFact& order) const;

    const ShopFacts& m_facts;
    std::vector<TextMatcher> m_texts;
    Node m_root;
};

} // namespace core
