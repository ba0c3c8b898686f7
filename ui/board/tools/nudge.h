// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace ui {

class BoardScene;

/// Moves what is selected by an arrow key, with Shift farther. Whether the key was one and something was selected.
[[nodiscard]] bool nudge(BoardScene& scene, const QKeyEvent& event);

} // namespace ui
