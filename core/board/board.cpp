// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/board.h"

#include "core/board/boardrules.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

template <typename Item, typename Matches>
const Item* find(const std::vector<Item>& items, Matches matches)
{
    const auto found = std::ranges::find_if(items, matches);
    return found == items.end() ? nullptr : &*found;
}

/// Things lie in the order of their ids.
template <typename Item, typename ItemId>
const Item* findById(const std::vector<Item>& items, ItemId id)
{
    const auto found = std::ranges::lower_bound(items, id, {}, &Item::id);
    return found == items.end() || found->id != id ? nullptr : &*found;
}

template <typename Item, typename ItemId>
typename std::vector<Item>::iterator placeOf(std::vector<Item>& items, ItemId id)
{
    return std::ranges::lower_bound(items, id, {}, &Item::id);
}

template <typename Item>
bool hasAscendingIds(const std::vector<Item>& items, qint64 lastId)
{
    qint64 before = 0;
    for (const Item& item : items) {
        if (item.id.value <= before || item.id.value > lastId)
            return false;
        before = item.id.value;
    }
    return true;
}

} // namespace

const Node* Board::node(NodeId wanted) const
{
    return findById(m_nodes, wanted);
}

const Node* Board::nodeOf(SegmentId segment) const
{
    return find(m_nodes, [segment](const Node& node) { return node.segment == segment; });
}

const Arrow* Board::arrow(ArrowId wanted) const
{
    return findById(m_arrows, wanted);
}

const Arrow* Board::arrowBetween(NodeId source, NodeId target) const
{
    return find(m_arrows, [=](const Arrow& arrow) { return arrow.source == source && arrow.target == target; });
}

const Frame* Board::frame(FrameId wanted) const
{
    return findById(m_frames, wanted);
}

const Sticky* Board::sticky(StickyId wanted) const
{
    return findById(m_stickies, wanted);
}

std::vector<Arrow> Board::arrowsAt(NodeId node) const
{
    std::vector<Arrow> arrows;
    std::ranges::copy_if(m_arrows, std::back_inserter(arrows),
        [node](const Arrow& arrow) { return arrow.source == node || arrow.target == node; });
    return arrows;
}

// All things stand in the order of their ids, so that taking a removal back restores the very same document.

void Board::insertNode(const Node& node)
{
    Q_ASSERT(node.id.isValid() && !this->node(node.id));
    Q_ASSERT(boardrules::mayAdd(*this, node.segment) && boardrules::isColor(node.color));
    m_nodes.insert(placeOf(m_nodes, node.id), node);
    m_lastNode = std::max(m_lastNode, node.id.value);
}

void Board::removeNode(NodeId removed)
{
    Q_ASSERT(node(removed) && arrowsAt(removed).empty());
    m_nodes.erase(placeOf(m_nodes, removed));
}

void Board::setNode(const Node& node)
{
    Q_ASSERT(this->node(node.id) && this->node(node.id)->segment == node.segment);
    Q_ASSERT(boardrules::isColor(node.color));
    *placeOf(m_nodes, node.id) = node;
}

void Board::insertArrow(const Arrow& arrow)
{
    Q_ASSERT(arrow.id.isValid() && !this->arrow(arrow.id));
    Q_ASSERT(boardrules::mayConnect(*this, arrow.source, arrow.target) == boardrules::Refusal::None);
    m_arrows.insert(placeOf(m_arrows, arrow.id), arrow);
    m_lastArrow = std::max(m_lastArrow, arrow.id.value);
}

void Board::removeArrow(ArrowId removed)
{
    Q_ASSERT(arrow(removed));
    m_arrows.erase(placeOf(m_arrows, removed));
}

void Board::setArrow(const Arrow& arrow)
{
    Q_ASSERT(this->arrow(arrow.id));
    Q_ASSERT(boardrules::mayConnect(*this, arrow.source, arrow.target, arrow.id) == boardrules::Refusal::None);
    *placeOf(m_arrows, arrow.id) = arrow;
}

void Board::insertFrame(const Frame& frame)
{
    Q_ASSERT(frame.id.isValid() && !this->frame(frame.id) && boardrules::mayStand(frame));
    m_frames.insert(placeOf(m_frames, frame.id), frame);
    m_lastFrame = std::max(m_lastFrame, frame.id.value);
}

void Board::removeFrame(FrameId removed)
{
    Q_ASSERT(frame(removed));
    m_frames.erase(placeOf(m_frames, removed));
}

void Board::setFrame(const Frame& frame)
{
    Q_ASSERT(this->frame(frame.id) && boardrules::mayStand(frame));
    *placeOf(m_frames, frame.id) = frame;
}

void Board::insertSticky(const Sticky& sticky)
{
    Q_ASSERT(sticky.id.isValid() && !this->sticky(sticky.id) && boardrules::mayStand(sticky));
    m_stickies.insert(placeOf(m_stickies, sticky.id), sticky);
    m_lastSticky = std::max(m_lastSticky, sticky.id.value);
}

void Board::removeSticky(StickyId removed)
{
    Q_ASSERT(sticky(removed));
    m_stickies.erase(placeOf(m_stickies, removed));
}

void Board::setSticky(const Sticky& sticky)
{
    Q_ASSERT(this->sticky(sticky.id) && boardrules::mayStand(sticky));
    *placeOf(m_stickies, sticky.id) = sticky;
}

bool Board::check() const
{
    std::set<SegmentId> segments;
    for (const Node& node : m_nodes) {
        if (!node.segment.isValid() || !segments.insert(node.segment).second || !boardrules::isColor(node.color))
            return false;
    }
    std::set<std::pair<NodeId, NodeId>> ends;
    for (const Arrow& arrow : m_arrows) {
        if (arrow.source == arrow.target || !node(arrow.source) || !node(arrow.target)
            || !ends.insert({ arrow.source, arrow.target }).second)
            return false;
    }
    const auto mayStand = [](const auto& item) { return boardrules::mayStand(item); };
    return std::ranges::all_of(m_frames, mayStand) && std::ranges::all_of(m_stickies, mayStand)
        && hasAscendingIds(m_nodes, m_lastNode) && hasAscendingIds(m_arrows, m_lastArrow)
        && hasAscendingIds(m_frames, m_lastFrame) && hasAscendingIds(m_stickies, m_lastSticky);
}

bool operator==(const Board& a, const Board& b)
{
    return a.id == b.id && a.group == b.group && a.name == b.name && a.period == b.period && a.options == b.options
        && a.m_nodes == b.m_nodes && a.m_arrows == b.m_arrows && a.m_frames == b.m_frames
        && a.m_stickies == b.m_stickies;
}

} // namespace core
