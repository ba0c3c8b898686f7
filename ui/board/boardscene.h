// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardcontent.h"
#include "ui/board/decorationlayer.h"
#include "ui/board/focusmode.h"

#include <QGraphicsScene>

#include <map>
#include <memory>
#include <vector>

namespace ui {

class ArrowItem;
class CountBadge;
class DraftItem;
class NodeItem;
class Tool;
struct ToolEvent;

/// Holds a board document for the eye and the hand: keeps one item per node, arrow and count in step with it, and hands
/// presses, moves and keys to the tools, which alone write to the document. The items are what can be selected and
/// asked; all of them are painted together, by a BoardLayer from the snapshot. GUI thread.
class BoardScene final : public QGraphicsScene {
    Q_OBJECT

public:
    BoardScene(BoardDocument& document, BoardNumbers& numbers, QObject* parent = nullptr);
    ~BoardScene() override;

    [[nodiscard]] BoardDocument& document() { return m_document; }
    [[nodiscard]] BoardNumbers& numbers() { return m_numbers; }
    [[nodiscard]] const BoardLayout& boardLayout(); ///< up to date
    [[nodiscard]] NodeItem* nodeItem(core::NodeId id); ///< null: not on the board
    [[nodiscard]] ArrowItem* arrowItem(core::ArrowId id);
    [[nodiscard]] CountBadge* countBadge(core::ArrowId id);
    [[nodiscard]] BoardHit hitAt(const QPointF& point);
    [[nodiscard]] const BoardSnapshotPtr& snapshot(); ///< up to date

    void setEditing(bool isEditing);
    [[nodiscard]] bool isEditing() const { return m_marks.isEditing; }

    void setView(const ViewSettings& view); ///< no undo step, no change of any number
    [[nodiscard]] const ViewSettings& view() const { return m_marks.view; }
    [[nodiscard]] const BoardContent& content(); ///< up to date

    [[nodiscard]] std::vector<core::NodeId> selectedNodes();
    [[nodiscard]] std::vector<core::ArrowId> selectedArrows();
    void select(const std::vector<core::NodeId>& nodes, const std::vector<core::ArrowId>& arrows); ///< and nothing else
    [[nodiscard]] BoardItems selection(); ///< with frames and sticky notes
    void select(const BoardItems& items); ///< and nothing else
    [[nodiscard]] DecorationLayer& decorations(); ///< up to date
    [[nodiscard]] DecorationHit decorationAt(const QPointF& point); ///< below all cards and arrows
    void selectOnly(core::NodeId node);
    void selectOnly(core::ArrowId arrow);
    void removeSelection();
    void setSnapping(bool toGrid, bool toLines);
    [[nodiscard]] bool snapsToGrid() const { return m_snapsToGrid; }
    [[nodiscard]] bool snapsToLines() const { return m_snapsToLines; }
    [[nodiscard]] double scale() const; ///< the zoom of the first view

    // For the tools.
    [[nodiscard]] int startGesture() { return m_document.startGesture(); }
    [[nodiscard]] DraftItem& draft(); ///< made when first asked for, until clearDraft
    [[nodiscard]] bool hasDraft() const { return m_draft != nullptr; }
    void clearDraft();
    void setTarget(core::NodeId node); ///< the card an arrow would land on; invalid: none
    void setInsertion(core::ArrowId arrow); ///< the arrow a dropped segment would come to stand in; invalid: none
    void setHidden(core::ArrowId arrow); ///< the arrow whose end is in the hand; invalid: none
    void cancelGesture();
    [[nodiscard]] CardLook cardLook(core::SegmentId segment) const; ///< of a card that is not on the board yet

Q_SIGNALS:
    void snapshotChanged();
    void nodeCountActivated(core::NodeId node);
    void arrowCountActivated(core::ArrowId arrow);
    void elsewhereActivated(core::NodeId node, bool isOut);
    /// On an empty place of the board; `from`: the card an arrow was drawn from, or none.
    void segmentWanted(const QPointF& point, core::NodeId from);
    /// The same for an end of an arrow that was let go there: its head, or (`isTarget` false) its beginning.
    void endWanted(const QPointF& point, core::ArrowId arrow, bool isTarget);
    void frameTextWanted(core::FrameId frame); ///< its title is to be edited
    void stickyTextWanted(core::StickyId sticky);
    void refused(const QString& why, const QPointF& point); ///< what was tried there is not possible

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void helpEvent(QGraphicsSceneHelpEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void touch(); ///< the items follow once the event is done, however many changes it made
    void syncIfTouched();
    void syncItems();
    void setHover(const BoardHit& hit, const DecorationHit& decoration);
    void thingRemoved();
    void forgetHover();
    void decorationsChanged();
    [[nodiscard]] ToolEvent toolEvent(const QGraphicsSceneMouseEvent& event);

    BoardDocument& m_document;
    BoardNumbers& m_numbers;
    std::map<core::NodeId, NodeItem*> m_nodes;
    std::map<core::ArrowId, ArrowItem*> m_arrows;
    std::map<core::ArrowId, CountBadge*> m_badges;
    DecorationLayer m_decorations;
    std::vector<std::unique_ptr<Tool>> m_tools; ///< asked in this order whose a press is
    Tool* m_tool = nullptr; ///< whose gesture goes on
    BoardContent m_content;
    BoardContent::Marks m_marks;
    FocusMode m_focus;
    DecorationHit m_hoveredDecoration;
    bool m_snapsToGrid = true;
    bool m_snapsToLines = true;
    DraftItem* m_draft = nullptr;
    bool m_isTouched = true;
    bool m_isSyncing = false;
};

} // namespace ui
