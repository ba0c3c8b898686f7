// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boardeditor.h"

#include <QUndoCommand>

namespace ui {

/// Changes the period. Changes of one drag become one step; a drag back to its start leaves none.
class SetPeriodCommand final : public QUndoCommand {
public:
    SetPeriodCommand(BoardEditor editor, const core::PeriodChoice& period, int gesture);

    void undo() override { swap(); }
    void redo() override { swap(); }

    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    void swap();

    BoardEditor m_editor;
    core::PeriodChoice m_other; ///< the period as it is not
    int m_gesture;
};

} // namespace ui
