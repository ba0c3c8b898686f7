// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bench/report.h"

#include <QString>

namespace core::bench {

/// Loads the facts of a generated shop, works out the histories of `segments` different segments in memory and into
/// the workspace at `path`, which has none yet, counts members on the last day and adds single segments. With one
/// report's keys for every size. Must not run beside other measurements: it looks at the whole process.
[[nodiscard]] Result<void> measureSegments(const QString& path, int segments, Report& report);

} // namespace core::bench
