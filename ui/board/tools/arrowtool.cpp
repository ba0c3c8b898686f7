// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tools/arrowtool.h"

#include "ui/board/boardscene.h"
#include "ui/board/draftitem.h"
#include "ui/widgets/translate.h"

#include <QLineF>

#include <algorithm>

namespace ui {

using core::boardrules::Refusal;

namespace {

QString reasonOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::SameNode:
        return tr("An arrow joins two different segments");
    case Refusal::AlreadyThere:
        return tr("This arrow is there already");
    case Refusal::UnknownNode:
        return tr("This segment is no longer on the board");
    }
    Q_UNREACHABLE();
}

Side nearestSide(const QRectF& card, const QPointF& point)
{
    return *std::ranges::min_element(
        boardgeometry::Sides, {}, [&](Side side) { return QLineF(boardgeometry::dot(card, side), point).length(); });
}

} // namespace

void ArrowTool::start(core::NodeId standing, Side side, bool holdsTarget, core::ArrowId moving)
{
    m_state = State::Drawing;
    m_standing = standing;
    m_side = side;
    m_holdsTarget = holdsTarget;
    m_moving = moving;
    m_under = {};
}

void ArrowTool::update(const ToolEvent& move)
{
    if (m_state != State::Drawing)
        return;
    m_cursor = move.position;
    m_under = cardAt(move.position);
    show();
}

void ArrowTool::finish(const ToolEvent& release)
{
    if (m_state != State::Drawing)
        return;
    m_under = cardAt(release.position);
    const Refusal why = m_under.isValid() ? refusal() : Refusal::None;
    const bool isHome = m_under == m_standing; // let go where it began: nothing was asked for
    const bool isOnNothing = !m_under.isValid();
    const core::NodeId standing = m_standing;
    const core::NodeId from = source();
    const core::NodeId to = target();
    stop();
    if (isOnNothing)
        dropOnNothing(standing, release.position);
    else if (why == Refusal::None)
        drop(from, to);
    else if (!isHome)
        Q_EMIT m_scene.refused(reasonOf(why), release.position);
}

void ArrowTool::cancel(CancelReason /*reason*/)
{
    stop();
}

void ArrowTool::refresh()
{
    if (m_state == State::Drawing && m_under.isValid())
        show();
}

void ArrowTool::stop()
{
    m_state = State::Idle;
    m_scene.clearDraft();
    m_scene.setTarget({});
    m_scene.setHidden({});
}

core::NodeId ArrowTool::cardAt(const QPointF& point) const
{
    // The dots stand out over the rim, and whoever aims at one means the card.
    constexpr double Reach = 10;
    const std::vector<CardPlace>& cards = m_scene.boardLayout().cards;
    const auto found = std::find_if(cards.rbegin(), cards.rend(),
        [&point](const CardPlace& card) { return card.rect.adjusted(-Reach, -Reach, Reach, Reach).contains(point); });
    return found == cards.rend() ? core::NodeId{} : found->id;
}

core::NodeId ArrowTool::source() const
{
    return m_holdsTarget ? m_standing : m_under;
}

core::NodeId ArrowTool::target() const
{
    return m_holdsTarget ? m_under : m_standing;
}

Refusal ArrowTool::refusal() const
{
    return core::boardrules::mayConnect(m_scene.document().board(), source(), target(), m_moving);
}

void ArrowTool::show()
{
    const BoardLayout& layout = m_scene.boardLayout();
    const QRectF standing = layout.card(m_standing)->rect;
    QString label;
    QPointF end = m_cursor;
    const Refusal why = m_under.isValid() ? refusal() : Refusal::None;
    if (why != Refusal::None) {
        // On the rim of the card it starts from nobody has asked for anything yet.
        const bool isLeaving = m_under == m_standing && !standing.contains(m_cursor);
        label = isLeaving ? QString() : reasonOf(why);
    } else if (m_under.isValid()) {
        const core::Board& board = m_scene.document().board();
        const BoardNumbers::Number number =
            m_scene.numbers().preview(board.node(source())->segment, board.node(target())->segment);
        const bool hasFailed = number.state == core::CountService::State::Failed;
        label = boardpainter::countText(number.count, hasFailed ? NumberState::Failed : NumberState::Counting);
        const QRectF card = layout.card(m_under)->rect;
        end = boardgeometry::dot(card, nearestSide(card, m_cursor));
    }
    m_scene.setTarget(why == Refusal::None ? m_under : core::NodeId{});
    m_scene.setHidden(m_moving);
    const QPointF fixed = boardgeometry::dot(standing, m_side);
    const ArrowShape shape =
        m_holdsTarget ? boardgeometry::draftTo(fixed, m_side, end) : boardgeometry::draftFrom(end, fixed, m_side);
    m_scene.draft().showArrow(shape, m_cursor, label, why != Refusal::None);
}

} // namespace ui
