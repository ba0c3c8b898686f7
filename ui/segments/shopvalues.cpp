// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/shopvalues.h"

#include <QLocale>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace ui {

namespace {

using core::OrderAttribute;
using core::ShopFacts;
using core::TextNumber;

/// Counts orders per text; several lines of an order with the same text count once. Texts that differ in case only are
/// one value, written as it was first seen.
template <typename Collect>
std::vector<ShopValues::Value> frequencies(const ShopFacts& facts, Collect collect)
{
    std::unordered_map<TextNumber, qint64> orders;
    std::unordered_set<TextNumber> ofOrder;
    for (const ShopFacts::OrderFact& order : facts.orders) {
        ofOrder.clear();
        collect(order, ofOrder);
        for (const TextNumber number : ofOrder)
            ++orders[number];
    }
    orders.erase(0);
    std::vector<ShopValues::Value> values;
    values.reserve(orders.size());
    for (const auto& [number, count] : orders)
        values.push_back({ facts.texts[number], count });
    std::ranges::sort(values, [](const ShopValues::Value& a, const ShopValues::Value& b) {
        return a.orders != b.orders ? a.orders > b.orders : a.text < b.text;
    });
    return values;
}

template <typename Member>
std::vector<ShopValues::Value> ofOrders(const ShopFacts& facts, Member member)
{
    return frequencies(
        facts, [member](const ShopFacts::OrderFact& order, auto& found) { found.insert(order.*member); });
}

template <typename Member>
std::vector<ShopValues::Value> ofLines(const ShopFacts& facts, Member member)
{
    return frequencies(facts, [&facts, member](const ShopFacts::OrderFact& order, auto& found) {
        for (const ShopFacts::Line& line : facts.linesOf(order))
            found.insert(line.*member);
    });
}

} // namespace

ShopValues::ShopValues(std::vector<Value> values, QObject* parent)
    : QAbstractListModel(parent)
    , m_values(std::move(values))
{
}

int ShopValues::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

QVariant ShopValues::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Value& value = m_values[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return value.text;
    if (role == Qt::ToolTipRole)
        return tr("%n order(s)", nullptr, static_cast<int>(value.orders));
    return {};
}

std::vector<ShopValues::Value> ShopValues::of(const ShopFacts& facts, OrderAttribute attribute)
{
    switch (attribute) {
    case OrderAttribute::Product:
        return ofLines(facts, &ShopFacts::Line::title);
    case OrderAttribute::Variant:
        return ofLines(facts, &ShopFacts::Line::variant);
    case OrderAttribute::Sku:
        return ofLines(facts, &ShopFacts::Line::sku);
    case OrderAttribute::Vendor:
        return ofLines(facts, &ShopFacts::Line::vendor);
    case OrderAttribute::Channel:
        return ofOrders(facts, &ShopFacts::OrderFact::channel);
    case OrderAttribute::Source:
        return ofOrders(facts, &ShopFacts::OrderFact::source);
    case OrderAttribute::UtmSource:
        return ofOrders(facts, &ShopFacts::OrderFact::utmSource);
    case OrderAttribute::UtmMedium:
        return ofOrders(facts, &ShopFacts::OrderFact::utmMedium);
    case OrderAttribute::UtmCampaign:
        return ofOrders(facts, &ShopFacts::OrderFact::utmCampaign);
    case OrderAttribute::OrderTag:
        return frequencies(facts, [&facts](const ShopFacts::OrderFact& order, auto& found) {
            const auto tags = facts.tagsOf(order);
            found.insert(tags.begin(), tags.end());
        });
    case OrderAttribute::DiscountCode:
        return frequencies(facts, [&facts](const ShopFacts::OrderFact& order, auto& found) {
            const auto codes = facts.codesOf(order);
            found.insert(codes.begin(), codes.end());
        });
    default:
        return {}; // not offered yet
    }
}

std::vector<ShopValues::Value> ShopValues::countries(const ShopFacts& facts)
{
    return ofOrders(facts, &ShopFacts::OrderFact::country);
}

std::vector<ShopValues::Value> ShopValues::regions(const ShopFacts& facts)
{
    return ofOrders(facts, &ShopFacts::OrderFact::region);
}

} // namespace ui
