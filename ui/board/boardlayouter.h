// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardgeometry.h"
#include "ui/board/pillplacement.h"

#include <map>
#include <vector>

namespace ui {

/// Lays out a board again and again while it is worked on. The layouts are those of boardgeometry::layOut, but what
/// follows from parts of the board that are as before is not worked out again.
class BoardLayouter {
public:
    [[nodiscard]] BoardLayout layOut(const core::Board& board, const std::map<core::ArrowId, double>& pillWidths);
    /// The same for a moment of a drag: pills go along with their lines and look for no better place.
    [[nodiscard]] BoardLayout carry(const core::Board& board, const BoardLayout& before);

private:
    [[nodiscard]] BoardLayout route(const core::Board& board); ///< without pills

    /// From where to where an arrow ran, and by which sides.
    struct Run {
        QRectF source, target;
        Side from = Side::Right;
        Side to = Side::Left;
    };

    std::vector<CardPlace> m_cards;
    std::map<core::ArrowId, Run> m_runs;
    boardgeometry::PillPlacer m_pills;
};

} // namespace ui
