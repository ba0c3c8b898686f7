// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/comparisonjson.h"

#include "core/base/money.h"
#include "core/base/translate.h"
#include "core/segments/conditionwords.h"
#include "core/segments/jsonreader.h"
#include "core/segments/textmatcher.h"
#include "core/segments/threshold.h"

#include <QJsonArray>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace core::comparisonjson {

namespace {

using catalogue::Kind;
using jsonreader::inPlace;
using jsonreader::refusal;

constexpr qint64 LongestDays = 36'525; // a hundred years
constexpr qint64 LargestCount = 1'000'000'000;

Result<QString> numberFrom(const QJsonValue& value, Kind kind, const QString& place)
{
    switch (kind) {
    case Kind::Count:
    case Kind::Days: {
        const auto number = jsonreader::number(value, place, 0, kind == Kind::Days ? LongestDays : LargestCount);
        if (!number)
            return tl::unexpected(number.error());
        return QString::number(*number);
    }
    case Kind::Date: {
        const auto day = Day::fromIso(value.toString());
        if (!day)
            return refusal(place, tr("this must be a day like \"2024-07-31\""));
        return day->toIso();
    }
    case Kind::TimeOfDay: {
        const QString text = value.toString();
        if (text != u"24:00"_s && !(text.size() == 5 && QTime::fromString(text, u"HH:mm"_s).isValid()))
            return refusal(place, tr("this must be a time of day like \"06:30\""));
        return text;
    }
    default:
        break;
    }
    const QString decimal = decimalOf(value);
    if (decimal.isEmpty())
        return refusal(place,
            kind == Kind::Money ? tr("this must be an amount like \"150.00\"")
                                : tr("this must be a number like \"1.5\""));
    return decimal;
}

/// Whether the first of two ends lies after the second; times of day may go over midnight.
bool isReversed(Kind kind, const QStringList& values)
{
    switch (kind) {
    case Kind::Count:
    case Kind::Days:
        return values[0].toLongLong() > values[1].toLongLong();
    case Kind::Date:
        return values[0] > values[1];
    case Kind::TimeOfDay:
        return false;
    default:
        return parseMinorUnits(values[0], Threshold::MostDecimals)
            > parseMinorUnits(values[1], Threshold::MostDecimals);
    }
}

Result<Comparison> readNumber(const QJsonObject& object, const QString& word, Kind kind, const QString& place)
{
    const auto op = conditionwords::find(conditionwords::NumberOps, word);
    const auto fitting = catalogue::numberOps(kind);
    if (!op || std::ranges::find(fitting, *op) == fitting.end())
        return refusal(place,
            tr("unknown comparison “%1”; numbers know %2")
                .arg(word, conditionwords::list(conditionwords::NumberOps, fitting)));
    if (!object.contains(u"value"_s))
        return refusal(place, tr("“%1” is missing").arg(u"value"_s));
    const QJsonValue value = object[u"value"_s];
    const QString inner = inPlace(place, u"value"_s);
    Comparison comparison;
    comparison.numberOp = *op;
    if (catalogue::valueCount(*op) == 1) {
        auto number = numberFrom(value, kind, inner);
        if (!number)
            return tl::unexpected(number.error());
        comparison.values.append(std::move(*number));
        return comparison;
    }
    const QJsonArray ends = value.toArray();
    if (ends.size() != 2)
        return refusal(inner, tr("“%1” needs a list of two: from, to").arg(word));
    for (qsizetype i = 0; i < ends.size(); ++i) {
        auto number = numberFrom(ends[i], kind, inner + u"[%1]"_s.arg(i));
        if (!number)
            return tl::unexpected(number.error());
        comparison.values.append(std::move(*number));
    }
    if (isReversed(kind, comparison.values))
        return refusal(inner, tr("the first end cannot be more than the second"));
    return comparison;
}

/// A text, or a value of a closed list.
Result<QString> wordFrom(const QJsonValue& value, Kind kind, const QString& place)
{
    const auto listed = [](std::span<const QLatin1StringView> words) {
        QStringList all;
        for (const QLatin1StringView word : words)
            all.append(word);
        return all;
    };
    const QString text = value.toString();
    if (kind == Kind::Month) {
        const int month = value.isDouble() ? value.toInt() : text.toInt();
        if (month < 1 || month > 12)
            return refusal(place, tr("this must be a month from 1 to 12"));
        return QString::number(month);
    }
    if (kind == Kind::Weekday && !listed(catalogue::weekdays()).contains(text))
        return refusal(
            place, tr("unknown weekday “%1”; weekdays are %2").arg(text, listed(catalogue::weekdays()).join(u", "_s)));
    if (kind == Kind::RfmGroup && !listed(catalogue::rfmGroups()).contains(text))
        return refusal(
            place, tr("unknown group “%1”; groups are %2").arg(text, listed(catalogue::rfmGroups()).join(u", "_s)));
    return text;
}

Result<Comparison> readText(const QJsonObject& object, const QString& word, Kind kind, const QString& place)
{
    const auto op = conditionwords::find(conditionwords::TextOps, word);
    const auto fitting = catalogue::textOps(kind);
    if (!op || std::ranges::find(fitting, *op) == fitting.end())
        return refusal(place,
            tr("unknown comparison “%1”; texts know %2")
                .arg(word, conditionwords::list(conditionwords::TextOps, fitting)));
    Comparison comparison;
    comparison.textOp = *op;
    const int count = kind == Kind::Nothing ? 0 : catalogue::valueCount(*op);
    const QString inner = inPlace(place, u"value"_s);
    if (count == 0) {
        if (object.contains(u"value"_s))
            return refusal(inner, tr("“%1” has no value").arg(word));
        return comparison;
    }
    if (!object.contains(u"value"_s))
        return refusal(place, tr("“%1” is missing").arg(u"value"_s));
    const QJsonValue value = object[u"value"_s];
    const bool mayBeNumber = kind == Kind::Month;
    const auto isFitting = [&](const QJsonValue& one) { return one.isString() || (mayBeNumber && one.isDouble()); };
    if (count < 0) {
        const QJsonArray array = value.toArray();
        if (array.isEmpty() || !std::all_of(array.begin(), array.end(), isFitting))
            return refusal(inner, tr("“%1” needs a list of texts").arg(word));
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto text = wordFrom(array[i], kind, inner + u"[%1]"_s.arg(i));
            if (!text)
                return tl::unexpected(text.error());
            comparison.values.append(std::move(*text));
        }
        return comparison;
    }
    if (kind == Kind::Flag) {
        if (!value.isBool())
            return refusal(inner, tr("this must be true or false"));
        comparison.values.append(value.toBool() ? u"yes"_s : u"no"_s);
        return comparison;
    }
    if (!isFitting(value))
        return refusal(inner, tr("“%1” needs one text").arg(word));
    const TextOp positive = catalogue::positiveOf(*op);
    if (positive == TextOp::Matches) {
        if (const auto pattern = conditionPattern(value.toString()); !pattern)
            return refusal(inner, pattern.error().text);
    } else if (value.toString().isEmpty() && positive != TextOp::Is) {
        return refusal(inner, tr("“%1” needs a text that is not empty").arg(word));
    }
    auto text = wordFrom(value, kind, inner);
    if (!text)
        return tl::unexpected(text.error());
    comparison.values.append(std::move(*text));
    return comparison;
}

