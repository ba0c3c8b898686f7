// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boardeditor.h"
#include "ui/document/boardpatch.h"

#include <QUndoCommand>

namespace ui {

/// Adds, changes and removes any number of things as one step. Changes of one drag become one step; a drag back to its
/// start leaves none.
class ChangeItemsCommand final : public QUndoCommand {
public:
    ChangeItemsCommand(BoardEditor editor, BoardPatch patch, const QString& text, int gesture = 0);

    void undo() override { swap(); }
    void redo() override { swap(); }

    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    void swap();

    BoardEditor m_editor;
    BoardPatch m_other; ///< the things as they are not
    int m_gesture;
};

} // namespace ui
