// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/pairmatrix.h"

#include <optional>
#include <vector>

namespace core {

/// A movement that is worth an arrow.
struct Movement {
    SegmentId source;
    SegmentId target;
    qint64 count = 0; ///< what the arrow would say
    /// How many times as often as anybody the customers of the source joined the target:
    ///
    ///     lift = (count ÷ customers of the source) ÷ (joiners of the target ÷ all customers)
    ///
    /// with the customers in the source, and in any segment, on any day of P − 1 … E, and the joiners as for the "share
    /// of joiners" (definition.md). 1: as often as chance would have it; above: the source leads there; below: it keeps
    /// from there. The measure is that of association rules (Brin, Motwani, Ullman, Tsur, "Dynamic Itemset Counting and
    /// Implication Rules for Market Basket Data", SIGMOD 1997, there called interest). Nothing where nobody joined.
    std::optional<double> lift;
    friend bool operator==(const Movement&, const Movement&) = default;
};

enum class Ranking { Count, Lift };

/// Of so few moved customers the lift says nothing: they rank behind all others.
constexpr qint64 FewestForLift = 10;

/// The lift of one cell; nothing where it is not defined.
[[nodiscard]] std::optional<double> liftOf(const PairMatrix& pairs, size_t source, size_t target);
/// All pairs between which somebody moved, the strongest first.
[[nodiscard]] std::vector<Movement> strongest(const PairMatrix& pairs, Ranking ranking);

} // namespace core
