// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/board/boardjson.h"
#include "core/board/boardstore.h"
#include "core/db/transaction.h"
#include "core/segments/segmentstore.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

/// The group whose board is to be saved over, or a new one: a board has its group's name.
core::Result<core::GroupId> groupFor(core::Connection& connection, const QString& name)
{
    const auto groups = core::segmentstore::groups(connection);
    if (!groups)
        return tl::unexpected(groups.error());
    const auto group = std::ranges::find(*groups, name, &core::SegmentGroup::name);
    if (group != groups->end())
        return group->id;
    return core::segmentstore::addGroup(connection, name);
}

core::Result<core::Board> saveBoard(core::Connection& connection, const QByteArray& text)
{
    auto transaction = core::Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto segments = core::segmentstore::all(connection);
    if (!segments)
        return tl::unexpected(segments.error());
    auto board = core::boardjson::fromJson(text, *segments);
    if (!board)
        return board;
    const auto group = groupFor(connection, board->name);
    if (!group)
        return tl::unexpected(group.error());
    board->group = *group;
    if (auto saved = core::boardstore::save(connection, *board); !saved)
        return tl::unexpected(saved.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return board;
}

} // namespace

Outcome<void> boardImport(const QStringList& words)
{
    Arguments arguments(u"board import"_s,
        tr("Takes a board from a JSON file (README, “Boards as JSON”); a board of that name is replaced."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace with the board's segments."))
        .file(u"FILE.json"_s, tr("The board."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto text = readFile(arguments.fileAt(1));
    if (!text)
        return passOn(text.error());
    const auto workspace = WritableWorkspace::open(arguments.fileAt(0));
    if (!workspace)
        return passOn(workspace.error());
    const auto board = saveBoard((*workspace)->connection(), *text);
    if (!board)
        return failed(QFileInfo(arguments.fileAt(1)).fileName() + u": "_s + board.error().text);
    (*workspace)->keep();
    return print(tr("Board “%1”: segments %2, arrows %3")
                     .arg(board->name, grouped(std::ssize(board->nodes())), grouped(std::ssize(board->arrows())))
        + u'\n');
}

Outcome<void> boardExport(const QStringList& words)
{
    Arguments arguments(u"board export"_s, tr("Prints a board as JSON."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace.")).option(u"board"_s, u"NAME"_s, tr("The board."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    if (auto named = arguments.require(u"board"_s); !named)
        return named;
    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    const auto board = core::boardstore::byName(**connection, arguments.value(u"board"_s));
    if (!board)
        return failed(board.error());
    if (!*board)
        return failed(tr("There is no board “%1”.").arg(arguments.value(u"board"_s)));
    const auto segments = core::segmentstore::all(**connection);
    if (!segments)
        return failed(segments.error());
    QByteArray text = core::boardjson::toJson(**board, *segments);
    if (!text.endsWith('\n'))
        text += '\n';
    return print(text);
}

} // namespace app::commands
