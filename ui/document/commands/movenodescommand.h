// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boardeditor.h"

#include <QUndoCommand>

#include <map>

namespace ui {

/// Moves nodes. Moves of one drag become one step; a drag back to its start leaves none.
class MoveNodesCommand final : public QUndoCommand {
public:
    MoveNodesCommand(BoardEditor editor, std::map<core::NodeId, QPointF> positions, int gesture);

    void undo() override { swap(); }
    void redo() override { swap(); }

    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    void swap();

    BoardEditor m_editor;
    std::map<core::NodeId, QPointF> m_other; ///< where the nodes are not
    int m_gesture;
};

} // namespace ui
