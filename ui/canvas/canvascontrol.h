// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvasactions.h"

#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>

class QMenu;

namespace ui {

class BoardDocument;
class BoardView;
class CanvasNotice;
class InPlaceEditor;
class Motion;
class Picking;
struct Pasted;

/// Does on one open board what the actions of the canvas say: picking, arranging, the clipboard, frames and notes, and
/// the menus under the mouse. Lives as long as the board's view. GUI thread.
class CanvasControl final : public QObject {
    Q_OBJECT

public:
    CanvasControl(BoardView& view, BoardDocument& document, CanvasActions& actions);
    ~CanvasControl() override;

    void setEditing(bool isEditing);
    void settle(); ///< what glides is there, and what is being typed becomes part of the board
    [[nodiscard]] CanvasNotice& notice() { return *m_notice; }

    /// For the menus: actions of the window that go there, too.
    void setCommonActions(const QList<QAction*>& onItems, const QList<QAction*>& onCanvas);

private:
    void connectActions();
    void lookAtClipboard();
    void refresh(); ///< which actions can be done now
    void pickHere();
    void connectSelected();
    void turnArrow();
    void copy(bool isCut);
    void paste();
    void duplicate();
    void tell(const Pasted& pasted, int unknown);
    void addFrame();
    void addLanes();
    void addSticky();
    void editText();
    void setColor(int color);
    void toggleLock();
    void align(arranging::Edge edge, const QString& name);
    void distribute(Qt::Orientation direction, const QString& name);
    void layOut(std::vector<core::NodeId> nodes, const QString& name);
    void addElsewhere(QMenu& menu, core::NodeId node);
    void openMenu(const QPoint& position);
    [[nodiscard]] QPointF visibleMiddle() const;
    [[nodiscard]] QPointF insertionPoint(); ///< where the menu was opened, else what is visible
    [[nodiscard]] QString nameOf(core::NodeId node) const;

    BoardView& m_view;
    BoardDocument& m_document;
    CanvasActions& m_actions;
    Picking* m_picking;
    CanvasNotice* m_notice;
    InPlaceEditor* m_editor;
    Motion* m_motion;
    QList<QAction*> m_onItems, m_onCanvas;
    std::optional<QPointF> m_menuPoint;
    bool m_canPaste = false; ///< the clipboard holds a piece of a board
    bool m_isEditing = false;
};

} // namespace ui
