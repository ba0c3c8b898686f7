// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bench/report.h"
#include "core/bench/workload.h"

#include <QString>

namespace app {

/// Opens a board of 200 arrows in a window as the application does, all but its last arrow; then adds that one by its
/// command, again and again another one, while a heartbeat listens for turns of the event loop that take long. Also
/// says what all of it needs of memory over the bare application, so it belongs first in a process. GUI thread; needs a
/// QApplication whose event loop is not running.
[[nodiscard]] core::Result<void> measureBoardTurns(
    const QString& path, const core::bench::Workload& workload, core::bench::Report& report);

} // namespace app
