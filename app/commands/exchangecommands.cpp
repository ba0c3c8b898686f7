// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/clock.h"
#include "core/base/safefile.h"
#include "core/db/readsnapshot.h"
#include "core/db/transaction.h"
#include "core/exchange/bundlejson.h"
#include "core/exchange/bundletransfer.h"
#include "core/exchange/segmentusers.h"
#include "core/segments/segmentstore.h"
#include "core/shop/shopfacts.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

Outcome<std::vector<core::SegmentId>> segmentsNamed(core::Connection& connection, const QStringList& names)
{
    std::vector<core::SegmentId> ids;
    for (const QString& name : names) {
        const auto segment = segmentNamed(connection, name);
        if (!segment)
            return passOn(segment.error());
        ids.push_back(segment->id);
    }
    return ids;
}

Outcome<void> writeBundle(const core::Result<core::Bundle>& bundle, const QString& path)
{
    if (!bundle)
        return failed(bundle.error());
    if (auto saved = core::saveFile(path, core::bundlejson::toJson(*bundle)); !saved)
        return failed(saved.error());
    return print(tr("%n segment(s)", nullptr, static_cast<int>(bundle->segments.size())) + u", "_s
        + tr("%n group(s) written", nullptr, static_cast<int>(bundle->groups.size())) + u'\n');
}

QString takenText(const core::bundletransfer::Taken& taken)
{
    QString text = tr("%n segment(s) added", nullptr, static_cast<int>(taken.segments.size()) - taken.plan.used)
        + u", "_s + tr("%n used that were there", nullptr, taken.plan.used) + u", "_s
        + tr("%n group(s) added", nullptr, static_cast<int>(taken.groups.size())) + u'\n';
    for (const auto& [before, now] : taken.plan.renamed)
        text += tr("“%1” is taken: added as “%2”").arg(before, now) + u'\n';
    return text;
}

core::Result<core::bundletransfer::Taken> takeBundle(
    core::Connection& connection, const core::Bundle& bundle, core::bundletransfer::SameSegments same)
{
    auto transaction = core::Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto facts = core::loadShopFacts(connection);
    if (!facts)
        return tl::unexpected(facts.error());
    auto taken = core::bundletransfer::take(connection, bundle, same, **facts, core::Clock().now().toMSecsSinceEpoch());
    if (!taken)
        return taken;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return taken;
}

} // namespace

Outcome<void> segmentRemove(const QStringList& words)
{
    Arguments arguments(u"segment remove"_s,
        tr("Removes segments with their logs. Those that boards, groups or other segments use stay, unless --force is "
           "given."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace."))
        .files(u"NAME"_s, tr("The segments."))
        .flag(u"force"_s, tr("Removes them from groups and boards, too."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto workspace = WritableWorkspace::open(arguments.fileAt(0));
    if (!workspace)
        return passOn(workspace.error());
    core::Connection& connection = (*workspace)->connection();
    auto transaction = core::Transaction::begin(connection);
    if (!transaction)
        return failed(transaction.error());
    const auto ids = segmentsNamed(connection, arguments.filesFrom(1));
    if (!ids)
        return passOn(ids.error());
    const auto users = core::segmentusers::of(connection, *ids);
    if (!users)
        return failed(users.error());
    if (!users->isEmpty() && !arguments.has(u"force"_s))
        return failed(tr("Still in use, so nothing was removed. %1 Use --force to remove it all the same.")
                          .arg(users->sentences().join(u' ')));
    for (const core::SegmentId id : *ids) {
        if (auto removed = core::segmentstore::remove(connection, id); !removed)
            return failed(removed.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return failed(committed.error());
    (*workspace)->keep();
    return print(tr("%n segment(s) removed", nullptr, static_cast<int>(ids->size())) + u'\n');
}

Outcome<void> segmentExport(const QStringList& words)
{
    Arguments arguments(u"segment export"_s,
        tr("Writes segments, and those their conditions ask for, as JSON (README, “Segments and groups as a file”)."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace."))
        .file(u"FILE.json"_s, tr("The file to write."))
        .files(u"NAME"_s, tr("The segments."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto snapshot = core::ReadSnapshot::begin(**connection);
    if (!snapshot)
        return failed(snapshot.error());
    const auto ids = segmentsNamed(**connection, arguments.filesFrom(2));
    if (!ids)
        return passOn(ids.error());
    return writeBundle(core::bundletransfer::ofSegments(**connection, *ids), arguments.fileAt(1));
}

Outcome<void> groupExport(const QStringList& words)
{
    Arguments arguments(u"group export"_s,
        tr("Writes a group with its board and its segments as JSON (README, “Segments and groups as a file”)."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace."))
        .file(u"FILE.json"_s, tr("The file to write."))
        .file(u"NAME"_s, tr("The group."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto snapshot = core::ReadSnapshot::begin(**connection);
    if (!snapshot)
        return failed(snapshot.error());
    const auto groups = core::segmentstore::groups(**connection);
    if (!groups)
        return failed(groups.error());
    const auto group = std::ranges::find(*groups, arguments.fileAt(2), &core::SegmentGroup::name);
    if (group == groups->end())
        return failed(tr("There is no group “%1”.").arg(arguments.fileAt(2)));
    return writeBundle(core::bundletransfer::ofGroup(**connection, group->id), arguments.fileAt(1));
}

Outcome<void> bundleImport(const QStringList& words)
{
    Arguments arguments(u"segment import"_s,
        tr("Takes segments and groups with their boards from a JSON file (README, “Segments and groups as a file”): "
           "all of it or nothing. A segment that is there already, with the same conditions, is used; another one of "
           "its name gets a number."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace; made if it is missing."))
        .file(u"FILE.json"_s, tr("The segments and groups."))
        .flag(u"keep-both"_s, tr("Adds segments that are there already once more, under another name."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto text = readFile(arguments.fileAt(1));
    if (!text)
        return passOn(text.error());
    const auto bundle = core::bundlejson::fromJson(*text);
    if (!bundle)
        return failed(QFileInfo(arguments.fileAt(1)).fileName() + u": "_s + bundle.error().text);
    const auto workspace = WritableWorkspace::open(arguments.fileAt(0));
    if (!workspace)
        return passOn(workspace.error());
    using core::bundletransfer::SameSegments;
    const auto taken = takeBundle((*workspace)->connection(), *bundle,
        arguments.has(u"keep-both"_s) ? SameSegments::KeepBoth : SameSegments::UseExisting);
    if (!taken)
        return failed(taken.error());
    (*workspace)->keep();
    return print(takenText(*taken));
}

} // namespace app::commands
