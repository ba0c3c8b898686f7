// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figures.h"

#include "core/engine/boardcounts.h"
#include "core/engine/elsewhere.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace ui {

namespace {

constexpr int SizeDays = 90; ///< of the size over time; more if the period is longer

} // namespace

ArrowFigures arrowFigures(const core::SegmentLogPtr& source, const core::SegmentLogPtr& target,
    const core::RuleOptions& options, const core::Period& period)
{
    std::vector<core::Move> moves = core::countedMoves(source, target, options, period);
    core::MoveFigures figures = core::moveFigures(source, target, moves, options, period);
    return { std::move(figures), std::move(moves) };
}

NodeFigures nodeFigures(const DrawnAround& drawn, const core::RuleOptions& options, const core::Period& period)
{
    NodeFigures figures;
    const core::SegmentLogPtr log = options.recordedOnly ? core::recordedOnly(drawn.log) : drawn.log;
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
    figures.hasArrowsIn = !drawn.sources.empty();
    figures.hasArrowsOut = !drawn.targets.empty();
    figures.fromElsewhere = static_cast<qint64>(core::fromElsewhere(drawn.log, drawn.sources, options, period).size());
    figures.toElsewhere = static_cast<qint64>(core::toElsewhere(drawn.log, drawn.targets, options, period).size());
    if (log->days.isEmpty())
        return figures;
    const core::Day last = std::min(period.last, log->days.last);
    const int length = std::max(SizeDays, period.length());
    figures.sizeDays = { std::max(log->days.first, last - (length - 1)), last };
    if (figures.sizeDays.isEmpty())
        figures.sizeDays = {};
    else
        figures.sizes = core::membersPerDay(*log, figures.sizeDays);
    return figures;
}

} // namespace ui
