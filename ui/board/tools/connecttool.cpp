// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tools/connecttool.h"

#include "ui/board/boardscene.h"

namespace ui {

bool ConnectTool::begin(const ToolEvent& press)
{
    if (!m_scene.isEditing() || press.hit.kind != BoardHit::Kind::Dot)
        return false;
    start(press.hit.node, press.hit.side, true, {});
    return true;
}

void ConnectTool::drop(core::NodeId source, core::NodeId target)
{
    m_scene.selectOnly(m_scene.document().connectNodes(source, target));
}

void ConnectTool::dropOnNothing(core::NodeId standing, const QPointF& point)
{
    Q_EMIT m_scene.segmentWanted(point, standing);
}

} // namespace ui
