// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/setnodenotecommand.h"

#include "ui/widgets/translate.h"

namespace ui {

SetNodeNoteCommand::SetNodeNoteCommand(
    BoardEditor editor, core::NodeId node, const QString& note, const std::optional<core::Day>& since)
    : QUndoCommand(tr("Change measure"))
    , m_editor(editor)
    , m_node(node)
    , m_other(note)
    , m_otherSince(since)
{
}

void SetNodeNoteCommand::swap()
{
    core::Node node = *m_editor.board().node(m_node);
    node.note.swap(m_other);
    node.noteSince.swap(m_otherSince);
    m_editor.setNode(node);
}

} // namespace ui
