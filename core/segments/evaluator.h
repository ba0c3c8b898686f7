// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/jobs/progress.h"
#include "core/log/stay.h"
#include "core/segments/condition.h"
#include "core/segments/factdays.h"
#include "core/shop/shopfacts.h"

#include <memory>
#include <optional>
#include <vector>

namespace core {

/// Who is in a segment, for all days at once: one pass over each customer's orders finds the days on which each test
/// changes and combines them. Immutable after construction; one instance may be asked from several threads. The
/// questions about all customers are worked out on as many threads as the machine has; they wait for each other.
class Evaluator {
public:
    /// `facts` must outlive the evaluator.
    Evaluator(const Condition& condition, const ShopFacts& facts, const EvaluationContext& context = {});

    /// The stays within `days`, sorted by customer and joined, as true on those days: a stay that goes on after
    /// days.last is open (left = never), one that began before days.first begins on it. Nothing when cancelled.
    [[nodiscard]] std::optional<std::vector<Stay>> stays(DayRange days, const Progress& progress = {}) const;

    /// How many customers are in it on one day. Nothing when cancelled.
    [[nodiscard]] std::optional<qint64> countOn(Day day, const Progress& progress = {}) const;

    /// The days of one customer, unclipped, as ascending ranges that do not touch; the last may end with never().
    /// Anniversaries are told up to `horizon` (by default some years after the newest order).
    [[nodiscard]] std::vector<DayRange> daysOf(
        const ShopFacts::Customer& customer, std::optional<Day> horizon = {}) const;

private:
    struct Program;
    std::shared_ptr<const Program> m_program;
};

} // namespace core
