// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/money.h"
#include "core/importing/orderimport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

template <typename Add>
void addOrders(const core::ImportReport& report, Add add)
{
    add(tr("Orders read"), report.ordersRead);
    add(tr("New orders"), report.ordersNew);
    add(tr("Changed orders"), report.ordersChanged);
    add(tr("Same as before"), report.ordersSame);
    add(tr("Rejected orders"), report.ordersRejected);
    add(tr("Not counted: cancelled"), report.leftOutCancelled);
    add(tr("Not counted: voided"), report.leftOutVoided);
    add(tr("Not counted: refunded"), report.leftOutRefunded);
    add(tr("Not counted: test orders"), report.leftOutTest);
    add(tr("Orders of nobody known"), report.ordersWithoutCustomer);
    add(tr("Orders in another currency"), report.ordersInOtherCurrency);
    add(tr("New customers"), report.customersNew);
    add(tr("E-mails joined (letter case)"), report.customersJoinedByCase);
    add(tr("Late orders (on days already logged)"), report.lateOrders);
}

template <typename Add>
void addCustomers(const core::ImportReport& report, Add add)
{
    add(tr("Customer records read"), report.profilesRead);
    add(tr("New customer records"), report.profilesNew);
    add(tr("Changed customer records"), report.profilesChanged);
    add(tr("Customer records as before"), report.profilesSame);
    add(tr("Rejected customer records"), report.profilesRejected);
    if (report.ordersRead == 0)
        add(tr("New customers"), report.customersNew);
    add(tr("Orders of known customers"), report.ordersOfKnown);
    add(tr("… that found their record"), report.ordersWithProfile);
    add(tr("No order and no date: in no segment yet"), report.profilesUndated);
}

template <typename Add>
void addProducts(const core::ImportReport& report, Add add)
{
    add(tr("Products read"), report.productsRead);
    add(tr("New products"), report.productsNew);
    add(tr("Changed products"), report.productsChanged);
    add(tr("Products as before"), report.productsSame);
    add(tr("Rejected products"), report.productsRejected);
    add(tr("Lines of orders"), report.linesKnown);
    add(tr("… that found their product"), report.linesWithProduct);
}

QString reportText(const core::ImportReport& report)
{
    QString text = report.fileName + u" ("_s + report.format + u")\n"_s;
    std::vector<QStringList> rows;
    const auto add = [&](const QString& what, qint64 number) { rows.push_back({ u"  "_s + what, grouped(number) }); };
    add(tr("Rows read"), report.rowsRead);
    if (report.ordersRead > 0)
        addOrders(report, add);
    if (report.profilesRead > 0)
        addCustomers(report, add);
    if (report.productsRead > 0)
        addProducts(report, add);
    QStringList lines = table({ QString(), QString() }, rows).split(u'\n');
    text += lines.mid(1).join(u'\n');

    if (report.ordersRead > 0 && !report.currency.isEmpty()) {
        const int digits = core::currencyDigits(report.currency);
        text += tr("  Revenue %1 %2, refunds %3 %2\n")
                    .arg(core::minorUnitsToText(report.revenue, digits), report.currency,
                        core::minorUnitsToText(report.refunds, digits));
    }
    if (report.days)
        text += tr("  Orders from %1 to %2 (%3)\n")
                    .arg(report.days->first.toIso(), report.days->last.toIso(), report.timeZone);
    if (report.loggedThrough)
        text += tr("  Log complete through %1: %2 segments, %3 joined, %4 left\n")
                    .arg(report.loggedThrough->toIso(), grouped(report.segmentsAdvanced), grouped(report.joined),
                        grouped(report.left));
    if (report.lateOrders > 0)
        text += tr("  %1 orders on days that are logged already: the past of the segments is unchanged; journeyboard "
                   "log rebuild --dry-run says what taking them in would change\n")
                    .arg(grouped(report.lateOrders));
    for (const core::ImportReport::Rejection& rejection : report.rejections) {
        const QString order = rejection.order.isEmpty() ? QString() : u' ' + rejection.order;
        text += tr("  Rejected: %1, line %2%3: %4 %5")
                    .arg(rejection.file)
                    .arg(rejection.line)
                    .arg(order, rejection.reason, rejection.remedy)
                    .trimmed()
                    .prepend(u"  "_s)
            + u'\n';
    }
    return text;
}

} // namespace

Outcome<void> importOrders(const QStringList& words)
{
    Arguments arguments(u"import"_s,
        tr("Imports exports of orders, customers and products (CSV, or a zip of CSVs) and works out who is in which "
           "segment. Each file is taken whole or not at all."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace; made if it is missing."))
        .files(u"FILE"_s, tr("An export as the shop gives it; what it is of is told by its header."))
        .option(u"timezone"_s, u"ZONE"_s,
            tr("The shop's time zone, such as Asia/Tokyo; by default this computer's if it fits. For the first "
               "import."))
        .option(u"through"_s, u"DATE"_s, tr("The day through which the data are complete."))
        .flag(u"json"_s, tr("Prints each report as one line of JSON."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto through = arguments.optionalDay(u"through"_s);
    if (!through)
        return passOn(through.error());
    const QString zone = arguments.value(u"timezone"_s);
    if (arguments.has(u"timezone"_s) && !QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
        return arguments.misuse(
            tr("--timezone: there is no time zone “%1”. Write it like Asia/Tokyo or Europe/Paris.").arg(zone));

    const auto workspace = WritableWorkspace::open(arguments.fileAt(0));
    if (!workspace)
        return passOn(workspace.error());
    const QStringList paths = arguments.filesFrom(1);
    for (const QString& path : paths) {
        // Parts of one export belong together: the log sees them all at once.
        const bool isLast = &path == &paths.last();
        const core::orderimport::Options options{ zone.toUtf8(), *through, {}, isLast };
        const auto report = core::orderimport::importFile((*workspace)->connection(), path, options);
        if (!report) {
            if (&path != &paths.first()) {
                if (auto advanced = core::orderimport::advanceLog((*workspace)->connection()); !advanced)
                    return failed(advanced.error());
            }
            return failed(report.error());
        }
        (*workspace)->keep();
        const auto printed = arguments.has(u"json"_s)
            ? print(QJsonDocument(report->toJson()).toJson(QJsonDocument::Compact) + '\n')
            : print(reportText(*report));
        if (!printed)
            return printed;
    }
    return {};
}

} // namespace app::commands
