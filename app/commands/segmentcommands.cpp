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
#include "core/segments/segmentjson.h"
#include "core/segments/segmentrefs.h"
#include "core/segments/segmentstore.h"
#include "core/shop/shopfacts.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

Outcome<std::vector<core::Segment>> readSegments(const QStringList& paths)
{
    std::vector<core::Segment> all;
    for (const QString& path : paths) {
        const auto text = readFile(path);
        if (!text)
            return passOn(text.error());
        const auto segments = core::segmentsFromJson(*text);
        if (!segments)
            return failed(QFileInfo(path).fileName() + u": "_s + segments.error().text);
        all.insert(all.end(), segments->begin(), segments->end());
    }
    auto sorted = core::segmentrefs::sorted(std::move(all)); // one may ask for another of the same files
    if (!sorted)
        return failed(sorted.error());
    return std::move(*sorted);
}

core::Result<void> addSegments(
    core::Connection& connection, const std::vector<core::Segment>& segments, const core::ShopFacts& facts)
{
    const qint64 now = core::Clock().now().toMSecsSinceEpoch();
    for (const core::Segment& segment : segments) {
        const auto id = core::segmentstore::add(connection, segment, now);
        if (!id)
            return tl::unexpected(id.error());
        if (auto begun = core::logkeeper::begin(connection, *id, facts); !begun)
            return begun;
    }
    return {};
}

QJsonValue dayOrNull(bool isKnown, core::Day day)
{
    return isKnown ? QJsonValue(day.toIso()) : QJsonValue();
}

QByteArray listAsJson(const std::vector<core::Segment>& segments)
{
    QByteArray text = "[";
    for (const core::Segment& segment : segments) {
        QJsonObject object = core::segmentToJson(segment);
        const bool isLogged = !segment.days.isEmpty();
        object.insert(u"first_day"_s, dayOrNull(isLogged, segment.days.first));
        object.insert(u"last_day"_s, dayOrNull(isLogged, segment.days.last));
        object.insert(u"first_recorded_day"_s,
            dayOrNull(isLogged && segment.firstRecordedDay <= segment.days.last, segment.firstRecordedDay));
        object.insert(u"customers"_s, segment.customers);
        text += (text.size() > 1 ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return text + (segments.empty() ? "]\n" : "\n]\n");
}

QString recordedFrom(const core::Segment& segment)
{
    return segment.firstRecordedDay > segment.days.last ? tr("rebuilt only") : segment.firstRecordedDay.toIso();
}

QString listAsTable(const std::vector<core::Segment>& segments)
{
    std::vector<QStringList> rows;
    for (const core::Segment& segment : segments) {
        const bool isLogged = !segment.days.isEmpty();
        rows.push_back({ segment.name, segment.isList() ? tr("list") : tr("conditions"), grouped(segment.customers),
            isLogged ? segment.days.first.toIso() : u"–"_s, isLogged ? segment.days.last.toIso() : u"–"_s,
            isLogged ? recordedFrom(segment) : u"–"_s });
    }
    return table(
        { tr("Segment"), tr("Kind"), tr("Customers"), tr("First day"), tr("Last day"), tr("Recorded from") }, rows);
}

} // namespace

Outcome<void> segmentAdd(const QStringList& words)
{
    Arguments arguments(u"segment add"_s,
        tr("Adds segments defined in JSON files (README, “Segments as JSON”): all of them or none. Their past is "
           "worked "
           "out at once."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace; made if it is missing."))
        .files(u"FILE.json"_s, tr("One segment, or an array of them."))
        .flag(u"from-creation"_s, tr("Starts their logs on the last complete day, without a rebuilt past."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    auto segments = readSegments(arguments.filesFrom(1));
    if (!segments)
        return passOn(segments.error());
    for (core::Segment& segment : *segments)
        segment.fromCreation = arguments.has(u"from-creation"_s);

    const auto workspace = WritableWorkspace::open(arguments.fileAt(0));
    if (!workspace)
        return passOn(workspace.error());
    core::Connection& connection = (*workspace)->connection();
    const auto facts = core::loadShopFacts(connection);
    if (!facts)
        return failed(facts.error());
    auto transaction = core::Transaction::begin(connection);
    if (!transaction)
        return failed(transaction.error());
    if (auto added = addSegments(connection, *segments, **facts); !added)
        return failed(added.error());
    if (auto committed = transaction->commit(); !committed)
        return failed(committed.error());
    (*workspace)->keep();
    return print(tr("%n segment(s) added", nullptr, static_cast<int>(segments->size())) + u'\n');
}

Outcome<void> segmentList(const QStringList& words)
{
    Arguments arguments(u"segment list"_s, tr("Lists the segments with the days of their logs and their customers."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace.")).flag(u"json"_s, tr("Prints a JSON array."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto segments = core::segmentstore::all(**connection);
    if (!segments)
        return failed(segments.error());
    return arguments.has(u"json"_s) ? print(listAsJson(*segments)) : print(listAsTable(*segments));
}

} // namespace app::commands
