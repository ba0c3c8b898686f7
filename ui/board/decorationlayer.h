// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/decorationgeometry.h"

#include <map>

class QGraphicsScene;

namespace ui {

class FrameItem;
class StickyItem;

/// The frames and sticky notes of a board in its scene: an item for each, kept in step with the board. GUI thread.
class DecorationLayer final {
public:
    explicit DecorationLayer(QGraphicsScene& scene)
        : m_scene(scene)
    {
    }

    void sync(const core::Board& board, bool isEditing);
    [[nodiscard]] FrameItem* frame(core::FrameId id) const; ///< null: not on the board
    [[nodiscard]] StickyItem* sticky(core::StickyId id) const;
    /// Adds the ids of those that are selected.
    void addSelected(BoardItems& items) const;

private:
    QGraphicsScene& m_scene; // owns the items
    std::map<core::FrameId, FrameItem*> m_frames;
    std::map<core::StickyId, StickyItem*> m_stickies;
};

} // namespace ui
