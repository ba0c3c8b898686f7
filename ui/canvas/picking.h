// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

#include <QObject>
#include <QPointF>

namespace ui {

class BoardDocument;
class BoardView;
class QuickPicker;

/// Asks with the quick picker which segment is wanted on the board, and puts it there: alone, at the end of an arrow or
/// in the midst of one, always as one step. GUI thread.
class Picking final : public QObject {
    Q_OBJECT

public:
    Picking(BoardView& view, BoardDocument& document);

    void pickAt(const QPointF& middle, core::NodeId from = {}); ///< `from`: with an arrow from there
    void pickEnd(const QPointF& middle, core::ArrowId arrow, bool isTarget); ///< where an arrow is to end, or begin
    void pickNear(const QPointF& middle); ///< where it covers no other
    void pickNext(); ///< to the right of the selected one, with an arrow
    void pickIntoArrow(); ///< into the selected one

private:
    /// What becomes of the segment that is picked.
    struct Wish {
        QPointF middle; ///< of the new card
        core::NodeId from;
        core::ArrowId into;
        core::ArrowId moving = {}; ///< the arrow that is hung at it
        bool isTarget = true; ///< with its head
    };

    void ask(const Wish& wish);
    [[nodiscard]] bool mayTake(const core::Node& node) const; ///< a card that is there is what may be picked, too
    void picked(core::SegmentId segment);
    [[nodiscard]] QPointF freePlace(const QPointF& middle) const; ///< middle of a card that covers no other

    BoardView& m_view;
    BoardDocument& m_document;
    QuickPicker* m_picker;
    Wish m_wish;
};

} // namespace ui
