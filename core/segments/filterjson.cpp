// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/filterjson.h"

#include "core/base/translate.h"
#include "core/segments/comparisonjson.h"

using namespace Qt::StringLiterals;

namespace core::filterjson {

namespace {

constexpr int DeepestNesting = 64;
constexpr int LongestWindow = 36'525; // a hundred years
constexpr int LargestCount = 1'000'000'000;

using jsonreader::inPlace;
using jsonreader::refusal;

QString attributeWords(Of of)
{
    QStringList words;
    for (const catalogue::AttributeRow& row : catalogue::attributes()) {
        if (row.isOfLine || of == Of::Orders)
            words.append(row.word);
    }
    return words.join(u", "_s);
}

Result<OrderFilter> testFrom(const QJsonObject& object, const QString& place, Of of)
{
    if (auto known = jsonreader::checkKeys(object, { u"attribute"_s, u"op"_s, u"value"_s }, place); !known)
        return tl::unexpected(known.error());
    const auto word = jsonreader::text(object, u"attribute"_s, place);
    if (!word)
        return tl::unexpected(word.error());
    const catalogue::AttributeRow* const row = catalogue::attributeByWord(*word);
    if (row == nullptr)
        return refusal(place, tr("unknown attribute “%1”; orders have %2").arg(*word, attributeWords(of)));
    if (of == Of::Lines && !row->isOfLine)
        return refusal(
            place, tr("“%1” is of the whole order; line items have %2").arg(*word, attributeWords(Of::Lines)));
    auto comparison = comparisonjson::read(object, row->kind, place);
    if (!comparison)
        return tl::unexpected(comparison.error());
    return OrderFilter{
        AttributeTest{ row->attribute, comparison->textOp, std::move(comparison->values), comparison->numberOp }, {}
    };
}

/// {"line": …}: asked of one line at a time.
Result<OrderFilter> lineFrom(const QJsonObject& object, const QString& place, int depth)
{
    if (auto known = jsonreader::checkKeys(object, { u"line"_s }, place); !known)
        return tl::unexpected(known.error());
    auto inner = filterFrom(object[u"line"_s], inPlace(place, u"line"_s), depth + 1, Of::Lines);
    if (!inner)
        return tl::unexpected(inner.error());
    if (!inner->group)
        inner = OrderFilter{ {}, OrderFilter::Group{ Combine::All, { std::move(*inner) } } };
    inner->group->isOneLine = true;
    return inner;
}

Result<Window> daysAgoFrom(const QJsonObject& object, const QString& place)
{
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

Result<Window> datesFrom(const QJsonObject& object, const QString& place)
{
    if (auto known = jsonreader::checkKeys(object, { u"from"_s, u"to"_s }, place); !known)
        return tl::unexpected(known.error());
    Dates dates;
    const std::pair<QString, std::optional<Day>*> ends[] = { { u"from"_s, &dates.from }, { u"to"_s, &dates.to } };
    for (const auto& [key, day] : ends) {
        if (!object.contains(key))
            continue;
        *day = Day::fromIso(object[key].toString());
        if (!*day)
            return refusal(inPlace(place, key), tr("this must be a day like \"2024-07-31\""));
    }
    if (dates.from && dates.to && *dates.to < *dates.from)
        return refusal(place, tr("“to” cannot be before “from”"));
    return dates;
}

} // namespace

std::optional<Combine> groupOf(const QJsonObject& object)
{
    for (const auto& [combine, word] : conditionwords::Combines) {
        if (object.contains(word))
            return combine;
    }
    return object.contains(u"at_least"_s) ? std::optional(Combine::AtLeast) : std::nullopt;
}

Result<GroupHead> groupHead(const QJsonObject& object, Combine combine, const QString& place, int depth)
{
    GroupHead head;
    const bool isAtLeast = combine == Combine::AtLeast;
    head.word = isAtLeast ? u"of"_s : conditionwords::word(conditionwords::Combines, combine);
    const QStringList known = isAtLeast ? QStringList{ u"at_least"_s, u"of"_s } : QStringList{ head.word };
    if (auto checked = jsonreader::checkKeys(object, known, place); !checked)
        return tl::unexpected(checked.error());
    if (depth >= DeepestNesting)
        return refusal(place, tr("conditions can be nested at most %1 deep").arg(DeepestNesting));
    if (!object[head.word].isArray())
        return refusal(inPlace(place, head.word), tr("this must be a list"));
    head.children = object[head.word].toArray();
    if (isAtLeast) {
        const auto least =
            jsonreader::number(object, u"at_least"_s, place, 1, std::max<qint64>(1, head.children.size()));
        if (!least)
            return tl::unexpected(least.error());
        head.least = static_cast<int>(*least);
    }
    return head;
}

Result<OrderFilter> filterFrom(const QJsonValue& json, const QString& place, int depth, Of of)
{
    if (!json.isObject())
        return refusal(place, tr("this must be an object"));
    const QJsonObject object = json.toObject();
    if (const auto combine = groupOf(object)) {
        const auto read = [of](const QJsonValue& child, const QString& inner, int childDepth) {
            return filterFrom(child, inner, childDepth, of);
        };
        auto group = groupFrom<OrderFilter::Group>(object, *combine, place, depth, read);
        if (!group)
            return tl::unexpected(group.error());
        return OrderFilter{ {}, std::move(*group) };
    }
    if (object.contains(u"line"_s) && of == Of::Orders)
        return lineFrom(object, place, depth);
    return testFrom(object, place, of);
}

QJsonObject filterToJson(const OrderFilter& filter)
{
    if (filter.test) {
        const catalogue::AttributeRow& row = catalogue::rowOf(filter.test->attribute);
        QJsonObject json{ { u"attribute"_s, row.word } };
        comparisonjson::write(json, row.kind, { filter.test->numberOp, filter.test->op, filter.test->values });
        return json;
    }
    const OrderFilter::Group group = filter.group.value_or(OrderFilter::Group{});
    QJsonObject json = groupToJson(group, filterToJson);
    return group.isOneLine ? QJsonObject{ { u"line"_s, json } } : json;
}

Result<Window> windowFrom(const QJsonValue& json, const QString& place)
{
    if (!json.isObject())
        return refusal(place, tr("this must be an object"));
    const QJsonObject object = json.toObject();
    const QStringList kinds{ u"last_days"_s, u"days_ago"_s, u"more_than_days_ago"_s, u"from"_s, u"to"_s,
        u"anniversary"_s, u"ever"_s };
    if (auto known = jsonreader::checkKeys(object, kinds, place); !known)
        return tl::unexpected(known.error());
    if (object.contains(u"from"_s) || object.contains(u"to"_s))
        return datesFrom(object, place);
    if (object.size() != 1)
        return refusal(place,
            tr("give either “last_days”, “days_ago”, “more_than_days_ago”, “from” and “to”, “anniversary” or “ever”"));
    if (object.contains(u"last_days"_s)) {
        const auto days = jsonreader::number(object, u"last_days"_s, place, 1, LongestWindow);
        if (!days)
            return tl::unexpected(days.error());
        return DaysAgo{ static_cast<int>(*days) - 1, 0 };
    }
    if (object.contains(u"more_than_days_ago"_s)) {
        const auto days = jsonreader::number(object, u"more_than_days_ago"_s, place, 0, LongestWindow);
        if (!days)
            return tl::unexpected(days.error());
        return DaysAgo{ DaysAgo::Unlimited, static_cast<int>(*days) + 1 };
    }
    if (object.contains(u"days_ago"_s))
        return daysAgoFrom(object, place);
    const QString key = object.begin().key();
    if (!object[key].toBool())
        return refusal(inPlace(place, key), tr("this can only be true"));
    return key == u"ever"_s ? Window(Ever{}) : Window(Anniversary{});
}

QJsonObject windowToJson(const Window& window)
{
    if (const auto* const ago = std::get_if<DaysAgo>(&window)) {
        if (ago->from == DaysAgo::Unlimited)
            return ago->to == 0 ? QJsonObject{ { u"ever"_s, true } }
                                : QJsonObject{ { u"more_than_days_ago"_s, ago->to - 1 } };
        if (ago->to == 0)
            return { { u"last_days"_s, ago->from + 1 } };
        return { { u"days_ago"_s, QJsonObject{ { u"from"_s, ago->from }, { u"to"_s, ago->to } } } };
    }
    if (const auto* const dates = std::get_if<Dates>(&window)) {
        QJsonObject json;
        if (dates->from)
            json[u"from"_s] = dates->from->toIso();
        if (dates->to)
            json[u"to"_s] = dates->to->toIso();
        return json.isEmpty() ? QJsonObject{ { u"ever"_s, true } } : json;
    }
    const bool isEver = std::holds_alternative<Ever>(window);
    return { { isEver ? u"ever"_s : u"anniversary"_s, true } };
}

Result<OrderPosition> positionFrom(const QJsonValue& json, const QString& place)
{
    if (!json.isObject())
        return refusal(place, tr("this must be an object"));
    const QJsonObject object = json.toObject();
    if (auto known = jsonreader::checkKeys(object, { u"from"_s, u"to"_s, u"from_end"_s, u"of"_s }, place); !known)
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
    if (object.contains(u"from_end"_s)) {
        if (!object[u"from_end"_s].isBool())
            return refusal(inPlace(place, u"from_end"_s), tr("this must be true or false"));
        position.isFromEnd = object[u"from_end"_s].toBool();
    }
    if (object.contains(u"of"_s)) {
        const QString of = object[u"of"_s].toString();
        if (of != u"all"_s && of != u"matching"_s)
            return refusal(inPlace(place, u"of"_s), tr("this must be \"all\" or \"matching\""));
        position.isOfMatching = of == u"matching"_s;
    }
    return position;
}

QJsonObject positionToJson(const OrderPosition& position)
{
    QJsonObject json{ { u"from"_s, position.from } };
    if (position.to)
        json[u"to"_s] = *position.to;
    if (position.isFromEnd)
        json[u"from_end"_s] = true;
    if (position.isOfMatching)
        json[u"of"_s] = u"matching"_s;
    return json;
}

} // namespace core::filterjson
