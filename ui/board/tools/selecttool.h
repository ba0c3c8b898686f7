// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/tools/tool.h"

#include <QSet>

#include <map>

namespace ui {

/// Clicks, drags of nodes, rubber bands. Takes every press that no other tool wants.
class SelectTool final : public Tool {
public:
    using Tool::Tool;

    bool begin(const ToolEvent& press) override;
    void update(const ToolEvent& move) override;
    void finish(const ToolEvent& release) override;
    void cancel(CancelReason reason) override;

private:
    enum class State { Idle, Pressed, Dragging, Banding };

    void startDrag();
    void drag(const QPointF& to);
    void startBand();
    void band(const QPointF& to);
    void select(const ToolEvent& press);

    State m_state = State::Idle;
    ToolEvent m_press;
    bool m_adds = false; ///< Shift or Ctrl: to what is selected already
    std::map<core::NodeId, QPointF> m_from; ///< where the dragged nodes were
    QSet<core::NodeId> m_before; ///< selected before the band
    int m_gesture = 0;
};

} // namespace ui
