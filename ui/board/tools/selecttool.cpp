// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tools/selecttool.h"

#include "ui/board/arrowitem.h"
#include "ui/board/boardscene.h"
#include "ui/board/draftitem.h"
#include "ui/board/nodeitem.h"

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
    if (press.hit.isNode())
        item = m_scene.nodeItem(press.hit.node);
    else if (press.hit.isArrow())
        item = m_scene.arrowItem(press.hit.arrow);

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
        if (m_press.hit.isNode())
            startDrag();
        else if (m_press.hit.kind == BoardHit::Kind::Nothing)
            startBand();
    }
    if (m_state == State::Dragging)
        drag(move.position);
    else if (m_state == State::Banding)
        band(move.position);
}

void SelectTool::startDrag()
{
    m_scene.nodeItem(m_press.hit.node)->setSelected(true);
    m_state = State::Dragging;
    m_gesture = m_scene.startGesture();
    m_from.clear();
    for (const core::NodeId id : m_scene.selectedNodes())
        m_from.emplace(id, m_scene.document().board().node(id)->position);
}

void SelectTool::drag(const QPointF& to)
{
    const QPointF held = m_from.at(m_press.hit.node);
    const QPointF by = boardgeometry::snapped(held + to - m_press.position) - held;
    std::map<core::NodeId, QPointF> positions;
    for (const auto& [id, from] : m_from)
        positions.emplace(id, from + by);
    m_scene.document().moveNodes(positions, m_gesture);
}

void SelectTool::startBand()
{
    m_state = State::Banding;
    m_before.clear();
    for (const core::NodeId id : m_scene.selectedNodes())
        m_before.insert(id);
}

void SelectTool::band(const QPointF& to)
{
    const QRectF area = QRectF(m_press.position, to).normalized();
    m_scene.draft().showBand(area);
    for (const CardPlace& card : m_scene.boardLayout().cards)
        m_scene.nodeItem(card.id)->setSelected(card.rect.intersects(area) || (m_adds && m_before.contains(card.id)));
}

void SelectTool::finish(const ToolEvent& /*release*/)
{
    const bool wasClick = std::exchange(m_state, State::Idle) == State::Pressed;
    m_scene.clearDraft();
    if (!wasClick || m_adds)
        return;
    const BoardHit hit = m_press.hit;
    if (hit.isNode())
        m_scene.selectOnly(hit.node); // of several selected ones, too
    else if (hit.isArrow())
        m_scene.selectOnly(hit.arrow);
    if (hit.kind == BoardHit::Kind::NodeCount)
        Q_EMIT m_scene.nodeCountActivated(hit.node);
    else if (hit.kind == BoardHit::Kind::ArrowCount)
        Q_EMIT m_scene.arrowCountActivated(hit.arrow);
}

void SelectTool::cancel(CancelReason reason)
{
    const State state = std::exchange(m_state, State::Idle);
    m_scene.clearDraft();
    if (state == State::Dragging && reason == CancelReason::Stopped)
        m_scene.document().moveNodes(m_from, m_gesture); // back at the start: the step dissolves
}

} // namespace ui
