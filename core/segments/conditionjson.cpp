// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/conditionjson.h"

#include "core/base/money.h"
#include "core/base/translate.h"
#include "core/segments/comparisonjson.h"
#include "core/segments/filterjson.h"
#include "core/segments/threshold.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int LongestWindow = 36'525; // a hundred years
constexpr int MostPeriods = 400;
constexpr int MostSteps = 8;

using catalogue::Part;
using filterjson::filterFrom;
using jsonreader::inPlace;
using jsonreader::refusal;

QString factWords()
{
    QStringList words;
    for (const catalogue::FactRow& row : catalogue::facts())
        words.append(row.word);
    return words.join(u", "_s);
}

/// Reads the parts of one fact, each with its place.
class FactReader {
public:
    FactReader(const QJsonObject& object, const catalogue::FactRow& row, const QString& place, int depth)
        : m_object(object)
        , m_row(row)
        , m_place(place)
        , m_depth(depth)
    {
        m_test.fact = row.fact;
    }

    Result<FactTest> read(ConditionForm form)
    {
        if (auto known = jsonreader::checkKeys(m_object, keys(form), m_place); !known)
            return tl::unexpected(known.error());
        using Reader = Result<void> (FactReader::*)();
        for (const Reader reader : { &FactReader::readComparison, &FactReader::readScope, &FactReader::readWindow,
                 &FactReader::readPeriods, &FactReader::readSteps, &FactReader::readRfm, &FactReader::readSegment }) {
            if (auto done = (this->*reader)(); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_test);
    }

private:
    [[nodiscard]] bool has(Part part) const { return (m_row.parts & part) != 0; }
    [[nodiscard]] QString placeOf(const QString& key) const { return inPlace(m_place, key); }

    [[nodiscard]] QStringList keys(ConditionForm form) const
    {
        QStringList keys{ u"fact"_s };
        if (has(Part::OptionalValue))
            keys.append(u"count"_s);
        else
            keys.append(
                m_row.kind == catalogue::Kind::Nothing ? QStringList{ u"op"_s } : QStringList{ u"op"_s, u"value"_s });
        const std::pair<Part, QStringList> ofParts[] = {
            { Part::WherePart, { u"where"_s, u"position"_s, u"which"_s } },
            { Part::WindowPart, { u"window"_s } },
            { Part::LinesPart, { u"lines"_s } },
            { Part::PeriodsPart, { u"in_last"_s } },
            { Part::StepsPart, { u"steps"_s } },
            { Part::RfmPart, { u"bins"_s, u"cuts"_s } },
            { Part::SegmentPart, { u"segment"_s } },
            { Part::ColumnPart, { u"column"_s } },
        };
        for (const auto& [part, ofPart] : ofParts)
            keys.append(has(part) ? ofPart : QStringList());
        if (has(Part::SegmentPart) && form == ConditionForm::Stored)
            keys.append(u"segment_id"_s);
        return keys;
    }

    Result<void> readComparison()
    {
        const bool isCount = has(Part::OptionalValue);
        if (isCount && !m_object.contains(u"count"_s))
            return {};
        const QString inner = isCount ? placeOf(u"count"_s) : m_place;
        if (isCount && !m_object[u"count"_s].isObject())
            return refusal(inner, tr("this must be an object"));
        const QJsonObject object = isCount ? m_object[u"count"_s].toObject() : m_object;
        if (isCount) {
            if (auto known = jsonreader::checkKeys(object, { u"op"_s, u"value"_s }, inner); !known)
                return known;
        }
        auto comparison = comparisonjson::read(object, m_row.kind, inner);
        if (!comparison)
            return tl::unexpected(comparison.error());
        if (!catalogue::isNumber(m_row.kind)) {
            m_test.textOp = comparison->textOp;
            m_test.values = std::move(comparison->values);
            return {};
        }
        m_test.op = comparison->numberOp;
        if (catalogue::isDecimal(m_row.kind)) {
            m_test.amount = comparison->values.value(0);
            m_test.upperAmount = comparison->values.value(1);
        } else {
            m_test.number = comparison->values.value(0).toLongLong();
            m_test.upperNumber = comparison->values.value(1).toLongLong();
        }
        return {};
    }

    Result<void> readScope()
    {
        for (const auto& [key, of, filter] : { std::tuple{ u"where"_s, filterjson::Of::Orders, &m_test.filter },
                 std::tuple{ u"lines"_s, filterjson::Of::Lines, &m_test.lines } }) {
            if (!m_object.contains(key))
                continue;
            auto read = filterFrom(m_object[key], placeOf(key), m_depth, of);
            if (!read)
                return tl::unexpected(read.error());
            *filter = std::move(*read);
        }
        if (m_object.contains(u"position"_s)) {
            const auto position = filterjson::positionFrom(m_object[u"position"_s], placeOf(u"position"_s));
            if (!position)
                return tl::unexpected(position.error());
            m_test.position = *position;
        }
        if (m_object.contains(u"which"_s)) {
            const QString word = m_object[u"which"_s].toString();
            const auto which = conditionwords::find(conditionwords::Which, word);
            if (!which)
                return refusal(placeOf(u"which"_s),
                    tr("unknown “%1”; orders are %2").arg(word, conditionwords::list(conditionwords::Which)));
            m_test.which = *which;
        }
        if (has(Part::ColumnPart)) {
            const auto column = jsonreader::text(m_object, u"column"_s, m_place);
            if (!column)
                return tl::unexpected(column.error());
            m_test.column = *column;
        }
        return {};
    }

    Result<void> readWindow()
    {
        if (!m_object.contains(u"window"_s)) {
            if (has(Part::NeedsWindow))
                return refusal(m_place, tr("“%1” is missing").arg(u"window"_s));
            return {};
        }
        const auto window = filterjson::windowFrom(m_object[u"window"_s], placeOf(u"window"_s));
        if (!window)
            return tl::unexpected(window.error());
        if (m_test.fact == Fact::InSegment && std::holds_alternative<Anniversary>(*window))
            return refusal(placeOf(u"window"_s), tr("being in a segment has no anniversary; joining it has"));
        m_test.window = *window;
        return {};
    }

    Result<void> readPeriods()
    {
        if (!has(Part::PeriodsPart))
            return {};
        const QString inner = placeOf(u"in_last"_s);
        if (!m_object.contains(u"in_last"_s))
            return refusal(m_place, tr("“%1” is missing").arg(u"in_last"_s));
        const QJsonObject object = m_object[u"in_last"_s].toObject();
        const auto unit =
            object.size() == 1 ? conditionwords::find(conditionwords::PeriodUnits, object.begin().key()) : std::nullopt;
        if (!unit)
            return refusal(inner, tr("give one of %1").arg(conditionwords::list(conditionwords::PeriodUnits)));
        const auto count = jsonreader::number(object, object.begin().key(), inner, 1, MostPeriods);
        if (!count)
            return tl::unexpected(count.error());
        m_test.periods = { static_cast<int>(*count), *unit };
        return {};
    }

    Result<void> readSteps()
    {
        if (!has(Part::StepsPart))
            return {};
        const QString inner = placeOf(u"steps"_s);
        const QJsonArray steps = m_object[u"steps"_s].toArray();
        if (steps.size() < 2 || steps.size() > MostSteps)
            return refusal(inner, tr("this must be a list of 2 to %1 steps").arg(MostSteps));
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QString ofStep = inner + u"[%1]"_s.arg(i);
            const QJsonObject object = steps[i].toObject();
            const QStringList known = i == 0 ? QStringList{ u"where"_s } : QStringList{ u"where"_s, u"within_days"_s };
            if (auto checked = jsonreader::checkKeys(object, known, ofStep); !checked)
                return checked;
            auto filter = filterFrom(object[u"where"_s], inPlace(ofStep, u"where"_s), m_depth, filterjson::Of::Orders);
            if (!filter)
                return tl::unexpected(filter.error());
            Step step{ std::move(*filter), {} };
            if (object.contains(u"within_days"_s)) {
                const auto within = jsonreader::number(object, u"within_days"_s, ofStep, 0, LongestWindow);
                if (!within)
                    return tl::unexpected(within.error());
                step.within = static_cast<int>(*within);
            }
            m_test.steps.push_back(std::move(step));
        }
        return {};
    }

