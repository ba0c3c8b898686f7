// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/tools/arrowtool.h"

namespace ui {

/// Draws an arrow: from a dot of one card to another card.
class ConnectTool final : public ArrowTool {
public:
    using ArrowTool::ArrowTool;

    bool begin(const ToolEvent& press) override;

protected:
    void drop(core::NodeId source, core::NodeId target) override;
    void dropOnNothing(core::NodeId standing, const QPointF& point) override;
};

} // namespace ui
