// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/arrowwidths.h"

#include <algorithm>
#include <cmath>

namespace ui {

qint64 ArrowWidths::topFor(qint64 largest)
{
    if (largest <= 0)
        return 0;
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : { 1, 2, 5 }) {
            if (step * power >= largest)
                return step * power;
        }
    }
}

double ArrowWidths::widthOf(const std::optional<qint64>& count) const
{
    if (scale == Scale::Equal)
        return (thinnest + thickest) / 3;
    if (!count || *count <= 0 || top <= 0)
        return thinnest;
    const auto value = static_cast<double>(std::min(*count, top));
    const double share = scale == Scale::Logarithmic ? std::log1p(value) / std::log1p(static_cast<double>(top))
                                                     : std::sqrt(value / static_cast<double>(top));
    return std::round((thinnest + (thickest - thinnest) * share) * 4) / 4;
}

std::array<qint64, 3> ArrowWidths::samples() const
{
    if (scale == Scale::Logarithmic) {
        const auto middle = static_cast<qint64>(std::sqrt(static_cast<double>(top)));
        return { 1, topFor(std::max<qint64>(1, middle)), top };
    }
    return { topFor(std::max<qint64>(1, top / 20)), topFor(std::max<qint64>(1, top / 5)), top };
}

} // namespace ui
