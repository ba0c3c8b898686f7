// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/catalogue.h"

#include <QString>

/// What the builder calls things, in the user's language.
namespace ui::operatornames {

[[nodiscard]] QString nameOf(core::NumberOp op, core::catalogue::Kind kind); ///< "at least", of a date "on or after"
[[nodiscard]] QString nameOf(core::TextOp op);
[[nodiscard]] QString nameOf(core::catalogue::Family family);
/// Why the shop's data lack it and what would help: "not in the data: import the customers export".
[[nodiscard]] QString reasonOfLack(core::FactKind needs);

} // namespace ui::operatornames
