// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/filtertext.h"

#include "core/base/translate.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::filtertext {

namespace {

using catalogue::Kind;

QString dayText(Day day)
{
    return QLocale().toString(day.toDate(), QLocale::ShortFormat);
}

QString nameOf(OrderAttribute attribute)
{
    switch (attribute) {
    case OrderAttribute::Product:
        return tr("the product");
    case OrderAttribute::Variant:
        return tr("the variant");
    case OrderAttribute::Sku:
        return tr("the SKU");
    case OrderAttribute::Vendor:
        return tr("the vendor");
    case OrderAttribute::Channel:
        return tr("the sales channel");
    case OrderAttribute::Source:
        return tr("the source");
    case OrderAttribute::UtmSource:
        return tr("the UTM source");
    case OrderAttribute::UtmMedium:
        return tr("the UTM medium");
    case OrderAttribute::UtmCampaign:
        return tr("the UTM campaign");
    case OrderAttribute::OrderTag:
        return tr("an order tag");
    case OrderAttribute::DiscountCode:
        return tr("a discount code");
    case OrderAttribute::ProductType:
        return tr("the product type");
    case OrderAttribute::ProductCategory:
        return tr("the product category");
    case OrderAttribute::Collection:
        return tr("a collection");
    case OrderAttribute::ProductTag:
        return tr("a product tag");
    case OrderAttribute::LineQuantity:
        return tr("the quantity of a line");
    case OrderAttribute::LinePrice:
        return tr("the price of a piece");
    case OrderAttribute::LineAmount:
        return tr("the amount of a line");
    case OrderAttribute::Location:
        return tr("the shop location");
    case OrderAttribute::Referrer:
        return tr("the referrer");
    case OrderAttribute::LandingPage:
        return tr("the landing page");
    case OrderAttribute::UtmTerm:
        return tr("the UTM term");
    case OrderAttribute::UtmContent:
        return tr("the UTM content");
    case OrderAttribute::PaymentMethod:
        return tr("the payment method");
    case OrderAttribute::ShippingMethod:
        return tr("the shipping method");
    case OrderAttribute::Currency:
        return tr("the currency");
    case OrderAttribute::FinancialStatus:
        return tr("the payment status");
    case OrderAttribute::FulfillmentStatus:
        return tr("the fulfilment status");
    case OrderAttribute::OrderNote:
        return tr("the note on the order");
    case OrderAttribute::ShippingCountry:
        return tr("the country of delivery");
    case OrderAttribute::ShippingRegion:
        return tr("the region of delivery");
    case OrderAttribute::ShippingCity:
        return tr("the city of delivery");
    case OrderAttribute::ShippingPostcode:
        return tr("the postcode of delivery");
    case OrderAttribute::BillingCountry:
        return tr("the country of the bill");
    case OrderAttribute::BillingRegion:
        return tr("the region of the bill");
    case OrderAttribute::BillingCity:
        return tr("the city of the bill");
    case OrderAttribute::BillingPostcode:
        return tr("the postcode of the bill");
    case OrderAttribute::Amount:
        return tr("the amount paid");
    case OrderAttribute::Total:
        return tr("the total before refunds");
    case OrderAttribute::Subtotal:
        return tr("the subtotal");
    case OrderAttribute::Discount:
        return tr("the discount");
    case OrderAttribute::Refunded:
        return tr("the refunded amount");
    case OrderAttribute::Items:
        return tr("the number of items");
    case OrderAttribute::Products:
        return tr("the number of different products");
    case OrderAttribute::Weekday:
        return tr("the weekday");
    case OrderAttribute::Hour:
        return tr("the time of day");
    case OrderAttribute::Month:
        return tr("the month");
    case OrderAttribute::Date:
        return tr("the date");
    case OrderAttribute::Cancelled:
        return tr("the order");
    }
    return {};
}

/// Values as they are shown: names of weekdays, amounts with their currency.
QStringList shown(Kind kind, const QStringList& values, const QString& currency)
{
    QStringList texts;
    for (const QString& value : values) {
        switch (kind) {
        case Kind::Money:
            texts.append(spaced({ value, currency }));
            break;
        case Kind::Weekday:
            texts.append(catalogue::weekdayName(value));
            break;
        case Kind::Month:
            texts.append(catalogue::monthName(value));
            break;
        case Kind::Date:
            texts.append(dayText(Day::fromIso(value).value_or(Day{})));
            break;
        default:
            texts.append(value);
            break;
        }
    }
    return texts;
}

QString enumerated(const QStringList& values)
{
    QString text;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i == 0)
            text = values[i];
        else
            text = i + 1 < values.size() ? tr("%1, %2").arg(text, values[i]) : tr("%1 or %2").arg(text, values[i]);
    }
    return text;
}

