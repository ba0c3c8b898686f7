// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/movenodescommand.h"

#include "ui/document/commands/commandid.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ui {

MoveNodesCommand::MoveNodesCommand(BoardEditor editor, std::map<core::NodeId, QPointF> positions, int gesture)
    : QUndoCommand(
        QCoreApplication::translate("ui::Commands", "Move %n segment(s)", nullptr, static_cast<int>(positions.size())))
    , m_editor(editor)
    , m_other(std::move(positions))
    , m_gesture(gesture)
{
}

int MoveNodesCommand::id() const
{
    return static_cast<int>(CommandId::MoveNodes);
}

bool MoveNodesCommand::mergeWith(const QUndoCommand* next)
{
    const auto* command = static_cast<const MoveNodesCommand*>(next);
    if (m_gesture == 0 || command->m_gesture != m_gesture)
        return false;
    // Both are done: each holds where its nodes came from, and the earlier one knows the start.
    m_other.insert(command->m_other.begin(), command->m_other.end());
    setObsolete(std::ranges::all_of(
        m_other, [this](const auto& entry) { return m_editor.board().node(entry.first)->position == entry.second; }));
    return true;
}

void MoveNodesCommand::swap()
{
    for (auto& [id, position] : m_other) {
        core::Node node = *m_editor.board().node(id);
        std::swap(node.position, position);
        m_editor.setNode(node);
    }
}

} // namespace ui
