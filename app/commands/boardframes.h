// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/wanderinglogs.h"
#include "core/base/result.h"
#include "core/bench/report.h"

namespace app {

/// Opens a large board in a window as the application does, and drags a card, moves the period, pans and zooms through
/// the events of a mouse, some sixty steps a second: what a step costs this thread, and how long the event loop stood
/// still. GUI thread; needs a QApplication whose event loop is not running.
[[nodiscard]] core::Result<void> measureBoardFrames(
    const WanderingLogs::Shape& shape, int steps, core::bench::Report& report);

} // namespace app
