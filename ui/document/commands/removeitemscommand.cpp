// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands/removeitemscommand.h"

#include "ui/document/commands/replaceboardcommand.h"

#include <QCoreApplication>

namespace ui {

std::unique_ptr<QUndoCommand> removeItemsCommand(
    const BoardEditor& editor, const std::vector<core::NodeId>& nodes, const std::vector<core::ArrowId>& arrows)
{
    core::Board after = editor.board();
    int removed = 0;
    for (const core::ArrowId arrow : arrows) {
        if (!after.arrow(arrow))
            continue;
        after.removeArrow(arrow);
        ++removed;
    }
    for (const core::NodeId node : nodes) {
        if (!after.node(node))
            continue;
        for (const core::Arrow& arrow : after.arrowsAt(node))
            after.removeArrow(arrow.id);
        after.removeNode(node);
        ++removed;
    }
    if (removed == 0)
        return nullptr;
    return std::make_unique<ReplaceBoardCommand>(
        editor, std::move(after), QCoreApplication::translate("ui::Commands", "Remove %n item(s)", nullptr, removed));
}

} // namespace ui
