// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "core/segments/spans.h"

#include <QStringView>

namespace core {

/// `value op number`, exact for fractions: nothing is rounded. A value.
class Threshold {
public:
    static constexpr int MostDecimals = 4; ///< of a number in a condition

    Threshold() = default;
    /// Whole numbers; `upper` for Between.
    Threshold(NumberOp op, qint64 number, qint64 upper = 0);
    /// Decimal texts; the values asked about are in units of 10^-digits (minor units of a currency). A text that is no
    /// number is 0.
    Threshold(NumberOp op, QStringView number, QStringView upper, int digits);

    /// Whether num ÷ den fulfils it; den > 0.
    [[nodiscard]] bool holds(qint64 num, qint64 den = 1) const;
    /// Adds the days of `within` on which (day − since) × num ÷ den fulfils it; num, den > 0.
    void appendDays(Spans& spans, Span within, Day since, qint64 num = 1, qint64 den = 1) const;
    /// Whether it cannot hold for less than `value`: a value worked out as too small needs no further work.
    [[nodiscard]] bool needsAtLeast(qint64 value) const;

private:
    __extension__ using Wide = __int128; // products of amounts and scales

    NumberOp m_op = NumberOp::GreaterOrEqual;
    Wide m_number = 0; ///< times m_scale
    Wide m_upper = 0;
    qint64 m_scale = 1;
};

} // namespace core
