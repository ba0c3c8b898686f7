// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/boardanswers.h"
#include "core/base/day.h"
#include "ui/exporting/boardimage.h"

namespace app {

/// A board and its numbers as the exporter wants them.
[[nodiscard]] ui::BoardPicture pictureOf(
    const BoardAnswers& answers, const core::Period& period, const BoardNumbers& numbers, const QString& shop);

} // namespace app
