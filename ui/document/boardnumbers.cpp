// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/boardnumbers.h"

#include <algorithm>
#include <utility>

namespace ui {

using core::CountService;

BoardNumbers::BoardNumbers(BoardDocument& document, CountService& counts, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_counts(counts)
{
    const auto askAgain = [this] {
        wantAll();
        m_counts.trim();
        refresh();
    };
    // One thing more is one number more: the others stand as they are.
    connect(&document, &BoardDocument::nodeAdded, this, [this](core::NodeId id) {
        const core::Node& node = *m_document.board().node(id);
        m_counts.wantNode(node.segment, m_document.board().options);
        tellIf(update(node) | updateIncomplete());
    });
    connect(&document, &BoardDocument::nodeRemoved, this,
        [this](core::NodeId id) { tellIf((m_nodes.erase(id) > 0) | updateIncomplete()); });
    const auto arrowIsNew = [this](core::ArrowId id) {
        const core::Arrow& arrow = *m_document.board().arrow(id);
        want(arrow);
        tellIf(update(arrow));
    };
    connect(&document, &BoardDocument::arrowAdded, this, arrowIsNew);
    connect(&document, &BoardDocument::arrowChanged, this, arrowIsNew);
    connect(
        &document, &BoardDocument::arrowRemoved, this, [this](core::ArrowId id) { tellIf(m_arrows.erase(id) > 0); });
    connect(&document, &BoardDocument::optionsChanged, this, askAgain);
    connect(&document, &BoardDocument::segmentsChanged, this, askAgain);
    connect(&document, &BoardDocument::periodChanged, this, &BoardNumbers::refresh);
    connect(&counts, &CountService::nodeReady, this, [this](core::SegmentId segment) {
        if (const core::Node* node = m_document.board().nodeOf(segment))
            m_hasNews |= update(*node);
    });
    connect(&counts, &CountService::arrowReady, this, [this](core::SegmentId source, core::SegmentId target) {
        const core::Board& board = m_document.board();
        m_hasNews |= m_previewed == std::pair(source, target);
        const core::Node* from = board.nodeOf(source);
        const core::Node* to = board.nodeOf(target);
        if (const core::Arrow* arrow = from && to ? board.arrowBetween(from->id, to->id) : nullptr)
            m_hasNews |= update(*arrow);
    });
    connect(&counts, &CountService::failed, this, &BoardNumbers::refresh);
    connect(&counts, &CountService::delivered, this, [this] { tellIf(std::exchange(m_hasNews, false)); });
    askAgain();
}

BoardNumbers::Number BoardNumbers::node(core::NodeId node) const
{
    const auto found = m_nodes.find(node);
    return found == m_nodes.end() ? Number{} : found->second.number;
}

BoardNumbers::Number BoardNumbers::arrow(core::ArrowId arrow) const
{
    const auto found = m_arrows.find(arrow);
    return found == m_arrows.end() ? Number{} : found->second.number;
}

BoardNumbers::Number BoardNumbers::preview(core::SegmentId source, core::SegmentId target)
{
    const core::RuleOptions& options = m_document.board().options;
    m_previewed = { source, target };
    m_counts.wantArrow(source, target, options);
    return arrowNumber(source, target, std::nullopt);
}

bool BoardNumbers::isIncomplete(core::SegmentId segment) const
{
    return std::ranges::find(m_incomplete, segment, &core::Incomplete::segment) != m_incomplete.end();
}

void BoardNumbers::wantAll()
{
    const core::Board& board = m_document.board();
    for (const core::Node& node : board.nodes())
        m_counts.wantNode(node.segment, board.options);
    for (const core::Arrow& arrow : board.arrows())
        want(arrow);
}

void BoardNumbers::want(const core::Arrow& arrow)
{
    const core::Board& board = m_document.board();
    m_counts.wantArrow(board.node(arrow.source)->segment, board.node(arrow.target)->segment, board.options);
}

BoardNumbers::Number BoardNumbers::arrowNumber(
    core::SegmentId source, core::SegmentId target, const std::optional<qint64>& lastKnown) const
{
    const core::RuleOptions& options = m_document.board().options;
    if (const auto index = m_counts.arrow(source, target, options))
        return { CountService::State::Ready, index->count(m_document.period()) };
    return { m_counts.arrowState(source, target, options), lastKnown };
}

bool BoardNumbers::update(const core::Node& node)
{
    Entry<1>& entry = m_nodes[node.id];
    const Entry<1> old = entry;
    const core::RuleOptions& options = m_document.board().options;
    entry.ends = { node.segment };
    if (const auto index = m_counts.node(node.segment, options))
        entry.number = { CountService::State::Ready, index->members(m_document.period().last) };
    else
        entry.number = { m_counts.nodeState(node.segment, options),
            entry.ends == old.ends ? old.number.count : std::nullopt };
    return entry != old;
}

bool BoardNumbers::update(const core::Arrow& arrow)
{
    const core::Board& board = m_document.board();
    Entry<2>& entry = m_arrows[arrow.id];
    const Entry<2> old = entry;
    entry.ends = { board.node(arrow.source)->segment, board.node(arrow.target)->segment };
    entry.number = arrowNumber(entry.ends[0], entry.ends[1], entry.ends == old.ends ? old.number.count : std::nullopt);
    return entry != old;
}

bool BoardNumbers::updateIncomplete()
{
    const core::Board& board = m_document.board();
    std::vector<core::Incomplete> incomplete;
    for (const core::Node& node : board.nodes()) {
        const core::Segment* segment = m_document.segment(node.segment);
        if (!segment)
            continue;
        // What is incomplete follows from the days alone and is said from the first moment.
        const auto days = std::make_shared<const core::SegmentLog>(
            core::SegmentLog{ segment->id, segment->days, segment->firstRecordedDay, segment->logVersion, {} });
        if (auto gap = core::incompleteFor(days, m_document.period(), board.options))
            incomplete.push_back(*gap);
    }
    const auto isSameGap = [](const core::Incomplete& a, const core::Incomplete& b) {
        return a.segment == b.segment && a.known == b.known && a.onlyOpeningDay == b.onlyOpeningDay;
    };
    if (std::ranges::equal(incomplete, m_incomplete, isSameGap))
        return false;
    m_incomplete = std::move(incomplete);
    return true;
}

void BoardNumbers::refresh()
{
    bool isDifferent = updateIncomplete();
    for (const core::Node& node : m_document.board().nodes())
        isDifferent |= update(node);
    for (const core::Arrow& arrow : m_document.board().arrows())
        isDifferent |= update(arrow);
    tellIf(isDifferent);
}

void BoardNumbers::tellIf(bool isDifferent)
{
    if (isDifferent)
        Q_EMIT changed();
}

} // namespace ui
