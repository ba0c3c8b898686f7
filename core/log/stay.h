// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

namespace core {

/// One unbroken membership: in the segment on joined … left − 1. `left` is Day::never() while it lasts.
struct Stay {
    CustomerNumber customer = 0;
    Day joined;
    Day left = Day::never();

    friend bool operator==(const Stay&, const Stay&) = default;
    friend auto operator<=>(const Stay&, const Stay&) = default;
};

} // namespace core
