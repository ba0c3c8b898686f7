// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace ui {

/// What of a board is worth drawing at a scale, in logical pixels of a board unit. From afar, text grows against the
/// scale as far as its card has room, and decorations go.
struct Detail {
    explicit constexpr Detail(double boardScale)
        : scale(boardScale)
    {
    }

    double scale;

    /// As designed: all of a card, its shadow, its caption.
    [[nodiscard]] constexpr bool isNear() const { return scale >= 0.55; }
    /// A line is long enough on the screen for a head to be seen.
    [[nodiscard]] constexpr bool hasHeads() const { return scale >= 0.25; }
    /// A card has room for two lines of text.
    [[nodiscard]] constexpr bool hasNames() const { return scale >= 0.22; }
    /// Sizes of text in board units. `most`: what there is room for.
    [[nodiscard]] constexpr double name(double most) const { return std::clamp(11 / scale, 13.0, most); }
    [[nodiscard]] constexpr double number(double most) const { return std::clamp(14 / scale, 25.0, most); }
    [[nodiscard]] constexpr double pillGrowth() const { return isNear() ? 1 : std::min(0.85 / scale, 3.2); }
};

} // namespace ui
