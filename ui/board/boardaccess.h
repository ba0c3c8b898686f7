// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Lets screen readers find the cards and arrows on the canvas, which are painted and no widgets: each with its name,
/// its number, whether it is selected, and the two things one can do with it. Called once by whoever makes a canvas.
void installBoardAccess();

} // namespace ui
