// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/ordermatcher.h"

#include <QSet>

#include <algorithm>

namespace core {

TextMatcher::TextMatcher(TextOp op, const QStringList& values, const ShopFacts& facts)
    : m_matches(facts.folded.size(), 0)
    , m_isNegated(op == TextOp::IsNot || op == TextOp::NoneOf)
{
    QSet<QString> wanted;
    for (const QString& value : values)
        wanted.insert(value.toCaseFolded());
    const auto matches = [&](const QString& text) {
        const auto any = [&](auto holdsFor) { return std::any_of(wanted.begin(), wanted.end(), holdsFor); };
        switch (op) {
        case TextOp::Contains:
            return any([&](const QString& part) { return text.contains(part); });
        case TextOp::StartsWith:
            return any([&](const QString& part) { return text.startsWith(part); });
        case TextOp::Is:
        case TextOp::IsNot:
        case TextOp::OneOf:
        case TextOp::NoneOf:
            break;
        }
        return wanted.contains(text);
    };
    for (size_t number = 0; number < m_matches.size(); ++number)
        m_matches[number] = matches(facts.folded[number]) ? 1 : 0;
}

OrderMatcher::OrderMatcher(const OrderFilter& filter, const ShopFacts& facts)
    : m_facts(facts)
    , m_root(nodeOf(filter))
{
}

OrderMatcher::Node OrderMatcher::nodeOf(const OrderFilter& filter)
{
    Node node;
    if (filter.test) {
        node.attribute = filter.test->attribute;
        node.text = m_texts.size();
        m_texts.emplace_back(filter.test->op, filter.test->values, m_facts);
    } else if (filter.group) {
        node.combine = filter.group->combine;
        for (const OrderFilter& child : filter.group->children)
            node.children.push_back(nodeOf(child));
    }
    return node;
}

bool OrderMatcher::matches(const Node& node, const ShopFacts::OrderFact& order) const
{
    if (node.attribute)
        return leafMatches(node, order);
    const auto holds = [&](const Node& child) { return matches(child, order); };
    switch (node.combine) {
    case Combine::Any:
        return std::ranges::any_of(node.children, holds);
    case Combine::None:
        return std::ranges::none_of(node.children, holds);
    case Combine::All:
        break;
    }
    return std::ranges::all_of(node.children, holds);
}

bool OrderMatcher::leafMatches(const Node& leaf, const ShopFacts::OrderFact& order) const
{
    const TextMatcher& text = m_texts[leaf.text];
    const auto oneOfLines = [&](auto hasIt) { return std::ranges::any_of(m_facts.linesOf(order), hasIt); };
    const auto oneOf = [&](std::span<const TextNumber> texts) {
        return std::ranges::any_of(texts, [&](TextNumber number) { return text.isFound(number); });
    };
    const auto isInOrder = [&] {
        using Line = ShopFacts::Line;
        switch (*leaf.attribute) {
        case OrderAttribute::Product:
            return oneOfLines([&](const Line& line) { return text.isFound(line.title) || text.isFound(line.name); });
        case OrderAttribute::Variant:
            return oneOfLines([&](const Line& line) { return text.isFound(line.variant); });
        case OrderAttribute::Sku:
            return oneOfLines([&](const Line& line) { return text.isFound(line.sku); });
        case OrderAttribute::Vendor:
            return oneOfLines([&](const Line& line) { return text.isFound(line.vendor); });
        case OrderAttribute::OrderTag:
            return oneOf(m_facts.tagsOf(order));
        case OrderAttribute::DiscountCode:
            return oneOf(m_facts.codesOf(order));
        case OrderAttribute::Channel:
            return text.isFound(order.channel);
        case OrderAttribute::Source:
            return text.isFound(order.source);
        case OrderAttribute::UtmSource:
            return text.isFound(order.utmSource);
        case OrderAttribute::UtmMedium:
            return text.isFound(order.utmMedium);
        case OrderAttribute::UtmCampaign:
            return text.isFound(order.utmCampaign);
        }
        return false;
    };
    return isInOrder() != text.isNegated();
}

} // namespace core
