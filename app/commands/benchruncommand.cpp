// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/benchreport.h"
#include "app/commands/boardturns.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/safefile.h"
#include "core/bench/measures.h"
#include "core/db/migrator.h"
#include "core/shop/customerstore.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

namespace bench = core::bench;

/// Three figures that count, without a power of ten.
QString figureText(double value)
{
    if (value >= 100 || value == std::floor(value))
        return grouped(qRound64(value));
    return QString::number(value, 'f', value >= 10 ? 1 : 2);
}

QString reportText(const bench::Report& report, bool isEqual)
{
    return benchreport::text(report, tr("Target at 1,000,000 customers"),
        [](const bench::Report::Figure& figure) { return figureText(figure.value); },
        { { tr("counts in every way"), isEqual ? tr("equal") : tr("DIFFERENT"), {}, tr("equal") } });
}

/// All measurements of one workspace, which is only read.
struct Run {
    QString path;
    quint64 seed = 1;
    int peerPeriods = 5;
    bench::Report report;
    bool isEqual = true;

    core::Result<void> measure();
};

core::Result<void> Run::measure()
{
    auto connection = core::Workspace::openReader(path);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto workload = bench::makeWorkload(**connection, seed);
    if (!workload)
        return tl::unexpected(workload.error());
    const auto customers = core::customerstore::count(**connection);
    if (!customers)
        return tl::unexpected(customers.error());
    report.add(u"customers"_s, tr("customers"), double(*customers), {});

    benchreport::noteLoad(report);
    if (auto done = measureBoardTurns(path, *workload, report); !done)
        return done;
    const auto logs = bench::measureLoad(**connection, *workload, report);
    if (!logs)
        return tl::unexpected(logs.error());
    if (auto done = bench::measureFile(**connection, report); !done)
        return done;
    isEqual = bench::measureCounts(*logs, *workload, report) && isEqual;
    if (auto done = bench::measureLists(**connection, *logs, *workload, report); !done)
        return done;
    isEqual = bench::measurePairs(*logs, *workload, report) && isEqual;
    isEqual = bench::measureDayInMemory(*logs, *workload, report) && isEqual;

    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.journey"_s);
    if (auto copied = core::migrator::copyTo(**connection, copy); !copied)
        return copied;
    const auto opened = bench::measureOpening(copy, *workload, qint64(*report.value(u"stays"_s)), report);
    if (!opened)
        return tl::unexpected(opened.error());
    isEqual = *opened && isEqual;
    if (auto done = bench::measureDayInFile(copy, *logs, report); !done)
        return done;
    const auto peer = bench::measurePeer(folder.path(), *logs, *workload, peerPeriods, report);
    if (!peer)
        return tl::unexpected(peer.error());
    isEqual = *peer && isEqual;
    return {};
}

} // namespace

Outcome<void> benchRun(const QStringList& words)
{
    Arguments arguments(u"bench run"_s,
        tr("Measures how fast a workspace is counted: boards of random arrows and periods, beside SQLite on the same "
           "log. Only reads the workspace; a copy of it takes its place where something is written."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace; two segments of it must have a log."))
        .option(u"json"_s, u"FILE"_s, tr("Writes the figures there, too."))
        .option(u"seed"_s, u"X"_s, tr("Another number makes other boards and periods; by default 1."))
        .option(u"sql-periods"_s, u"N"_s, tr("How many periods SQLite is asked for; by default 5."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto seed = arguments.number(u"seed"_s, 0, std::numeric_limits<qint64>::max(), 1);
    if (!seed)
        return passOn(seed.error());
    const auto periods = arguments.number(u"sql-periods"_s, 1, 1000, 5);
    if (!periods)
        return passOn(periods.error());

    Run run{ arguments.fileAt(0), quint64(*seed), int(*periods), {}, true };
    if (auto measured = run.measure(); !measured)
        return failed(measured.error());
    if (arguments.has(u"json"_s)) {
        QJsonObject json = run.report.toJson();
        json.insert(u"equal"_s, run.isEqual);
        if (auto saved = core::saveFile(arguments.value(u"json"_s), QJsonDocument(json).toJson()); !saved)
            return failed(saved.error());
    }
    if (auto printed = print(reportText(run.report, run.isEqual)); !printed)
        return printed;
    if (!run.isEqual)
        return failed(tr("The same question had DIFFERENT answers."));
    return {};
}

} // namespace app::commands
