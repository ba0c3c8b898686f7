// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QRectF>
#include <QString>

namespace core {

using FrameId = Id<struct FrameTag>; ///< unique within its board
using StickyId = Id<struct StickyTag>; ///< unique within its board

/// Colours are kept as numbers, 1 … PaletteSize; which colour a number is, the theme decides. 0: none of its own.
inline constexpr int PaletteSize = 8;

/// A stage of the journey on the board: what lies in it moves with it. No number depends on it.
struct Frame {
    enum class Kind {
        Frame, ///< a box around some segments
        Lane ///< one of several columns or rows side by side, its title on a band along its top
    };

    FrameId id;
    Kind kind = Kind::Frame;
    QRectF rect; ///< in board units
    QString title;
    int color = 0;
    bool isLocked = false; ///< stays as it is until unlocked; what lies in it does not

    friend bool operator==(const Frame&, const Frame&) = default;
};

/// A note on the board that belongs to no segment and no arrow.
struct Sticky {
    StickyId id;
    QRectF rect; ///< in board units
    QString text;
    int color = 0;
    bool isLocked = false; ///< stays as it is until unlocked

    friend bool operator==(const Sticky&, const Sticky&) = default;
};

} // namespace core
