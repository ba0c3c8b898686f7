// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/guide.h"

#include "ui/board/boardview.h"
#include "ui/guidance/commandpalette.h"
#include "ui/guidance/shortcutsheet.h"
#include "ui/guidance/tour.h"
#include "ui/widgets/actionname.h"
#include "ui/window/boardpage.h"
#include "ui/window/session.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Calls take(action, menu) for all actions of the menus, submenus too.
template <typename Take>
void eachAction(const QList<QAction*>& actions, const QString& menu, const Take& take)
{
    for (QAction* action : actions) {
        if (action->isSeparator())
            continue;
        if (action->menu())
            eachAction(action->menu()->actions(),
                menu.isEmpty() ? actionName(action->text()) : menu + u" › "_s + actionName(action->text()), take);
        else
            take(action, menu);
    }
}

} // namespace

Guide::Guide(Session& session, BoardPage& board, QMainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_board(board)
    , m_window(window)
{
}

void Guide::fillMenu(QMenu& menu)
{
    const auto add = [&](const QString& text, const char* name, const QKeySequence& keys, void (Guide::*run)()) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("&Do anything …"), "commandPalette", QKeySequence(Qt::CTRL | Qt::Key_K), &Guide::showPalette);
    add(tr("&Keys and mouse"), "shortcuts", QKeySequence(Qt::Key_F1), &Guide::showKeys);
    add(tr("&Tour of the board"), "tour", {}, &Guide::startTour);
}

void Guide::showPalette()
{
    std::vector<Command> commands;
    eachAction(m_window.menuBar()->actions(), {}, [&](QAction* action, const QString& menu) {
        if (action->isEnabled() && action->isVisible())
            commands.push_back({ actionName(action->text()), menu,
                action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); } });
    });
    for (const core::SegmentGroup& group : m_session.state().groups)
        commands.push_back({ group.name, tr("Board"), {}, [this, id = group.id] { Q_EMIT groupWanted(id); } });
    for (const core::Segment& segment : m_session.state().segments) {
        const core::SegmentId id = segment.id;
        if (m_board.isEditing() && !m_board.document()->board().nodeOf(id))
            commands.push_back(
                { tr("Add “%1” to the board").arg(segment.name), {}, {}, [this, id] { m_board.addSegment(id); } });
        if (!segment.isList())
            commands.push_back({ segment.name, tr("Conditions"), {}, [this, id] { Q_EMIT segmentWanted(id); } });
    }
    auto* palette = new CommandPalette(std::move(commands), &m_window);
    palette->show();
}

void Guide::showKeys()
{
    std::vector<ShortcutSheet::Section> sections{ ShortcutSheet::canvasGestures() };
    for (QAction* menu : m_window.menuBar()->actions()) {
        if (!menu->menu())
            continue;
        ShortcutSheet::Section section{ actionName(menu->text()), {} };
        eachAction(menu->menu()->actions(), {}, [&](const QAction* action, const QString&) {
            if (!action->shortcut().isEmpty())
                section.lines.emplace_back(
                    actionName(action->text()), action->shortcut().toString(QKeySequence::NativeText));
        });
        if (!section.lines.empty())
            sections.push_back(std::move(section));
    }
    auto* sheet = new ShortcutSheet(sections, &m_window);
    sheet->open();
}

void Guide::offerTour()
{
    if (QSettings().value(u"tourSeen"_s, false).toBool() || !m_board.isOpen())
        return;
    startTour();
}

void Guide::startTour()
{
    if (!m_board.isOpen() || !m_board.isVisible() || m_window.findChild<Tour*>())
        return;
    QSettings().setValue(u"tourSeen"_s, true);
    const auto part = [this](const char* name) { return m_board.findChild<QWidget*>(QString::fromLatin1(name)); };
    new Tour(
        {
            { m_board.view(), tr("Who moves where"),
                tr("Each card is a segment with its customers today. The number on an arrow is how many of them moved "
                   "from one segment to the other in the period. Click a number to see who they are.") },
            { part("period"), tr("In which time"),
                tr("Choose the period here: all numbers follow at once, however many customers there are.") },
            { part("inspector"), tr("What a number means"),
                tr("Select an arrow or a card: here it says in a sentence what is counted, how it went day by day, and "
                   "what you decided to do about it.") },
            { part("edit"), tr("Your own board"),
                tr("With Edit you put segments on the board, move them and draw arrows. Everything can be undone.") },
            { m_window.findChild<QWidget*>(u"sidebar"_s), tr("Your own shop"),
                tr("Boards, segments, customers and imports are here. Drop the export of your shop's orders anywhere "
                   "on "
                   "the window, and its history is worked out. Nothing leaves this computer.") },
        },
        &m_window);
}

} // namespace ui
