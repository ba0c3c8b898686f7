// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commandline.h"
#include "app/translate.h"
#include "core/jobs/guithread.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace app {

namespace {

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
    QApplication application(argc, argv);
    core::guithread::watch();
    const ui::Language language(ui::Language::spoken(ui::Language::chosen(), QLocale::system().uiLanguages()));
    QApplication::setApplicationDisplayName(u"Journeyboard"_s);
    ui::Theme::apply(application, static_cast<ui::Theme::Choice>(QSettings().value(u"theme"_s, 0).toInt()));
    ui::Session session;
    ui::MainWindow window(session);
    window.show();
    if (words == QStringList{ commandline::DemoOption })
        window.openDemo();
    else if (!words.isEmpty())
        window.openPaths(words);
    else
        window.reopenLast();
    return QApplication::exec();
}

} // namespace app
