// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/boardpicture.h"
#include "app/commands/commands.h"
#include "app/commands/openworkspace.h"
#include "app/commands/periods.h"
#include "app/translate.h"
#include "core/shop/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app::commands {

Outcome<void> exportPicture(const QStringList& words)
{
    Arguments arguments(u"export"_s,
        tr("Writes the picture of a board with its numbers, under the options that are stored with the board."));
    arguments.file(u"WORKSPACE"_s, tr("The workspace."))
        .file(u"FILE"_s, tr("The picture to write; it ends in .png, .svg or .pdf."))
        .option(u"board"_s, u"NAME"_s, tr("The board."))
        .option(u"from"_s, u"DATE"_s, tr("First day of the period."))
        .option(u"to"_s, u"DATE"_s, tr("Last day of the period."))
        .option(u"scale"_s, u"N"_s, tr("How large a PNG is, from 1 to 4; by default 2."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    if (auto named = arguments.require(u"board"_s); !named)
        return named;
    const auto period = periodOf(arguments);
    if (!period)
        return passOn(period.error());
    const QString path = arguments.fileAt(1);
    if (!QStringList{ u"png"_s, u"svg"_s, u"pdf"_s }.contains(QFileInfo(path).suffix().toLower()))
        return arguments.misuse(tr("“%1” must end in .png, .svg or .pdf.").arg(path));
    const int scale = arguments.has(u"scale"_s) ? arguments.value(u"scale"_s).toInt() : 2;
    if (scale < 1 || scale > 4)
        return arguments.misuse(tr("--scale: “%1” is not a number from 1 to 4.").arg(arguments.value(u"scale"_s)));

    const auto connection = openReader(arguments.fileAt(0));
    if (!connection)
        return passOn(connection.error());
    auto answers = BoardAnswers::load(**connection, arguments.value(u"board"_s), {});
    if (!answers)
        return passOn(answers.error());
    const auto settings = core::settingsstore::load(**connection);
    if (!settings)
        return failed(settings.error());
    const QString shop =
        settings->shopName.isEmpty() ? QFileInfo(arguments.fileAt(0)).completeBaseName() : settings->shopName;
    const ui::BoardPicture picture = pictureOf(*answers, *period, answers->numbers(*period), shop);
    if (auto written = ui::exportBoardImage(picture, path, scale); !written)
        return failed(written.error());
    return {};
}

} // namespace app::commands
