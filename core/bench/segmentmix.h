// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/segment.h"

#include <vector>

namespace core::bench {

/// Kinds of conditions in the mix: every family of the catalogue.
[[nodiscard]] int segmentKinds();

/// Different segments for the shops of generateShop(): kind after kind, then the kinds again with other numbers, so
/// that `first` 0 and 100 are as much work as each other. Those that ask for another segment ask for the first of all,
/// "Segment 1".
[[nodiscard]] Result<std::vector<Segment>> inventedSegments(int first, int count);

} // namespace core::bench
