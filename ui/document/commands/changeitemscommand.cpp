// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/changeitemscommand.h"

#include "ui/document/commands/commandid.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Whether all things are on the board just as the values say.
template <typename Values, typename Find>
bool areThere(const Values& values, Find find)
{
    return std::ranges::all_of(values, [&find](const auto& entry) {
        const auto* there = find(entry.first);
        return there ? entry.second == *there : !entry.second;
    });
}

} // namespace

ChangeItemsCommand::ChangeItemsCommand(BoardEditor editor, BoardPatch patch, const QString& text, int gesture)
    : QUndoCommand(text)
    , m_editor(editor)
    , m_other(std::move(patch))
    , m_gesture(gesture)
{
}

int ChangeItemsCommand::id() const
{
    return static_cast<int>(CommandId::ChangeItems);
}

bool ChangeItemsCommand::mergeWith(const QUndoCommand* next)
{
    const auto* command = static_cast<const ChangeItemsCommand*>(next);
    if (m_gesture == 0 || command->m_gesture != m_gesture)
        return false;
    // Both are done: each holds how its things were, and the earlier one knows the start.
    m_other.nodes.insert(command->m_other.nodes.begin(), command->m_other.nodes.end());
    m_other.arrows.insert(command->m_other.arrows.begin(), command->m_other.arrows.end());
    m_other.frames.insert(command->m_other.frames.begin(), command->m_other.frames.end());
    m_other.stickies.insert(command->m_other.stickies.begin(), command->m_other.stickies.end());
    const core::Board& board = m_editor.board();
    setObsolete(areThere(m_other.nodes, [&board](core::NodeId id) { return board.node(id); })
        && areThere(m_other.arrows, [&board](core::ArrowId id) { return board.arrow(id); })
        && areThere(m_other.frames, [&board](core::FrameId id) { return board.frame(id); })
        && areThere(m_other.stickies, [&board](core::StickyId id) { return board.sticky(id); }));
    return true;
}

void ChangeItemsCommand::swap()
{
    m_other = m_editor.apply(m_other);
}

} // namespace ui
