// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boardeditor.h"

#include <QUndoCommand>

namespace ui {

/// Puts a segment on the board.
class AddNodeCommand final : public QUndoCommand {
public:
    AddNodeCommand(BoardEditor editor, const core::Node& node);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    BoardEditor m_editor;
    core::Node m_node;
    bool m_isThere = false;
};

} // namespace ui
