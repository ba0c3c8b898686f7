// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <vector>

/// Lines that a thing being moved comes to lie on: edges and middles of the others. Pure geometry.
namespace ui::snaplines {

struct Snap {
    QPointF by; ///< how much farther to go; 0 in a direction without a line
    bool isAcross = false; ///< there is a line for left and right
    bool isDown = false; ///< there is a line for up and down
    std::vector<QLineF> lines; ///< to be shown: from the thing to what it lines up with
};

/// `reach`: how near an edge must come to a line.
[[nodiscard]] Snap snap(const QRectF& moving, const std::vector<QRectF>& others, double reach);

} // namespace ui::snaplines
