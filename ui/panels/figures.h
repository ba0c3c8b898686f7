// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/log/segmentlog.h"

#include <vector>

namespace ui {

/// What the inspector says beside a count, worked out of the logs. Any thread; see `definition.md`, "Other numbers".
struct ArrowFigures {
    std::vector<qint64> movedPerDay; ///< from the period's first day on
    qint64 moved = 0;
    qint64 joiners = 0; ///< customers whose stay in the target began in the period, from wherever they came
};

struct NodeFigures {
    qint64 joined = 0; ///< distinct customers with a seen beginning in the period
    qint64 left = 0; ///< distinct customers with a first day out in the period
};

[[nodiscard]] ArrowFigures arrowFigures(const core::SegmentLogPtr& source, const core::SegmentLogPtr& target,
    const core::RuleOptions& options, const core::Period& period);
[[nodiscard]] NodeFigures nodeFigures(
    const core::SegmentLogPtr& log, const core::RuleOptions& options, const core::Period& period);

} // namespace ui