QString testText(const AttributeTest& test, const QString& currency)
{
    const Kind kind = catalogue::rowOf(test.attribute).kind;
    const QString name = nameOf(test.attribute);
    const QStringList values = shown(kind, test.values, currency);
    switch (kind) {
    case Kind::Text:
    case Kind::Texts:
        return compared(name, test.op, test.values);
    case Kind::Weekday:
    case Kind::Month:
        return catalogue::isNegated(test.op) ? tr("%1 is not %2").arg(name, enumerated(values))
                                             : tr("%1 is %2").arg(name, enumerated(values));
    case Kind::Flag: {
        if (catalogue::positiveOf(test.op) == TextOp::IsSet)
            return compared(name, test.op, {});
        const bool isYes = (test.values.value(0) == u"yes"_s) != catalogue::isNegated(test.op);
        return isYes ? tr("the order was cancelled") : tr("the order was not cancelled");
    }
    case Kind::TimeOfDay:
        return test.numberOp == NumberOp::NotBetween
            ? tr("%1 is not from %2 to %3").arg(name, values.value(0), values.value(1))
            : tr("%1 is from %2 to %3").arg(name, values.value(0), values.value(1));
    case Kind::Date:
        switch (test.numberOp) {
        case NumberOp::Less:
            return tr("%1 is before %2").arg(name, values.value(0));
        case NumberOp::Greater:
            return tr("%1 is after %2").arg(name, values.value(0));
        case NumberOp::LessOrEqual:
            return tr("%1 is %2 or earlier").arg(name, values.value(0));
        case NumberOp::GreaterOrEqual:
            return tr("%1 is %2 or later").arg(name, values.value(0));
        default:
            break;
        }
        break;
    default:
        break;
    }
    return tr("%1 is %2").arg(name, comparison(test.numberOp, values));
}

bool isBought(const OrderFilter& filter)
{
    return filter.test && filter.test->attribute == OrderAttribute::Product
        && (filter.test->op == TextOp::Is || filter.test->op == TextOp::OneOf);
}

QString agoText(const DaysAgo& ago)
{
    if (ago.from == DaysAgo::Unlimited) // more than n: the end is the day after
        return ago.to == 0 ? tr("ever") : tr("more than %n days ago", nullptr, ago.to - 1);
    if (ago.to > 0)
        return ago.from == ago.to ? tr("%n days ago", nullptr, ago.from)
                                  : tr("%1 to %2 days ago").arg(ago.from).arg(ago.to);
    return ago.from == 0 ? tr("on the day itself") : tr("in the last %n days", nullptr, ago.from + 1);
}

QString datesText(const Dates& dates)
{
    if (dates.from && dates.to)
        return dates.from == dates.to ? tr("on %1").arg(dayText(*dates.from))
                                      : tr("from %1 to %2").arg(dayText(*dates.from), dayText(*dates.to));
    if (dates.from)
        return tr("from %1 on").arg(dayText(*dates.from));
    return dates.to ? tr("until %1").arg(dayText(*dates.to)) : tr("ever");
}

QString positionFromEnd(const OrderPosition& position)
{
    if (!position.to)
        return position.from == 1 ? QString() : tr("before the latest %n orders", nullptr, position.from - 1);
    if (*position.to == position.from)
        return position.from == 1 ? tr("in the latest order")
                                  : tr("in order number %1 from the end").arg(position.from);
    if (position.from == 1)
        return tr("in the latest %n orders", nullptr, *position.to);
    return tr("in orders number %1 to %2 from the end").arg(position.from).arg(*position.to);
}

QString positionFromStart(const OrderPosition& position)
{
    if (!position.to)
        return position.from == 1 ? QString() : tr("from order number %1 on").arg(position.from);
    if (*position.to == position.from)
        return position.from == 1 ? tr("in the first order") : tr("in order number %1").arg(position.from);
    if (position.from == 1)
        return tr("in the first %n orders", nullptr, *position.to);
    return tr("in orders number %1 to %2").arg(position.from).arg(*position.to);
}

} // namespace

QString quoted(const QString& text)
{
    return text.isEmpty() ? tr("(empty)") : tr("“%1”").arg(text);
}

QString quotedList(const QStringList& values)
{
    QStringList texts;
    for (const QString& value : values)
        texts.append(quoted(value));
    return enumerated(texts);
}

