// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/conditiontext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("core::ConditionText", text);
}

QString tr(const char* text, qint64 number)
{
    return QCoreApplication::translate("core::ConditionText", text, nullptr, static_cast<int>(number));
}

QString quoted(const QString& text)
{
    return text.isEmpty() ? tr("(empty)") : tr("“%1”").arg(text);
}

QString quotedList(const QStringList& values)
{
    QString text;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            text = i + 1 < values.size() ? tr("%1, %2").arg(text, quoted(values[i]))
                                         : tr("%1 or %2").arg(text, quoted(values[i]));
        else
            text = quoted(values[i]);
    }
    return text;
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
    case TextOp::StartsWith:
        return tr("%1 starts with %2").arg(subject, list);
    }
    return {};
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
    }
    return {};
}

/// Parts joined by "and", "or" or "none of"; what is itself joined stands in brackets.
QString combined(Combine combine, const QStringList& parts, const QString& all, const QString& any)
{
    if (parts.isEmpty())
        return combine == Combine::Any ? tr("nothing holds") : tr("anything holds");
    const QString text = parts.join(combine == Combine::All ? all : any);
    return combine == Combine::None ? tr("not (%1)").arg(text) : text;
}

template <typename Group>
bool isJoined(const std::optional<Group>& group)
{
    return group && group->combine != Combine::None && group->children.size() > 1;
}

QString filterText(const OrderFilter& filter)
{
    if (filter.test)
        return compared(nameOf(filter.test->attribute), filter.test->op, filter.test->values);
    const OrderFilter::Group group = filter.group.value_or(OrderFilter::Group{});
    QStringList parts;
    for (const OrderFilter& child : group.children) {
        const bool inBrackets = group.children.size() > 1 && isJoined(child.group);
        parts.append(inBrackets ? tr("(%1)").arg(filterText(child)) : filterText(child));
    }
    return combined(group.combine, parts, tr(" and "), tr(" or "));
}

bool isBought(const OrderFilter& filter)
{
    return filter.test && filter.test->attribute == OrderAttribute::Product
        && (filter.test->op == TextOp::Is || filter.test->op == TextOp::OneOf);
}

/// A filter told as what was bought and under which circumstances; either may be empty.
struct Purchase {
    QString product;
    QString where;
};

Purchase purchaseOf(const std::optional<OrderFilter>& filter)
{
    if (!filter)
        return {};
    if (isBought(*filter))
        return { quotedList(filter->test->values), {} };
    if (!filter->group || filter->group->combine != Combine::All)
        return { {}, filterText(*filter) };
    OrderFilter::Group rest = *filter->group;
    const auto bought = std::ranges::find_if(rest.children, isBought);
    if (bought == rest.children.end())
        return { {}, rest.children.empty() ? QString() : filterText(*filter) };
    const QString product = quotedList(bought->test->values);
    rest.children.erase(bought);
    return { product, rest.children.empty() ? QString() : filterText({ {}, rest }) };
}

QString windowText(const std::optional<DaysAgo>& window)
{
    if (!window)
        return {};
    if (window->to > 0)
        return window->from == window->to ? tr("%n days ago", window->from)
                                          : tr("%1 to %2 days ago").arg(window->from).arg(window->to);
    return window->from == 0 ? tr("on the day itself") : tr("in the last %n days", window->from + 1);
}

QString positionText(const std::optional<OrderPosition>& position)
{
    if (!position || (position->from == 1 && !position->to))
        return {};
    if (!position->to)
        return tr("from order number %1 on").arg(position->from);
    if (*position->to == position->from)
        return position->from == 1 ? tr("in the first order") : tr("in order number %1").arg(position->from);
    if (position->from == 1)
        return tr("in the first %n orders", *position->to);
    return tr("in orders number %1 to %2").arg(position->from).arg(*position->to);
}

/// "at least 3 times"; empty for "at all".
QString timesText(NumberOp op, qint64 number)
{
    const auto times = [](qint64 n) {
        if (n == 1)
            return tr("once");
        return n == 2 ? tr("twice") : tr("%n times", n);
    };
    switch (op) {
    case NumberOp::Equal:
        return tr("exactly %1").arg(times(number));
    case NumberOp::NotEqual:
        return number == 0 ? QString() : tr("not exactly %1").arg(times(number));
    case NumberOp::Less:
        return number == 2 ? tr("at most once") : tr("fewer than %1").arg(times(number));
    case NumberOp::LessOrEqual:
        return tr("at most %1").arg(times(number));
    case NumberOp::Greater:
        return timesText(NumberOp::GreaterOrEqual, number + 1);
    case NumberOp::GreaterOrEqual:
        return number <= 1 ? QString() : tr("at least %1").arg(times(number));
    }
    return {};
}

