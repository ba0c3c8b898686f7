// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/ordermatcher.h"

#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using catalogue::Kind;
using Line = ShopFacts::Line;
using OrderFact = ShopFacts::OrderFact;

/// Calls `visit` for the texts that the line has of the attribute until it returns true; says whether it did.
template <typename Visit>
bool anyTextOfLine(OrderAttribute attribute, const ShopFacts& facts, const Line& line, Visit visit)
{
    switch (attribute) {
    case OrderAttribute::Product:
        return visit(line.title) || visit(line.name);
    case OrderAttribute::Variant:
        return visit(line.variant);
    case OrderAttribute::Sku:
        return visit(line.sku);
    case OrderAttribute::Vendor:
        return visit(line.vendor);
    case OrderAttribute::ProductType:
        return visit(facts.productOf(line).type);
    case OrderAttribute::ProductCategory:
        return visit(facts.productOf(line).category);
    case OrderAttribute::Collection:
        return std::ranges::any_of(facts.collectionsOf(facts.productOf(line)), visit);
    case OrderAttribute::ProductTag:
        return std::ranges::any_of(facts.tagsOf(facts.productOf(line)), visit);
    default:
        return false;
    }
}

TextNumber textOf(OrderAttribute attribute, const OrderFact& order)
{
    switch (attribute) {
    case OrderAttribute::Channel:
        return order.channel;
    case OrderAttribute::Location:
        return order.location;
    case OrderAttribute::Source:
        return order.source;
    case OrderAttribute::Referrer:
        return order.referrer;
    case OrderAttribute::LandingPage:
        return order.landingPage;
    case OrderAttribute::UtmSource:
        return order.utmSource;
    case OrderAttribute::UtmMedium:
        return order.utmMedium;
    case OrderAttribute::UtmCampaign:
        return order.utmCampaign;
    case OrderAttribute::UtmTerm:
        return order.utmTerm;
    case OrderAttribute::UtmContent:
        return order.utmContent;
    case OrderAttribute::PaymentMethod:
        return order.paymentMethod;
    case OrderAttribute::ShippingMethod:
        return order.shippingMethod;
    case OrderAttribute::Currency:
        return order.currency;
    case OrderAttribute::FinancialStatus:
        return order.financialStatus;
    case OrderAttribute::FulfillmentStatus:
        return order.fulfillmentStatus;
    case OrderAttribute::OrderNote:
        return order.note;
    case OrderAttribute::ShippingCountry:
        return order.shipping.country;
    case OrderAttribute::ShippingRegion:
        return order.shipping.region;
    case OrderAttribute::ShippingCity:
        return order.shipping.city;
    case OrderAttribute::ShippingPostcode:
        return order.shipping.postcode;
    case OrderAttribute::BillingCountry:
        return order.billing.country;
    case OrderAttribute::BillingRegion:
        return order.billing.region;
    case OrderAttribute::BillingCity:
        return order.billing.city;
    case OrderAttribute::BillingPostcode:
        return order.billing.postcode;
    default:
        return 0;
    }
}

template <typename Visit>
bool anyText(OrderAttribute attribute, bool isOfLine, const ShopFacts& facts, const OrderFact& order, Visit visit)
{
    if (attribute == OrderAttribute::OrderTag)
        return std::ranges::any_of(facts.tagsOf(order), visit);
    if (attribute == OrderAttribute::DiscountCode)
        return std::ranges::any_of(facts.codesOf(order), visit);
    if (isOfLine)
        return std::ranges::any_of(
            facts.linesOf(order), [&](const Line& line) { return anyTextOfLine(attribute, facts, line, visit); });
    return visit(textOf(attribute, order));
}

/// Which texts occur as the attribute: a slow comparison is then made with no others.
std::vector<quint8> usedTexts(OrderAttribute attribute, const ShopFacts& facts)
{
    std::vector<quint8> isUsed(facts.folded.size(), 0);
    const bool isOfLine = catalogue::rowOf(attribute).isOfLine;
    for (const OrderFact& order : facts.orders) {
        anyText(attribute, isOfLine, facts, order, [&](TextNumber text) {
            isUsed[text] = 1;
            return false;
        });
    }
    return isUsed;
}

