// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boardeditor.h"

#include <QUndoCommand>

namespace ui {

/// Draws an arrow.
class ConnectNodesCommand final : public QUndoCommand {
public:
    ConnectNodesCommand(BoardEditor editor, const core::Arrow& arrow);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    BoardEditor m_editor;
    core::Arrow m_arrow;
    bool m_isThere = false;
};

} // namespace ui
