// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figures.h"

#include "core/engine/boardcounts.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace ui {

ArrowFigures arrowFigures(const core::SegmentLogPtr& source, const core::SegmentLogPtr& target,
    const core::RuleOptions& options, const core::Period& period)
{
    ArrowFigures figures;
    figures.movedPerDay = core::movedPerDay(source, target, options, period);
    figures.moved = std::accumulate(figures.movedPerDay.begin(), figures.movedPerDay.end(), qint64(0));
    const core::SegmentLogPtr log = options.recordedOnly ? core::recordedOnly(target) : target;
    const core::Day end = std::min(period.last, log->days.last);
    // One stay of a customer holds the day E, so stays are customers here.
    figures.joiners = std::ranges::count_if(log->stays, [&](const core::Stay& stay) {
        return period.first <= stay.joined && stay.joined <= end && end < stay.left && stay.joined > log->days.first;
    });
    return figures;
}

NodeFigures nodeFigures(const core::SegmentLogPtr& given, const core::RuleOptions& options, const core::Period& period)
{
    NodeFigures figures;
    const core::SegmentLogPtr log = options.recordedOnly ? core::recordedOnly(given) : given;
    std::optional<core::CustomerNumber> lastJoined;
    std::optional<core::CustomerNumber> lastLeft;
    for (const core::Stay& stay : log->stays) {
        if (period.contains(stay.joined) && stay.joined > log->days.first && lastJoined != stay.customer) {
            lastJoined = stay.customer;
            ++figures.joined;
        }
        if (period.contains(stay.left) && stay.left <= log->days.last && lastLeft != stay.customer) {
            lastLeft = stay.customer;
            ++figures.left;
        }
    }
    return figures;
}

} // namespace ui
