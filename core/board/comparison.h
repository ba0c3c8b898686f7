// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QJsonObject>

#include <optional>

namespace core {

/// What the numbers of a board are held against: another period, or the part of the customers who are in another
/// segment, too ("Filtered", `definition.md`: on the day of the move; of a node: on the day it shows). Part of how a
/// board is looked at, not of the board. A value.
struct Comparison {
    enum class Kind { Off, PeriodBefore, YearBefore, Custom, Within };

    Kind kind = Kind::Off;
    Period custom; ///< Custom
    SegmentId segment = {}; ///< Within

    [[nodiscard]] bool isOn() const { return kind != Kind::Off; }
    [[nodiscard]] bool isOfPeriods() const { return isOn() && kind != Kind::Within; }
    /// The period that `shown` is held against; nothing for Off and Within. The period before is as long and ends the
    /// day before; a year before are the same dates (for February 29: the 28th).
    [[nodiscard]] std::optional<Period> against(const Period& shown) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Comparison fromJson(const QJsonObject& json); ///< Off for what is not understood

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

} // namespace core
