// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/translate.h"
#include "core/templates/maker.h"
#include "core/templates/template.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core::templates {

namespace {

std::array<std::span<const Row>, 5> tables()
{
    return { lifeCycleRows(), entranceRows(), productRows(), valueRows(), peopleRows() };
}

const Row* rowOf(const QString& id)
{
    for (const std::span<const Row> table : tables()) {
        const auto found = std::ranges::find_if(table, [&](const Row& row) { return id == QLatin1StringView(row.id); });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

Parameter parameterFor(const ParameterRow& row, const ShopMeasures& measures)
{
    Parameter parameter;
    parameter.label = tr(row.label);
    parameter.kind = row.kind;
    if (row.fixed)
        parameter.value = QString::fromLatin1(row.fixed);
    if (row.choices) {
        parameter.choices = measures.*row.choices;
        const qsizetype at = std::min<qsizetype>(row.choice, parameter.choices.size() - 1);
        if (at >= 0)
            parameter.value = parameter.choices[at];
    }
    if (!row.measure)
        return parameter;
    const ShopMeasures::Number number = measures.*row.measure;
    parameter.value = row.kind == Parameter::Kind::Money ? minorUnitsToText(number.value, measures.currencyDigits)
                                                         : QString::number(number.value);
    parameter.basis = number.isKnown ? tr(row.basis).arg(parameter.value)
                                     : tr("A common value: your shop has too few orders to say.");
    return parameter;
}

/// A sentence on what is not there, for the few kinds that templates need.
QString missingFor(const Row& row, const ShopFacts& facts)
{
    if (!row.needs || facts.count(*row.needs) > 0)
        return {};
    switch (*row.needs) {
    case FactKind::Product:
        return tr("Your data have no products: import orders with their line items.");
    case FactKind::ProductType:
    case FactKind::Collection:
    case FactKind::Vendor:
        return tr("Your data do not say this of products: import the products export, too.");
    case FactKind::CustomerTag:
    case FactKind::Language:
    case FactKind::AcceptsEmail:
    case FactKind::AcceptsSms:
    case FactKind::Company:
    case FactKind::AccountState:
    case FactKind::AddedDay:
    case FactKind::EmailDomain:
        return tr("Your data do not say this of customers: import the customers export, too.");
    case FactKind::Total:
        return tr("Your data have no amounts.");
    default:
        return tr("Your orders do not say this: the export has no such column, or it is empty.");
    }
}

/// %1, %2 … by their values, in one go: a value may have a % of its own.
QString nameWith(const QString& name, const QStringList& values)
{
    QString filled;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const int place = name[i] == u'%' && i + 1 < name.size() ? name[i + 1].digitValue() : -1;
        if (place >= 1 && place <= values.size()) {
            filled += values[place - 1].trimmed();
            ++i;
        } else {
            filled += name[i];
        }
    }
    return filled;
}

} // namespace

std::vector<Category> categories()
{
    return { Category::LifeCycle, Category::Needs, Category::InitialPurchase, Category::AcquisitionChannel,
        Category::PurchaseMethod, Category::Demographic, Category::Geographic, Category::Journey,
        Category::PromoteRepeats, Category::CrossSell, Category::NewProduct, Category::Revenue, Category::WakeUp,
        Category::RewardLoyal };
}

QString categoryName(Category category)
{
    switch (category) {
    case Category::LifeCycle:
        return tr("Life cycle (RFM)");
    case Category::Needs:
        return tr("Needs and habits");
    case Category::InitialPurchase:
        return tr("Initial purchase");
    case Category::AcquisitionChannel:
        return tr("Acquisition channel");
    case Category::PurchaseMethod:
        return tr("Purchase method");
    case Category::Demographic:
        return tr("Demographic");
    case Category::Geographic:
        return tr("Geographic");
    case Category::Journey:
        return tr("Customer journey");
    case Category::PromoteRepeats:
        return tr("Promote repeats");
    case Category::CrossSell:
        return tr("Cross-sell");
    case Category::NewProduct:
        return tr("New product");
    case Category::Revenue:
        return tr("Revenue");
    case Category::WakeUp:
        return tr("Wake up the hibernating");
    case Category::RewardLoyal:
        return tr("Reward the loyal");
    }
    return {};
}

std::vector<Template> offered(const ShopFacts& facts, const Progress& progress)
{
    const ShopMeasures measures(facts, progress);
    std::vector<Template> templates;
    if (progress.shouldStop())
        return templates;
    for (const std::span<const Row> table : tables()) {
        for (const Row& row : table) {
            Template offered{ QString::fromLatin1(row.id), row.category, row.stage, tr(row.name), tr(row.whenToUse),
                tr(row.measure), missingFor(row, facts), {} };
            for (const ParameterRow& parameter : row.parameters)
                offered.parameters.push_back(parameterFor(parameter, measures));
            templates.push_back(std::move(offered));
        }
    }
    std::ranges::stable_sort(templates, {}, &Template::category);
    return templates;
}

QStringList suggestedValues(const Template& offered)
{
    QStringList values;
    for (const Parameter& parameter : offered.parameters)
        values.append(parameter.value);
    return values;
}

QString nameOf(const Template& named, const QStringList& values)
{
    QStringList shown;
    for (const QString& value : values)
        shown.append(value.trimmed().isEmpty() ? u"…"_s : value);
    return nameWith(named.name, shown);
}

Result<void> check(const Parameter& parameter, const QString& value)
{
    const auto refused = [](const QString& reason) { return failure(ErrorCode::InvalidInput, reason); };
    bool isNumber = false;
    switch (parameter.kind) {
    case Parameter::Kind::Text:
        if (value.trimmed().isEmpty())
            return refused(tr("Choose a value."));
        return {};
    case Parameter::Kind::Count:
    case Parameter::Kind::Days: {
        const int number = value.toInt(&isNumber);
        if (!isNumber || number < 1 || number > 36'500)
            return refused(tr("This must be a whole number from 1 on."));
        return {};
    }
    case Parameter::Kind::Percent: {
        const double number = value.toDouble(&isNumber);
        if (!isNumber || number < 0 || number > 100)
            return refused(tr("This must be a number from 0 to 100."));
        return {};
    }
    case Parameter::Kind::Money:
        if (!parseMinorUnits(value, 4) || value.startsWith(u'-'))
            return refused(tr("This must be an amount like 150.00."));
        return {};
    }
    return {};
}

Result<Segment> make(const Template& made, const QStringList& values)
{
    const Row* const row = rowOf(made.id);
    if (!row || static_cast<size_t>(values.size()) != made.parameters.size())
        return failure(ErrorCode::InvalidInput, tr("There is no template “%1” with these values.").arg(made.id));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Parameter& parameter = made.parameters[static_cast<size_t>(i)];
        if (const auto checked = check(parameter, values[i]); !checked)
            return failure(ErrorCode::InvalidInput, u"%1: %2"_s.arg(parameter.label, checked.error().text));
    }
    Segment segment;
    segment.name = nameWith(made.name, values);
    segment.stage = made.stage;
    segment.note = made.measure;
    QStringList trimmed;
    for (const QString& value : values)
        trimmed.append(value.trimmed());
    segment.conditions = row->make(Values(trimmed));
    if (!segment.conditions->group)
        segment.conditions = all({ std::move(*segment.conditions) });
    return segment;
}

} // namespace core::templates
