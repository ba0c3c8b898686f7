// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/clock.h"
#include "core/db/readsnapshot.h"
#include "core/db/transaction.h"
#include "core/log/logcsv.h"
#include "core/log/logkeeper.h"
#include "core/log/rebuildchanges.h"
#include "core/segments/segmentstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

/// The segments to rebuild: the named one, or all that have conditions.
Outcome<std::vector<core::SegmentId>> segmentsToRebuild(core::Connection& connection, const Arguments& arguments)
{
    std::vector<core::SegmentId> ids;
    if (arguments.has(u"segment"_s)) {
        const QString name = arguments.value(u"segment"_s);
        const auto segment = segmentNamed(connection, name);
        if (!segment)
            return passOn(segment.error());
        if (segment->isList())
            return failed(tr("The log of “%1” comes from outside: import it again instead.").arg(name));
        ids.push_back(segment->id);
        return ids;
    }
    const auto all = core::segmentstore::all(connection);
    if (!all)
        return failed(all.error());
    for (const core::Segment& segment : *all) {
        if (!segment.isList())
            ids.push_back(segment.id);
    }
    return ids;
}

/// Who rebuilds through a later day than the last complete one says that the data are complete through it.
core::Result<void> sayCompleteThrough(core::Connection& connection, std::optional<core::Day> through)
{
    const auto last = core::logkeeper::lastCompleteDay(connection);
    if (!last)
        return tl::unexpected(last.error());
    if (!through || !*last || *through <= **last)
        return {};
    auto settings = core::settingsstore::load(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    settings->completeThrough = through;
    return core::settingsstore::save(connection, *settings);
}

QString spanText(const core::RebuildChanges::Days& days)
{
    if (days.count == 0)
        return u"–"_s;
    return tr("%1 (%2 to %3)").arg(grouped(days.count), days.span.first.toIso(), days.span.last.toIso());
}

QString changesText(const std::vector<core::RebuildChanges>& all)
{
    std::vector<QStringList> rows;
    qint64 stays = 0;
    for (const core::RebuildChanges& changes : all) {
        rows.push_back(
            { changes.name, grouped(changes.staysAdded), grouped(changes.staysRemoved), grouped(changes.staysAltered),
                grouped(changes.customers), grouped(changes.membersBefore), grouped(changes.membersAfter),
                spanText(changes.days), spanText(changes.recordedDays), spanText(changes.becomingRebuilt) });
        stays += changes.stays();
    }
    return table(
               { tr("Segment"), tr("Stays added"), tr("Removed"), tr("Altered"), tr("Customers"), tr("Members before"),
                   tr("After"), tr("Days that differ"), tr("Recorded ones"), tr("Recorded days that become rebuilt") },
               rows)
        + (stays == 0 ? tr("No stay would change.") : tr("%n stay(s) would change.", nullptr, static_cast<int>(stays)))
        + u' ' + tr("Nothing was written.") + u'\n';
}

/// What a rebuild would change; only reads.
Outcome<void> foretellRebuild(const Arguments& arguments, std::optional<core::Day> through)
{
    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto snapshot = core::ReadSnapshot::begin(**connection);
    if (!snapshot)
        return failed(snapshot.error());
    const auto ids = segmentsToRebuild(**connection, arguments);
    if (!ids)
        return passOn(ids.error());
    const auto all = core::segmentstore::all(**connection);
    if (!all)
        return failed(all.error());
    std::vector<core::Segment> segments;
    for (const core::Segment& segment : *all) {
        if (std::ranges::find(*ids, segment.id) != ids->end())
            segments.push_back(segment);
    }
    auto settings = core::settingsstore::load(**connection);
    if (!settings)
        return failed(settings.error());
    const auto last = core::logkeeper::lastCompleteDay(**connection);
    if (!last)
        return failed(last.error());
    if (through && *last && *through > **last)
        settings->completeThrough = through;
    const auto facts = core::loadShopFacts(**connection, *settings);
    if (!facts)
        return failed(facts.error());
    const auto changes = core::rebuildchanges::workOut(**connection, segments, **facts, *settings, through);
    if (!changes)
        return failed(changes.error());
    return print(changesText(*changes));
}

} // namespace

Outcome<void> logImport(const QStringList& words)
{
    Arguments arguments(u"log import"_s,
        tr("Imports a membership log made elsewhere (header segment,customer,joined,left; ISO dates; left is the first "
           "day out, empty while still in). It makes list segments or replaces their log."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace; made if it is missing."))
        .file(u"FILE.csv"_s, tr("The log."))
        .option(u"first-days"_s, u"FILE.csv"_s, tr("First and last days (header segment,first_day,last_day)."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto workspace = WritableWorkspace::open(arguments.fileAt(0));
    if (!workspace)
        return passOn(workspace.error());
    const auto summary = core::logcsv::importFile((*workspace)->connection(), arguments.fileAt(1),
        arguments.value(u"first-days"_s), core::Clock().now().toMSecsSinceEpoch());
    if (!summary)
        return failed(summary.error());
    (*workspace)->keep();
    return print(tr("Rows %1, stays %2, segments %3, new customers %4")
                     .arg(grouped(summary->rows), grouped(summary->stays), grouped(summary->segments),
                         grouped(summary->customers))
        + u'\n');
}

Outcome<void> logExport(const QStringList& words)
{
    Arguments arguments(u"log export"_s,
        tr("Writes the membership log as CSV (header segment,customer,joined,left), sorted by segment, customer and "
           "day."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace."))
        .file(u"FILE.csv"_s, tr("The file to write."))
        .option(u"first-days"_s, u"FILE.csv"_s, tr("Writes the segments' first and last days there."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto snapshot = core::ReadSnapshot::begin(**connection);
    if (!snapshot)
        return failed(snapshot.error());
    const auto written = core::logcsv::exportFile(**connection, arguments.fileAt(1), arguments.value(u"first-days"_s));
    if (!written)
        return failed(written.error());
    return {};
}

Outcome<void> logRebuild(const QStringList& words)
{
    Arguments arguments(u"log rebuild"_s,
        tr("Works out the whole past of one or all segments from their conditions and marks it as rebuilt."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace."))
        .option(u"segment"_s, u"NAME"_s, tr("Only this segment."))
        .option(u"through"_s, u"DATE"_s,
            tr("The last day to work out; by default the last complete one. A later one says that the data are "
               "complete "
               "through it."))
        .flag(u"dry-run"_s, tr("Only says what would change; writes nothing."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto through = arguments.optionalDay(u"through"_s);
    if (!through)
        return passOn(through.error());
    if (arguments.has(u"dry-run"_s))
        return foretellRebuild(arguments, *through);
    const auto workspace = WritableWorkspace::open(arguments.fileAt(0));
    if (!workspace)
        return passOn(workspace.error());
    core::Connection& connection = (*workspace)->connection();
    const auto segments = segmentsToRebuild(connection, arguments);
    if (!segments)
        return passOn(segments.error());
    const auto facts = core::loadShopFacts(connection);
    if (!facts)
        return failed(facts.error());
    auto transaction = core::Transaction::begin(connection);
    if (!transaction)
        return failed(transaction.error());
    if (auto said = sayCompleteThrough(connection, *through); !said)
        return failed(said.error());
    if (auto rebuilt = core::logkeeper::rebuild(connection, *segments, **facts, *through); !rebuilt)
        return failed(rebuilt.error());
    if (auto committed = transaction->commit(); !committed)
        return failed(committed.error());
    (*workspace)->keep();
    return print(tr("%n segment(s) rebuilt", nullptr, static_cast<int>(segments->size())) + u'\n');
}

} // namespace app::commands
