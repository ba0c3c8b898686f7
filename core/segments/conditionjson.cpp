// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/conditionjson.h"

#include "core/base/money.h"
#include "core/segments/conditionwords.h"
#include "core/segments/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("core::ConditionJson", text);
}

constexpr int DeepestNesting = 64;
constexpr int LongestWindow = 36'525; // a hundred years
constexpr int LargestCount = 1'000'000'000;
constexpr int MostDecimals = 4;

using jsonreader::inPlace;
using jsonreader::refusal;

std::optional<Combine> groupOf(const QJsonObject& object)
{
    for (const auto& [combine, word] : conditionwords::Combines) {
        if (object.contains(word))
            return combine;
    }
    return std::nullopt;
}

Result<NumberOp> numberOpFrom(const QJsonObject& object, const QString& place)
{
    const auto word = jsonreader::text(object, u"op"_s, place);
    if (!word)
        return tl::unexpected(word.error());
    if (const auto op = conditionwords::find(conditionwords::NumberOps, *word))
        return *op;
    return refusal(place,
        tr("unknown comparison “%1”; numbers know %2").arg(*word, conditionwords::list(conditionwords::NumberOps)));
}

struct TextQuestion {
    TextOp op = TextOp::Is;
    QStringList values;
};

Result<TextQuestion> textQuestionFrom(const QJsonObject& object, const QString& place)
{
    const auto word = jsonreader::text(object, u"op"_s, place);
    if (!word)
        return tl::unexpected(word.error());
    const auto op = conditionwords::find(conditionwords::TextOps, *word);
    if (!op)
        return refusal(place,
            tr("unknown comparison “%1”; texts know %2").arg(*word, conditionwords::list(conditionwords::TextOps)));
    if (!object.contains(u"value"_s))
        return refusal(place, tr("“%1” is missing").arg(u"value"_s));
    const QJsonValue value = object[u"value"_s];
    TextQuestion question{ *op, {} };
    if (*op == TextOp::OneOf || *op == TextOp::NoneOf) {
        const QJsonArray array = value.toArray();
        if (array.isEmpty())
            return refusal(inPlace(place, u"value"_s), tr("“%1” needs a list of texts").arg(*word));
        for (const QJsonValue& item : array) {
            if (!item.isString())
                return refusal(inPlace(place, u"value"_s), tr("“%1” needs a list of texts").arg(*word));
            question.values.append(item.toString());
        }
        return question;
    }
    if (!value.isString())
        return refusal(inPlace(place, u"value"_s), tr("“%1” needs one text").arg(*word));
    if (value.toString().isEmpty() && (*op == TextOp::Contains || *op == TextOp::StartsWith))
        return refusal(inPlace(place, u"value"_s), tr("“%1” needs a text that is not empty").arg(*word));
    question.values.append(value.toString());
    return question;
}

/// The children of {"all": […]}, read by `read` with their places.
template <typename Group, typename Read>
Result<Group> groupFrom(const QJsonObject& object, Combine combine, const QString& place, int depth, Read read)
{
    const QString word = conditionwords::word(conditionwords::Combines, combine);
    if (auto known = jsonreader::checkKeys(object, { word }, place); !known)
        return tl::unexpected(known.error());
    if (depth >= DeepestNesting)
        return refusal(place, tr("conditions can be nested at most %1 deep").arg(DeepestNesting));
    if (!object[word].isArray())
        return refusal(inPlace(place, word), tr("this must be a list"));
    Group group;
    group.combine = combine;
    const QJsonArray array = object[word].toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto child = read(array[i], inPlace(place, word) + u"[%1]"_s.arg(i), depth + 1);
        if (!child)
            return tl::unexpected(child.error());
        group.children.push_back(std::move(*child));
    }
    return group;
}

Result<OrderFilter> filterFrom(const QJsonValue& json, const QString& place, int depth)
{
    if (!json.isObject())
        return refusal(place, tr("this must be an object"));
    const QJsonObject object = json.toObject();
    if (const auto combine = groupOf(object)) {
        auto group = groupFrom<OrderFilter::Group>(object, *combine, place, depth, filterFrom);
        if (!group)
            return tl::unexpected(group.error());
        return OrderFilter{ {}, std::move(*group) };
    }
    if (auto known = jsonreader::checkKeys(object, { u"attribute"_s, u"op"_s, u"value"_s }, place); !known)
        return tl::unexpected(known.error());
    const auto word = jsonreader::text(object, u"attribute"_s, place);
    if (!word)
        return tl::unexpected(word.error());
    const auto attribute = conditionwords::find(conditionwords::Attributes, *word);
    if (!attribute)
        return refusal(place,
            tr("unknown attribute “%1”; orders have %2").arg(*word, conditionwords::list(conditionwords::Attributes)));
    auto question = textQuestionFrom(object, place);
    if (!question)
        return tl::unexpected(question.error());
    return OrderFilter{ AttributeTest{ *attribute, question->op, std::move(question->values) }, {} };
}

