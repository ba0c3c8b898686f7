// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardpainter.h"

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// All cards, arrows and counts of a board as they are to be drawn, each list in the order of its ids. A value without
/// a tie to items or document, from which pictures are made on any thread.
struct BoardSnapshot {
    struct Line {
        core::ArrowId id;
        ArrowShape shape;
        ArrowLook look;
        bool hasHandles = false;
        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Card {
        core::NodeId id;
        QRectF rect;
        CardLook look;
        bool hasDots = false;
        std::optional<Side> hotDot;
        friend bool operator==(const Card&, const Card&) = default;
    };
    struct Pill {
        core::ArrowId id;
        QRectF rect;
        PillLook look;
        friend bool operator==(const Pill&, const Pill&) = default;
    };

    struct Stub {
        std::pair<core::NodeId, bool> id; ///< the card, and whether it leads out of it
        StubPlace place;
        StubLook look;
        friend bool operator==(const Stub&, const Stub&) = default;
    };

    std::vector<Line> lines;
    std::vector<Card> cards;
    std::vector<Pill> pills;
    std::vector<Stub> stubs; ///< seen from near only
};

using BoardSnapshotPtr = std::shared_ptr<const BoardSnapshot>;

} // namespace ui