qint64 valueOf(OrderAttribute attribute, const Line& line)
{
    switch (attribute) {
    case OrderAttribute::LineQuantity:
        return line.quantity;
    case OrderAttribute::LinePrice:
        return line.price;
    default:
        return line.price * line.quantity - line.discount;
    }
}

/// "06:30" in minutes; "24:00" is the end of the day.
int minutesOf(const QString& text)
{
    if (text == u"24:00"_s)
        return 24 * 60;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time.hour() * 60 + time.minute() : 0;
}

NumberOp positiveOf(NumberOp op)
{
    if (op == NumberOp::NotEqual)
        return NumberOp::Equal;
    return op == NumberOp::NotBetween ? NumberOp::Between : op;
}

bool isYes(const QStringList& values)
{
    return values.value(0) == u"yes"_s;
}

} // namespace

OrderMatcher::OrderMatcher(const OrderFilter& filter, const ShopFacts& facts)
    : m_facts(facts)
    , m_root(nodeOf(filter))
{
}

OrderMatcher::Node OrderMatcher::nodeOf(const OrderFilter& filter)
{
    if (filter.test)
        return leafOf(*filter.test);
    Node node;
    if (filter.group) {
        node.combine = filter.group->combine;
        node.least = filter.group->least;
        node.isOneLine = filter.group->isOneLine;
        for (const OrderFilter& child : filter.group->children)
            node.children.push_back(nodeOf(child));
    }
    return node;
}

OrderMatcher::Node OrderMatcher::leafOf(const AttributeTest& test)
{
    const catalogue::AttributeRow& row = catalogue::rowOf(test.attribute);
    Node leaf;
    leaf.attribute = test.attribute;
    leaf.kind = row.kind;
    leaf.isOfLine = row.isOfLine;
    switch (row.kind) {
    case Kind::Text:
    case Kind::Texts: {
        leaf.text = m_texts.size();
        const bool isSlow = catalogue::positiveOf(test.op) == TextOp::Matches;
        m_texts.emplace_back(
            test.op, test.values, m_facts, isSlow ? usedTexts(test.attribute, m_facts) : std::vector<quint8>());
        leaf.isNegated = m_texts.back().isNegated();
        break;
    }
    case Kind::Weekday:
        leaf.isNegated = catalogue::isNegated(test.op);
        for (size_t day = 0; day < catalogue::weekdays().size(); ++day) {
            if (test.values.contains(catalogue::weekdays()[day]))
                leaf.set |= 1U << (day + 1);
        }
        break;
    case Kind::Month:
        leaf.isNegated = catalogue::isNegated(test.op);
        for (const QString& value : test.values)
            leaf.set |= 1U << std::clamp(value.toInt(), 0, 12);
        break;
    case Kind::Flag:
        leaf.isNegated = catalogue::isNegated(test.op);
        if (catalogue::positiveOf(test.op) == TextOp::IsSet)
            leaf.set = 3; // always known of an order
        else
            leaf.set = isYes(test.values) ? 2 : 1;
        break;
    case Kind::TimeOfDay:
        leaf.isNegated = test.numberOp == NumberOp::NotBetween;
        leaf.from = minutesOf(test.values.value(0));
        leaf.until = minutesOf(test.values.value(1));
        break;
    case Kind::Date: {
        const auto dayOf = [&](qsizetype i) { return Day::fromIso(test.values.value(i)).value_or(Day{}).value; };
        leaf.number = Threshold(test.numberOp, dayOf(0), dayOf(1));
        break;
    }
    default: {
        // "No line of 2" is the opposite of "a line of 2"; an order's own number is just another one.
        leaf.isNegated = row.isOfLine && positiveOf(test.numberOp) != test.numberOp;
        const NumberOp op = row.isOfLine ? positiveOf(test.numberOp) : test.numberOp;
        const int digits = row.kind == Kind::Money ? m_facts.currencyDigits : 0;
        leaf.number = Threshold(op, test.values.value(0), test.values.value(1), digits);
        break;
    }
    }
    return leaf;
}

