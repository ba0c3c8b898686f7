// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/addnodecommand.h"

#include "ui/widgets/translate.h"

namespace ui {

AddNodeCommand::AddNodeCommand(BoardEditor editor, const core::Node& node)
    : QUndoCommand(tr("Add segment"))
    , m_editor(editor)
    , m_node(node)
{
}

void AddNodeCommand::swap()
{
    if (m_isThere)
        m_editor.removeNode(m_node.id);
    else
        m_editor.insertNode(m_node);
    m_isThere = !m_isThere;
}

} // namespace ui
