// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// What lies over what on the board. Counts lie over all lines, so that no line ever crosses a number.
struct ZOrder {
    enum { Lanes, Frames, Stickies, Arrows, SelectedArrows, Nodes, Counts, Draft };
};

} // namespace ui
