// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/replaceboardcommand.h"

#include <utility>

namespace ui {

ReplaceBoardCommand::ReplaceBoardCommand(BoardEditor editor, core::Board after, const QString& text)
    : QUndoCommand(text)
    , m_editor(editor)
    , m_other(std::move(after))
{
}

void ReplaceBoardCommand::swap()
{
    core::Board now = m_editor.board();
    m_editor.replaceContent(m_other);
    m_other = std::move(now);
}

} // namespace ui
