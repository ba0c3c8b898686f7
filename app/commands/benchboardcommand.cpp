// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/benchreport.h"
#include "app/commands/boardframes.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/translate.h"
#include "core/base/safefile.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::commands {

namespace {

namespace bench = core::bench;

QString figureText(const bench::Report::Figure& figure)
{
    return QString::number(figure.value, 'f', figure.unit.isEmpty() ? 0 : 1);
}

} // namespace

Outcome<void> benchBoard(const QStringList& words)
{
    Arguments arguments(u"bench board"_s,
        tr("Draws a large board in memory and measures what dragging, another period, panning and zooming cost, frame "
           "by frame."));
    arguments.option(u"nodes"_s, u"N"_s, tr("Segments on the board; by default 300."))
        .option(u"arrows"_s, u"M"_s, tr("Arrows between them; by default 600."))
        .option(u"steps"_s, u"S"_s, tr("Frames of each kind; by default 200."))
        .option(u"json"_s, u"FILE"_s, tr("Writes the figures there, too."));
    if (auto parsed = arguments.parse(words); !parsed)
        return parsed;
    WanderingLogs::Shape shape;
    const auto nodes = arguments.number(u"nodes"_s, 2, 2000, shape.nodes);
    if (!nodes)
        return passOn(nodes.error());
    const auto arrows = arguments.number(u"arrows"_s, 1, 10'000, shape.arrows);
    if (!arrows)
        return passOn(arrows.error());
    const auto steps = arguments.number(u"steps"_s, 1, 10'000, 200);
    if (!steps)
        return passOn(steps.error());
    shape.nodes = int(*nodes);
    shape.arrows = int(*arrows);

    bench::Report report;
    benchreport::noteLoad(report);
    if (auto measured = measureBoardFrames(shape, int(*steps), report); !measured)
        return failed(measured.error());
    if (arguments.has(u"json"_s)) {
        if (auto saved = core::saveFile(arguments.value(u"json"_s), QJsonDocument(report.toJson()).toJson()); !saved)
            return failed(saved.error());
    }
    return print(benchreport::text(report, tr("Target"), figureText));
}

} // namespace app::commands
