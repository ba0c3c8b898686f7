// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/connectnodescommand.h"

#include "ui/widgets/translate.h"

namespace ui {

ConnectNodesCommand::ConnectNodesCommand(BoardEditor editor, const core::Arrow& arrow)
    : QUndoCommand(tr("Draw arrow"))
    , m_editor(editor)
    , m_arrow(arrow)
{
}

void ConnectNodesCommand::swap()
{
    if (m_isThere)
        m_editor.removeArrow(m_arrow.id);
    else
        m_editor.insertArrow(m_arrow);
    m_isThere = !m_isThere;
}

} // namespace ui
