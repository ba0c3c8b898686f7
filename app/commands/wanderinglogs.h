// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/countsource.h"
#include "core/segments/segment.h"

#include <utility>
#include <vector>

namespace app {

/// A large board to draw, with logs in memory: customers wander along its arrows for a year. The same one each time.
struct WanderingLogs {
    struct Shape {
        int nodes = 300;
        int arrows = 600;
        int customers = 20'000;
    };

    static constexpr int NodesInARow = 20; ///< arrows lead to segments nearby, if these are laid out so

    static WanderingLogs make(const Shape& shape);

    std::vector<core::Segment> segments;
    std::vector<std::pair<size_t, size_t>> arrows; ///< of segments, by their places in the list
    std::vector<core::SegmentLogPtr> logs;
    core::DayRange days;

    [[nodiscard]] core::OpenCountSource source() const;
};

} // namespace app
