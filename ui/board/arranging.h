// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

#include <map>
#include <vector>

/// Putting cards in line and at equal distances. Pure; what is locked stays and the others go by it.
namespace ui::arranging {

enum class Edge { Left, Center, Right, Top, Middle, Bottom };

/// All at the same edge or middle: of the locked one if there is one, else of the outermost, or of all of them.
[[nodiscard]] std::map<core::NodeId, QPointF> aligned(
    const core::Board& board, const std::vector<core::NodeId>& nodes, Edge edge);

/// Equal gaps between the first and the last, which stay; from three nodes on.
[[nodiscard]] std::map<core::NodeId, QPointF> distributed(
    const core::Board& board, const std::vector<core::NodeId>& nodes, Qt::Orientation direction);

} // namespace ui::arranging
