// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/picking.h"

#include "core/board/boardrules.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/canvas/quickpicker.h"

#include <algorithm>

namespace ui {

namespace rules = core::boardrules;

Picking::Picking(BoardView& view, BoardDocument& document)
    : QObject(&view)
    , m_view(view)
    , m_document(document)
    , m_picker(new QuickPicker(&view))
{
    connect(m_picker, &QuickPicker::chosen, this, &Picking::picked);
}

void Picking::pickAt(const QPointF& middle, core::NodeId from)
{
    ask({ middle, from, {} });
}

void Picking::pickEnd(const QPointF& middle, core::ArrowId arrow, bool isTarget)
{
    ask({ middle, {}, {}, arrow, isTarget });
}

void Picking::pickNear(const QPointF& middle)
{
    ask({ freePlace(middle), {}, {} });
}

void Picking::pickNext()
{
    const std::vector<core::NodeId> nodes = m_view.selectedNodes();
    if (nodes.size() != 1)
        return;
    constexpr double Gap = 112;
    const QRectF card = boardgeometry::cardRect(m_document.board().node(nodes.front())->position);
    ask({ freePlace(card.center() + QPointF(card.width() + Gap, 0)), nodes.front(), {} });
}

void Picking::pickIntoArrow()
{
    const std::vector<core::ArrowId> arrows = m_view.selectedArrows();
    if (arrows.size() == 1)
        ask({ m_view.boardScene().boardLayout().arrow(arrows.front())->pointAt(0.5), {}, arrows.front() });
}

void Picking::ask(const Wish& wish)
{
    if (!m_view.isEditing())
        return;
    m_wish = wish;
    QSet<core::SegmentId> leftOut;
    for (const core::Node& node : m_document.board().nodes()) {
        if (!mayTake(node))
            leftOut.insert(node.segment);
    }
    m_picker->open(m_document.segments(), leftOut, m_view.viewport()->mapToGlobal(m_view.mapFromScene(wish.middle)));
}

bool Picking::mayTake(const core::Node& node) const
{
    const core::Board& board = m_document.board();
    const core::Arrow* moving = board.arrow(m_wish.moving);
    const core::NodeId source = moving && !m_wish.isTarget ? node.id : moving ? moving->source : m_wish.from;
    const core::NodeId target = moving && !m_wish.isTarget ? moving->target : node.id;
    const bool isAsBefore = moving && moving->source == source && moving->target == target;
    return !isAsBefore && rules::mayConnect(board, source, target, m_wish.moving) == rules::Refusal::None;
}

void Picking::picked(core::SegmentId segment)
{
    const QSizeF card = boardgeometry::CardSize;
    const QPointF place = boardgeometry::snapped(m_wish.middle - QPointF(card.width() / 2, card.height() / 2));
    BoardScene& scene = m_view.boardScene();
    const core::Arrow* moving = m_document.board().arrow(m_wish.moving);
    if (m_wish.moving.isValid() && !moving)
        return; // gone meanwhile
    if (const core::Node* there = m_document.board().nodeOf(segment)) {
        if (moving) {
            const core::NodeId to = there->id;
            m_document.reattach(
                m_wish.moving, m_wish.isTarget ? moving->source : to, m_wish.isTarget ? to : moving->target);
            scene.selectOnly(m_wish.moving);
        }
        if (m_wish.from.isValid())
            scene.selectOnly(m_document.connectNodes(m_wish.from, there->id));
        return;
    }
    core::NodeId added;
    if (m_wish.into.isValid())
        added = m_document.insertBetween(segment, place, m_wish.into);
    else if (moving)
        added = m_document.reattachToNew(segment, place, m_wish.moving, m_wish.isTarget);
    else if (m_wish.from.isValid())
        added = m_document.addConnected(segment, place, m_wish.from, true);
    else
        added = m_document.addNode(segment, place);
    scene.selectOnly(added);
    m_view.setFocus(Qt::OtherFocusReason);
}

QPointF Picking::freePlace(const QPointF& middle) const
{
    constexpr double Gap = 24;
    const QSizeF size = boardgeometry::CardSize;
    QRectF card = boardgeometry::cardRect(middle - QPointF(size.width() / 2, size.height() / 2));
    const auto isTaken = [&card, this] {
        const QRectF wide = card.adjusted(-Gap / 2, -Gap / 2, Gap / 2, Gap / 2);
        return std::ranges::any_of(m_document.board().nodes(),
            [&wide](const core::Node& node) { return boardgeometry::cardRect(node.position).intersects(wide); });
    };
    while (isTaken())
        card.translate(0, card.height() + Gap);
    return card.center();
}

} // namespace ui
