// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movements/addmovement.h"

#include "ui/board/boardgeometry.h"
#include "ui/document/boarddocument.h"
#include "ui/widgets/translate.h"

#include <algorithm>
#include <optional>

namespace ui {

namespace {

constexpr double Gap = 120; // for the arrow and its number
constexpr double RowGap = 48;

/// The first place from `wanted` downwards that no card touches.
QPointF freePlace(const core::Board& board, QPointF wanted)
{
    const QSizeF card = boardgeometry::CardSize;
    const auto isTaken = [&](const QPointF& place) {
        return std::ranges::any_of(board.nodes(), [&](const core::Node& node) {
            return std::abs(node.position.x() - place.x()) < card.width() + RowGap / 2
                && std::abs(node.position.y() - place.y()) < card.height() + RowGap / 2;
        });
    };
    while (isTaken(wanted))
        wanted.ry() += card.height() + RowGap;
    return wanted;
}

/// Below all there is.
QPointF placeBelow(const core::Board& board)
{
    std::optional<QPointF> corner;
    for (const core::Node& node : board.nodes()) {
        corner = corner ? QPointF(std::min(corner->x(), node.position.x()), std::max(corner->y(), node.position.y()))
                        : node.position;
    }
    return corner ? *corner + QPointF(0, boardgeometry::CardSize.height() + RowGap) : QPointF();
}

} // namespace

core::ArrowId drawnArrow(const core::Board& board, core::SegmentId source, core::SegmentId target)
{
    const core::Node* from = board.nodeOf(source);
    const core::Node* to = board.nodeOf(target);
    const core::Arrow* arrow = from && to ? board.arrowBetween(from->id, to->id) : nullptr;
    return arrow ? arrow->id : core::ArrowId();
}

core::NodeId addBelow(BoardDocument& document, core::SegmentId segment)
{
    return document.addNode(segment, freePlace(document.board(), placeBelow(document.board())));
}

void addMovement(BoardDocument& document, core::SegmentId source, core::SegmentId target)
{
    const core::Board& board = document.board();
    if (!document.segment(source) || !document.segment(target) || source == target
        || drawnArrow(board, source, target).isValid())
        return;
    const core::Node* from = board.nodeOf(source);
    const core::Node* to = board.nodeOf(target);
    const QPointF aside(boardgeometry::CardSize.width() + Gap, 0);
    if (from && to) {
        document.connectNodes(from->id, to->id);
    } else if (from) {
        document.addConnected(target, freePlace(board, from->position + aside), from->id, true);
    } else if (to) {
        document.addConnected(source, freePlace(board, to->position - aside), to->id, false);
    } else {
        const QPointF place = freePlace(board, placeBelow(board));
        core::Board piece;
        core::Node node;
        node.id = piece.nextNodeId();
        node.segment = source;
        node.position = place;
        piece.insertNode(node);
        const core::NodeId first = node.id;
        node.id = piece.nextNodeId();
        node.segment = target;
        node.position = freePlace(board, place + aside);
        piece.insertNode(node);
        piece.insertArrow({ piece.nextArrowId(), first, node.id, {} });
        document.paste(piece, {}, tr("Add a movement"));
    }
}

} // namespace ui
