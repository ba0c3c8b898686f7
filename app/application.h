// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app {

/// Opens the window and returns when it is closed. `words`: nothing, the path of a workspace, or --demo. Where there is
/// no display it says so and returns 1.
[[nodiscard]] int runWindow(int& argc, char** argv, const QStringList& words);

} // namespace app
