// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/tools/arrowtool.h"

namespace ui {

/// Hangs an end of the selected arrow onto another card, or onto one that is picked where it is let go.
class ReattachTool final : public ArrowTool {
public:
    using ArrowTool::ArrowTool;

    bool begin(const ToolEvent& press) override;

protected:
    void drop(core::NodeId source, core::NodeId target) override;
    void dropOnNothing(core::NodeId standing, const QPointF& point) override;

private:
    core::ArrowId m_arrow;
    bool m_holdsHead = true;
};

} // namespace ui
