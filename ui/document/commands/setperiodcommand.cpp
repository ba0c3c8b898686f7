// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/setperiodcommand.h"

#include "ui/document/commands/commandid.h"
#include "ui/widgets/translate.h"

namespace ui {

SetPeriodCommand::SetPeriodCommand(BoardEditor editor, const core::PeriodChoice& period, int gesture)
    : QUndoCommand(tr("Change period"))
    , m_editor(editor)
    , m_other(period)
    , m_gesture(gesture)
{
}

int SetPeriodCommand::id() const
{
    return static_cast<int>(CommandId::SetPeriod);
}

bool SetPeriodCommand::mergeWith(const QUndoCommand* next)
{
    const auto* command = static_cast<const SetPeriodCommand*>(next);
    if (m_gesture == 0 || command->m_gesture != m_gesture)
        return false;
    setObsolete(m_editor.board().period == m_other);
    return true;
}

void SetPeriodCommand::swap()
{
    const core::PeriodChoice now = m_editor.board().period;
    m_editor.setPeriod(m_other);
    m_other = now;
}

} // namespace ui
