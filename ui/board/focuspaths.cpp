// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/focuspaths.h"

#include <map>
#include <vector>

namespace ui::focuspaths {

namespace {

using Ways = std::multimap<core::NodeId, std::pair<core::ArrowId, core::NodeId>>;

/// Follows the ways from the nodes as far as they go.
void follow(const Ways& ways, const std::set<core::NodeId>& from, FocusPaths& paths)
{
    std::set<core::NodeId> seen = from;
    std::vector<core::NodeId> open(from.begin(), from.end());
    while (!open.empty()) {
        const core::NodeId at = open.back();
        open.pop_back();
        const auto [first, last] = ways.equal_range(at);
        for (auto way = first; way != last; ++way) {
            paths.arrows.insert(way->second.first);
            if (seen.insert(way->second.second).second)
                open.push_back(way->second.second);
        }
    }
    paths.nodes.merge(seen);
}

} // namespace

FocusPaths through(const core::Board& board, const std::set<core::NodeId>& nodes, const std::set<core::ArrowId>& arrows,
    const std::set<core::ArrowId>& hidden)
{
    Ways onwards, back;
    for (const core::Arrow& arrow : board.arrows()) {
        if (hidden.contains(arrow.id))
            continue;
        onwards.emplace(arrow.source, std::pair(arrow.id, arrow.target));
        back.emplace(arrow.target, std::pair(arrow.id, arrow.source));
    }
    FocusPaths paths;
    std::set<core::NodeId> sources, targets;
    for (const core::NodeId node : nodes) {
        if (board.node(node)) {
            sources.insert(node);
            targets.insert(node);
        }
    }
    for (const core::ArrowId id : arrows) {
        if (const core::Arrow* arrow = board.arrow(id)) {
            paths.arrows.insert(id);
            sources.insert(arrow->source);
            targets.insert(arrow->target);
        }
    }
    follow(back, sources, paths);
    follow(onwards, targets, paths);
    return paths;
}

} // namespace ui::focuspaths
