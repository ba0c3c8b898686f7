// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tools/resizetool.h"

#include "ui/board/boardscene.h"
#include "ui/widgets/translate.h"

namespace ui {

bool ResizeTool::begin(const ToolEvent& press)
{
    if (!m_scene.isEditing() || !press.decoration.isCorner())
        return false;
    m_held = press.decoration;
    const core::Board& board = m_scene.document().board();
    m_from = m_held.kind == DecorationHit::Kind::FrameCorner ? board.frame(m_held.frame)->rect
                                                             : board.sticky(m_held.sticky)->rect;
    m_gesture = m_scene.startGesture();
    return true;
}

void ResizeTool::update(const ToolEvent& move)
{
    if (m_held.kind == DecorationHit::Kind::Nothing)
        return;
    const bool isFree = move.modifiers.testFlag(Qt::ControlModifier) || !m_scene.snapsToGrid();
    resize(decorationgeometry::resized(
        m_from, m_held.corner, isFree ? move.position : boardgeometry::snapped(move.position)));
}

void ResizeTool::finish(const ToolEvent& /*release*/)
{
    m_held = {};
}

void ResizeTool::cancel(CancelReason reason)
{
    if (reason == CancelReason::Stopped && m_held.kind != DecorationHit::Kind::Nothing)
        resize(m_from); // as it was: the step dissolves
    m_held = {};
}

void ResizeTool::resize(const QRectF& rect)
{
    BoardPlaces places;
    if (m_held.kind == DecorationHit::Kind::FrameCorner)
        places.frames.emplace(m_held.frame, rect);
    else
        places.stickies.emplace(m_held.sticky, rect);
    const bool isFrame = !places.frames.empty();
    m_scene.document().place(places, m_gesture, isFrame ? tr("Resize frame") : tr("Resize sticky note"));
}

} // namespace ui
