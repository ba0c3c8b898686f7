// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "core/shop/shopfacts.h"

#include <QStringList>

#include <vector>

namespace core {

/// Answers `op values` for every text of the shop beforehand, so that asking is one look-up. Immutable.
class TextMatcher {
public:
    TextMatcher(TextOp op, const QStringList& values, const ShopFacts& facts);

    /// Whether the text holds for the op, its negation included.
    [[nodiscard]] bool holds(TextNumber text) const { return isFound(text) != m_isNegated; }
    /// Whether the positive twin of the op holds: for attributes that have many texts.
    [[nodiscard]] bool isFound(TextNumber text) const { return m_matches[text] != 0; }
    [[nodiscard]] bool isNegated() const { return m_isNegated; }

private:
    std::vector<quint8> m_matches; ///< by text number
    bool m_isNegated = false;
};

/// An OrderFilter, made ready for one shop. Immutable; `facts` must outlive it.
class OrderMatcher {
public:
    OrderMatcher(const OrderFilter& filter, const ShopFacts& facts);

    [[nodiscard]] bool matches(const ShopFacts::OrderFact& order) const { return matches(m_root, order); }

private:
    struct Node {
        Combine combine = Combine::All;
        std::vector<Node> children;
        std::optional<OrderAttribute> attribute; ///< a leaf has one
        size_t text = 0; ///< into m_texts
    };

    Node nodeOf(const OrderFilter& filter);
    [[nodiscard]] bool matches(const Node& node, const ShopFacts::OrderFact& order) const;
    [[nodiscard]] bool leafMatches(const Node& leaf, const ShopFacts::OrderFact& order) const;

    const ShopFacts& m_facts;
    std::vector<TextMatcher> m_texts;
    Node m_root;
};

} // namespace core
