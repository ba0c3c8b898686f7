// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/reattacharrowcommand.h"

#include "ui/widgets/translate.h"

namespace ui {

ReattachArrowCommand::ReattachArrowCommand(BoardEditor editor, const core::Arrow& arrow)
    : QUndoCommand(tr("Reattach arrow"))
    , m_editor(editor)
    , m_other(arrow)
{
}

void ReattachArrowCommand::swap()
{
    const core::Arrow now = *m_editor.board().arrow(m_other.id);
    m_editor.setArrow(m_other);
    m_other = now;
}

} // namespace ui
