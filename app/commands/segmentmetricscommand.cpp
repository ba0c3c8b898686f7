// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/money.h"
#include "core/db/readsnapshot.h"
#include "core/log/logstore.h"
#include "core/metrics/figurescsv.h"
#include "core/segments/segmentstore.h"
#include "core/shop/shopfacts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

struct Table {
    std::vector<core::NamedFigures> rows;
    int digits = 2;
};

core::Result<Table> workOut(core::Connection& connection, std::optional<core::Day> from, std::optional<core::Day> on)
{
    const auto snapshot = core::ReadSnapshot::begin(connection);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto segments = core::segmentstore::all(connection);
    if (!segments)
        return tl::unexpected(segments.error());
    const auto facts = core::loadShopFacts(connection);
    if (!facts)
        return tl::unexpected(facts.error());
    const core::PurchasesPtr purchases = core::purchasesOf(**facts);
    Table table;
    table.digits = (*facts)->currencyDigits;
    for (const core::Segment& segment : *segments) {
        const auto log = core::logstore::load(connection, segment.id);
        if (!log)
            return tl::unexpected(log.error());
        const core::Day last = on.value_or((*log)->days.last);
        const auto figures = core::segmentFigures(*purchases, **log, { from.value_or(last), last }, 1);
        if (!figures)
            return tl::unexpected(figures.error());
        table.rows.push_back({ segment.name, *figures });
    }
    return table;
}

QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// Money in minor units, as in the JSON of segments.
QJsonObject metricsToJson(const core::SegmentMetrics& metrics)
{
    return { { u"day"_s, metrics.day.toIso() }, { u"customers"_s, metrics.customers },
        { u"repeat_rate"_s, orNull(metrics.repeatRate()) }, { u"lifetime_value"_s, orNull(metrics.lifetimeValue()) },
        { u"average_order_value"_s, orNull(metrics.averageOrderValue()) },
        { u"mean_of_customer_means"_s, orNull(metrics.meanOfCustomerMeans()) },
        { u"average_order_count"_s, orNull(metrics.averageOrderCount()) },
        { u"interval_mean_days"_s, orNull(metrics.meanInterval()) },
        { u"interval_median_days"_s, orNull(metrics.medianInterval()) },
        { u"purchases_without_money"_s, metrics.unpriced() } };
}

QByteArray asJson(const Table& table)
{
    QByteArray text = "[";
    for (const auto& [name, figures] : table.rows) {
        QJsonObject object{ { u"segment"_s, name }, { u"from"_s, figures.period.first.toIso() },
            { u"to"_s, figures.period.last.toIso() }, { u"orders"_s, figures.sales.orders },
            { u"revenue"_s, figures.sales.revenue }, { u"incomplete"_s, figures.isIncomplete() } };
        object.insert(u"now"_s, figures.now.isLogged ? QJsonValue(metricsToJson(figures.now)) : QJsonValue());
        object.insert(u"before"_s, figures.before.isLogged ? QJsonValue(metricsToJson(figures.before)) : QJsonValue());
        text += (text.size() > 1 ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return text + (table.rows.empty() ? "]\n" : "\n]\n");
}

QString asTable(const Table& table)
{
    const auto number = [](std::optional<double> value, double factor = 1) {
        return value ? QString::number(*value * factor, 'f', 1) : u"–"_s;
    };
    const auto money = [&](std::optional<qint64> value) {
        return value ? core::minorUnitsToText(*value, table.digits) : u"–"_s;
    };
    std::vector<QStringList> rows;
    for (const auto& [name, figures] : table.rows) {
        const core::SegmentMetrics& now = figures.now;
        const auto change = now.customers - figures.before.customers;
        rows.push_back({ name, now.isLogged ? now.day.toIso() : u"–"_s, now.isLogged ? grouped(now.customers) : u"–"_s,
            now.isLogged && figures.before.isLogged ? (change > 0 ? u"+"_s : QString()) + grouped(change) : u"–"_s,
            number(now.repeatRate(), 100), money(now.lifetimeValue()), money(now.averageOrderValue()),
            number(now.averageOrderCount()), number(now.medianInterval()), grouped(figures.sales.orders) });
    }
    return app::table({ tr("Segment"), tr("Day"), tr("Customers"), tr("Change"), tr("Repeat %"), tr("Lifetime value"),
                          tr("Average order"), tr("Orders each"), tr("Interval (days)"), tr("Orders from it") },
        rows);
}

} // namespace

Outcome<void> segmentMetrics(const QStringList& words)
{
    Arguments arguments(u"segment metrics"_s,
        tr("Works out the metrics of every segment on a day, beside those of the day before a period, and the orders "
           "and the revenue of its members in the period."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace."))
        .option(u"on"_s, u"DATE"_s, tr("The day, which ends the period; by default each segment's last logged day."))
        .option(u"from"_s, u"DATE"_s, tr("First day of the period; by default that very day."))
        .flag(u"csv"_s, tr("Prints CSV for spreadsheets."))
        .flag(u"json"_s, tr("Prints a JSON array; money in minor units."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto on = arguments.optionalDay(u"on"_s);
    if (!on)
        return passOn(on.error());
    const auto from = arguments.optionalDay(u"from"_s);
    if (!from)
        return passOn(from.error());
    if (arguments.has(u"csv"_s) && arguments.has(u"json"_s))
        return arguments.misuse(tr("Say either --csv or --json."));
    if (*from && !*on)
        return arguments.misuse(tr("--from needs --on, the last day."));
    if (*from && **from > **on)
        return arguments.misuse(tr("The period ends before it begins."));

    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto table = workOut(**connection, *from, *on);
    if (!table)
        return failed(table.error());
    if (arguments.has(u"csv"_s))
        return print(core::figuresAsCsv(table->rows, table->digits));
    return arguments.has(u"json"_s) ? print(asJson(*table)) : print(asTable(*table));
}

} // namespace app::commands
