// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

#include <set>

namespace ui {

/// What of a board lies on the ways through some of its things.
struct FocusPaths {
    std::set<core::NodeId> nodes;
    std::set<core::ArrowId> arrows;

    friend bool operator==(const FocusPaths&, const FocusPaths&) = default;
};

namespace focuspaths {

/// All from which one can come to the given nodes and arrows, all one can reach from there, and the arrows in between.
/// `hidden` arrows lead nowhere.
[[nodiscard]] FocusPaths through(const core::Board& board, const std::set<core::NodeId>& nodes,
    const std::set<core::ArrowId>& arrows, const std::set<core::ArrowId>& hidden = {});

} // namespace focuspaths
} // namespace ui
