// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/jobs/progress.h"
#include "core/log/segmentlog.h"

#include <optional>
#include <vector>

namespace core {

/// How many customers moved from every segment to every segment in one period: each cell is what an arrow between the
/// two would say. The diagonal is 0. A value.
struct PairMatrix {
    std::vector<SegmentId> segments; ///< of the rows and of the columns
    std::vector<qint64> counts; ///< row (source) by row
    // Distinct customers, for what the counts are shares of.
    std::vector<qint64> members; ///< per segment: in it on any day of P − 1 … E
    std::vector<qint64> joiners; ///< per segment: with a stay that satisfies 1–3 of the rule
    qint64 customers = 0; ///< in any of the segments on any day of P − 1 … E

    [[nodiscard]] qint64 count(size_t source, size_t target) const { return counts[source * segments.size() + target]; }
};

/// Counts all of them in one pass over the customers, with a few hundred kilobytes beside the logs. Any thread; nothing
/// when cancelled, which it asks every few thousand customers.
[[nodiscard]] std::optional<PairMatrix> countAllPairs(const std::vector<SegmentLogPtr>& logs,
    const RuleOptions& options, const Period& period, const Progress& progress = {});

} // namespace core
