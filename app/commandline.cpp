// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/translate.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app::commandline {

namespace {

struct Command {
    QStringView name; ///< one word, or a noun and a verb
    const char* summary;
    Outcome<void> (*run)(const QStringList&);
    Needs needs = Needs::Nothing;
};

constexpr std::array Commands{
    Command{ u"demo", QT_TRANSLATE_NOOP("app::commandline", "makes the demo shop and shows its first board"),
        commands::demo, Needs::Painting },
    Command{ u"import", QT_TRANSLATE_NOOP("app::commandline", "imports exports of orders, customers and products"),
        commands::importOrders },
    Command{ u"log import", QT_TRANSLATE_NOOP("app::commandline", "imports a membership log made elsewhere"),
        commands::logImport },
    Command{
        u"log export", QT_TRANSLATE_NOOP("app::commandline", "writes the membership log as CSV"), commands::logExport },
    Command{ u"log rebuild", QT_TRANSLATE_NOOP("app::commandline", "works out the past of segments anew"),
        commands::logRebuild },
    Command{
        u"segment add", QT_TRANSLATE_NOOP("app::commandline", "adds segments from JSON files"), commands::segmentAdd },
    Command{ u"segment list", QT_TRANSLATE_NOOP("app::commandline", "lists the segments"), commands::segmentList },
    Command{ u"segment remove", QT_TRANSLATE_NOOP("app::commandline", "removes segments nobody uses"),
        commands::segmentRemove },
    Command{
        u"segment export", QT_TRANSLATE_NOOP("app::commandline", "writes segments as JSON"), commands::segmentExport },
    Command{ u"segment import", QT_TRANSLATE_NOOP("app::commandline", "takes segments and groups from a JSON file"),
        commands::bundleImport },
    Command{ u"group export", QT_TRANSLATE_NOOP("app::commandline", "writes a group with its board as JSON"),
        commands::groupExport },
    Command{
        u"group import", QT_TRANSLATE_NOOP("app::commandline", "the same as segment import"), commands::bundleImport },
    Command{ u"segment metrics",
        QT_TRANSLATE_NOOP("app::commandline", "works out what the customers of each segment are worth"),
        commands::segmentMetrics },
    Command{ u"templates list", QT_TRANSLATE_NOOP("app::commandline", "lists the ready segments and what they need"),
        commands::templatesList },
    Command{ u"templates show", QT_TRANSLATE_NOOP("app::commandline", "explains a ready segment, with its values"),
        commands::templatesShow },
    Command{ u"templates add", QT_TRANSLATE_NOOP("app::commandline", "adds a ready segment with its past"),
        commands::templatesAdd },
    Command{ u"templates rfm", QT_TRANSLATE_NOOP("app::commandline", "makes the whole RFM group with its board"),
        commands::templatesRfm },
    Command{ u"board import", QT_TRANSLATE_NOOP("app::commandline", "takes a board from a JSON file"),
        commands::boardImport },
    Command{ u"board export", QT_TRANSLATE_NOOP("app::commandline", "prints a board as JSON"), commands::boardExport },
    Command{ u"count", QT_TRANSLATE_NOOP("app::commandline", "counts the customers of a board"), commands::count },
    Command{
        u"customers", QT_TRANSLATE_NOOP("app::commandline", "lists the customers of one count"), commands::customers },
    Command{ u"export", QT_TRANSLATE_NOOP("app::commandline", "writes the picture of a board"), commands::exportPicture,
        Needs::Painting },
    Command{ u"bench generate", QT_TRANSLATE_NOOP("app::commandline", "makes a large membership log to measure with"),
        commands::benchGenerate },
    Command{ u"bench run", QT_TRANSLATE_NOOP("app::commandline", "measures how fast a workspace is counted"),
        commands::benchRun, Needs::Widgets },
    Command{ u"bench segments", QT_TRANSLATE_NOOP("app::commandline", "measures how fast segments are worked out"),
        commands::benchSegments },
    Command{ u"bench board", QT_TRANSLATE_NOOP("app::commandline", "measures how smoothly a large board is drawn"),
        commands::benchBoard, Needs::Widgets },
};

bool isHelp(const QString& word)
{
    return word == u"--help"_s || word == u"-h"_s || word == u"help"_s;
}

bool isVersion(const QString& word)
{
    return word == u"--version"_s || word == u"-v"_s;
}

/// The command's words at the beginning of the arguments.
const Command* find(const QStringList& arguments)
{
    const auto named = [&](const Command& command) {
        const QStringList words = command.name.toString().split(u' ');
        return arguments.mid(0, words.size()) == words;
    };
    const auto found = std::ranges::find_if(Commands, named);
    return found == Commands.end() ? nullptr : &*found;
}

/// The verbs of a noun: "import", "export" and "rebuild" of "log".
QStringList verbsOf(const QString& noun)
{
    QStringList verbs;
    for (const Command& command : Commands) {
        if (command.name.startsWith(noun + u' '))
            verbs.append(command.name.mid(noun.size() + 1).toString());
    }
    return verbs;
}

QString help(const QString& noun = {})
{
    QString text;
    if (noun.isEmpty()) {
        text = tr("Journeyboard shows how the customers of a shop move between segments.") + u"\n\n"_s
            + tr("Usage: journeyboard [WORKSPACE]           opens the window\n"
                 "       journeyboard --demo                opens it on the demo shop\n"
                 "       journeyboard COMMAND …            does one thing without a display\n"
                 "       journeyboard COMMAND --help       explains it")
            + u"\n\n"_s;
    }
    text += tr("Commands:") + u'\n';
    for (const Command& command : Commands) {
        if (noun.isEmpty() || command.name.startsWith(noun + u' '))
            text += u"  "_s + command.name.toString().leftJustified(16) + tr(command.summary) + u'\n';
    }
    if (noun.isEmpty())
        text += u'\n' + tr("Options: --help, --version. Exit code: 0 fine, 1 failed, 2 called wrongly.") + u'\n';
    return text;
}

Outcome<void> dispatch(const QStringList& arguments)
{
    const QString& first = arguments.first();
    if (isHelp(first))
        return print(help());
    if (isVersion(first))
        return print(u"journeyboard "_s + QCoreApplication::applicationVersion() + u'\n');
    if (const Command* command = find(arguments))
        return command->run(arguments.mid(command->name.count(u' ') + 1));
    if (const QStringList verbs = verbsOf(first); !verbs.isEmpty()) {
        if (isHelp(arguments.value(1)))
            return print(help(first));
        return wrongUsage(tr("After “%1” say one of: %2.").arg(first, verbs.join(u", "_s)));
    }
    if (first.startsWith(u'-'))
        return wrongUsage(tr("Unknown option “%1”. See: journeyboard --help").arg(first));
    return wrongUsage(tr("There is no command and no workspace “%1”. See: journeyboard --help").arg(first));
}

} // namespace

bool isCommand(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return false;
    if (arguments == QStringList{ DemoOption })
        return false;
    const QString& first = arguments.first();
    if (find(arguments) || !verbsOf(first).isEmpty() || first.startsWith(u'-') || isHelp(first))
        return true;
    const bool isWorkspace = first.endsWith(u".journey"_s) || QFileInfo(first).isFile();
    return !isWorkspace || arguments.size() > 1;
}

Needs needs(const QStringList& arguments)
{
    const Command* command = find(arguments);
    return command ? command->needs : Needs::Nothing;
}

int run(const QStringList& arguments)
{
    const auto done = dispatch(arguments);
    if (done)
        return Ending::Fine;
    const Ending& ending = done.error();
    if (ending.exitCode != Ending::Fine) {
        complain(ending.text);
        return ending.exitCode;
    }
    const auto printed = print(ending.text);
    return printed ? Ending::Fine : Ending::Failed;
}

void complain(const QString& text)
{
    const QByteArray line = "journeyboard: " + text.simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace app::commandline
