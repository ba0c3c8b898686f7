// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boardeditor.h"

#include <QUndoCommand>

namespace ui {

/// Replaces all that is on the board at once: for edits that touch many things, where the whole document is safest. The
/// order of painting comes back with it.
class ReplaceBoardCommand final : public QUndoCommand {
public:
    ReplaceBoardCommand(BoardEditor editor, core::Board after, const QString& text);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    BoardEditor m_editor;
    core::Board m_other; ///< the content as it is not
};

} // namespace ui