Result<DaysAgo> windowFrom(const QJsonValue& json, const QString& place)
{
    if (!json.isObject())
        return refusal(place, tr("this must be an object"));
    const QJsonObject object = json.toObject();
    if (auto known = jsonreader::checkKeys(object, { u"last_days"_s, u"days_ago"_s }, place); !known)
        return tl::unexpected(known.error());
    if (object.size() != 1)
        return refusal(place, tr("give either “last_days” or “days_ago”"));
    if (object.contains(u"last_days"_s)) {
        const auto days = jsonreader::number(object, u"last_days"_s, place, 1, LongestWindow);
        if (!days)
            return tl::unexpected(days.error());
        return DaysAgo{ static_cast<int>(*days) - 1, 0 };
    }
    const QString inner = inPlace(place, u"days_ago"_s);
    if (!object[u"days_ago"_s].isObject())
        return refusal(inner, tr("this must be an object"));
    const QJsonObject ago = object[u"days_ago"_s].toObject();
    if (auto known = jsonreader::checkKeys(ago, { u"from"_s, u"to"_s }, inner); !known)
        return tl::unexpected(known.error());
    const auto from = jsonreader::number(ago, u"from"_s, inner, 0, LongestWindow);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = jsonreader::number(ago, u"to"_s, inner, 0, LongestWindow);
    if (!to)
        return tl::unexpected(to.error());
    if (*from < *to)
        return refusal(inner, tr("“from” is the older end: it cannot be less than “to”"));
    return DaysAgo{ static_cast<int>(*from), static_cast<int>(*to) };
}

Result<OrderPosition> positionFrom(const QJsonValue& json, const QString& place)
{
    if (!json.isObject())
        return refusal(place, tr("this must be an object"));
    const QJsonObject object = json.toObject();
    if (auto known = jsonreader::checkKeys(object, { u"from"_s, u"to"_s }, place); !known)
        return tl::unexpected(known.error());
    const auto from = jsonreader::number(object, u"from"_s, place, 1, LargestCount);
    if (!from)
        return tl::unexpected(from.error());
    OrderPosition position{ static_cast<int>(*from), {} };
    if (object.contains(u"to"_s)) {
        const auto to = jsonreader::number(object, u"to"_s, place, 1, LargestCount);
        if (!to)
            return tl::unexpected(to.error());
        if (*to < *from)
            return refusal(place, tr("“to” cannot be less than “from”"));
        position.to = static_cast<int>(*to);
    }
    return position;
}

Result<FactTest> ordersFrom(const QJsonObject& object, FactTest test, const QString& place, int depth)
{
    if (auto known =
            jsonreader::checkKeys(object, { u"fact"_s, u"count"_s, u"where"_s, u"position"_s, u"window"_s }, place);
        !known)
        return tl::unexpected(known.error());
    if (object.contains(u"count"_s)) {
        const QString inner = inPlace(place, u"count"_s);
        if (!object[u"count"_s].isObject())
            return refusal(inner, tr("this must be an object"));
        const QJsonObject count = object[u"count"_s].toObject();
        if (auto known = jsonreader::checkKeys(count, { u"op"_s, u"value"_s }, inner); !known)
            return tl::unexpected(known.error());
        const auto op = numberOpFrom(count, inner);
        if (!op)
            return tl::unexpected(op.error());
        const auto value = jsonreader::number(count, u"value"_s, inner, 0, LargestCount);
        if (!value)
            return tl::unexpected(value.error());
        test.op = *op;
        test.number = *value;
    }
    if (object.contains(u"where"_s)) {
        auto filter = filterFrom(object[u"where"_s], inPlace(place, u"where"_s), depth);
        if (!filter)
            return tl::unexpected(filter.error());
        test.filter = std::move(*filter);
    }
    if (object.contains(u"position"_s)) {
        const auto position = positionFrom(object[u"position"_s], inPlace(place, u"position"_s));
        if (!position)
            return tl::unexpected(position.error());
        test.position = *position;
    }
    return test;
}

