// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/setoptionscommand.h"

#include <QCoreApplication>

namespace ui {

SetOptionsCommand::SetOptionsCommand(BoardEditor editor, const core::RuleOptions& options)
    : QUndoCommand(QCoreApplication::translate("ui::Commands", "Change counting"))
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
