// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/arrowwidths.h"
#include "ui/board/boardlayouter.h"
#include "ui/board/focuspaths.h"
#include "ui/board/picture/boardsnapshot.h"
#include "ui/board/viewsettings.h"
#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"

#include <QSet>

#include <map>
#include <set>

namespace ui {

/// What a board shows at the moment: its layout, and the look of each card, arrow and count, from the document, its
/// numbers and what hand and eye are at. GUI thread.
class BoardContent {
public:
    BoardContent(const BoardDocument& document, const BoardNumbers& numbers);

    /// What is neither in the document nor a number.
    struct Marks {
        BoardHit hover;
        core::NodeId target; ///< the card an arrow would land on
        core::ArrowId insertion; ///< the arrow a dropped segment would come to stand in
        core::ArrowId hidden; ///< the arrow whose end is in the hand
        std::set<core::NodeId> selectedNodes;
        std::set<core::ArrowId> selectedArrows;
        bool isEditing = false;
        bool isGesture = false; ///< the mouse is at work; what it leaves behind is laid out with care afterwards
        ViewSettings view;
        /// The paths through these stay lit; none: all is.
        std::set<core::NodeId> focusNodes;
        std::set<core::ArrowId> focusArrows;
    };

    void update(const Marks& marks);

    [[nodiscard]] const BoardLayout& layout() const { return m_layout; }
    [[nodiscard]] const BoardSnapshotPtr& snapshot() const { return m_snapshot; } ///< without what is hidden
    [[nodiscard]] const std::map<core::ArrowId, PillLook>& pills() const { return m_pills; } ///< of all arrows
    [[nodiscard]] const ArrowLook& arrowLook(core::ArrowId arrow) const { return m_arrowLooks.at(arrow); }
    [[nodiscard]] bool isShown(core::ArrowId arrow, const Marks& marks) const;
    /// Arrows that are not drawn because they count too little. A selected one always is, so one that was just drawn
    /// is, too; while the board is edited, also one below the mouse and those at the card below the mouse or at the
    /// only selected card. What is not drawn is not hit and not selected by the mouse or all at once; what is selected
    /// by name (a table, undo) is drawn from then on.
    [[nodiscard]] const std::set<core::ArrowId>& belowThreshold() const { return m_below; }
    [[nodiscard]] const ArrowWidths& arrowWidths() const { return m_widths; }
    [[nodiscard]] BoardHit hitAt(const QPointF& point, double scale, const Marks& marks);
    [[nodiscard]] CardLook cardLook(core::SegmentId segment) const; ///< of a card that is not on the board yet

private:
    void findIncomplete();
    void updatePills(const Marks& marks);
    void updateFocus(const Marks& marks);
    void updateCards(BoardSnapshot& snapshot, const Marks& marks);
    void updateLayout(const Marks& marks);
    void updateStubs(BoardSnapshot& snapshot, const Marks& marks);
    void updateLines(BoardSnapshot& snapshot, const Marks& marks);
    [[nodiscard]] bool isDim(core::NodeId node) const { return m_isFocused && !m_lit.nodes.contains(node); }
    [[nodiscard]] bool isDim(core::ArrowId arrow) const { return m_isFocused && !m_lit.arrows.contains(arrow); }

    const BoardDocument& m_document;
    const BoardNumbers& m_numbers;
    BoardLayouter m_layouter;
    BoardLayout m_layout;
    std::vector<core::Node> m_nodes; ///< what the layout was made from
    std::vector<core::Arrow> m_arrows;
    bool m_isRough = false; ///< made during a gesture
    /// Places only grow while numbers come and go: counts that gain or lose a digit do not push each other about.
    std::map<core::ArrowId, double> m_pillWidths;
    StubWidths m_stubWidths; ///< they only grow, too
    bool m_areStubsPlaced = false; ///< for the layout as it is
    QSet<qint64> m_incomplete; ///< segments
    std::map<core::ArrowId, PillLook> m_pills;
    std::set<core::ArrowId> m_below;
    ArrowWidths m_widths;
    bool m_isFocused = false;
    FocusPaths m_lit;
    std::map<core::ArrowId, ArrowLook> m_arrowLooks;
    BoardSnapshotPtr m_snapshot = std::make_shared<const BoardSnapshot>();
    boardgeometry::HitOptions m_hits;
};

} // namespace ui
