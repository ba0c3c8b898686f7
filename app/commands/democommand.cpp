// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/boardpicture.h"
#include "app/commands/boardtable.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/clock.h"
#include "core/base/safefile.h"
#include "core/board/boardstore.h"
#include "core/demo/demoshop.h"
#include "core/segments/segmentstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

/// Takes an earlier demo away, unless somebody has it open or the file of that name is something else.
Outcome<void> removeOldDemo(const QString& path)
{
    if (!QFileInfo::exists(path))
        return {};
    {
        const auto old = core::Workspace::open(path, core::Workspace::Mode::OpenExisting);
        if (!old)
            return failed(old.error());
    }
    if (!QFile::remove(path))
        return failed(tr("The earlier demo “%1” cannot be replaced.").arg(path));
    for (const QString& ending : { u"-wal"_s, u"-shm"_s })
        QFile::remove(path + ending);
    return {};
}

Outcome<QDir> makeFolder(const QString& path)
{
    const QDir folder(path);
    const bool isNew = !folder.exists();
    if (!QDir().mkpath(path))
        return failed(tr("The folder “%1” cannot be made.").arg(path));
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

core::Day yesterday()
{
    const QTimeZone zone(core::demoshop::TimeZone.toByteArray());
    return core::Day::fromDate(core::Clock().now().toTimeZone(zone).date()) - 1;
}

/// The first ready board, with its numbers in its own period.
Outcome<BoardAnswers> firstBoard(core::Connection& connection)
{
    const auto groups = core::segmentstore::groups(connection);
    if (!groups)
        return failed(groups.error());
    if (groups->empty())
        return failed(tr("The demo shop has no boards."));
    return BoardAnswers::load(connection, groups->front().name, {});
}

} // namespace

Outcome<void> demo(const QStringList& words)
{
    Arguments arguments(u"demo"_s,
        tr("Makes the demo shop in a folder: imports its orders, prints its first board's numbers, and writes the "
           "board's picture and its numbers."));
    arguments.option(u"out"_s, u"DIR"_s, tr("The folder; by default journeyboard-demo in the current one."))
        .option(u"last-day"_s, u"DATE"_s, tr("The last day of the demo's data; by default yesterday."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    const auto lastDay = arguments.optionalDay(u"last-day"_s);
    if (!lastDay)
        return passOn(lastDay.error());
    const auto folder = makeFolder(
        arguments.has(u"out"_s) ? arguments.value(u"out"_s) : QDir::current().filePath(u"journeyboard-demo"_s));
    if (!folder)
        return passOn(folder.error());
    const QString workspacePath = folder->filePath(u"demo.journey"_s);
    if (auto removed = removeOldDemo(workspacePath); !removed)
        return removed;

    const auto workspace = WritableWorkspace::open(workspacePath);
    if (!workspace)
        return passOn(workspace.error());
    core::Connection& connection = (*workspace)->connection();
    const core::demoshop::Parameters parameters{ lastDay->value_or(yesterday()) };
    if (auto filled = core::demoshop::fill(connection, folder->path(), parameters); !filled)
        return failed(filled.error());
    (*workspace)->keep();

    auto answers = firstBoard(connection);
    if (!answers)
        return passOn(answers.error());
    const core::Period period = answers->board().period.resolve(parameters.lastDay);
    const BoardNumbers numbers = answers->numbers(period);
    const QString picturePath = folder->filePath(u"rum-baba-fans.png"_s);
    const auto picture = pictureOf(*answers, period, numbers, u"Maison Baba"_s);
    if (auto drawn = ui::exportBoardImage(picture, picturePath); !drawn)
        return failed(drawn.error());
    const QString numbersPath = folder->filePath(u"rum-baba-fans.csv"_s);
    if (auto saved = core::saveFile(numbersPath, boardtable::toCsv(*answers, period, numbers)); !saved)
        return failed(saved.error());

    const std::vector<QStringList> places = { { tr("Workspace"), QFileInfo(workspacePath).absoluteFilePath() },
        { tr("Orders"), QFileInfo(folder->filePath(u"demo_orders_export.csv"_s)).absoluteFilePath() },
        { tr("Picture"), QFileInfo(picturePath).absoluteFilePath() },
        { tr("Numbers"), QFileInfo(numbersPath).absoluteFilePath() } };
    return print(boardtable::toText(*answers, period, numbers) + u'\n' + table({ tr("Written"), tr("Where") }, places));
}

} // namespace app::commands
