// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/conditionclipboard.h"

#include "core/segments/catalogue.h"
#include "core/segments/conditionjson.h"
#include "ui/widgets/translate.h"

#include <QJsonDocument>

using core::NumberOp;
using core::TextOp;
using core::catalogue::Kind;

namespace ui::conditionclipboard {

namespace {

std::optional<TextOp> oppositeOf(TextOp op)
{
    if (core::catalogue::isNegated(op))
        return core::catalogue::positiveOf(op);
    constexpr TextOp Negated[] = { TextOp::IsNot, TextOp::NoneOf, TextOp::NotContains, TextOp::NotStartsWith,
        TextOp::NotEndsWith, TextOp::NotMatches, TextOp::IsNotSet };
    for (const TextOp negated : Negated) {
        if (core::catalogue::positiveOf(negated) == op)
            return negated;
    }
    return std::nullopt;
}

NumberOp oppositeOf(NumberOp op)
{
    switch (op) {
    case NumberOp::Equal:
        return NumberOp::NotEqual;
    case NumberOp::NotEqual:
        return NumberOp::Equal;
    case NumberOp::Less:
        return NumberOp::GreaterOrEqual;
    case NumberOp::LessOrEqual:
        return NumberOp::Greater;
    case NumberOp::Greater:
        return NumberOp::LessOrEqual;
    case NumberOp::GreaterOrEqual:
        return NumberOp::Less;
    case NumberOp::Between:
        return NumberOp::NotBetween;
    case NumberOp::NotBetween:
        return NumberOp::Between;
    }
    return op;
}

} // namespace

QByteArray toJson(const core::Condition& condition)
{
    return QJsonDocument(core::conditionToJson(condition)).toJson();
}

QByteArray toJson(const core::OrderFilter& filter)
{
    core::Condition condition;
    condition.test = core::FactTest{};
    condition.test->filter = filter;
    return toJson(condition);
}

core::Result<core::Condition> conditionFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return core::failure(core::ErrorCode::InvalidInput, tr("it is not JSON."));
    return core::conditionFromJson(document.object());
}

core::Result<core::OrderFilter> filterFromJson(const QByteArray& json)
{
    auto condition = conditionFromJson(json);
    if (!condition)
        return tl::unexpected(condition.error());
    if (!condition->test || !condition->test->filter)
        return core::failure(core::ErrorCode::InvalidInput, tr("that is no property of orders."));
    return std::move(*condition->test->filter);
}

std::optional<core::AttributeTest> oppositeOf(const core::AttributeTest& test)
{
    // A number that is not there fulfils no comparison: there the opposite takes a group.
    if (core::catalogue::isNumber(core::catalogue::rowOf(test.attribute).kind))
        return std::nullopt;
    const auto op = oppositeOf(test.op);
    if (!op)
        return std::nullopt;
    core::AttributeTest opposite = test;
    opposite.op = *op;
    return opposite;
}

std::optional<core::FactTest> oppositeOf(const core::FactTest& test)
{
    const core::catalogue::FactRow& row = core::catalogue::rowOf(test.fact);
    const bool isAlwaysThere = test.fact == core::Fact::Orders || test.fact == core::Fact::Items
        || test.fact == core::Fact::DistinctProducts || test.fact == core::Fact::ActivePeriods;
    core::FactTest opposite = test;
    if (isAlwaysThere) {
        opposite.op = oppositeOf(test.op);
        return opposite;
    }
    if (row.kind != Kind::Nothing)
        return std::nullopt;
    opposite.textOp = test.textOp == TextOp::Is ? TextOp::IsNot : TextOp::Is;
    return opposite;
}

} // namespace ui::conditionclipboard
