// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/tools/tool.h"

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
    void hold(const BoardItems& items);
    [[nodiscard]] QRectF heldRect() const; ///< of the thing under the hand, where it was
    [[nodiscard]] std::vector<QRectF> neighbours() const; ///< what is not being dragged
    void drag(const ToolEvent& move);
    void startBand();
    void band(const QPointF& to);
    void select(const ToolEvent& press);

    State m_state = State::Idle;
    ToolEvent m_press;
    bool m_adds = false; ///< Shift or Ctrl: to what is selected already
    BoardPlaces m_from; ///< where the dragged things were
    BoardItems m_before; ///< selected before the band, and to stay so
    int m_gesture = 0;
};

} // namespace ui
