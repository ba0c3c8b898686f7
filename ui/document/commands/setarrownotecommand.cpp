// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/setarrownotecommand.h"

#include "ui/widgets/translate.h"

namespace ui {

SetArrowNoteCommand::SetArrowNoteCommand(
    BoardEditor editor, core::ArrowId arrow, const QString& note, const std::optional<core::Day>& since)
    : QUndoCommand(tr("Change measure"))
    , m_editor(editor)
    , m_arrow(arrow)
    , m_other(note)
    , m_otherSince(since)
{
}

void SetArrowNoteCommand::swap()
{
    core::Arrow arrow = *m_editor.board().arrow(m_arrow);
    arrow.note.swap(m_other);
    arrow.noteSince.swap(m_otherSince);
    m_editor.setArrow(arrow);
}

} // namespace ui