bool OrderMatcher::matches(const Node& node, const OrderFact& order, const Line* line) const
{
    if (node.attribute)
        return leafMatches(node, order, line);
    const auto allHold = [&](const Line* ofLine) {
        const auto holds = [&](const Node& child) { return matches(child, order, ofLine); };
        switch (node.combine) {
        case Combine::Any:
            return std::ranges::any_of(node.children, holds);
        case Combine::None:
            return std::ranges::none_of(node.children, holds);
        case Combine::AtLeast:
            return std::ranges::count_if(node.children, holds) >= node.least;
        case Combine::All:
            break;
        }
        return std::ranges::all_of(node.children, holds);
    };
    if (node.isOneLine && line == nullptr)
        return std::ranges::any_of(m_facts.linesOf(order), [&](const Line& one) { return allHold(&one); });
    return allHold(line);
}

bool OrderMatcher::leafMatches(const Node& leaf, const OrderFact& order, const Line* line) const
{
    switch (leaf.kind) {
    case Kind::Text:
    case Kind::Texts: {
        const TextMatcher& text = m_texts[leaf.text];
        const auto isFound = [&](TextNumber number) { return text.isFound(number); };
        const bool isThere = line != nullptr ? anyTextOfLine(*leaf.attribute, m_facts, *line, isFound)
                                             : anyText(*leaf.attribute, leaf.isOfLine, m_facts, order, isFound);
        return isThere != leaf.isNegated;
    }
    case Kind::Weekday:
        return ((leaf.set >> order.weekday & 1U) != 0) != leaf.isNegated;
    case Kind::Month:
        return ((leaf.set >> order.month & 1U) != 0) != leaf.isNegated;
    case Kind::Flag:
        return ((leaf.set >> (order.isCancelled ? 1 : 0) & 1U) != 0) != leaf.isNegated;
    case Kind::TimeOfDay: {
        const int minute = order.minuteOfDay;
        const bool isWithin = leaf.from <= leaf.until ? leaf.from <= minute && minute < leaf.until
                                                      : leaf.from <= minute || minute < leaf.until;
        return isWithin != leaf.isNegated;
    }
    default:
        break;
    }
    if (leaf.isOfLine)
        return lineNumberMatches(leaf, order, line);
    const auto number = numberOf(*leaf.attribute, order);
    return number && leaf.number.holds(*number);
}

bool OrderMatcher::lineNumberMatches(const Node& leaf, const OrderFact& order, const Line* line) const
{
    if (leaf.kind == Kind::Money && !order.isInCurrency)
        return false;
    const auto holds = [&](const Line& one) { return leaf.number.holds(valueOf(*leaf.attribute, one)); };
    const bool isThere = line != nullptr ? holds(*line) : std::ranges::any_of(m_facts.linesOf(order), holds);
    return isThere != leaf.isNegated;
}

std::optional<qint64> OrderMatcher::numberOf(OrderAttribute attribute, const OrderFact& order) const
{
    const auto amount = [&](qint64 value, bool isKnown) { return isKnown ? std::optional(value) : std::nullopt; };
    switch (attribute) {
    case OrderAttribute::Amount:
        return amount(order.paid, order.hasTotal);
    case OrderAttribute::Total:
        return amount(order.total, order.hasTotal);
    case OrderAttribute::Subtotal:
        return amount(order.subtotal, order.isInCurrency);
    case OrderAttribute::Discount:
        return amount(order.discount, order.isInCurrency);
    case OrderAttribute::Refunded:
        return amount(order.refunded, order.isInCurrency);
    case OrderAttribute::Date:
        return order.day.value;
    case OrderAttribute::Items: {
        qint64 items = 0;
        for (const Line& line : m_facts.linesOf(order))
            items += line.quantity;
        return items;
    }
    case OrderAttribute::Products: {
        const auto lines = m_facts.linesOf(order);
        qint64 products = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            const auto isSame = [&](const Line& other) { return other.title == lines[i].title; };
            products += std::ranges::none_of(lines.first(i), isSame) ? 1 : 0;
        }
        return products;
    }
    default:
        return std::nullopt;
    }
}

} // namespace core