QString compared(const QString& subject, TextOp op, const QStringList& values)
{
    const QString list = quotedList(values);
    switch (op) {
    case TextOp::Is:
    case TextOp::OneOf:
        return tr("%1 is %2").arg(subject, list);
    case TextOp::IsNot:
    case TextOp::NoneOf:
        return tr("%1 is not %2").arg(subject, list);
    case TextOp::Contains:
        return tr("%1 contains %2").arg(subject, list);
    case TextOp::NotContains:
        return tr("%1 does not contain %2").arg(subject, list);
    case TextOp::StartsWith:
        return tr("%1 starts with %2").arg(subject, list);
    case TextOp::NotStartsWith:
        return tr("%1 does not start with %2").arg(subject, list);
    case TextOp::EndsWith:
        return tr("%1 ends with %2").arg(subject, list);
    case TextOp::NotEndsWith:
        return tr("%1 does not end with %2").arg(subject, list);
    case TextOp::Matches:
        return tr("%1 matches the pattern %2").arg(subject, list);
    case TextOp::NotMatches:
        return tr("%1 does not match the pattern %2").arg(subject, list);
    case TextOp::IsSet:
        return tr("%1 is there").arg(subject);
    case TextOp::IsNotSet:
        return tr("%1 is not there").arg(subject);
    }
    return {};
}

QString comparison(NumberOp op, const QStringList& values)
{
    switch (op) {
    case NumberOp::Equal:
        return tr("exactly %1").arg(values.value(0));
    case NumberOp::NotEqual:
        return tr("not %1").arg(values.value(0));
    case NumberOp::Less:
        return tr("less than %1").arg(values.value(0));
    case NumberOp::LessOrEqual:
        return tr("at most %1").arg(values.value(0));
    case NumberOp::Greater:
        return tr("more than %1").arg(values.value(0));
    case NumberOp::GreaterOrEqual:
        return tr("at least %1").arg(values.value(0));
    case NumberOp::Between:
        return tr("between %1 and %2").arg(values.value(0), values.value(1));
    case NumberOp::NotBetween:
        return tr("not between %1 and %2").arg(values.value(0), values.value(1));
    }
    return {};
}

QString combined(Combine combine, int least, const QStringList& parts, const QString& all, const QString& any)
{
    if (parts.isEmpty())
        return combine == Combine::All || combine == Combine::None ? tr("anything holds") : tr("nothing holds");
    if (combine == Combine::AtLeast)
        return tr("at least %1 of these: (%2)").arg(QString::number(least), parts.join(tr("; ")));
    const QString text = parts.join(combine == Combine::All ? all : any);
    return combine == Combine::None ? tr("not (%1)").arg(text) : text;
}

QString filterText(const OrderFilter& filter, const QString& currency)
{
    if (filter.test)
        return testText(*filter.test, currency);
    const OrderFilter::Group group = filter.group.value_or(OrderFilter::Group{});
    QStringList parts;
    for (const OrderFilter& child : group.children) {
        const QString text = filterText(child, currency);
        const bool inBrackets = group.children.size() > 1 && isJoined(child.group) && !child.group->isOneLine;
        parts.append(inBrackets ? tr("(%1)").arg(text) : text);
    }
    const QString text = combined(group.combine, group.least, parts, tr(" and "), tr(" or "));
    return group.isOneLine ? tr("of one line item (%1)").arg(text) : text;
}

Purchase purchaseOf(const std::optional<OrderFilter>& filter, const QString& currency)
{
    if (!filter)
        return {};
    if (isBought(*filter))
        return { quotedList(filter->test->values), {} };
    if (!filter->group || filter->group->combine != Combine::All || filter->group->isOneLine)
        return { {}, filterText(*filter, currency) };
    OrderFilter::Group rest = *filter->group;
    const auto bought = std::ranges::find_if(rest.children, isBought);
    if (bought == rest.children.end())
        return { {}, rest.children.empty() ? QString() : filterText(*filter, currency) };
    const QString product = quotedList(bought->test->values);
    rest.children.erase(bought);
    return { product, rest.children.empty() ? QString() : filterText({ {}, rest }, currency) };
}

QString windowText(const std::optional<Window>& window)
{
    if (!window)
        return {};
    if (const auto* const ago = std::get_if<DaysAgo>(&*window))
        return agoText(*ago);
    if (const auto* const dates = std::get_if<Dates>(&*window))
        return datesText(*dates);
    return std::holds_alternative<Ever>(*window) ? tr("ever") : tr("on this day in an earlier year");
}

QString positionText(const std::optional<OrderPosition>& position)
{
    if (!position)
        return {};
    const QString text = position->isFromEnd ? positionFromEnd(*position) : positionFromStart(*position);
    return position->isOfMatching && !text.isEmpty() ? tr("%1 of that kind").arg(text) : text;
}

QString whichText(WhichOrders which)
{
    switch (which) {
    case WhichOrders::All:
        return tr("(cancelled and other orders that do not count included)");
    case WhichOrders::NotCounting:
        return tr("(only cancelled and other orders that do not count)");
    case WhichOrders::Counting:
        break;
    }
    return {};
}

QString spaced(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString sentence(QStringList parts)
{
    if (tr("verb first", "order of a sentence; translate as it is, or by: verb last") != u"verb last"_s)
        return spaced(std::move(parts));
    // Those who say the verb last write no spaces.
    std::ranges::reverse(parts);
    return parts.join(QString());
}

} // namespace core::filtertext
