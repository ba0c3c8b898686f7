// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/canvas/canvasactions.h"
#include "ui/language/language.h"
#include "ui/seeing/viewactions.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeactions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

Actions::Actions(QObject* parent)
    : QObject(parent)
    , newWorkspace(make(tr("&New workspace …"), "newWorkspace", QKeySequence::New))
    , openWorkspace(make(tr("&Open workspace …"), "openWorkspace", QKeySequence::Open))
    , openDemo(make(tr("Open the &demo shop"), "openDemo"))
    , importOrders(make(tr("&Import exports …"), "importOrders", QKeySequence(Qt::CTRL | Qt::Key_I)))
    , workspaceSettings(make(tr("Workspace se&ttings …"), "workspaceSettings"))
    , closeWorkspace(make(tr("&Close workspace"), "closeWorkspace", QKeySequence::Close))
    , quit(make(tr("&Quit"), "quit", QKeySequence::Quit))
    , undo(make(tr("&Undo"), "undo", QKeySequence::Undo))
    , redo(make(tr("&Redo"), "redo", QKeySequence::Redo))
    , removeSelection(make(tr("Remo&ve from the board"), "removeSelection", QKeySequence::Delete))
    , selectAll(make(tr("&Select all"), "selectAll", QKeySequence::SelectAll))
    , find(make(tr("&Find a segment"), "find", QKeySequence::Find))
    , findCustomer(make(tr("Find a &customer"), "findCustomer", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)))
    , showSegments(make(tr("&Segments of the group"), "showSegments", QKeySequence(Qt::CTRL | Qt::Key_1)))
    , showBoard(make(tr("&Board of the group"), "showBoard", QKeySequence(Qt::CTRL | Qt::Key_2)))
    , editBoard(make(tr("&Edit"), "editBoard", QKeySequence(Qt::CTRL | Qt::Key_E)))
    , saveBoard(make(tr("&Save"), "saveBoard", QKeySequence::Save))
    , cancelEditing(make(tr("S&top editing"), "cancelEditing"))
    , keepVersion(make(tr("&Keep a version …"), "keepVersion"))
    , versions(make(tr("&Versions …"), "versions"))
    , canvas(new CanvasActions(this))
    , zoomIn(make(tr("Zoom &in"), "zoomIn", QKeySequence::ZoomIn))
    , zoomOut(make(tr("Zoom &out"), "zoomOut", QKeySequence::ZoomOut))
    , zoomNormal(make(tr("&Actual size"), "zoomNormal", QKeySequence(Qt::CTRL | Qt::Key_0)))
    , fit(make(tr("&Fit the board"), "fit", QKeySequence(Qt::CTRL | Qt::Key_9)))
    , look(new ViewActions(this))
    , time(new TimeActions(this))
    , showTable(makeCheckable(tr("Board as &tables"), "showTable",
          tr("The segments and arrows of the board with their numbers, as two tables that do all the canvas does")))
    , suggestArrows(make(tr("&Suggest arrows …"), "suggestArrows", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)))
    , showMovements(
          make(tr("&All movements as a matrix …"), "showMovements", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)))
    , directOnly(makeCheckable(tr("&Direct moves only"), "directOnly",
          tr("Count only who was in the source on the day before joining the target")))
    , firstTimeOnly(makeCheckable(tr("&First time only"), "firstTimeOnly",
          tr("Count only who was never in the target before, as far as the log knows")))
    , recordedOnly(makeCheckable(tr("&Recorded days only"), "recordedOnly",
          tr("Count only on days that were recorded as they came; days that were rebuilt later, from the orders known "
             "by "
             "then, are taken as unknown")))
    , addGroup(make(tr("New &group …"), "addGroup", QKeySequence(Qt::CTRL | Qt::Key_G)))
    , addSegment(
          make(tr("&Add segment with conditions …"), "addSegment", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)))
    , addFromTemplate(
          make(tr("Add segment from a &template …"), "addFromTemplate", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)))
    , addRfm(make(tr("Add &RFM group …"), "addRfm"))
    , importSegments(make(tr("&Import segments and groups …"), "importSegments"))
    , rebuildAll(make(tr("Rebuild the history of &all segments …"), "rebuildAll"))
    , exportSvg(make(tr("Picture (S&VG) …"), "exportSvg"))
    , exportPdf(make(tr("Picture (P&DF) …"), "exportPdf"))
    , exportNumbers(make(tr("&Numbers (CSV) …"), "exportNumbers", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)))
    , themes(new QActionGroup(this))
    , languages(new QActionGroup(this))
{
    for (int scale = 1; scale <= 4; ++scale) {
        QAction* action = make(tr("Picture (PNG, %1×) …").arg(scale), "exportPng");
        action->setData(scale);
        exportPng.at(static_cast<size_t>(scale - 1)) = action;
    }
    showTable->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_3));
    const std::pair<Theme::Choice, QString> choices[] = { { Theme::Choice::System, tr("As the &system") },
        { Theme::Choice::Light, tr("&Light") }, { Theme::Choice::Dark, tr("&Dark") } };
    for (const auto& [choice, text] : choices) {
        QAction* action = make(text, "theme");
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        themes->addAction(action);
    }
    for (const Language::Choice& choice : Language::choices()) {
        QAction* action = make(choice.code.isEmpty() ? tr("As the &system") : choice.name, "language");
        action->setCheckable(true);
        action->setData(choice.code);
        languages->addAction(action);
    }
}

QAction* Actions::make(const QString& text, const char* name, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    return action;
}

QAction* Actions::makeCheckable(const QString& text, const char* name, const QString& tip)
{
    QAction* action = make(text, name);
    action->setCheckable(true);
    action->setToolTip(tip);
    return action;
}

QList<QAction*> Actions::ofWorkspace() const
{
    return { importOrders, workspaceSettings, closeWorkspace, addGroup, addSegment, addFromTemplate, addRfm,
        importSegments, rebuildAll, find, findCustomer };
}

QList<QAction*> Actions::ofBoard() const
{
    QList<QAction*> actions{ editBoard, saveBoard, keepVersion, versions, zoomIn, zoomOut, zoomNormal, fit, showTable,
        suggestArrows, showMovements, directOnly, firstTimeOnly, recordedOnly, exportSvg, exportPdf, exportNumbers,
        undo, redo };
    for (QAction* action : exportPng)
        actions << action;
    return actions + look->all() + time->all();
}

QList<QAction*> Actions::ofEditing() const
{
    return { removeSelection, selectAll, cancelEditing };
}

void Actions::nameUndo(QString undone, QString redone)
{
    // What the user named may hold the sign that marks a key.
    undone.replace(u'&', u"&&"_s);
    redone.replace(u'&', u"&&"_s);
    undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
}

void Actions::fillExportMenu(QMenu& menu) const
{
    for (QAction* action : exportPng)
        menu.addAction(action);
    menu.addAction(exportSvg);
    menu.addAction(exportPdf);
    menu.addSeparator();
    menu.addAction(exportNumbers);
}

void Actions::fillOptionsMenu(QMenu& menu) const
{
    menu.setToolTipsVisible(true);
    menu.addAction(directOnly);
    menu.addAction(firstTimeOnly);
    menu.addAction(recordedOnly);
}

} // namespace ui