/// An amount as a text: "150.00", or a JSON number, whose shortest decimal form is meant.
Result<QString> amountFrom(const QJsonObject& object, const QString& place)
{
    const QJsonValue value = object[u"value"_s];
    if (value.isUndefined())
        return refusal(place, tr("“%1” is missing").arg(u"value"_s));
    const QString text =
        value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
    const bool isPlain = !text.startsWith(u'\'') && text.trimmed() == text;
    if (!isPlain || !parseMinorUnits(text, MostDecimals))
        return refusal(inPlace(place, u"value"_s), tr("this must be an amount like \"150.00\""));
    return text;
}

Result<FactTest> totalSpentFrom(const QJsonObject& object, FactTest test, const QString& place)
{
    if (auto known = jsonreader::checkKeys(object, { u"fact"_s, u"op"_s, u"value"_s, u"window"_s }, place); !known)
        return tl::unexpected(known.error());
    const auto op = numberOpFrom(object, place);
    if (!op)
        return tl::unexpected(op.error());
    auto amount = amountFrom(object, place);
    if (!amount)
        return tl::unexpected(amount.error());
    test.op = *op;
    test.amount = std::move(*amount);
    return test;
}

Result<FactTest> daysSinceFrom(const QJsonObject& object, FactTest test, const QString& place)
{
    if (auto known = jsonreader::checkKeys(object, { u"fact"_s, u"op"_s, u"value"_s }, place); !known)
        return tl::unexpected(known.error());
    const auto op = numberOpFrom(object, place);
    if (!op)
        return tl::unexpected(op.error());
    const auto days = jsonreader::number(object, u"value"_s, place, 0, LongestWindow);
    if (!days)
        return tl::unexpected(days.error());
    test.op = *op;
    test.number = *days;
    return test;
}

Result<FactTest> placeFrom(const QJsonObject& object, FactTest test, const QString& place)
{
    if (auto known = jsonreader::checkKeys(object, { u"fact"_s, u"op"_s, u"value"_s }, place); !known)
        return tl::unexpected(known.error());
    auto question = textQuestionFrom(object, place);
    if (!question)
        return tl::unexpected(question.error());
    test.textOp = question->op;
    test.values = std::move(question->values);
    return test;
}

Result<FactTest> testFrom(const QJsonObject& object, const QString& place, int depth)
{
    if (!object.contains(u"fact"_s)) {
        static const QStringList Known{ u"all"_s, u"any"_s, u"none"_s, u"fact"_s };
        if (auto known = jsonreader::checkKeys(object, Known, place); !known)
            return tl::unexpected(known.error());
        return refusal(place, tr("a condition needs “fact”, or “all”, “any” or “none”"));
    }
    const auto word = jsonreader::text(object, u"fact"_s, place);
    if (!word)
        return tl::unexpected(word.error());
    const auto fact = conditionwords::find(conditionwords::Facts, *word);
    if (!fact)
        return refusal(
            place, tr("unknown fact “%1”; facts are %2").arg(*word, conditionwords::list(conditionwords::Facts)));
    FactTest test;
    test.fact = *fact;
    switch (*fact) {
    case Fact::Orders:
    case Fact::TotalSpent:
        if (object.contains(u"window"_s)) {
            const auto window = windowFrom(object[u"window"_s], inPlace(place, u"window"_s));
            if (!window)
                return tl::unexpected(window.error());
            test.window = *window;
        }
        return *fact == Fact::Orders ? ordersFrom(object, std::move(test), place, depth)
                                     : totalSpentFrom(object, std::move(test), place);
    case Fact::DaysSinceFirstOrder:
    case Fact::DaysSinceLastOrder:
        return daysSinceFrom(object, std::move(test), place);
    case Fact::Country:
    case Fact::Region:
        break;
    }
    return placeFrom(object, std::move(test), place);
}

Result<Condition> conditionFrom(const QJsonValue& json, const QString& place, int depth)
{
    if (!json.isObject())
        return refusal(place, tr("this must be an object"));
    const QJsonObject object = json.toObject();
    if (const auto combine = groupOf(object)) {
        auto group = groupFrom<Condition::Group>(object, *combine, place, depth, conditionFrom);
        if (!group)
            return tl::unexpected(group.error());
        return Condition{ {}, std::move(*group) };
    }
    auto test = testFrom(object, place, depth);
    if (!test)
        return tl::unexpected(test.error());
    return Condition{ std::move(*test), {} };
}

} // namespace

Result<Condition> conditionFromJson(const QJsonValue& json, const QString& place)
{
    return conditionFrom(json, place, 0);
}

} // namespace core
