// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/segments/conditionjson.h"
#include "core/segments/conditionwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QJsonValue valueOf(TextOp op, const QStringList& values)
{
    if (op == TextOp::OneOf || op == TextOp::NoneOf)
        return QJsonArray::fromStringList(values);
    return values.value(0);
}

template <typename Group, typename Write>
QJsonObject groupToJson(const Group& group, Write write)
{
    QJsonArray children;
    for (const auto& child : group.children)
        children.append(write(child));
    return { { conditionwords::word(conditionwords::Combines, group.combine), children } };
}

QJsonObject filterToJson(const OrderFilter& filter)
{
    if (!filter.test)
        return groupToJson(filter.group.value_or(OrderFilter::Group{}), filterToJson);
    return { { u"attribute"_s, conditionwords::word(conditionwords::Attributes, filter.test->attribute) },
        { u"op"_s, conditionwords::word(conditionwords::TextOps, filter.test->op) },
        { u"value"_s, valueOf(filter.test->op, filter.test->values) } };
}

QJsonObject windowToJson(const DaysAgo& window)
{
    if (window.to == 0)
        return { { u"last_days"_s, window.from + 1 } };
    return { { u"days_ago"_s, QJsonObject{ { u"from"_s, window.from }, { u"to"_s, window.to } } } };
}

QJsonObject testToJson(const FactTest& test)
{
    QJsonObject json{ { u"fact"_s, conditionwords::word(conditionwords::Facts, test.fact) } };
    const QString op = conditionwords::word(conditionwords::NumberOps, test.op);
    switch (test.fact) {
    case Fact::Orders:
        json[u"count"_s] = QJsonObject{ { u"op"_s, op }, { u"value"_s, test.number } };
        if (test.filter)
            json[u"where"_s] = filterToJson(*test.filter);
        if (test.position) {
            QJsonObject position{ { u"from"_s, test.position->from } };
            if (test.position->to)
                position[u"to"_s] = *test.position->to;
            json[u"position"_s] = position;
        }
        break;
    case Fact::TotalSpent:
        json[u"op"_s] = op;
        json[u"value"_s] = test.amount.isEmpty() ? minorUnitsToText(test.number, 2) : test.amount;
        break;
    case Fact::DaysSinceFirstOrder:
    case Fact::DaysSinceLastOrder:
        json[u"op"_s] = op;
        json[u"value"_s] = test.number;
        break;
    case Fact::Country:
    case Fact::Region:
        json[u"op"_s] = conditionwords::word(conditionwords::TextOps, test.textOp);
        json[u"value"_s] = valueOf(test.textOp, test.values);
        break;
    }
    if (test.window && (test.fact == Fact::Orders || test.fact == Fact::TotalSpent))
        json[u"window"_s] = windowToJson(*test.window);
    return json;
}

} // namespace

QJsonObject conditionToJson(const Condition& condition)
{
    if (condition.test)
        return testToJson(*condition.test);
    return groupToJson(condition.group.value_or(Condition::Group{}), conditionToJson);
}

} // namespace core
