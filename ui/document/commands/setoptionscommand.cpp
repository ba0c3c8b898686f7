// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/setoptionscommand.h"

#include "ui/widgets/translate.h"

namespace ui {

SetOptionsCommand::SetOptionsCommand(BoardEditor editor, const core::RuleOptions& options)
    : QUndoCommand(tr("Change counting"))
    , m_editor(editor)
    , m_other(options)
{
}

void SetOptionsCommand::swap()
{
    const core::RuleOptions now = m_editor.board().options;
    m_editor.setOptions(m_other);
    m_other = now;
}

} // namespace ui
