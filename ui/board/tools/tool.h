// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardgeometry.h"
#include "ui/board/decorationgeometry.h"

#include <QPoint>
#include <QPointF>
#include <QtGlobal>

namespace ui {

class BoardScene;

/// A press, a move or a release, with what lies under it.
struct ToolEvent {
    QPointF position; ///< in board units
    QPoint screen;
    Qt::KeyboardModifiers modifiers;
    BoardHit hit;
    DecorationHit decoration = {}; ///< below all cards and arrows: only if `hit` is nothing
};

/// One kind of gesture on the board. Tools are the only ones on the canvas who write to the document; whatever they
/// show meanwhile is taken away again by finish or cancel.
class Tool {
public:
    enum class CancelReason {
        Stopped, ///< Esc, another press, the focus went, the mode changed: as if nothing had been done
        ThingRemoved ///< what is under the hand is gone; the document must not be written to now
    };

    explicit Tool(BoardScene& scene)
        : m_scene(scene)
    {
    }
    virtual ~Tool() = default;
    Q_DISABLE_COPY_MOVE(Tool)

    virtual bool begin(const ToolEvent& press) = 0; ///< whether the press is this tool's
    virtual void update(const ToolEvent& move) = 0;
    virtual void finish(const ToolEvent& release) = 0;
    virtual void cancel(CancelReason reason) = 0;
    virtual void refresh() { } ///< numbers have changed

protected:
    BoardScene& m_scene;
};

} // namespace ui
