// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/log/segmentlog.h"
#include "core/metrics/movefigures.h"
#include "core/metrics/segmentfigures.h"

#include <vector>

namespace ui {

/// What the inspector says beside a count, worked out of the logs. Any thread; see `definition.md`, "Other numbers".
struct ArrowFigures {
    core::MoveFigures move;
    std::vector<core::Move> moves; ///< one by one, for what these customers paid
};

struct NodeFigures {
    qint64 joined = 0; ///< distinct customers with a seen beginning in the period
    qint64 left = 0; ///< distinct customers with a first day out in the period
    qint64 fromElsewhere = 0; ///< joined and stayed, on no drawn arrow
    qint64 toElsewhere = 0; ///< left and stayed away, on no drawn arrow
    bool hasArrowsIn = false;
    bool hasArrowsOut = false;
    core::DayRange sizeDays; ///< of `sizes`
    std::vector<quint32> sizes; ///< members per day
};

/// The segments an arrow or a node of a board has to do with.
struct DrawnAround {
    core::SegmentLogPtr log;
    std::vector<core::SegmentLogPtr> sources;
    std::vector<core::SegmentLogPtr> targets;
};

[[nodiscard]] ArrowFigures arrowFigures(const core::SegmentLogPtr& source, const core::SegmentLogPtr& target,
    const core::RuleOptions& options, const core::Period& period);
[[nodiscard]] NodeFigures nodeFigures(
    const DrawnAround& drawn, const core::RuleOptions& options, const core::Period& period);

} // namespace ui
