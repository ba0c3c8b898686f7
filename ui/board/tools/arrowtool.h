// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/boardrules.h"
#include "ui/board/tools/tool.h"

namespace ui {

/// What drawing an arrow and hanging it elsewhere have in common: one end stands, the other is in the hand; the card
/// below it lights up, and beside the cursor stands the count the arrow would have, or why it may not be.
class ArrowTool : public Tool {
public:
    using Tool::Tool;

    void update(const ToolEvent& move) override;
    void finish(const ToolEvent& release) override;
    void cancel(CancelReason reason) override;
    void refresh() override;

protected:
    enum class State { Idle, Drawing };

    /// `moving`: the arrow that exists already, or none.
    void start(core::NodeId standing, Side side, bool holdsTarget, core::ArrowId moving);
    virtual void drop(core::NodeId source, core::NodeId target) = 0; ///< boardrules allow it
    virtual void dropOnNothing(core::NodeId /*standing*/, const QPointF& /*point*/) { }

private:
    [[nodiscard]] core::NodeId cardAt(const QPointF& point) const;
    [[nodiscard]] core::NodeId source() const;
    [[nodiscard]] core::NodeId target() const;
    [[nodiscard]] core::boardrules::Refusal refusal() const;
    void show();
    void stop();

    State m_state = State::Idle;
    core::NodeId m_standing;
    Side m_side = Side::Right;
    bool m_holdsTarget = true; ///< the end in the hand is the arrow's head
    core::ArrowId m_moving;
    core::NodeId m_under; ///< the card below the cursor
    QPointF m_cursor;
};

} // namespace ui
