// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardrules.h"

namespace core::boardrules {

Refusal mayConnect(const Board& board, NodeId source, NodeId target, ArrowId moving)
{
    if (!board.node(source) || !board.node(target))
        return Refusal::UnknownNode;
    if (source == target)
        return Refusal::SameNode;
    const Arrow* there = board.arrowBetween(source, target);
    if (there && there->id != moving)
        return Refusal::AlreadyThere;
    return Refusal::None;
}

bool mayAdd(const Board& board, SegmentId segment)
{
    return segment.isValid() && !board.nodeOf(segment);
}

bool mayMove(const Board& board, NodeId node)
{
    const Node* there = board.node(node);
    return there && !there->isLocked;
}

bool mayRemove(const Board& board, NodeId node)
{
    return mayMove(board, node);
}

bool mayChange(const Board& board, FrameId frame)
{
    const Frame* there = board.frame(frame);
    return there && !there->isLocked;
}

bool mayChange(const Board& board, StickyId sticky)
{
    const Sticky* there = board.sticky(sticky);
    return there && !there->isLocked;
}

bool isColor(int color)
{
    return color >= 0 && color <= PaletteSize;
}

bool mayStand(const QRectF& rect)
{
    // Written so that a number that is none fails.
    return rect.width() >= SmallestDecoration && rect.height() >= SmallestDecoration && rect.left() >= -FarthestPosition
        && rect.top() >= -FarthestPosition && rect.left() + rect.width() <= FarthestPosition
        && rect.top() + rect.height() <= FarthestPosition;
}

bool mayStand(const Frame& frame)
{
    return mayStand(frame.rect) && isColor(frame.color);
}

bool mayStand(const Sticky& sticky)
{
    return mayStand(sticky.rect) && isColor(sticky.color);
}

} // namespace core::boardrules
