// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rebuiltdays.h"

#include <algorithm>

namespace core {

DayRange rebuiltDays(const Segment& segment, const Period& period)
{
    if (segment.days.isEmpty() || segment.firstRecordedDay <= segment.days.first)
        return {};
    const Day lastRebuilt = std::min(segment.days.last, segment.firstRecordedDay - 1);
    return { std::max(segment.days.first, period.first - 1), std::min(lastRebuilt, period.last) };
}

bool restsOnRebuiltDays(const Segment& segment, const RuleOptions& options, const Period& period)
{
    return !options.recordedOnly && !rebuiltDays(segment, period).isEmpty();
}

std::vector<RebuiltDays> rebuiltDays(const Board& board, const std::vector<Segment>& segments, const Period& period)
{
    std::vector<RebuiltDays> found;
    if (board.options.recordedOnly)
        return found;
    for (const Node& node : board.nodes()) {
        const auto segment = std::ranges::find(segments, node.segment, &Segment::id);
        if (segment == segments.end())
            continue;
        const DayRange days = rebuiltDays(*segment, period);
        if (!days.isEmpty())
            found.push_back({ node.segment, days });
    }
    return found;
}

} // namespace core
