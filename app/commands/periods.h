// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/ending.h"
#include "core/base/day.h"

#include <vector>

namespace app {

class Arguments;

/// --from and --to. A period that ends before it begins is a usage error.
[[nodiscard]] Outcome<core::Period> periodOf(const Arguments& arguments);
/// The same, or all periods of the --periods file (header from,to) in its order.
[[nodiscard]] Outcome<std::vector<core::Period>> periodsOf(const Arguments& arguments);

} // namespace app
