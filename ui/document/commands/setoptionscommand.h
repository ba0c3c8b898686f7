// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boardeditor.h"

#include <QUndoCommand>

namespace ui {

/// Changes what narrows the rule.
class SetOptionsCommand final : public QUndoCommand {
public:
    SetOptionsCommand(BoardEditor editor, const core::RuleOptions& options);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    BoardEditor m_editor;
    core::RuleOptions m_other; ///< the options as they are not
};

} // namespace ui
