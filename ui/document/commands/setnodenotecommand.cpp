// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/setnodenotecommand.h"

#include <QCoreApplication>

namespace ui {

SetNodeNoteCommand::SetNodeNoteCommand(BoardEditor editor, core::NodeId node, const QString& note)
    : QUndoCommand(QCoreApplication::translate("ui::Commands", "Change note"))
    , m_editor(editor)
    , m_node(node)
    , m_other(note)
{
}

void SetNodeNoteCommand::swap()
{
    core::Node node = *m_editor.board().node(m_node);
    node.note.swap(m_other);
    m_editor.setNode(node);
}

} // namespace ui