QJsonValue toJson(const QString& value, Kind kind)
{
    switch (kind) {
    case Kind::Count:
    case Kind::Days:
        return value.toLongLong();
    case Kind::Month:
        return value.toInt();
    case Kind::Flag:
        return value == u"yes"_s;
    default:
        return value;
    }
}

} // namespace

QString decimalOf(const QJsonValue& value)
{
    const QString text =
        value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
    const bool isPlain = !text.startsWith(u'\'') && text.trimmed() == text;
    return isPlain && parseMinorUnits(text, Threshold::MostDecimals) ? text : QString();
}

Result<Comparison> read(const QJsonObject& object, Kind kind, const QString& place)
{
    if (kind == Kind::Nothing && !object.contains(u"op"_s))
        return Comparison{};
    const auto word = jsonreader::text(object, u"op"_s, place);
    if (!word)
        return tl::unexpected(word.error());
    return catalogue::isNumber(kind) ? readNumber(object, *word, kind, place) : readText(object, *word, kind, place);
}

void write(QJsonObject& object, Kind kind, const Comparison& comparison)
{
    int count = 0;
    if (catalogue::isNumber(kind)) {
        object[u"op"_s] = conditionwords::word(conditionwords::NumberOps, comparison.numberOp);
        count = catalogue::valueCount(comparison.numberOp) == 2 ? -1 : 1;
    } else {
        if (kind == Kind::Nothing && comparison.textOp == TextOp::Is)
            return;
        object[u"op"_s] = conditionwords::word(conditionwords::TextOps, comparison.textOp);
        count = kind == Kind::Nothing ? 0 : catalogue::valueCount(comparison.textOp);
    }
    if (count == 0)
        return;
    if (count > 0) {
        object[u"value"_s] = toJson(comparison.values.value(0), kind);
        return;
    }
    QJsonArray values;
    for (const QString& value : comparison.values)
        values.append(toJson(value, kind));
    object[u"value"_s] = values;
}

} // namespace core::comparisonjson