bool isNever(NumberOp op, qint64 number)
{
    return (op == NumberOp::Equal && number == 0) || (op == NumberOp::Less && number == 1)
        || (op == NumberOp::LessOrEqual && number == 0);
}

QString spaced(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ordersText(const FactTest& test)
{
    const bool holdsAlways = test.op == NumberOp::GreaterOrEqual && test.number <= 0;
    if (holdsAlways)
        return tr("ordered any number of times, or never");
    const Purchase purchase = purchaseOf(test.filter);
    const bool never = isNever(test.op, test.number);
    const QString times = never ? QString() : timesText(test.op, test.number);
    const QString position = positionText(test.position);
    const QString window = windowText(test.window);
    if (!never && times.isEmpty() && !position.isEmpty() && purchase.product.isEmpty() && !purchase.where.isEmpty())
        return spaced({ purchase.where, position, window });
    const QString where = purchase.where.isEmpty() ? QString() : tr("where %1").arg(purchase.where);
    QString what;
    if (purchase.product.isEmpty())
        what = never ? tr("never ordered") : tr("ordered");
    else
        what = never ? tr("never bought %1").arg(purchase.product) : tr("bought %1").arg(purchase.product);
    return spaced({ what, times, position, window, where });
}

QString spentText(const FactTest& test, const QString& currency)
{
    const QString amount = spaced({ test.amount, currency });
    const auto spent = [&] {
        switch (test.op) {
        case NumberOp::Equal:
            return tr("spent exactly %1").arg(amount);
        case NumberOp::NotEqual:
            return tr("spent anything but %1").arg(amount);
        case NumberOp::Less:
            return tr("spent less than %1").arg(amount);
        case NumberOp::LessOrEqual:
            return tr("spent at most %1").arg(amount);
        case NumberOp::Greater:
            return tr("spent more than %1").arg(amount);
        case NumberOp::GreaterOrEqual:
            return tr("spent at least %1").arg(amount);
        }
        return QString();
    };
    return spaced({ spent(), windowText(test.window) });
}

QString sinceText(const FactTest& test)
{
    const QString days = test.number == 1 ? tr("1 day") : tr("%n days", test.number);
    const auto ago = [&] {
        switch (test.op) {
        case NumberOp::Equal:
            return tr("exactly %1 ago").arg(days);
        case NumberOp::NotEqual:
            return tr("not exactly %1 ago").arg(days);
        case NumberOp::Less:
            return tr("less than %1 ago").arg(days);
        case NumberOp::LessOrEqual:
            return tr("at most %1 ago").arg(days);
        case NumberOp::Greater:
            return tr("more than %1 ago").arg(days);
        case NumberOp::GreaterOrEqual:
            return tr("at least %1 ago").arg(days);
        }
        return QString();
    };
    return test.fact == Fact::DaysSinceFirstOrder ? tr("first ordered %1").arg(ago())
                                                  : tr("last ordered %1").arg(ago());
}

QString testText(const FactTest& test, const QString& currency)
{
    switch (test.fact) {
    case Fact::Orders:
        return ordersText(test);
    case Fact::TotalSpent:
        return spentText(test, currency);
    case Fact::DaysSinceFirstOrder:
    case Fact::DaysSinceLastOrder:
        return sinceText(test);
    case Fact::Country:
        return compared(tr("the country of the latest order"), test.textOp, test.values);
    case Fact::Region:
        return compared(tr("the region of the latest order"), test.textOp, test.values);
    }
    return {};
}

QString partText(const Condition& condition, const QString& currency)
{
    if (condition.test)
        return testText(*condition.test, currency);
    const Condition::Group group = condition.group.value_or(Condition::Group{});
    QStringList parts;
    for (const Condition& child : group.children) {
        const bool inBrackets = group.children.size() > 1 && isJoined(child.group);
        parts.append(inBrackets ? tr("(%1)").arg(partText(child, currency)) : partText(child, currency));
    }
    return combined(group.combine, parts, tr(", and "), tr(", or "));
}

} // namespace

QString conditionText(const Condition& condition, const QString& currency)
{
    if (!condition.test && (!condition.group || condition.group->children.empty())) {
        const bool isNobody = condition.group && condition.group->combine == Combine::Any;
        return isNobody ? tr("Nobody.") : tr("Every customer.");
    }
    QString text = partText(condition, currency);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return tr("%1.").arg(text);
}

} // namespace core
