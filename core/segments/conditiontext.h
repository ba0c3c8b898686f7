// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"

#include <QString>

namespace core {

/// The sentence that conditions make, in the user's language: "Bought “Rum Baba” at least 3 times in the last 180 days,
/// and last ordered at most 90 days ago." `currency` is written after amounts; it may be empty.
[[nodiscard]] QString conditionText(const Condition& condition, const QString& currency = {});

} // namespace core
