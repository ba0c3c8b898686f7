// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/boardpatch.h"

#include "core/board/boardrules.h"

namespace ui::boardpatch {

namespace rules = core::boardrules;

BoardPatch placing(const core::Board& board, const BoardPlaces& places)
{
    BoardPatch patch;
    for (const auto& [id, position] : places.nodes) {
        const core::Node* old = board.node(id);
        if (!old || old->position == position || !rules::mayMove(board, id))
            continue;
        core::Node node = *old;
        node.position = position;
        patch.nodes.emplace(id, node);
    }
    for (const auto& [id, rect] : places.frames) {
        const core::Frame* old = board.frame(id);
        if (!old || old->rect == rect || !rules::mayChange(board, id) || !rules::mayStand(rect))
            continue;
        core::Frame frame = *old;
        frame.rect = rect;
        patch.frames.emplace(id, frame);
    }
    for (const auto& [id, rect] : places.stickies) {
        const core::Sticky* old = board.sticky(id);
        if (!old || old->rect == rect || !rules::mayChange(board, id) || !rules::mayStand(rect))
            continue;
        core::Sticky sticky = *old;
        sticky.rect = rect;
        patch.stickies.emplace(id, sticky);
    }
    return patch;
}

BoardPatch removing(const core::Board& board, const BoardItems& items)
{
    BoardPatch patch;
    for (const core::ArrowId id : items.arrows) {
        if (board.arrow(id))
            patch.arrows.emplace(id, std::nullopt);
    }
    for (const core::NodeId id : items.nodes) {
        if (!rules::mayRemove(board, id))
            continue;
        for (const core::Arrow& arrow : board.arrowsAt(id))
            patch.arrows.emplace(arrow.id, std::nullopt);
        patch.nodes.emplace(id, std::nullopt);
    }
    for (const core::FrameId id : items.frames) {
        if (rules::mayChange(board, id))
            patch.frames.emplace(id, std::nullopt);
    }
    for (const core::StickyId id : items.stickies) {
        if (rules::mayChange(board, id))
            patch.stickies.emplace(id, std::nullopt);
    }
    return patch;
}

BoardPatch coloring(const core::Board& board, const BoardItems& items, int color)
{
    BoardPatch patch;
    if (!rules::isColor(color))
        return patch;
    const auto add = [color](auto& changed, const auto* old) {
        if (!old || old->color == color)
            return;
        auto item = *old;
        item.color = color;
        changed.emplace(item.id, item);
    };
    for (const core::NodeId id : items.nodes)
        add(patch.nodes, board.node(id));
    for (const core::FrameId id : items.frames)
        add(patch.frames, rules::mayChange(board, id) ? board.frame(id) : nullptr);
    for (const core::StickyId id : items.stickies)
        add(patch.stickies, rules::mayChange(board, id) ? board.sticky(id) : nullptr);
    return patch;
}

BoardPatch locking(const core::Board& board, const BoardItems& items, bool areLocked)
{
    BoardPatch patch;
    const auto add = [areLocked](auto& changed, const auto* old) {
        if (!old || old->isLocked == areLocked)
            return;
        auto item = *old;
        item.isLocked = areLocked;
        changed.emplace(item.id, item);
    };
    for (const core::NodeId id : items.nodes)
        add(patch.nodes, board.node(id));
    for (const core::FrameId id : items.frames)
        add(patch.frames, board.frame(id));
    for (const core::StickyId id : items.stickies)
        add(patch.stickies, board.sticky(id));
    return patch;
}

BoardPatch connected(const core::Board& board, const core::Node& added, core::NodeId other, bool isTarget)
{
    if (!board.node(other) || !rules::mayAdd(board, added.segment))
        return {};
    const core::ArrowId id = board.nextArrowId();
    BoardPatch patch;
    patch.nodes.emplace(added.id, added);
    patch.arrows.emplace(id, core::Arrow{ id, isTarget ? other : added.id, isTarget ? added.id : other, {} });
    return patch;
}

BoardPatch between(const core::Board& board, const core::Node& added, core::ArrowId arrow)
{
    const core::Arrow* old = board.arrow(arrow);
    if (!old || !rules::mayAdd(board, added.segment))
        return {};
    const core::ArrowId onward = board.nextArrowId();
    BoardPatch patch;
    patch.nodes.emplace(added.id, added);
    patch.arrows.emplace(arrow, core::Arrow{ arrow, old->source, added.id, old->note, old->noteSince });
    patch.arrows.emplace(onward, core::Arrow{ onward, added.id, old->target, {} });
    return patch;
}

BoardPatch rehung(const core::Board& board, const core::Node& added, core::ArrowId arrow, bool isTarget)
{
    const core::Arrow* old = board.arrow(arrow);
    if (!old || !rules::mayAdd(board, added.segment))
        return {};
    core::Arrow moved = *old;
    (isTarget ? moved.target : moved.source) = added.id;
    BoardPatch patch;
    patch.nodes.emplace(added.id, added);
    patch.arrows.emplace(arrow, moved);
    return patch;
}

BoardPatch pasting(const core::Board& board, const core::Board& piece, const QPointF& by, Pasted& pasted)
{
    BoardPatch patch;
    qint64 nextNode = board.nextNodeId().value;
    std::map<core::NodeId, core::NodeId> here; // by the node in the piece
    for (core::Node node : piece.nodes()) {
        if (const core::Node* there = board.nodeOf(node.segment)) {
            here.emplace(node.id, there->id);
            pasted.there.push_back(there->id);
            continue;
        }
        const core::NodeId id{ nextNode++ };
        here.emplace(node.id, id);
        node.id = id;
        node.position += by;
        node.isLocked = false;
        patch.nodes.emplace(id, node);
        pasted.added.nodes.push_back(id);
    }
    qint64 nextArrow = board.nextArrowId().value;
    for (core::Arrow arrow : piece.arrows()) {
        arrow.source = here.at(arrow.source);
        arrow.target = here.at(arrow.target);
        if (board.arrowBetween(arrow.source, arrow.target))
            continue;
        arrow.id = { nextArrow++ };
        patch.arrows.emplace(arrow.id, arrow);
        pasted.added.arrows.push_back(arrow.id);
    }
    qint64 nextFrame = board.nextFrameId().value;
    for (core::Frame frame : piece.frames()) {
        frame.rect.translate(by);
        if (!rules::mayStand(frame))
            continue;
        frame.id = { nextFrame++ };
        frame.isLocked = false;
        patch.frames.emplace(frame.id, frame);
        pasted.added.frames.push_back(frame.id);
    }
    qint64 nextSticky = board.nextStickyId().value;
    for (core::Sticky sticky : piece.stickies()) {
        sticky.rect.translate(by);
        if (!rules::mayStand(sticky))
            continue;
        sticky.id = { nextSticky++ };
        sticky.isLocked = false;
        patch.stickies.emplace(sticky.id, sticky);
        pasted.added.stickies.push_back(sticky.id);
    }
    return patch;
}

} // namespace ui::boardpatch
