// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commandline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::application", text);
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int runWindow(int& argc, char** argv, const QStringList& words)
{
    if (!hasDisplay()) {
        commandline::complain(tr("There is no display to open the window on. See: journeyboard --help"));
        return 1;
    }
    const QCoreApplication application(argc, argv);
    Q_UNUSED(words);
    return commandline::run({ u"--help"_s });
}

} // namespace app
