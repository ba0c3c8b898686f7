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

} // namespace core::boardrules
