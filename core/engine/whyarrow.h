// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/log/customerstaystore.h"

#include <optional>
#include <vector>

namespace core {

/// One condition of the rule of `definition.md`, "Count of an arrow", asked of one customer.
struct RuleClause {
    enum class Kind {
        InTargetOnEnd, ///< 1: in the target on E
        JoinedInPeriod, ///< 2: that stay began in the period
        BeginningSeen, ///< 3: after the first day the log knows the target
        InSource, ///< 4: in the source on a day from P − 1 to j − 1; under "direct moves only" on j − 1
        FirstStay, ///< "first time only": the first stay in the target that the log knows
    };
    Kind kind = Kind::InTargetOnEnd;
    bool holds = false;
    friend bool operator==(const RuleClause&, const RuleClause&) = default;
};

/// Why an arrow counts a customer in a period, or why it does not. A value.
struct ArrowReason {
    /// In the order of the rule; the first that does not hold decides, and those after it are not asked.
    std::vector<RuleClause> clauses;

    Day end; ///< E, or the last logged day of the target where E is later
    DayRange target, source; ///< the days that are known of each under the options; empty: none
    std::optional<DayRange> stay; ///< the stay in the target that contains the end
    /// Where he is not in the target on the end: his last stay in it before, if that reached the period.
    std::optional<DayRange> leftBefore;
    std::optional<DayRange> origin; ///< the last stay in the source that began before he joined the target
    std::optional<Day> sourceJoined; ///< first day of the first stay in the source that began then or later
    std::optional<DayRange> earlier; ///< the last stay in the target before this one

    [[nodiscard]] bool isCounted() const;
    [[nodiscard]] const RuleClause* deciding() const; ///< the one that does not hold; null: he is counted
};

/// The rule asked of one customer, of whom these are all stays in the two segments. Any thread, microseconds.
[[nodiscard]] ArrowReason whyArrow(
    const CustomerStays& source, const CustomerStays& target, const RuleOptions& options, const Period& period);

} // namespace core
