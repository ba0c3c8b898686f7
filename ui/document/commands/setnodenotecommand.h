// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boardeditor.h"

#include <QUndoCommand>

namespace ui {

/// Changes the measure noted at a node and the day from which on it is taken.
class SetNodeNoteCommand final : public QUndoCommand {
public:
    SetNodeNoteCommand(
        BoardEditor editor, core::NodeId node, const QString& note, const std::optional<core::Day>& since);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    BoardEditor m_editor;
    core::NodeId m_node;
    QString m_other; ///< the note as it is not
    std::optional<core::Day> m_otherSince;
};

} // namespace ui
