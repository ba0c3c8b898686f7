// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QGraphicsScene>

#include <map>

/// How a scene keeps one item for each thing on a board.
namespace ui::itemkeeping {

/// Removes the items whose thing is not there any more.
template <typename Item, typename Id, typename IsThere>
void prune(QGraphicsScene& scene, std::map<Id, Item*>& items, IsThere isThere)
{
    for (auto item = items.begin(); item != items.end();) {
        if (isThere(item->first)) {
            ++item;
            continue;
        }
        auto* const gone = item->second;
        item = items.erase(item); // first: its leaving changes the selection, and somebody may ask for it
        scene.removeItem(gone);
        delete gone;
    }
}

/// The item of a thing, made if there is none; `flags` are those of a new one beside its own.
template <typename Item, typename Id>
Item* ensure(QGraphicsScene& scene, std::map<Id, Item*>& items, Id id, QGraphicsItem::GraphicsItemFlags flags = {})
{
    Item*& item = items[id];
    if (!item) {
        item = new Item(id);
        item->setFlags(item->flags() | flags);
        scene.addItem(item);
    }
    return item;
}

} // namespace ui::itemkeeping
