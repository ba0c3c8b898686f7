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

constexpr size_t MostValues = 20'000; // nobody looks through more; a search has to stay quick
constexpr size_t LooksPerQuestion = 4'096; // whether anybody still wants it

struct Look {
    const ShopFacts& facts;
    const core::Progress& progress;
};

/// Counts things per text; one thing with the same text several times counts once. Texts that differ in case only are
/// one value, written as it was first seen.
template <typename Thing, typename Collect>
Values frequencies(const Look& look, const std::vector<Thing>& things, Collect collect)
{
    std::unordered_map<TextNumber, qint64> counts;
    Found ofThing;
    size_t seen = 0;
    for (const Thing& thing : things) {
        if (++seen % LooksPerQuestion == 0 && look.progress.shouldStop())
            return {};
        ofThing.clear();
        collect(thing, ofThing);
        for (const TextNumber number : ofThing)
            ++counts[number];
    }
    counts.erase(0);
    Values values;
    values.reserve(counts.size());
    for (const auto& [number, count] : counts)
        values.push_back({ look.facts.texts[number], count });
    const auto most = values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size(), MostValues));
    std::ranges::partial_sort(values, most, [](const ShopValues::Value& a, const ShopValues::Value& b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    values.erase(most, values.end());
    return values;
}

template <typename Member>
Values ofOrders(const Look& look, Member member)
{
    return frequencies(look, look.facts.orders,
        [member](const ShopFacts::OrderFact& order, Found& found) { found.insert(order.*member); });
}

template <typename Place, typename Member>
Values ofPlaces(const Look& look, Place place, Member member)
{
    return frequencies(look, look.facts.orders,
        [=](const ShopFacts::OrderFact& order, Found& found) { found.insert(order.*place.*member); });
}

/// `collect(line, found)` for every line of an order.
template <typename Collect>
Values ofLines(const Look& look, Collect collect)
{
    return frequencies(look, look.facts.orders, [&](const ShopFacts::OrderFact& order, Found& found) {
        for (const ShopFacts::Line& line : look.facts.linesOf(order))
            collect(line, found);
    });
}

template <typename Member>
Values ofLineTexts(const Look& look, Member member)
{
    return ofLines(look, [member](const ShopFacts::Line& line, Found& found) { found.insert(line.*member); });
}

template <typename Member>
Values ofProducts(const Look& look, Member member)
{
    return ofLines(
        look, [&](const ShopFacts::Line& line, Found& found) { found.insert(look.facts.productOf(line).*member); });
}

void insertAll(std::span<const TextNumber> texts, Found& found)
{
    found.insert(texts.begin(), texts.end());
}

template <typename Member>
Values ofCustomers(const Look& look, Member member)
{
    return frequencies(look, look.facts.customers,
        [member](const ShopFacts::Customer& customer, Found& found) { found.insert(customer.*member); });
}

template <typename Member>
Values ofHomes(const Look& look, Member member)
{
    return frequencies(look, look.facts.customers,
        [member](const ShopFacts::Customer& customer, Found& found) { found.insert(customer.place.*member); });
}

Values ofProductFacts(const Look& look, OrderAttribute attribute)
{
    using Line = ShopFacts::Line;
    switch (attribute) {
    case OrderAttribute::Product:
        return ofLineTexts(look, &Line::title);
    case OrderAttribute::Variant:
        return ofLineTexts(look, &Line::variant);
    case OrderAttribute::Sku:
        return ofLineTexts(look, &Line::sku);
    case OrderAttribute::Vendor:
        return ofLineTexts(look, &Line::vendor);
    case OrderAttribute::ProductType:
        return ofProducts(look, &ShopFacts::Product::type);
    case OrderAttribute::ProductCategory:
        return ofProducts(look, &ShopFacts::Product::category);
    case OrderAttribute::Collection:
        return ofLines(look, [&](const Line& line, Found& found) {
            insertAll(look.facts.collectionsOf(look.facts.productOf(line)), found);
        });
    case OrderAttribute::ProductTag:
        return ofLines(look,
            [&](const Line& line, Found& found) { insertAll(look.facts.tagsOf(look.facts.productOf(line)), found); });
    default:
        return {};
    }
}

Values ofOrderPlaces(const Look& look, OrderAttribute attribute)
{
    using Order = ShopFacts::OrderFact;
    using Place = ShopFacts::Place;
    switch (attribute) {
    case OrderAttribute::ShippingCountry:
        return ofPlaces(look, &Order::shipping, &Place::country);
    case OrderAttribute::ShippingRegion:
        return ofPlaces(look, &Order::shipping, &Place::region);
    case OrderAttribute::ShippingCity:
        return ofPlaces(look, &Order::shipping, &Place::city);
    case OrderAttribute::ShippingPostcode:
        return ofPlaces(look, &Order::shipping, &Place::postcode);
    case OrderAttribute::BillingCountry:
        return ofPlaces(look, &Order::billing, &Place::country);
    case OrderAttribute::BillingRegion:
        return ofPlaces(look, &Order::billing, &Place::region);
    case OrderAttribute::BillingCity:
        return ofPlaces(look, &Order::billing, &Place::city);
    case OrderAttribute::BillingPostcode:
        return ofPlaces(look, &Order::billing, &Place::postcode);
    default:
        return {};
    }
}

} // namespace

