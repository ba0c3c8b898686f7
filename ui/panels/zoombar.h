// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QMenu;
class QToolButton;

namespace ui {

class Actions;
class BoardView;

/// The zoom in the corner of the canvas, over it.
class ZoomBar final : public QFrame {
    Q_OBJECT

public:
    /// `menu`: how the board is looked at; belongs to somebody else.
    ZoomBar(BoardView& view, const Actions& actions, QMenu& menu);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(QAction* action, const QString& sign);
    void place();

    BoardView& m_view;
    QToolButton* m_level;
};

} // namespace ui