    Result<void> readRfm()
    {
        if (!has(Part::RfmPart))
            return {};
        if (m_object.contains(u"bins"_s)) {
            const auto bins = jsonreader::number(m_object, u"bins"_s, m_place, 3, 5);
            if (!bins)
                return tl::unexpected(bins.error());
            if (*bins == 4)
                return refusal(placeOf(u"bins"_s), tr("scores have 3 or 5 steps"));
            m_test.rfm.bins = static_cast<int>(*bins);
        }
        if (!m_object.contains(u"cuts"_s))
            return {};
        const QString inner = placeOf(u"cuts"_s);
        const QJsonObject cuts = m_object[u"cuts"_s].toObject();
        if (auto known = jsonreader::checkKeys(cuts, { u"recency"_s, u"frequency"_s, u"monetary"_s }, inner); !known)
            return known;
        for (const auto& [key, list, decimals] : { std::tuple{ u"recency"_s, &m_test.rfm.recencyCuts, 0 },
                 std::tuple{ u"frequency"_s, &m_test.rfm.frequencyCuts, 0 },
                 std::tuple{ u"monetary"_s, &m_test.rfm.monetaryCuts, Threshold::MostDecimals } }) {
            const QJsonArray array = cuts[key].toArray();
            std::optional<qint64> previous;
            bool isAscending = array.size() == m_test.rfm.bins - 1;
            for (const QJsonValue& value : array) {
                const QString text = comparisonjson::decimalOf(value);
                const auto number = parseMinorUnits(text, decimals);
                isAscending = isAscending && number && (!previous || *previous < *number);
                previous = number;
                list->append(text);
            }
            if (!isAscending)
                return refusal(
                    inPlace(inner, key), tr("this must be a list of %1 ascending numbers").arg(m_test.rfm.bins - 1));
        }
        return {};
    }

