// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/comparisonjson.h"
#include "core/segments/conditionjson.h"
#include "core/segments/filterjson.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using catalogue::Kind;
using catalogue::Part;

comparisonjson::Comparison comparisonOf(const FactTest& test, Kind kind)
{
    comparisonjson::Comparison comparison{ test.op, test.textOp, test.values };
    if (!catalogue::isNumber(kind))
        return comparison;
    const bool hasUpper = catalogue::valueCount(test.op) == 2;
    const auto decimal = [](const QString& text) { return text.isEmpty() ? u"0"_s : text; };
    if (catalogue::isDecimal(kind)) {
        comparison.values = QStringList{ decimal(test.amount) };
        if (hasUpper)
            comparison.values.append(decimal(test.upperAmount));
    } else {
        comparison.values = QStringList{ QString::number(test.number) };
        if (hasUpper)
            comparison.values.append(QString::number(test.upperNumber));
    }
    return comparison;
}

void writeRfm(QJsonObject& json, const RfmSetup& rfm)
{
    json[u"bins"_s] = rfm.bins;
    if (rfm.recencyCuts.isEmpty())
        return;
    json[u"cuts"_s] = QJsonObject{ { u"recency"_s, QJsonArray::fromStringList(rfm.recencyCuts) },
        { u"frequency"_s, QJsonArray::fromStringList(rfm.frequencyCuts) },
        { u"monetary"_s, QJsonArray::fromStringList(rfm.monetaryCuts) } };
}

QJsonArray stepsToJson(const std::vector<Step>& steps)
{
    QJsonArray array;
    for (const Step& step : steps) {
        QJsonObject json{ { u"where"_s, filterjson::filterToJson(step.filter) } };
        if (step.within)
            json[u"within_days"_s] = *step.within;
        array.append(json);
    }
    return array;
}

QJsonObject testToJson(const FactTest& test, ConditionForm form)
{
    const catalogue::FactRow& row = catalogue::rowOf(test.fact);
    const auto has = [&](Part part) { return (row.parts & part) != 0; };
    QJsonObject json{ { u"fact"_s, row.word } };
    if (has(Part::OptionalValue)) {
        QJsonObject count;
        comparisonjson::write(count, row.kind, comparisonOf(test, row.kind));
        json[u"count"_s] = count;
    } else {
        comparisonjson::write(json, row.kind, comparisonOf(test, row.kind));
    }
    if (has(Part::WherePart)) {
        if (test.filter)
            json[u"where"_s] = filterjson::filterToJson(*test.filter);
        if (test.position)
            json[u"position"_s] = filterjson::positionToJson(*test.position);
        if (test.which != WhichOrders::Counting)
            json[u"which"_s] = conditionwords::word(conditionwords::Which, test.which);
    }
    if (has(Part::LinesPart) && test.lines)
        json[u"lines"_s] = filterjson::filterToJson(*test.lines);
    if (has(Part::WindowPart) && test.window)
        json[u"window"_s] = filterjson::windowToJson(*test.window);
    if (has(Part::PeriodsPart))
        json[u"in_last"_s] =
            QJsonObject{ { conditionwords::word(conditionwords::PeriodUnits, test.periods.unit), test.periods.count } };
    if (has(Part::StepsPart))
        json[u"steps"_s] = stepsToJson(test.steps);
    if (has(Part::RfmPart))
        writeRfm(json, test.rfm);
    if (has(Part::SegmentPart)) {
        json[u"segment"_s] = test.segment.name;
        if (form == ConditionForm::Stored && test.segment.id.isValid())
            json[u"segment_id"_s] = test.segment.id.value;
    }
    if (has(Part::ColumnPart))
        json[u"column"_s] = test.column;
    return json;
}

} // namespace

QJsonObject conditionToJson(const Condition& condition, ConditionForm form)
{
    if (condition.test)
        return testToJson(*condition.test, form);
    return filterjson::groupToJson(condition.group.value_or(Condition::Group{}),
        [form](const Condition& child) { return conditionToJson(child, form); });
}

} // namespace core
