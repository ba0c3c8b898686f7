// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/focusmode.h"

namespace ui {

FocusMode::FocusMode(QObject* parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_rested = m_hover;
        Q_EMIT changed();
    });
}

void FocusMode::setHover(const BoardHit& hit)
{
    m_hover = hit;
    if (m_hover.node == m_rested.node && m_hover.arrow == m_rested.arrow)
        m_rest.stop();
    else
        m_rest.start();
}

void FocusMode::forget()
{
    m_rest.stop();
    m_hover = {};
    m_rested = {};
}

void FocusMode::mark(BoardContent::Marks& marks) const
{
    marks.focusNodes.clear();
    marks.focusArrows.clear();
    if (!marks.view.isFocusing)
        return;
    if (m_rested.node.isValid()) {
        marks.focusNodes = { m_rested.node };
    } else if (m_rested.arrow.isValid()) {
        marks.focusArrows = { m_rested.arrow };
    } else {
        marks.focusNodes = marks.selectedNodes;
        marks.focusArrows = marks.selectedArrows;
    }
}

} // namespace ui
