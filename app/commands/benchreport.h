// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/report.h"

#include <QStringList>

#include <functional>

/// What the bench commands print alike.
namespace app::commands::benchreport {

/// Notes how much the machine had to do when the run began, where the system tells.
void noteLoad(core::bench::Report& report);
/// The figures as a table, `more` rows below them, then the notes. `targetHead` is over the targets.
[[nodiscard]] QString text(const core::bench::Report& report, const QString& targetHead,
    const std::function<QString(const core::bench::Report::Figure&)>& figureText,
    const std::vector<QStringList>& more = {});

} // namespace app::commands::benchreport
