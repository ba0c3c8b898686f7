// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/tools/tool.h"

namespace ui {

/// Changes the size of a frame or sticky note by a corner of a selected one.
class ResizeTool final : public Tool {
public:
    using Tool::Tool;

    bool begin(const ToolEvent& press) override;
    void update(const ToolEvent& move) override;
    void finish(const ToolEvent& release) override;
    void cancel(CancelReason reason) override;

private:
    void resize(const QRectF& rect);

    DecorationHit m_held; ///< its kind: nothing while there is no gesture
    QRectF m_from;
    int m_gesture = 0;
};

} // namespace ui
