// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tools/nudge.h"

#include "ui/board/boardscene.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr double Far = 5 * boardgeometry::GridStep;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return { -1, 0 };
    case Qt::Key_Right:
        return { 1, 0 };
    case Qt::Key_Up:
        return { 0, -1 };
    case Qt::Key_Down:
        return { 0, 1 };
    default:
        return {};
    }
}

} // namespace

bool nudge(BoardScene& scene, const QKeyEvent& event)
{
    const QPointF direction = directionOf(event.key());
    if (direction.isNull())
        return false;
    const QPointF by = direction * (event.modifiers().testFlag(Qt::ShiftModifier) ? Far : boardgeometry::GridStep);
    const core::Board& board = scene.document().board();
    const BoardItems items = scene.selection();
    BoardPlaces places;
    for (const core::NodeId id : items.nodes)
        places.nodes.emplace(id, board.node(id)->position + by);
    for (const core::FrameId id : items.frames)
        places.frames.emplace(id, board.frame(id)->rect.translated(by));
    for (const core::StickyId id : items.stickies)
        places.stickies.emplace(id, board.sticky(id)->rect.translated(by));
    scene.document().place(places, scene.startGesture());
    return !places.isEmpty();
}

} // namespace ui
