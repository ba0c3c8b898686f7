// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardpainter.h"
#include "ui/board/detail.h"

/// Paints cards and counts as they are seen from afar: names and numbers, as large as there is room for.
namespace ui::boardpainter {

/// A number in at most four or five signs, for where it must be short: "812", "5.9K", "1.2M".
[[nodiscard]] QString shortCountText(const std::optional<qint64>& count, NumberState state);

void paintDistantCard(
    QPainter& painter, const Theme& theme, const QRectF& rect, const CardLook& look, const Detail& detail);
void paintDistantPill(
    QPainter& painter, const Theme& theme, const QRectF& rect, const PillLook& look, const Detail& detail);

} // namespace ui::boardpainter
