// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/board/board.h"
#include "core/board/comparison.h"
#include "core/engine/boardcounts.h"
#include "core/engine/elsewhere.h"
#include "core/segments/segment.h"
#include "ui/theme/theme.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// A board with its numbers, frozen: all that a picture of it needs. A value; any thread with fonts may paint it.
struct BoardPicture {
    QString shop;
    core::Board board;
    core::Period period;
    core::Day lastDay; ///< the data's last day, printed on the picture
    std::vector<core::Segment> segments; ///< at least those of the board
    std::map<core::NodeId, qint64> nodeCounts;
    std::map<core::ArrowId, qint64> arrowCounts;
    std::vector<core::Incomplete> incomplete;
    core::Comparison comparison = {};
    std::map<core::NodeId, qint64> nodeOthers = {}; ///< what the counts are held against, where that is known
    std::map<core::ArrowId, qint64> arrowOthers = {};
    std::map<core::NodeId, core::ElsewhereCount> elsewhere = {}; ///< of the nodes at which it is shown
};

/// Writes PNG (scale 1 … 4), SVG or PDF by the path's ending, with title, period, rule and options, alerts and the
/// data's last day on it; safely (saveFile). Another ending is InvalidInput. Needs a QGuiApplication.
[[nodiscard]] core::Result<void> exportBoardImage(
    const BoardPicture& picture, const QString& path, int scale = 2, Theme::Scheme scheme = Theme::Scheme::Light);

} // namespace ui
