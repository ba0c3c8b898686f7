// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tools/reattachtool.h"

#include "ui/board/boardscene.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

/// The side of the card that a point on its rim belongs to.
Side sideAt(const QRectF& card, const QPointF& point)
{
    const std::pair<double, Side> distances[] = {
        { std::abs(point.x() - card.right()), Side::Right },
        { std::abs(point.x() - card.left()), Side::Left },
        { std::abs(point.y() - card.bottom()), Side::Bottom },
        { std::abs(point.y() - card.top()), Side::Top },
    };
    return std::ranges::min_element(distances)->second;
}

} // namespace

bool ReattachTool::begin(const ToolEvent& press)
{
    const bool holdsTarget = press.hit.kind == BoardHit::Kind::ArrowTarget;
    if (!m_scene.isEditing() || (!holdsTarget && press.hit.kind != BoardHit::Kind::ArrowSource))
        return false;
    m_arrow = press.hit.arrow;
    m_holdsHead = holdsTarget;
    const core::Arrow& arrow = *m_scene.document().board().arrow(m_arrow);
    const core::NodeId standing = holdsTarget ? arrow.source : arrow.target;
    const ArrowShape& shape = *m_scene.boardLayout().arrow(m_arrow);
    const Side side = sideAt(m_scene.boardLayout().card(standing)->rect, holdsTarget ? shape.start : shape.tip);
    start(standing, side, holdsTarget, m_arrow);
    return true;
}

void ReattachTool::drop(core::NodeId source, core::NodeId target)
{
    m_scene.document().reattach(m_arrow, source, target);
    m_scene.selectOnly(m_arrow);
}

void ReattachTool::dropOnNothing(core::NodeId /*standing*/, const QPointF& point)
{
    Q_EMIT m_scene.endWanted(point, m_arrow, m_holdsHead);
}

} // namespace ui
