// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A second Journeyboard for tst_reliability: a process that writes a workspace and may be killed at any moment.
//   shopwriter import WORKSPACE FILE…   imports one file after the other; "ready", then "ack N" after each
//   shopwriter hold WORKSPACE           opens the workspace for writing, says "ready" and waits to be killed
//   shopwriter open WORKSPACE           opens it for writing and ends: 0, or 1 with the refusal on stdout
#include "core/base/safefile.h"
#include "core/importing/orderimport.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int importAll(Connection& writer, const QStringList& files)
{
    orderimport::Options options;
    options.timeZone = "Asia/Tokyo";
    for (qsizetype index = 0; index < files.size(); ++index) {
        const auto report = orderimport::importFile(writer, files[index], options);
        if (!report) {
            say(report.error().text + u" | "_s + report.error().detail);
            return 1;
        }
        say(u"ack %1"_s.arg(index + 1));
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    core::makeNewFilesPrivate();
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;

    const auto workspace = Workspace::open(arguments[2], Workspace::Mode::CreateOrOpen);
    if (!workspace) {
        say(workspace.error().text);
        return 1;
    }
    if (arguments[1] == u"open"_s)
        return 0;
    say(u"ready"_s);
    if (arguments[1] == u"hold"_s)
        return application.exec();
    return importAll((*workspace)->writer(), arguments.mid(3));
}
