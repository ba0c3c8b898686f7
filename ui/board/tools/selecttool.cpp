// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tools/selecttool.h"

#include "core/board/boardrules.h"
#include "ui/board/arrowitem.h"
#include "ui/board/boardscene.h"
#include "ui/board/decorationitems.h"
#include "ui/board/draftitem.h"
#include "ui/board/nodeitem.h"
#include "ui/board/snaplines.h"
#include "ui/widgets/translate.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

namespace ui {

bool SelectTool::begin(const ToolEvent& press)
{
    m_state = State::Pressed;
    m_press = press;
    m_adds = press.modifiers.testFlag(Qt::ShiftModifier) || press.modifiers.testFlag(Qt::ControlModifier);
    select(press);
    return true;
}

void SelectTool::select(const ToolEvent& press)
{
    QGraphicsItem* item = nullptr;
    if (press.hit.isNode() || press.hit.isStub())
        item = m_scene.nodeItem(press.hit.node);
    else if (press.hit.isArrow())
        item = m_scene.arrowItem(press.hit.arrow);
    else if (press.decoration.isFrame())
        item = m_scene.decorations().frame(press.decoration.frame);
    else if (press.decoration.isSticky())
        item = m_scene.decorations().sticky(press.decoration.sticky);

    if (m_adds) {
        if (item)
            item->setSelected(!item->isSelected());
    } else if (!item) {
        m_scene.clearSelection();
    } else if (!item->isSelected()) {
        m_scene.clearSelection();
        item->setSelected(true);
    }
}

void SelectTool::update(const ToolEvent& move)
{
    if (m_state == State::Pressed) {
        const int distance = (move.screen - m_press.screen).manhattanLength();
        if (!m_scene.isEditing() || distance < QGuiApplication::styleHints()->startDragDistance())
            return;
        if (m_press.hit.isNode() || m_press.decoration.isFrame() || m_press.decoration.isSticky())
            startDrag();
        else if (m_press.hit.kind == BoardHit::Kind::Nothing)
            startBand();
    }
    if (m_state == State::Dragging)
        drag(move);
    else if (m_state == State::Banding)
        band(move.position);
}

void SelectTool::startDrag()
{
    const core::Board& board = m_scene.document().board();
    if (m_press.hit.isNode() && !core::boardrules::mayMove(board, m_press.hit.node)) {
        m_state = State::Idle;
        Q_EMIT m_scene.refused(tr("This segment is locked"), m_press.position);
        return;
    }
    const DecorationHit& decoration = m_press.decoration;
    const bool isLocked = (decoration.isFrame() && !core::boardrules::mayChange(board, decoration.frame))
        || (decoration.isSticky() && !core::boardrules::mayChange(board, decoration.sticky));
    if (isLocked) {
        m_state = State::Idle;
        Q_EMIT m_scene.refused(
            decoration.isFrame() ? tr("This frame is locked") : tr("This note is locked"), m_press.position);
        return;
    }
    if (m_press.hit.isNode())
        m_scene.nodeItem(m_press.hit.node)->setSelected(true);
    else if (m_press.decoration.isFrame())
        m_scene.decorations().frame(m_press.decoration.frame)->setSelected(true);
    else
        m_scene.decorations().sticky(m_press.decoration.sticky)->setSelected(true);
    m_state = State::Dragging;
    m_gesture = m_scene.startGesture();
    m_from = {};
    const BoardItems selected = m_scene.selection();
    hold(selected);
    for (const core::FrameId frame : selected.frames) {
        if (core::boardrules::mayChange(board, frame))
            hold(decorationgeometry::contentsOf(board, frame));
    }
}

void SelectTool::hold(const BoardItems& items)
{
    const core::Board& board = m_scene.document().board();
    for (const core::NodeId id : items.nodes)
        m_from.nodes.emplace(id, board.node(id)->position);
    for (const core::FrameId id : items.frames)
        m_from.frames.emplace(id, board.frame(id)->rect);
    for (const core::StickyId id : items.stickies)
        m_from.stickies.emplace(id, board.sticky(id)->rect);
}

QRectF SelectTool::heldRect() const
{
    if (m_press.hit.isNode())
        return boardgeometry::cardRect(m_from.nodes.at(m_press.hit.node));
    return m_press.decoration.isFrame() ? m_from.frames.at(m_press.decoration.frame)
                                        : m_from.stickies.at(m_press.decoration.sticky);
}

std::vector<QRectF> SelectTool::neighbours() const
{
    const core::Board& board = m_scene.document().board();
    std::vector<QRectF> rects;
    for (const core::Node& node : board.nodes()) {
        if (!m_from.nodes.contains(node.id))
            rects.push_back(boardgeometry::cardRect(node.position));
    }
    for (const core::Sticky& sticky : board.stickies()) {
        if (!m_from.stickies.contains(sticky.id))
            rects.push_back(sticky.rect);
    }
    if (m_from.frames.empty())
        return rects; // cards line up with cards, not with the frame they lie in
    for (const core::Frame& frame : board.frames()) {
        if (!m_from.frames.contains(frame.id))
            rects.push_back(frame.rect);
    }
    return rects;
}

void SelectTool::drag(const ToolEvent& move)
{
    const QRectF held = heldRect();
    const QPointF free = move.position - m_press.position;
    const bool isSuspended = move.modifiers.testFlag(Qt::ControlModifier);
    QPointF by = free;
    if (!isSuspended && m_scene.snapsToGrid())
        by = boardgeometry::snapped(held.topLeft() + free) - held.topLeft();
    std::vector<QLineF> lines;
    if (!isSuspended && m_scene.snapsToLines()) {
        constexpr double Reach = 6;
        const snaplines::Snap snap = snaplines::snap(held.translated(free), neighbours(), Reach / m_scene.scale());
        if (snap.isAcross)
            by.setX(free.x() + snap.by.x());
        if (snap.isDown)
            by.setY(free.y() + snap.by.y());
        lines = snap.lines;
    }
    BoardPlaces places;
    for (const auto& [id, from] : m_from.nodes)
        places.nodes.emplace(id, from + by);
    for (const auto& [id, from] : m_from.frames)
        places.frames.emplace(id, from.translated(by));
    for (const auto& [id, from] : m_from.stickies)
        places.stickies.emplace(id, from.translated(by));
    m_scene.document().place(places, m_gesture);
    if (!lines.empty() || m_scene.hasDraft())
        m_scene.draft().showGuides(lines);
}

void SelectTool::startBand()
{
    m_state = State::Banding;
    m_before = m_adds ? m_scene.selection() : BoardItems();
}

void SelectTool::band(const QPointF& to)
{
    const QRectF area = QRectF(m_press.position, to).normalized();
    m_scene.draft().showBand(area);
    const core::Board& board = m_scene.document().board();
    BoardItems items = m_before;
    for (const CardPlace& card : m_scene.boardLayout().cards) {
        if (card.rect.intersects(area))
            items.nodes.push_back(card.id);
    }
    // Locked frames and notes are ground: only a click takes them.
    for (const core::Sticky& sticky : board.stickies()) {
        if (sticky.rect.intersects(area) && !sticky.isLocked)
            items.stickies.push_back(sticky.id);
    }
    for (const core::Frame& frame : board.frames()) {
        if (area.contains(frame.rect) && !frame.isLocked)
            items.frames.push_back(frame.id);
    }
    m_scene.select(items);
}

void SelectTool::finish(const ToolEvent& /*release*/)
{
    const bool wasClick = std::exchange(m_state, State::Idle) == State::Pressed;
    m_scene.clearDraft();
    if (!wasClick || m_adds)
        return;
    const BoardHit hit = m_press.hit;
    if (m_press.decoration.isFrame())
        m_scene.select({ {}, {}, { m_press.decoration.frame }, {} });
    else if (m_press.decoration.isSticky())
        m_scene.select({ {}, {}, {}, { m_press.decoration.sticky } });
    if (hit.isNode() || hit.isStub())
        m_scene.selectOnly(hit.node); // of several selected ones, too
    else if (hit.isArrow())
        m_scene.selectOnly(hit.arrow);
    if (hit.kind == BoardHit::Kind::NodeCount)
        Q_EMIT m_scene.nodeCountActivated(hit.node);
    else if (hit.kind == BoardHit::Kind::ArrowCount)
        Q_EMIT m_scene.arrowCountActivated(hit.arrow);
    else if (hit.isStub())
        Q_EMIT m_scene.elsewhereActivated(hit.node, hit.kind == BoardHit::Kind::ToElsewhere);
}

void SelectTool::cancel(CancelReason reason)
{
    const State state = std::exchange(m_state, State::Idle);
    m_scene.clearDraft();
    if (state == State::Dragging && reason == CancelReason::Stopped)
        m_scene.document().place(m_from, m_gesture); // back at the start: the step dissolves
}

} // namespace ui
