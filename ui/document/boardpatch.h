// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// What an edit makes of some things on a board: their new value, or none if it takes them away.
struct BoardPatch {
    std::map<core::NodeId, std::optional<core::Node>> nodes;
    std::map<core::ArrowId, std::optional<core::Arrow>> arrows;
    std::map<core::FrameId, std::optional<core::Frame>> frames;
    std::map<core::StickyId, std::optional<core::Sticky>> stickies;

    [[nodiscard]] bool isEmpty() const { return nodes.empty() && arrows.empty() && frames.empty() && stickies.empty(); }
    [[nodiscard]] size_t size() const { return nodes.size() + arrows.size() + frames.size() + stickies.size(); }
};

/// Some things on a board, by their ids.
struct BoardItems {
    std::vector<core::NodeId> nodes;
    std::vector<core::ArrowId> arrows;
    std::vector<core::FrameId> frames;
    std::vector<core::StickyId> stickies;

    [[nodiscard]] bool isEmpty() const { return nodes.empty() && arrows.empty() && frames.empty() && stickies.empty(); }
};

/// Where things are to stand.
struct BoardPlaces {
    std::map<core::NodeId, QPointF> nodes;
    std::map<core::FrameId, QRectF> frames;
    std::map<core::StickyId, QRectF> stickies;

    [[nodiscard]] bool isEmpty() const { return nodes.empty() && frames.empty() && stickies.empty(); }
};

/// What came of bringing a piece of another board in.
struct Pasted {
    BoardItems added;
    std::vector<core::NodeId> there; ///< the nodes of its segments that stood here already
    int unknown = 0; ///< segments this workspace does not have
};

/// The patches of BoardDocument's verbs: pure functions of the board. What boardrules forbid is left out of them.
namespace boardpatch {

[[nodiscard]] BoardPatch placing(const core::Board& board, const BoardPlaces& places);
[[nodiscard]] BoardPatch removing(const core::Board& board, const BoardItems& items); ///< with the arrows at the nodes
[[nodiscard]] BoardPatch locking(const core::Board& board, const BoardItems& items, bool areLocked); ///< all but arrows
[[nodiscard]] BoardPatch coloring(const core::Board& board, const BoardItems& items, int color);
/// A new node and the arrow between it and a node that is there; `isTarget`: the arrow leads to the new one.
[[nodiscard]] BoardPatch connected(
    const core::Board& board, const core::Node& added, core::NodeId other, bool isTarget);
/// A new node in the midst of an arrow, which then ends at it; a second arrow leads on to where the first one led.
[[nodiscard]] BoardPatch between(const core::Board& board, const core::Node& added, core::ArrowId arrow);
/// A new node at which an arrow that is there ends from now on, or begins (`isTarget` false).
[[nodiscard]] BoardPatch rehung(const core::Board& board, const core::Node& added, core::ArrowId arrow, bool isTarget);
/// All of `piece`, moved; segments that stand on the board already stay, and only the arrows they lack are drawn.
[[nodiscard]] BoardPatch pasting(const core::Board& board, const core::Board& piece, const QPointF& by, Pasted& pasted);

} // namespace boardpatch
} // namespace ui
