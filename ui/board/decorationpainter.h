// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "ui/theme/theme.h"

class QPainter;

/// Paints frames, lanes and sticky notes on any device: screen, PNG, SVG, PDF. Knows no items and no document.
namespace ui::decorationpainter {

// `scale`: how many pixels a board unit has where it will be seen. From afar a title grows as far as its band has room,
// and the text of a note goes.

void paintFrame(QPainter& painter, const Theme& theme, const core::Frame& frame, bool isSelected, double scale = 1);
void paintSticky(QPainter& painter, const Theme& theme, const core::Sticky& sticky, bool isSelected, double scale = 1);
void paintCorners(QPainter& painter, const Theme& theme, const QRectF& rect);
/// All of a board, as they lie below its arrows and cards.
void paintAll(QPainter& painter, const Theme& theme, const core::Board& board);

[[nodiscard]] QFont titleFont();
[[nodiscard]] QFont stickyFont();
[[nodiscard]] QRectF titleRect(const core::Frame& frame); ///< where the title is written, and edited
[[nodiscard]] QRectF stickyTextRect(const core::Sticky& sticky);

} // namespace ui::decorationpainter
