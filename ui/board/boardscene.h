// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardgeometry.h"
#include "ui/board/boardlayouter.h"
#include "ui/board/boardpainter.h"
#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"

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

/// Shows a board document: keeps one item per node, arrow and count in step with it, and hands presses, moves and keys
/// to the tools, which alone write to the document. GUI thread.
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

    void setEditing(bool isEditing);
    [[nodiscard]] bool isEditing() const { return m_isEditing; }

    [[nodiscard]] std::vector<core::NodeId> selectedNodes();
    [[nodiscard]] std::vector<core::ArrowId> selectedArrows();
    void selectOnly(core::NodeId node);
    void selectOnly(core::ArrowId arrow);
    void removeSelection();

    // For the tools.
    [[nodiscard]] int startGesture() { return ++m_gesture; }
    [[nodiscard]] DraftItem& draft(); ///< made when first asked for, until clearDraft
    [[nodiscard]] bool hasDraft() const { return m_draft != nullptr; }
    void clearDraft();
    void setTarget(core::NodeId node); ///< the card an arrow would land on; invalid: none
    void setHidden(core::ArrowId arrow); ///< the arrow whose end is in the hand; invalid: none
    void cancelGesture();
    [[nodiscard]] CardLook cardLook(core::SegmentId segment) const; ///< of a card that is not on the board yet

Q_SIGNALS:
    void nodeCountActivated(core::NodeId node);
    void arrowCountActivated(core::ArrowId arrow);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void touch(); ///< the items follow once the event is done, however many changes it made
    void syncIfTouched();
    void syncItems();
    void syncTips();
    void syncMarks(); ///< what hangs on hover and selection
    void setHover(const BoardHit& hit);
    void thingRemoved();
    [[nodiscard]] bool nudge(const QKeyEvent& event);
    [[nodiscard]] double scale() const;
    [[nodiscard]] CardLook cardLook(const core::Node& node) const;
    [[nodiscard]] PillLook pillLook(const core::Arrow& arrow) const;

    BoardDocument& m_document;
    BoardNumbers& m_numbers;
    std::map<core::NodeId, NodeItem*> m_nodes;
    std::map<core::ArrowId, ArrowItem*> m_arrows;
    std::map<core::ArrowId, CountBadge*> m_badges;
    std::map<core::ArrowId, ArrowLook> m_arrowLooks;
    std::vector<std::unique_ptr<Tool>> m_tools; ///< asked in this order whose a press is
    Tool* m_tool = nullptr; ///< whose gesture goes on
    BoardLayouter m_layouter;
    BoardLayout m_layout;
    core::Board m_laidOut; ///< what m_layout was made from
    std::map<core::ArrowId, double> m_pillWidths;
    BoardHit m_hover;
    core::NodeId m_target;
    core::ArrowId m_hidden;
    DraftItem* m_draft = nullptr;
    int m_gesture = 0;
    bool m_isEditing = false;
    bool m_isTouched = true;
};

} // namespace ui
