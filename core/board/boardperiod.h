// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <optional>

namespace core {

/// How the user chose the period: a preset moves with the data, a custom one stays.
struct PeriodChoice {
    enum class Kind { LastDays, ThisMonth, LastMonth, Custom };

    Kind kind = Kind::LastDays;
    int days = 7; ///< LastDays: 7, 14, 28, 30, 90 or any other number
    Period custom;

    /// The days it means when the data end on `lastDay`: "last 7 days" are lastDay − 6 … lastDay; this month ends on
    /// lastDay; last month is the whole month before.
    [[nodiscard]] Period resolve(Day lastDay) const;

    friend bool operator==(const PeriodChoice&, const PeriodChoice&) = default;
};

} // namespace core
