// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boardeditor.h"

#include <QUndoCommand>

namespace ui {

/// Hangs an arrow onto other nodes.
class ReattachArrowCommand final : public QUndoCommand {
public:
    ReattachArrowCommand(BoardEditor editor, const core::Arrow& arrow);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    BoardEditor m_editor;
    core::Arrow m_other; ///< as it is not
};

} // namespace ui
