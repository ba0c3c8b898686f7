// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/shopvalues.h"

#include "core/segments/catalogue.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace ui {

namespace {

using core::Fact;
using core::OrderAttribute;
using core::ShopFacts;
using core::TextNumber;
using Found = std::unordered_set<TextNumber>;
using Values = std::vector<ShopValues::Value>;

/// Counts things per text; one thing with the same text several times counts once. Texts that differ in case only are
/// one value, written as it was first seen.
template <typename Thing, typename Collect>
Values frequencies(const ShopFacts& facts, const std::vector<Thing>& things, Collect collect)
{
    std::unordered_map<TextNumber, qint64> counts;
    Found ofThing;
    for (const Thing& thing : things) {
        ofThing.clear();
        collect(thing, ofThing);
        for (const TextNumber number : ofThing)
            ++counts[number];
    }
    counts.erase(0);
    Values values;
    values.reserve(counts.size());
    for (const auto& [number, count] : counts)
        values.push_back({ facts.texts[number], count });
    std::ranges::sort(values, [](const ShopValues::Value& a, const ShopValues::Value& b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    return values;
}

template <typename Member>
Values ofOrders(const ShopFacts& facts, Member member)
{
    return frequencies(facts, facts.orders,
        [member](const ShopFacts::OrderFact& order, Found& found) { found.insert(order.*member); });
}

template <typename Place, typename Member>
Values ofPlaces(const ShopFacts& facts, Place place, Member member)
{
    return frequencies(facts, facts.orders,
        [=](const ShopFacts::OrderFact& order, Found& found) { found.insert(order.*place.*member); });
}

/// `collect(line, found)` for every line of an order.
template <typename Collect>
Values ofLines(const ShopFacts& facts, Collect collect)
{
    return frequencies(facts, facts.orders, [&](const ShopFacts::OrderFact& order, Found& found) {
        for (const ShopFacts::Line& line : facts.linesOf(order))
            collect(line, found);
    });
}

template <typename Member>
Values ofLineTexts(const ShopFacts& facts, Member member)
{
    return ofLines(facts, [member](const ShopFacts::Line& line, Found& found) { found.insert(line.*member); });
}

template <typename Member>
Values ofProducts(const ShopFacts& facts, Member member)
{
    return ofLines(
        facts, [&](const ShopFacts::Line& line, Found& found) { found.insert(facts.productOf(line).*member); });
}

void insertAll(std::span<const TextNumber> texts, Found& found)
{
    found.insert(texts.begin(), texts.end());
}

template <typename Member>
Values ofCustomers(const ShopFacts& facts, Member member)
{
    return frequencies(facts, facts.customers,
        [member](const ShopFacts::Customer& customer, Found& found) { found.insert(customer.*member); });
}

template <typename Member>
Values ofHomes(const ShopFacts& facts, Member member)
{
    return frequencies(facts, facts.customers,
        [member](const ShopFacts::Customer& customer, Found& found) { found.insert(customer.place.*member); });
}

Values ofProductFacts(const ShopFacts& facts, OrderAttribute attribute)
{
    using Line = ShopFacts::Line;
    switch (attribute) {
    case OrderAttribute::Product:
        return ofLineTexts(facts, &Line::title);
    case OrderAttribute::Variant:
        return ofLineTexts(facts, &Line::variant);
    case OrderAttribute::Sku:
        return ofLineTexts(facts, &Line::sku);
    case OrderAttribute::Vendor:
        return ofLineTexts(facts, &Line::vendor);
    case OrderAttribute::ProductType:
        return ofProducts(facts, &ShopFacts::Product::type);
    case OrderAttribute::ProductCategory:
        return ofProducts(facts, &ShopFacts::Product::category);
    case OrderAttribute::Collection:
        return ofLines(facts,
            [&](const Line& line, Found& found) { insertAll(facts.collectionsOf(facts.productOf(line)), found); });
    case OrderAttribute::ProductTag:
        return ofLines(
            facts, [&](const Line& line, Found& found) { insertAll(facts.tagsOf(facts.productOf(line)), found); });
    default:
        return {};
    }
}

Values ofOrderPlaces(const ShopFacts& facts, OrderAttribute attribute)
{
    using Order = ShopFacts::OrderFact;
    using Place = ShopFacts::Place;
    switch (attribute) {
    case OrderAttribute::ShippingCountry:
        return ofPlaces(facts, &Order::shipping, &Place::country);
    case OrderAttribute::ShippingRegion:
        return ofPlaces(facts, &Order::shipping, &Place::region);
    case OrderAttribute::ShippingCity:
        return ofPlaces(facts, &Order::shipping, &Place::city);
    case OrderAttribute::ShippingPostcode:
        return ofPlaces(facts, &Order::shipping, &Place::postcode);
    case OrderAttribute::BillingCountry:
        return ofPlaces(facts, &Order::billing, &Place::country);
    case OrderAttribute::BillingRegion:
        return ofPlaces(facts, &Order::billing, &Place::region);
    case OrderAttribute::BillingCity:
        return ofPlaces(facts, &Order::billing, &Place::city);
    case OrderAttribute::BillingPostcode:
        return ofPlaces(facts, &Order::billing, &Place::postcode);
    default:
        return {};
    }
}

} // namespace

ShopValues::ShopValues(std::vector<Value> values, Of of, QObject* parent)
    : QAbstractListModel(parent)
    , m_values(std::move(values))
    , m_of(of)
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
    if (role == Qt::ToolTipRole || role == FrequencyRole)
        return m_of == Of::Orders ? tr("%Ln order(s)", nullptr, static_cast<int>(value.count))
                                  : tr("%Ln customer(s)", nullptr, static_cast<int>(value.count));
    return {};
}

std::vector<ShopValues::Value> ShopValues::of(const ShopFacts& facts, OrderAttribute attribute)
{
    using Order = ShopFacts::OrderFact;
    switch (attribute) {
    case OrderAttribute::Channel:
        return ofOrders(facts, &Order::channel);
    case OrderAttribute::Location:
        return ofOrders(facts, &Order::location);
    case OrderAttribute::Source:
        return ofOrders(facts, &Order::source);
    case OrderAttribute::Referrer:
        return ofOrders(facts, &Order::referrer);
    case OrderAttribute::LandingPage:
        return ofOrders(facts, &Order::landingPage);
    case OrderAttribute::UtmSource:
        return ofOrders(facts, &Order::utmSource);
    case OrderAttribute::UtmMedium:
        return ofOrders(facts, &Order::utmMedium);
    case OrderAttribute::UtmCampaign:
        return ofOrders(facts, &Order::utmCampaign);
    case OrderAttribute::UtmTerm:
        return ofOrders(facts, &Order::utmTerm);
    case OrderAttribute::UtmContent:
        return ofOrders(facts, &Order::utmContent);
    case OrderAttribute::PaymentMethod:
        return ofOrders(facts, &Order::paymentMethod);
    case OrderAttribute::ShippingMethod:
        return ofOrders(facts, &Order::shippingMethod);
    case OrderAttribute::Currency:
        return ofOrders(facts, &Order::currency);
    case OrderAttribute::FinancialStatus:
        return ofOrders(facts, &Order::financialStatus);
    case OrderAttribute::FulfillmentStatus:
        return ofOrders(facts, &Order::fulfillmentStatus);
    case OrderAttribute::OrderNote:
        return ofOrders(facts, &Order::note);
    case OrderAttribute::OrderTag:
        return frequencies(
            facts, facts.orders, [&facts](const Order& order, Found& found) { insertAll(facts.tagsOf(order), found); });
    case OrderAttribute::DiscountCode:
        return frequencies(facts, facts.orders,
            [&facts](const Order& order, Found& found) { insertAll(facts.codesOf(order), found); });
    default:
        break;
    }
    const bool isOfLine = core::catalogue::rowOf(attribute).isOfLine;
    return isOfLine ? ofProductFacts(facts, attribute) : ofOrderPlaces(facts, attribute);
}

std::vector<ShopValues::Value> ShopValues::of(const ShopFacts& facts, Fact fact, const QString& column)
{
    using Customer = ShopFacts::Customer;
    using Place = ShopFacts::Place;
    switch (fact) {
    case Fact::Country:
    case Fact::Region: {
        const auto member = fact == Fact::Country ? &ShopFacts::OrderFact::country : &ShopFacts::OrderFact::region;
        return frequencies(facts, facts.customers, [&facts, member](const Customer& customer, Found& found) {
            const auto orders = facts.ordersOf(customer);
            if (!orders.empty())
                found.insert(orders.back().*member);
        });
    }
    case Fact::CustomerTag:
        return frequencies(facts, facts.customers,
            [&facts](const Customer& customer, Found& found) { insertAll(facts.tagsOf(customer), found); });
    case Fact::CustomerColumn:
        return frequencies(facts, facts.customers, [&](const Customer& customer, Found& found) {
            for (const ShopFacts::Extra& extra : facts.extrasOf(customer)) {
                if (facts.extraColumns[extra.column] == column)
                    found.insert(extra.text);
            }
        });
    case Fact::EmailDomain:
        return ofCustomers(facts, &Customer::emailDomain);
    case Fact::Language:
        return ofCustomers(facts, &Customer::language);
    case Fact::AccountState:
        return ofCustomers(facts, &Customer::accountState);
    case Fact::Company:
        return ofCustomers(facts, &Customer::company);
    case Fact::CustomerNote:
        return ofCustomers(facts, &Customer::note);
    case Fact::CustomerCountry:
        return ofHomes(facts, &Place::country);
    case Fact::CustomerRegion:
        return ofHomes(facts, &Place::region);
    case Fact::CustomerCity:
        return ofHomes(facts, &Place::city);
    case Fact::CustomerPostcode:
        return ofHomes(facts, &Place::postcode);
    default:
        return {};
    }
}

} // namespace ui
