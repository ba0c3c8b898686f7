// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/decoration.h"
#include "ui/board/arranging.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <array>
#include <map>

class QMenu;

namespace ui {

/// What can be done on the canvas of a board, with its words and its keys; CanvasControl does it.
class CanvasActions final : public QObject {
    Q_OBJECT

public:
    explicit CanvasActions(QObject* parent = nullptr);

    QAction* addSegment;
    QAction* addNext;
    QAction* connectSelected;
    QAction* turnArrow;
    QAction* insertIntoArrow;
    QAction* cut;
    QAction* copy;
    QAction* paste;
    QAction* duplicate;
    QAction* addFrame;
    QAction* addLanes;
    QAction* addSticky;
    QAction* editText;
    QAction* lock;
    QAction* layOutAll;
    QAction* layOutSelection;
    QAction* distributeAcross;
    QAction* distributeDown;
    QAction* snapToGrid; ///< checkable, like the next
    QAction* snapToLines;
    std::map<arranging::Edge, QAction*> align;
    std::array<QAction*, core::PaletteSize + 1> colors;

    [[nodiscard]] QList<QAction*> all() const; ///< with the colours
    void fillEditMenu(QMenu& menu) const; ///< cut, copy, paste, duplicate
    void fillBoardMenu(QMenu& menu) const; ///< everything else, for the menu bar
    void fillNodeMenu(QMenu& menu) const;
    void fillArrowMenu(QMenu& menu) const;
    void fillDecorationMenu(QMenu& menu) const;
    void fillCanvasMenu(QMenu& menu) const;

private:
    QAction* make(const QString& text, const char* name, const QKeySequence& keys = {});
    QMenu* addColorMenu(QMenu& menu) const;
    QMenu* addArrangeMenu(QMenu& menu) const;
};

} // namespace ui
