// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;

namespace ui {

class TimeActions;
class ViewActions;
class CanvasActions;

/// Every action of the window, with its words and its keys; whoever can do it connects to it.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction* newWorkspace;
    QAction* openWorkspace;
    QAction* openDemo;
    QAction* importOrders;
    QAction* workspaceSettings;
    QAction* closeWorkspace;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* removeSelection;
    QAction* selectAll;
    QAction* find;
    QAction* findCustomer;

    QAction* showSegments;
    QAction* showBoard;
    QAction* editBoard;
    QAction* saveBoard;
    QAction* cancelEditing;
    QAction* keepVersion;
    QAction* versions;
    CanvasActions* canvas;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomNormal;
    QAction* fit;
    ViewActions* look; ///< how a board is looked at
    TimeActions* time; ///< playing and comparing
    QAction* showTable; ///< checkable: the board as tables
    QAction* suggestArrows;
    QAction* showMovements;
    QAction* directOnly;
    QAction* firstTimeOnly;
    QAction* recordedOnly;

    QAction* addGroup;
    QAction* addSegment;
    QAction* addFromTemplate;
    QAction* addRfm;
    QAction* importSegments;
    QAction* rebuildAll;

    std::array<QAction*, 4> exportPng; ///< by scale − 1
    QAction* exportSvg;
    QAction* exportPdf;
    QAction* exportNumbers;

    QActionGroup* themes; ///< data: Theme::Choice as int
    QActionGroup* languages; ///< data: the code of a Language::Choice

    /// Those that only make sense with an open workspace; with a board on screen; in edit mode.
    [[nodiscard]] QList<QAction*> ofWorkspace() const;
    [[nodiscard]] QList<QAction*> ofBoard() const;
    [[nodiscard]] QList<QAction*> ofEditing() const;
    void nameUndo(QString undone, QString redone); ///< the acts that are next; empty: none
    void fillExportMenu(QMenu& menu) const;
    void fillOptionsMenu(QMenu& menu) const;

private:
    QAction* make(const QString& text, const char* name, const QKeySequence& keys = {});
    QAction* makeCheckable(const QString& text, const char* name, const QString& tip);
};

} // namespace ui
