// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/workload.h"

#include "core/base/translate.h"
#include "core/bench/dice.h"
#include "core/segments/segmentstore.h"

#include <algorithm>

namespace core::bench {

namespace {

constexpr int Periods = 1000;
constexpr size_t MostPairs = 1000;
constexpr int ShortestPeriod = 7;

} // namespace

std::vector<Pair> Workload::board(int arrows) const
{
    return { pairs.begin(), pairs.begin() + std::min<std::ptrdiff_t>(arrows, std::ssize(pairs)) };
}

Result<Workload> makeWorkload(Connection& connection, quint64 seed)
{
    auto segments = segmentstore::all(connection);
    if (!segments)
        return tl::unexpected(segments.error());
    Workload workload;
    for (Segment& segment : *segments) {
        if (segment.days.isEmpty())
            continue;
        DayRange& days = workload.days;
        days = days.isEmpty()
            ? segment.days
            : DayRange{ std::min(days.first, segment.days.first), std::max(days.last, segment.days.last) };
        workload.segments.push_back(std::move(segment));
    }
    if (workload.segments.size() < 2)
        return failure(ErrorCode::InvalidInput, tr("Fewer than two segments of the workspace have a log."));

    Dice dice(seed);
    for (const Segment& source : workload.segments) {
        for (const Segment& target : workload.segments) {
            if (source.id != target.id)
                workload.pairs.push_back({ source.id, target.id });
        }
    }
    for (size_t i = workload.pairs.size(); i > 1; --i)
        std::swap(workload.pairs[i - 1], workload.pairs[static_cast<size_t>(dice.below(static_cast<int>(i)))]);
    workload.pairs.resize(std::min(workload.pairs.size(), MostPairs));

    const int most = workload.days.length();
    for (int i = 0; i < Periods; ++i) {
        const int length = dice.between(std::min(ShortestPeriod, most), most);
        const Day first = workload.days.first + dice.between(0, most - length);
        workload.periods.push_back({ first, first + (length - 1) });
    }
    return workload;
}

} // namespace core::bench