    Result<void> readSegment()
    {
        if (!has(Part::SegmentPart))
            return {};
        const auto name = jsonreader::text(m_object, u"segment"_s, m_place);
        if (!name)
            return tl::unexpected(name.error());
        if (name->isEmpty())
            return refusal(placeOf(u"segment"_s), tr("this must be the name of a segment"));
        m_test.segment.name = *name;
        m_test.segment.id = SegmentId{ m_object[u"segment_id"_s].toInteger() };
        return {};
    }

    const QJsonObject& m_object;
    const catalogue::FactRow& m_row;
    const QString& m_place;
    int m_depth;
    FactTest m_test;
};

Result<FactTest> testFrom(const QJsonObject& object, const QString& place, int depth, ConditionForm form)
{
    if (!object.contains(u"fact"_s)) {
        static const QStringList Known{ u"all"_s, u"any"_s, u"none"_s, u"at_least"_s, u"fact"_s };
        if (auto known = jsonreader::checkKeys(object, Known, place); !known)
            return tl::unexpected(known.error());
        return refusal(place, tr("a condition needs “fact”, or “all”, “any”, “none” or “at_least”"));
    }
    const auto word = jsonreader::text(object, u"fact"_s, place);
    if (!word)
        return tl::unexpected(word.error());
    const catalogue::FactRow* const row = catalogue::factByWord(*word);
    if (row == nullptr)
        return refusal(place, tr("unknown fact “%1”; facts are %2").arg(*word, factWords()));
    return FactReader(object, *row, place, depth).read(form);
}

Result<Condition> conditionFrom(const QJsonValue& json, const QString& place, int depth, ConditionForm form)
{
    if (!json.isObject())
        return refusal(place, tr("this must be an object"));
    const QJsonObject object = json.toObject();
    if (const auto combine = filterjson::groupOf(object)) {
        const auto read = [form](const QJsonValue& child, const QString& inner, int childDepth) {
            return conditionFrom(child, inner, childDepth, form);
        };
        auto group = filterjson::groupFrom<Condition::Group>(object, *combine, place, depth, read);
        if (!group)
            return tl::unexpected(group.error());
        return Condition{ {}, std::move(*group) };
    }
    auto test = testFrom(object, place, depth, form);
    if (!test)
        return tl::unexpected(test.error());
    return Condition{ std::move(*test), {} };
}

} // namespace

Result<Condition> conditionFromJson(const QJsonValue& json, const QString& place, ConditionForm form)
{
    return conditionFrom(json, place, 0, form);
}

} // namespace core
