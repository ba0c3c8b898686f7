// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/decorationlayer.h"

#include "ui/board/decorationitems.h"
#include "ui/board/itemkeeping.h"

namespace ui {

namespace {

template <typename Items, typename Id>
void collect(const Items& items, std::vector<Id>& ids)
{
    for (const auto& [id, item] : items) {
        if (item->isSelected())
            ids.push_back(id);
    }
}

} // namespace

void DecorationLayer::sync(const core::Board& board, bool isEditing)
{
    itemkeeping::prune(m_scene, m_frames, [&board](core::FrameId id) { return board.frame(id) != nullptr; });
    itemkeeping::prune(m_scene, m_stickies, [&board](core::StickyId id) { return board.sticky(id) != nullptr; });
    for (const core::Frame& frame : board.frames())
        itemkeeping::ensure(m_scene, m_frames, frame.id)->sync(frame, isEditing);
    for (const core::Sticky& sticky : board.stickies())
        itemkeeping::ensure(m_scene, m_stickies, sticky.id)->sync(sticky, isEditing);
}

FrameItem* DecorationLayer::frame(core::FrameId id) const
{
    const auto found = m_frames.find(id);
    return found == m_frames.end() ? nullptr : found->second;
}

StickyItem* DecorationLayer::sticky(core::StickyId id) const
{
    const auto found = m_stickies.find(id);
    return found == m_stickies.end() ? nullptr : found->second;
}

void DecorationLayer::addSelected(BoardItems& items) const
{
    collect(m_frames, items.frames);
    collect(m_stickies, items.stickies);
}

} // namespace ui
