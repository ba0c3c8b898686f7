// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardgeometry.h"
#include "ui/board/boardpainter.h"
#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"

namespace ui::boardtips {

/// What a thing on the board has to say beyond what it shows at this scale; empty: nothing.
[[nodiscard]] QString tipOf(
    const BoardDocument& document, const BoardNumbers& numbers, const BoardHit& hit, double scale);

} // namespace ui::boardtips