ShopValues::ShopValues(QThreadPool& pool, Search search, Of of, QObject* parent)
    : QAbstractListModel(parent)
    , m_of(of)
    , m_job(pool)
{
    connect(&m_job, &core::LatestJob<Values>::finished, this, [this] {
        auto values = m_job.outcome();
        if (!values)
            return;
        beginResetModel();
        m_isLooking = false;
        m_values = std::move(*values);
        endResetModel();
    });
    m_job.start([search = std::move(search)](QPromise<Values>& promise) {
        promise.addResult(search({ {}, [&promise] { return promise.isCanceled(); } }));
    });
}

int ShopValues::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_isLooking ? 1 : static_cast<int>(m_values.size());
}

Qt::ItemFlags ShopValues::flags(const QModelIndex& index) const
{
    return m_isLooking ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QVariant ShopValues::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (m_isLooking)
        return role == Qt::DisplayRole ? tr("Looking through the shop …") : QVariant();
    const Value& value = m_values[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return value.text;
    if (role == Qt::ToolTipRole || role == FrequencyRole)
        return m_of == Of::Orders ? tr("%Ln order(s)", nullptr, static_cast<int>(value.count))
                                  : tr("%Ln customer(s)", nullptr, static_cast<int>(value.count));
    return {};
}

std::vector<ShopValues::Value> ShopValues::of(
    const ShopFacts& facts, OrderAttribute attribute, const core::Progress& progress)
{
    const Look look{ facts, progress };
    using Order = ShopFacts::OrderFact;
    switch (attribute) {
    case OrderAttribute::Channel:
        return ofOrders(look, &Order::channel);
    case OrderAttribute::Location:
        return ofOrders(look, &Order::location);
    case OrderAttribute::Source:
        return ofOrders(look, &Order::source);
    case OrderAttribute::Referrer:
        return ofOrders(look, &Order::referrer);
    case OrderAttribute::LandingPage:
        return ofOrders(look, &Order::landingPage);
    case OrderAttribute::UtmSource:
        return ofOrders(look, &Order::utmSource);
    case OrderAttribute::UtmMedium:
        return ofOrders(look, &Order::utmMedium);
    case OrderAttribute::UtmCampaign:
        return ofOrders(look, &Order::utmCampaign);
    case OrderAttribute::UtmTerm:
        return ofOrders(look, &Order::utmTerm);
    case OrderAttribute::UtmContent:
        return ofOrders(look, &Order::utmContent);
    case OrderAttribute::PaymentMethod:
        return ofOrders(look, &Order::paymentMethod);
    case OrderAttribute::ShippingMethod:
        return ofOrders(look, &Order::shippingMethod);
    case OrderAttribute::Currency:
        return ofOrders(look, &Order::currency);
    case OrderAttribute::FinancialStatus:
        return ofOrders(look, &Order::financialStatus);
    case OrderAttribute::FulfillmentStatus:
        return ofOrders(look, &Order::fulfillmentStatus);
    case OrderAttribute::OrderNote:
        return ofOrders(look, &Order::note);
    case OrderAttribute::OrderTag:
        return frequencies(
            look, facts.orders, [&facts](const Order& order, Found& found) { insertAll(facts.tagsOf(order), found); });
    case OrderAttribute::DiscountCode:
        return frequencies(
            look, facts.orders, [&facts](const Order& order, Found& found) { insertAll(facts.codesOf(order), found); });
    default:
        break;
    }
    const bool isOfLine = core::catalogue::rowOf(attribute).isOfLine;
    return isOfLine ? ofProductFacts(look, attribute) : ofOrderPlaces(look, attribute);
}

std::vector<ShopValues::Value> ShopValues::of(
    const ShopFacts& facts, Fact fact, const QString& column, const core::Progress& progress)
{
    const Look look{ facts, progress };
    using Customer = ShopFacts::Customer;
    using Place = ShopFacts::Place;
    switch (fact) {
    case Fact::Country:
    case Fact::Region: {
        const auto member = fact == Fact::Country ? &ShopFacts::OrderFact::country : &ShopFacts::OrderFact::region;
        return frequencies(look, facts.customers, [&facts, member](const Customer& customer, Found& found) {
            const auto orders = facts.ordersOf(customer);
            if (!orders.empty())
                found.insert(orders.back().*member);
        });
    }
    case Fact::CustomerTag:
        return frequencies(look, facts.customers,
            [&facts](const Customer& customer, Found& found) { insertAll(facts.tagsOf(customer), found); });
    case Fact::CustomerColumn:
        return frequencies(look, facts.customers, [&](const Customer& customer, Found& found) {
            for (const ShopFacts::Extra& extra : facts.extrasOf(customer)) {
                if (facts.extraColumns[extra.column] == column)
                    found.insert(extra.text);
            }
        });
    case Fact::EmailDomain:
        return ofCustomers(look, &Customer::emailDomain);
    case Fact::Language:
        return ofCustomers(look, &Customer::language);
    case Fact::AccountState:
        return ofCustomers(look, &Customer::accountState);
    case Fact::Company:
        return ofCustomers(look, &Customer::company);
    case Fact::CustomerNote:
        return ofCustomers(look, &Customer::note);
    case Fact::CustomerCountry:
        return ofHomes(look, &Place::country);
    case Fact::CustomerRegion:
        return ofHomes(look, &Place::region);
    case Fact::CustomerCity:
        return ofHomes(look, &Place::city);
    case Fact::CustomerPostcode:
        return ofHomes(look, &Place::postcode);
    default:
        return {};
    }
}

} // namespace ui
