// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/countbadge.h"

#include "ui/board/zorder.h"

namespace ui {

CountBadge::CountBadge(core::ArrowId arrow)
    : m_arrow(arrow)
{
    setZValue(ZOrder::Counts);
}

void CountBadge::sync(const QRectF& rect, const PillLook& look)
{
    if (rect == m_rect && look == m_look)
        return;
    if (rect != m_rect) {
        prepareGeometryChange();
        m_rect = rect;
    }
    m_look = look;
    update();
}

} // namespace ui
