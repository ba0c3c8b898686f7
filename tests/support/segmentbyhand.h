// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/segmentlog.h"
#include "core/segments/condition.h"
#include "tests/support/shopbuilder.h"

#include <QRegularExpression>

#include <map>
#include <set>
#include <tuple>

/// The obvious, slow answer to "is this customer in the segment on this day?": asks the day anew, straight from the
/// list of orders, as `definition.md` says it. Never optimise this.
namespace byhand {

struct Customer {
    std::vector<TestOrder> orders;
    TestCustomer about;
};

struct World {
    std::vector<Customer> customers; ///< number − 1
    std::map<QString, core::SegmentLogPtr> segments;
    mutable std::map<std::tuple<int, int, int, QStringList>, QString> groups; ///< remembered RFM groups
};

using Number = long double;

inline bool compares(Number value, core::NumberOp op, Number number, Number upper = 0)
{
    switch (op) {
    case core::NumberOp::Equal:
        return value == number;
    case core::NumberOp::NotEqual:
        return value != number;
    case core::NumberOp::Less:
        return value < number;
    case core::NumberOp::LessOrEqual:
        return value <= number;
    case core::NumberOp::Greater:
        return value > number;
    case core::NumberOp::GreaterOrEqual:
        return value >= number;
    case core::NumberOp::Between:
        return number <= value && value <= upper;
    case core::NumberOp::NotBetween:
        return !(number <= value && value <= upper);
    }
    return false;
}

/// num ÷ den against a decimal text, without dividing; `digits` are those of the value's unit.
inline bool comparesRatio(
    Number num, Number den, core::NumberOp op, const QString& number, const QString& upper, int digits)
{
    const Number scale = digits == 2 ? 100 : 1;
    const auto parsed = [&](const QString& text) {
        return std::round(Number(text.toDouble()) * 10000) * scale * den; // at most four decimals
    };
    return compares(num * 10000, op, parsed(number), parsed(upper));
}

/// Whether one of the texts is as asked; for negations: whether none is as their positive twin asks.
inline bool compares(const QStringList& texts, core::TextOp op, const QStringList& values)
{
    using core::TextOp;
    const auto isAny = [&](auto holds) { return std::any_of(texts.begin(), texts.end(), holds); };
    const QString value = values.value(0);
    switch (op) {
    case TextOp::Is:
    case TextOp::OneOf:
        return isAny([&](const QString& text) { return values.contains(text, Qt::CaseInsensitive); });
    case TextOp::IsNot:
    case TextOp::NoneOf:
        return !isAny([&](const QString& text) { return values.contains(text, Qt::CaseInsensitive); });
    case TextOp::Contains:
        return isAny([&](const QString& text) { return text.contains(value, Qt::CaseInsensitive); });
    case TextOp::NotContains:
        return !isAny([&](const QString& text) { return text.contains(value, Qt::CaseInsensitive); });
    case TextOp::StartsWith:
        return isAny([&](const QString& text) { return text.startsWith(value, Qt::CaseInsensitive); });
    case TextOp::NotStartsWith:
        return !isAny([&](const QString& text) { return text.startsWith(value, Qt::CaseInsensitive); });
    case TextOp::EndsWith:
        return isAny([&](const QString& text) { return text.endsWith(value, Qt::CaseInsensitive); });
    case TextOp::NotEndsWith:
        return !isAny([&](const QString& text) { return text.endsWith(value, Qt::CaseInsensitive); });
    case TextOp::Matches:
    case TextOp::NotMatches: {
        const QRegularExpression pattern(value, QRegularExpression::CaseInsensitiveOption);
        const bool isFound = isAny([&](const QString& text) { return text.contains(pattern); });
        return isFound == (op == TextOp::Matches);
    }
    case TextOp::IsSet:
        return isAny([&](const QString& text) { return !text.isEmpty(); });
    case TextOp::IsNotSet:
        return !isAny([&](const QString& text) { return !text.isEmpty(); });
    }
    return false;
}

inline QStringList textsOf(const TestOrder::Line& line, core::OrderAttribute attribute)
{
    switch (attribute) {
    case core::OrderAttribute::Product:
        return { line.title, ShopBuilder::fullName(line) };
    case core::OrderAttribute::Variant:
        return QStringList{ line.variant };
    case core::OrderAttribute::Sku:
        return QStringList{ line.sku };
    case core::OrderAttribute::Vendor:
        return QStringList{ line.vendor };
    case core::OrderAttribute::ProductType:
        return QStringList{ line.type };
    case core::OrderAttribute::ProductCategory:
        return QStringList{ line.category };
    case core::OrderAttribute::Collection:
        return line.collections;
    case core::OrderAttribute::ProductTag:
        return line.tags;
    default:
        return {};
    }
}

inline bool isOfLine(core::OrderAttribute attribute)
{
    static const std::set<core::OrderAttribute> OfLine{ core::OrderAttribute::Product, core::OrderAttribute::Variant,
        core::OrderAttribute::Sku, core::OrderAttribute::Vendor, core::OrderAttribute::ProductType,
        core::OrderAttribute::ProductCategory, core::OrderAttribute::Collection, core::OrderAttribute::ProductTag,
        core::OrderAttribute::LineQuantity, core::OrderAttribute::LinePrice, core::OrderAttribute::LineAmount };
    return OfLine.contains(attribute);
}

inline QStringList textsOf(const TestOrder& order, core::OrderAttribute attribute)
{
    QStringList texts;
    switch (attribute) {
    case core::OrderAttribute::Channel:
        return QStringList{ order.channel };
    case core::OrderAttribute::Source:
        return QStringList{ order.source };
    case core::OrderAttribute::UtmSource:
        return QStringList{ order.utmSource };
    case core::OrderAttribute::UtmMedium:
        return QStringList{ order.utmMedium };
    case core::OrderAttribute::UtmCampaign:
        return QStringList{ order.utmCampaign };
    case core::OrderAttribute::OrderTag:
        return order.tags;
    case core::OrderAttribute::DiscountCode:
        return order.codes;
    default:
        break;
    }
    if (isOfLine(attribute)) {
        for (const TestOrder::Line& line : order.lines)
            texts += textsOf(line, attribute);
        return texts;
    }
    const auto found = order.texts.find(attribute);
    return QStringList{ found == order.texts.end() ? QString() : found->second };
}

/// all/any/none/at least of the children's answers.
template <typename Group, typename Ask>
bool combined(const Group& group, Ask ask)
{
    int holding = 0;
    for (const auto& child : group.children)
        holding += ask(child) ? 1 : 0;
    switch (group.combine) {
    case core::Combine::All:
        return holding == static_cast<int>(group.children.size());
    case core::Combine::Any:
        return holding > 0;
    case core::Combine::None:
        return holding == 0;
    case core::Combine::AtLeast:
        return holding >= group.least;
    }
    return false;
}

inline int minutesOf(const QString& text)
{
    return text.left(2).toInt() * 60 + text.right(2).toInt();
}

inline bool holds(const core::AttributeTest& test, const TestOrder& order, const TestOrder::Line* line)
{
    using A = core::OrderAttribute;
    const QDate date = core::Day{ order.day }.toDate();
    const QString value = test.values.value(0);
    const QString upper = test.values.value(1);
    const auto asMoney = [&](qint64 amount) {
        return order.isInCurrency && comparesRatio(amount, 1, test.numberOp, value, upper, 2);
    };
    const auto asCount = [&](qint64 count) {
        return compares(count, test.numberOp, value.toLongLong(), upper.toLongLong());
    };
    switch (test.attribute) {
    case A::LineQuantity:
    case A::LinePrice:
    case A::LineAmount: {
        core::NumberOp op = test.numberOp;
        const bool isNegated = op == core::NumberOp::NotEqual || op == core::NumberOp::NotBetween;
        if (op == core::NumberOp::NotEqual)
            op = core::NumberOp::Equal;
        if (op == core::NumberOp::NotBetween)
            op = core::NumberOp::Between;
        if (test.attribute != A::LineQuantity && !order.isInCurrency)
            return false;
        const auto isSo = [&](const TestOrder::Line& one) {
            if (test.attribute == A::LineQuantity)
                return compares(one.quantity, op, value.toLongLong(), upper.toLongLong());
            const qint64 amount = test.attribute == A::LinePrice ? one.price : one.price * one.quantity - one.discount;
            return comparesRatio(amount, 1, op, value, upper, 2);
        };
        const bool isThere = line != nullptr ? isSo(*line) : std::ranges::any_of(order.lines, isSo);
        return isThere != isNegated;
    }
    case A::Amount:
        return asMoney(order.paid);
    case A::Total:
        return asMoney(order.paid + order.refunded);
    case A::Subtotal:
        return asMoney(order.subtotal);
    case A::Discount:
        return asMoney(order.discount);
    case A::Refunded:
        return asMoney(order.refunded);
    case A::Items: {
        int items = 0;
        for (const TestOrder::Line& one : order.lines)
            items += one.quantity;
        return asCount(items);
    }
    case A::Products: {
        std::set<QString> titles;
        for (const TestOrder::Line& one : order.lines)
            titles.insert(one.title.toCaseFolded());
        return asCount(static_cast<qint64>(titles.size()));
    }
    case A::Weekday: {
        static const QStringList Names{ QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
            QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun") };
        return compares(QStringList{ Names[date.dayOfWeek() - 1] }, test.op, test.values);
    }
    case A::Month:
        return compares(QStringList{ QString::number(date.month()) }, test.op, test.values);
    case A::Hour: {
        const int from = minutesOf(value);
        const int until = minutesOf(upper);
        bool isWithin = false;
        for (int minute = from; minute != until; minute = (minute + 1) % (24 * 60)) {
            if (minute == order.minute)
                isWithin = true;
            if (until == 24 * 60 && minute == 24 * 60 - 1)
                break;
        }
        return isWithin == (test.numberOp == core::NumberOp::Between);
    }
    case A::Date:
        return compares(order.day, test.numberOp, core::Day::fromIso(value)->value,
            upper.isEmpty() ? 0 : core::Day::fromIso(upper)->value);
    case A::Cancelled: {
        const QString answer = order.isCancelled ? QStringLiteral("yes") : QStringLiteral("no");
        return compares(QStringList{ answer }, test.op, test.values);
    }
    default:
        break;
    }
    return compares(
        line != nullptr ? textsOf(*line, test.attribute) : textsOf(order, test.attribute), test.op, test.values);
}

inline bool isAsked(const core::OrderFilter& filter, const TestOrder& order, const TestOrder::Line* line = nullptr)
{
    if (filter.test)
        return holds(*filter.test, order, line);
    const auto ofLine = [&](const TestOrder::Line* one) {
        return combined(*filter.group, [&](const core::OrderFilter& child) { return isAsked(child, order, one); });
    };
    if (!filter.group->isOneLine || line != nullptr)
        return ofLine(line);
    return std::ranges::any_of(order.lines, [&](const TestOrder::Line& one) { return ofLine(&one); });
}

inline bool isInWindow(const core::Window& window, int event, int day)
{
    if (const auto* ago = std::get_if<core::DaysAgo>(&window))
        return event <= day - ago->to && (ago->from == core::DaysAgo::Unlimited || event >= day - ago->from);
    if (const auto* dates = std::get_if<core::Dates>(&window))
        return (!dates->from || dates->from->value <= event) && (!dates->to || event <= dates->to->value);
    if (std::holds_alternative<core::Anniversary>(window)) {
        const QDate then = core::Day{ event }.toDate();
        const QDate now = core::Day{ day }.toDate();
        if (now.year() <= then.year())
            return false;
        if (then.month() == 2 && then.day() == 29 && !QDate::isLeapYear(now.year()))
            return now.month() == 2 && now.day() == 28;
        return now.month() == then.month() && now.day() == then.day();
    }
    return event <= day;
}

} // namespace byhand

#include "tests/support/factsbyhand.h"
