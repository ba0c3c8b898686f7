// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/suggestions.h"

#include <algorithm>
#include <tuple>

namespace core {

std::optional<double> liftOf(const PairMatrix& pairs, size_t source, size_t target)
{
    const auto customers = static_cast<double>(pairs.customers);
    const auto sources = static_cast<double>(pairs.members[source]);
    const auto joiners = static_cast<double>(pairs.joiners[target]);
    if (source == target || sources == 0 || joiners == 0)
        return std::nullopt;
    return static_cast<double>(pairs.count(source, target)) * customers / (sources * joiners);
}

std::vector<Movement> strongest(const PairMatrix& pairs, Ranking ranking)
{
    std::vector<Movement> movements;
    for (size_t source = 0; source < pairs.segments.size(); ++source) {
        for (size_t target = 0; target < pairs.segments.size(); ++target) {
            if (const qint64 count = pairs.count(source, target); count > 0)
                movements.push_back(
                    { pairs.segments[source], pairs.segments[target], count, liftOf(pairs, source, target) });
        }
    }
    // The order of the segments settles what is equal, so that the list does not depend on chance.
    std::ranges::stable_sort(movements, [ranking](const Movement& a, const Movement& b) {
        if (ranking == Ranking::Count)
            return a.count > b.count;
        const auto key = [](const Movement& one) {
            return std::tuple(one.count >= FewestForLift, one.lift.value_or(0), one.count);
        };
        return key(a) > key(b);
    });
    return movements;
}

} // namespace core
