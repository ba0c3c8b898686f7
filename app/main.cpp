// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "core/base/englishplurals.h"
#include "core/base/safefile.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// Qt 6 reads arguments and names of files as UTF-8 and says so on standard error under any other locale; there the
/// errors of the program stand alone.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// What a log takes goes back to the system when the log is dropped. By itself glibc would keep such pieces in the heap
/// of the thread that read them: some 200 MB more with the logs of a million customers.
void returnLargeMemory()
{
#ifdef __GLIBC__
    constexpr int LargeBytes = 2 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, LargeBytes);
#endif
}

/// A command that paints does so in memory, whether there is a display or not.
void paintInMemory()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    // Qt misses a session here and there; standard error is for the one line of the program.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
}

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

std::unique_ptr<QCoreApplication> applicationFor(const QStringList& words, int& argc, char** argv)
{
    using app::commandline::Needs;
    const Needs needs = app::commandline::needs(words);
    if (needs == Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    paintInMemory();
    if (needs == Needs::Painting)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    core::makeNewFilesPrivate();
    returnLargeMemory();
    useUtf8();
    QCoreApplication::setOrganizationName(QStringLiteral("Journeyboard"));
    QCoreApplication::setApplicationName(QStringLiteral("journeyboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOURNEYBOARD_VERSION));

    const QStringList words = wordsOf(argc, argv);
    if (!app::commandline::isCommand(words))
        return app::runWindow(argc, argv, words);
    const std::unique_ptr<QCoreApplication> application = applicationFor(words, argc, argv);
    core::EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    return app::commandline::run(words);
}
