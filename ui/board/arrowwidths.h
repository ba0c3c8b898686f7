// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace ui {

/// How broad arrows are by their counts. A value.
struct ArrowWidths {
    enum class Scale {
        SquareRoot, ///< twice the movement is not twice the ink
        Logarithmic, ///< small movements stay apart from each other
        Equal ///< all the same
    };

    Scale scale = Scale::SquareRoot;
    double thinnest = 1.5; ///< of no movement and of numbers that are not there yet, in board units
    double thickest = 8; ///< of `top`
    qint64 top = 0; ///< nobody moved: 0

    /// The next of 1, 2, 5, 10, 20, 50 … : so a count that grows a little does not change all the others' widths.
    [[nodiscard]] static qint64 topFor(qint64 largest);
    /// In quarters of a unit, so that a count that changes a little needs no other line.
    [[nodiscard]] double widthOf(const std::optional<qint64>& count) const;
    /// Three counts for a legend, the largest last.
    [[nodiscard]] std::array<qint64, 3> samples() const;

    friend bool operator==(const ArrowWidths&, const ArrowWidths&) = default;
};

} // namespace ui
