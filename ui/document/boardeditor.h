// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "ui/document/boardpatch.h"

namespace ui {

class BoardDocument;

/// The way in for the undo commands: writes to the document's board and says so through the document's signals. Only
/// commands use it; everybody else calls the verbs of BoardDocument. GUI thread.
class BoardEditor final {
public:
    explicit BoardEditor(BoardDocument& document)
        : m_document(&document)
    {
    }

    [[nodiscard]] const core::Board& board() const;

    void setPeriod(const core::PeriodChoice& period);
    void setOptions(const core::RuleOptions& options);
    /// The things as the patch has them; returns how they were.
    BoardPatch apply(const BoardPatch& patch);
    /// Everything on the board at once; which board it is (id, group, name) stays.
    void replaceContent(const core::Board& content);

private:
    void insertNode(const core::Node& node);
    void removeNode(core::NodeId id);
    void setNode(const core::Node& node);
    void insertArrow(const core::Arrow& arrow);
    void removeArrow(core::ArrowId id);
    void setArrow(const core::Arrow& arrow);
    void applyDecorations(const BoardPatch& patch, const BoardPatch& before);

    BoardDocument* m_document;
};

} // namespace ui
