// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/clock.h"
#include "core/db/transaction.h"
#include "core/log/logkeeper.h"
#include "core/segments/conditiontext.h"
#include "core/segments/evaluator.h"
#include "core/segments/segmentstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/templates/rfmrecipe.h"
#include "core/templates/template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using core::templates::Parameter;
using core::templates::Template;

namespace app::commands {

namespace {

QString kindWord(Parameter::Kind kind)
{
    switch (kind) {
    case Parameter::Kind::Count:
        return u"count"_s;
    case Parameter::Kind::Days:
        return u"days"_s;
    case Parameter::Kind::Percent:
        return u"percent"_s;
    case Parameter::Kind::Money:
        return u"money"_s;
    case Parameter::Kind::Text:
        return u"text"_s;
    }
    return {};
}

QByteArray asJson(const std::vector<Template>& offered)
{
    QByteArray text = "[";
    for (const Template& each : offered) {
        QJsonArray parameters;
        for (const Parameter& parameter : each.parameters)
            parameters.append(QJsonObject{ { u"label"_s, parameter.label }, { u"kind"_s, kindWord(parameter.kind) },
                { u"value"_s, parameter.value }, { u"basis"_s, parameter.basis } });
        const QJsonObject object{ { u"id"_s, each.id }, { u"category"_s, categoryName(each.category) },
            { u"name"_s, nameOf(each, suggestedValues(each)) }, { u"when_to_use"_s, each.whenToUse },
            { u"measure"_s, each.measure }, { u"missing"_s, each.missing }, { u"parameters"_s, parameters } };
        text += (text.size() > 1 ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return text + (offered.empty() ? "]\n" : "\n]\n");
}

QString asTable(const std::vector<Template>& offered)
{
    std::vector<QStringList> rows;
    for (const Template& each : offered)
        rows.push_back({ each.id, categoryName(each.category), nameOf(each, suggestedValues(each)),
            each.missing.isEmpty() ? tr("yes") : tr("no: data missing") });
    return table({ tr("Template"), tr("Category"), tr("Name"), tr("Usable") }, rows);
}

Outcome<Template> named(std::vector<Template> offered, const QString& id)
{
    const auto found = std::ranges::find(offered, id, &Template::id);
    if (found == offered.end())
        return failed(tr("There is no template “%1”. See: journeyboard templates list WORKSPACE").arg(id));
    return std::move(*found);
}

/// The suggested values with those of --set in their places.
Outcome<QStringList> valuesOf(const Arguments& arguments, const Template& chosen)
{
    QStringList values = suggestedValues(chosen);
    const QStringList given = arguments.values(u"set"_s);
    for (const QString& pair : given) {
        const qsizetype sign = pair.indexOf(u'=');
        bool isNumber = false;
        const qsizetype number = pair.left(std::max<qsizetype>(sign, 0)).toLongLong(&isNumber);
        if (!isNumber || number < 1 || number > values.size())
            return arguments.misuse(tr("--set “%1” does not name a value: write 1=VALUE for the first of %n value(s)",
                nullptr, static_cast<int>(values.size()))
                                        .arg(pair));
        values[number - 1] = pair.mid(sign + 1);
    }
    return values;
}

/// What a template needs of a workspace.
struct Shop {
    std::shared_ptr<const core::ShopFacts> facts;
    QString currency;
    std::optional<core::Day> lastDay;
};

Outcome<Shop> readShop(core::Connection& connection)
{
    auto facts = core::loadShopFacts(connection);
    if (!facts)
        return failed(facts.error());
    const auto settings = core::settingsstore::load(connection);
    if (!settings)
        return failed(settings.error());
    const auto lastDay = core::logkeeper::lastCompleteDay(connection);
    if (!lastDay)
        return failed(lastDay.error());
    return Shop{ *facts, settings->currency, *lastDay };
}

QString explained(const Template& chosen, const QStringList& values, const Shop& shop)
{
    QString text =
        nameOf(chosen, values) + u'\n' + categoryName(chosen.category) + u"\n\n"_s + chosen.whenToUse + u'\n';
    if (!chosen.missing.isEmpty())
        text += chosen.missing + u'\n';
    for (size_t i = 0; i < chosen.parameters.size(); ++i) {
        const Parameter& parameter = chosen.parameters[i];
        text += u"\n%1. %2: %3\n"_s.arg(QString::number(i + 1), parameter.label, values[qsizetype(i)]);
        if (!parameter.basis.isEmpty())
            text += u"   "_s + parameter.basis + u'\n';
        if (!parameter.choices.isEmpty())
            text += u"   "_s + tr("For example: %1").arg(parameter.choices.mid(0, 5).join(u", "_s)) + u'\n';
    }
    const auto segment = make(chosen, values);
    if (segment) {
        text += u'\n' + core::conditionText(*segment->conditions, shop.currency) + u'\n';
        if (shop.lastDay) {
            const auto customers = core::Evaluator(*segment->conditions, *shop.facts).countOn(*shop.lastDay);
            text += tr("Customers on %1: %2").arg(shop.lastDay->toIso(), grouped(customers.value_or(0))) + u'\n';
        }
    } else {
        text += u'\n' + segment.error().text + u'\n';
    }
    return text + u'\n' + tr("An idea for a measure: %1").arg(chosen.measure) + u'\n';
}

core::Result<void> joinGroup(core::Connection& connection, const QString& name, core::SegmentId segment)
{
    const auto groups = core::segmentstore::groups(connection);
    if (!groups)
        return tl::unexpected(groups.error());
    std::vector<core::SegmentId> members;
    core::Result<core::GroupId> id;
    const auto found = std::ranges::find(*groups, name, &core::SegmentGroup::name);
    if (found != groups->end()) {
        members = found->segments;
        id = found->id;
    } else {
        id = core::segmentstore::addGroup(connection, name);
    }
    if (!id)
        return tl::unexpected(id.error());
    members.push_back(segment);
    return core::segmentstore::setGroupSegments(connection, *id, members);
}

core::Result<void> add(
    core::Connection& connection, const core::Segment& segment, const core::ShopFacts& facts, const QString& group)
{
    const auto id = core::segmentstore::add(connection, segment, core::Clock().now().toMSecsSinceEpoch());
    if (!id)
        return tl::unexpected(id.error());
    if (auto begun = core::logkeeper::begin(connection, *id, facts); !begun || group.isEmpty())
        return begun;
    return joinGroup(connection, group, *id);
}

/// Runs `work` in one transaction of the workspace that the first file names.
template <typename Work>
Outcome<void> writing(const QString& path, Work work)
{
    const auto workspace = WritableWorkspace::open(path);
    if (!workspace)
        return passOn(workspace.error());
    core::Connection& connection = (*workspace)->connection();
    const auto shop = readShop(connection);
    if (!shop)
        return passOn(shop.error());
    auto transaction = core::Transaction::begin(connection);
    if (!transaction)
        return failed(transaction.error());
    const Outcome<QString> said = work(connection, *shop);
    if (!said)
        return passOn(said.error());
    if (auto committed = transaction->commit(); !committed)
        return failed(committed.error());
    (*workspace)->keep();
    return print(*said);
}

} // namespace

Outcome<void> templatesList(const QStringList& words)
{
    Arguments arguments(
        u"templates list"_s, tr("Lists the ready segments, with the values that the shop's own orders suggest."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace.")).flag(u"json"_s, tr("Prints a JSON array with all there is."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto facts = core::loadShopFacts(**connection);
    if (!facts)
        return failed(facts.error());
    const std::vector<Template> offered = core::templates::offered(**facts);
    return arguments.has(u"json"_s) ? print(asJson(offered)) : print(asTable(offered));
}

Outcome<void> templatesShow(const QStringList& words)
{
    Arguments arguments(u"templates show"_s,
        tr("Explains a ready segment: when to use it, its values and why they are suggested, its conditions, and how "
           "many customers it would have."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace."))
        .file(u"TEMPLATE"_s, tr("Its word in the list, like repeat-active."))
        .repeated(u"set"_s, u"N=VALUE"_s, tr("Another value than the suggested one; N counts from 1."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto shop = readShop(**connection);
    if (!shop)
        return passOn(shop.error());
    const auto chosen = named(core::templates::offered(*shop->facts), arguments.fileAt(1));
    if (!chosen)
        return passOn(chosen.error());
    const auto values = valuesOf(arguments, *chosen);
    if (!values)
        return passOn(values.error());
    return print(explained(*chosen, *values, *shop));
}

Outcome<void> templatesAdd(const QStringList& words)
{
    Arguments arguments(u"templates add"_s,
        tr("Adds a ready segment with its past. Values not set are those the shop's orders suggest."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace; made if it is missing."))
        .file(u"TEMPLATE"_s, tr("Its word in the list, like repeat-active."))
        .repeated(u"set"_s, u"N=VALUE"_s, tr("Another value than the suggested one; N counts from 1."))
        .option(u"name"_s, u"NAME"_s, tr("Another name for the segment."))
        .option(u"group"_s, u"NAME"_s, tr("The group it joins; made if it is missing."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    return writing(arguments.fileAt(0), [&](core::Connection& connection, const Shop& shop) -> Outcome<QString> {
        const auto chosen = named(core::templates::offered(*shop.facts), arguments.fileAt(1));
        if (!chosen)
            return passOn(chosen.error());
        if (!chosen->missing.isEmpty())
            return failed(chosen->missing);
        const auto values = valuesOf(arguments, *chosen);
        if (!values)
            return passOn(values.error());
        auto segment = make(*chosen, *values);
        if (!segment)
            return failed(segment.error());
        if (arguments.has(u"name"_s))
            segment->name = arguments.value(u"name"_s);
        if (auto added = add(connection, *segment, *shop.facts, arguments.value(u"group"_s)); !added)
            return failed(added.error());
        return tr("“%1” added").arg(segment->name) + u'\n';
    });
}

Outcome<void> templatesRfm(const QStringList& words)
{
    Arguments arguments(u"templates rfm"_s,
        tr("Makes the whole RFM group at once: segments by how often customers ordered and how long ago, with their "
           "past, the group, and its board with arrows. Thresholds not given are those the shop's orders suggest."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace; made if it is missing."))
        .option(u"group"_s, u"NAME"_s, tr("The group's name, by default “RFM”."))
        .option(u"active-days"_s, u"N"_s, tr("Active up to so many days after the last order."))
        .option(u"cooling-days"_s, u"N"_s, tr("Cooling down up to so many days; the same as active: nobody is."))
        .option(u"risk-days"_s, u"N"_s, tr("At risk up to so many days, lost from then on."))
        .option(u"loyal-orders"_s, u"N"_s, tr("Loyal from so many orders on."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    return writing(arguments.fileAt(0), [&](core::Connection& connection, const Shop& shop) -> Outcome<QString> {
        core::rfmrecipe::Thresholds thresholds = core::rfmrecipe::suggested(*shop.facts);
        const std::pair<QString, int*> numbers[] = { { u"active-days"_s, &thresholds.activeDays },
            { u"cooling-days"_s, &thresholds.coolingDays }, { u"risk-days"_s, &thresholds.riskDays },
            { u"loyal-orders"_s, &thresholds.loyalOrders } };
        for (const auto& [name, number] : numbers) {
            const auto given = arguments.number(name, 1, 36'500, *number);
            if (!given)
                return passOn(given.error());
            *number = static_cast<int>(*given);
        }
        if (auto checked = core::rfmrecipe::check(thresholds); !checked)
            return failed(checked.error());
        const QString group = arguments.has(u"group"_s) ? arguments.value(u"group"_s) : u"RFM"_s;
        const core::rfmrecipe::Recipe recipe = core::rfmrecipe::recipe(thresholds);
        const auto made =
            core::rfmrecipe::create(connection, group, recipe, *shop.facts, core::Clock().now().toMSecsSinceEpoch());
        if (!made)
            return failed(made.error());
        return tr("“%1” made with its board: %n segment(s)", nullptr, static_cast<int>(recipe.segments.size()))
                   .arg(group)
            + u'\n'
            + tr("active up to %1 days, cooling down up to %2, at risk up to %3; loyal from %4 orders on")
                  .arg(QString::number(thresholds.activeDays), QString::number(thresholds.coolingDays),
                      QString::number(thresholds.riskDays), QString::number(thresholds.loyalOrders))
            + u'\n';
    });
}

} // namespace app::commands
