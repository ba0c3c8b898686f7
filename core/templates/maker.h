// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "core/templates/shopmeasures.h"
#include "core/templates/template.h"

#include <span>
#include <vector>

/// Short words to write conditions with; for the tables of templates only.
namespace core::templates {

/// The values a user chose for the parameters of a template, checked.
class Values {
public:
    explicit Values(QStringList values)
        : m_values(std::move(values))
    {
    }
    [[nodiscard]] QString text(int index) const { return m_values.at(index); }
    [[nodiscard]] qint64 number(int index) const { return m_values.at(index).toLongLong(); }

private:
    QStringList m_values;
};

// Short names for the tables.
using Kind = Parameter::Kind;
using Op = NumberOp;
using Attribute = OrderAttribute;

/// What a parameter begins with.
struct ParameterRow {
    const char* label; ///< translated in "core::Templates"
    Parameter::Kind kind;
    /// Number: one of the shop's measures, with its reason; "%1" in `basis` is the value.
    ShopMeasures::Number ShopMeasures::*measure = nullptr;
    const char* basis = nullptr;
    /// Text: where its choices come from, and which of them it begins with.
    QStringList ShopMeasures::*choices = nullptr;
    int choice = 0;
    const char* fixed = nullptr; ///< the value where nothing is measured
    double factor = 1; ///< of the measure
};

/// A text with the shop's own as choices, beginning with one of them.
[[nodiscard]] inline ParameterRow choice(const char* label, QStringList ShopMeasures::*choices, int first = 0)
{
    return { label, Parameter::Kind::Text, nullptr, nullptr, choices, first };
}

struct Row {
    const char* id;
    Category category;
    Stage stage;
    const char* name;
    const char* whenToUse;
    const char* measure;
    std::vector<ParameterRow> parameters;
    Condition (*make)(const Values& values);
    std::optional<FactKind> needs;
};

[[nodiscard]] std::span<const Row> lifeCycleRows();
[[nodiscard]] std::span<const Row> productRows(); ///< needs, journeys, cross-selling, new products
[[nodiscard]] std::span<const Row> entranceRows(); ///< initial purchase, acquisition, purchase method
[[nodiscard]] std::span<const Row> peopleRows(); ///< demographic, geographic
[[nodiscard]] std::span<const Row> valueRows(); ///< repeats, revenue, waking up, rewarding

// Conditions ---------------------------------------------------------------------------------------------------------

[[nodiscard]] inline Condition leaf(FactTest test)
{
    return { std::move(test), {} };
}
[[nodiscard]] inline Condition all(std::vector<Condition> children)
{
    return { {}, Condition::Group{ Combine::All, std::move(children) } };
}
[[nodiscard]] inline Condition none(std::vector<Condition> children)
{
    return { {}, Condition::Group{ Combine::None, std::move(children) } };
}
[[nodiscard]] inline FactTest numberFact(Fact fact, NumberOp op, qint64 number)
{
    FactTest test;
    test.fact = fact;
    test.op = op;
    test.number = number;
    return test;
}
[[nodiscard]] inline FactTest amountFact(Fact fact, NumberOp op, const QString& amount)
{
    FactTest test;
    test.fact = fact;
    test.op = op;
    test.amount = amount;
    return test;
}
[[nodiscard]] inline FactTest textFact(Fact fact, TextOp op, QStringList values)
{
    FactTest test;
    test.fact = fact;
    test.textOp = op;
    test.values = std::move(values);
    return test;
}

// Orders -------------------------------------------------------------------------------------------------------------

[[nodiscard]] inline OrderFilter where(OrderAttribute attribute, TextOp op, QStringList values = {})
{
    return { AttributeTest{ attribute, op, std::move(values) }, {} };
}
[[nodiscard]] inline OrderFilter where(OrderAttribute attribute, NumberOp op, QStringList values)
{
    return { AttributeTest{ attribute, TextOp::Is, std::move(values), op }, {} };
}
[[nodiscard]] inline OrderFilter whereAll(std::vector<OrderFilter> children)
{
    return { {}, OrderFilter::Group{ Combine::All, std::move(children) } };
}
[[nodiscard]] inline OrderFilter bought(const QString& product)
{
    return where(OrderAttribute::Product, TextOp::Is, { product });
}
[[nodiscard]] inline FactTest orders(NumberOp op, qint64 number, std::optional<OrderFilter> filter = {})
{
    FactTest test = numberFact(Fact::Orders, op, number);
    if (filter && filter->test) // the file form has a list of tests
        filter = whereAll({ std::move(*filter) });
    test.filter = std::move(filter);
    return test;
}
[[nodiscard]] inline FactTest any(OrderFilter filter)
{
    return orders(NumberOp::GreaterOrEqual, 1, std::move(filter));
}
[[nodiscard]] inline FactTest never(OrderFilter filter)
{
    return orders(NumberOp::Equal, 0, std::move(filter));
}
/// The first order (or another one) is as asked.
[[nodiscard]] inline FactTest atOrder(int position, OrderFilter filter)
{
    FactTest test = any(std::move(filter));
    test.position = OrderPosition{ position, position };
    return test;
}
[[nodiscard]] inline FactTest inLast(qint64 days, FactTest test)
{
    test.window = DaysAgo{ static_cast<int>(days) - 1, 0 };
    return test;
}
[[nodiscard]] inline FactTest daysSinceLast(NumberOp op, qint64 days)
{
    return numberFact(Fact::DaysSinceLastOrder, op, days);
}
[[nodiscard]] inline Condition lastOrderBetween(qint64 moreThan, qint64 atMost)
{
    return all(
        { leaf(daysSinceLast(NumberOp::Greater, moreThan)), leaf(daysSinceLast(NumberOp::LessOrEqual, atMost)) });
}
/// An order as asked in at least `least` of the last `count` weeks (or days, months).
[[nodiscard]] inline FactTest habit(qint64 least, int count, Periods::Unit unit, std::optional<OrderFilter> filter = {})
{
    FactTest test = orders(NumberOp::GreaterOrEqual, least, std::move(filter));
    test.fact = Fact::ActivePeriods;
    test.periods = { count, unit };
    return test;
}

} // namespace core::templates
