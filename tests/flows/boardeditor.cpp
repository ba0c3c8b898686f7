// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session for tst_boardsafety that edits a board and may be killed at any moment:
//   boardeditor FOLDER WORKSPACE EDITS   says "ready", then the number of each edit and the time when it was made
#include "core/base/safefile.h"
#include "ui/window/boardautosave.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    core::makeNewFilesPrivate();
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    core::Board board;
    board.group = { 7 };
    core::Segment segment;
    segment.id = { 1 };
    segment.name = u"Once"_s;
    ui::BoardDocument document(board);
    document.setSegments({ segment });
    const core::NodeId node = document.addNode(segment.id, {});
    const ui::BoardAutosave autosave(document, arguments[1], arguments[2]);

    const int edits = arguments[3].toInt();
    int edit = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &clock, [&] {
        if (++edit > edits)
            return;
        document.moveNodes({ { node, QPointF(edit, 0) } }, edit);
        std::printf("%d %lld\n", edit, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    std::puts("ready");
    std::fflush(stdout);
    clock.start(5);
    return QGuiApplication::exec();
}
