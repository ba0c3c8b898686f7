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
        refresh();
    };
    connect(&document, &BoardDocument::nodeAdded, this, askAgain);
    connect(&document, &BoardDocument::nodeRemoved, this, &BoardNumbers::refresh);
    connect(&document, &BoardDocument::arrowAdded, this, askAgain);
    connect(&document, &BoardDocument::arrowRemoved, this, &BoardNumbers::refresh);
    connect(&document, &BoardDocument::arrowChanged, this, askAgain);
    connect(&document, &BoardDocument::optionsChanged, this, askAgain);
    connect(&document, &BoardDocument::segmentsChanged, this, askAgain);
    connect(&document, &BoardDocument::periodChanged, this, &BoardNumbers::refresh);
    connect(&counts, &CountService::nodeReady, this, &BoardNumbers::refresh);
    connect(&counts, &CountService::failed, this, &BoardNumbers::refresh);
    connect(&counts, &CountService::arrowReady, this, [this](core::SegmentId source, core::SegmentId target) {
        refresh();
        if (m_previewed == std::pair(source, target))
            Q_EMIT changed();
    });
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
        m_counts.wantNode(node.segment);
    for (const core::Arrow& arrow : board.arrows())
        m_counts.wantArrow(board.node(arrow.source)->segment, board.node(arrow.target)->segment, board.options);
}

BoardNumbers::Number BoardNumbers::arrowNumber(
    core::SegmentId source, core::SegmentId target, const std::optional<qint64>& lastKnown) const
{
    const core::RuleOptions& options = m_document.board().options;
    const CountService::State state = m_counts.arrowState(source, target, options);
    if (const auto index = m_counts.arrow(source, target, options))
        return { CountService::State::Ready, index->count(m_document.period()) };
    return { state, lastKnown };
}

void BoardNumbers::refresh()
{
    const core::Board& board = m_document.board();
    const core::Period period = m_document.period();

    std::map<core::NodeId, Entry<1>> nodes;
    std::vector<core::Incomplete> incomplete;
    for (const core::Node& node : board.nodes()) {
        Entry<1> entry{ { node.segment }, {} };
        const auto old = m_nodes.find(node.id);
        if (const auto index = m_counts.node(node.segment, board.options))
            entry.number = { CountService::State::Ready, index->members(period.last) };
        else
            entry.number = { m_counts.nodeState(node.segment),
                old != m_nodes.end() && old->second.ends == entry.ends ? old->second.number.count : std::nullopt };
        nodes.emplace(node.id, entry);
        if (const core::SegmentLogPtr log = logOf(node.segment)) {
            if (auto gap = core::incompleteFor(log, period, board.options))
                incomplete.push_back(*gap);
        }
    }

    std::map<core::ArrowId, Entry<2>> arrows;
    for (const core::Arrow& arrow : board.arrows()) {
        Entry<2> entry{ { board.node(arrow.source)->segment, board.node(arrow.target)->segment }, {} };
        const auto old = m_arrows.find(arrow.id);
        const bool isSame = old != m_arrows.end() && old->second.ends == entry.ends;
        entry.number = arrowNumber(entry.ends[0], entry.ends[1], isSame ? old->second.number.count : std::nullopt);
        arrows.emplace(arrow.id, entry);
    }

    const auto isSameGap = [](const core::Incomplete& a, const core::Incomplete& b) {
        return a.segment == b.segment && a.known == b.known && a.onlyOpeningDay == b.onlyOpeningDay;
    };
    if (nodes == m_nodes && arrows == m_arrows && std::ranges::equal(incomplete, m_incomplete, isSameGap))
        return;
    m_nodes = std::move(nodes);
    m_arrows = std::move(arrows);
    m_incomplete = std::move(incomplete);
    Q_EMIT changed();
}

core::SegmentLogPtr BoardNumbers::logOf(core::SegmentId id) const
{
    if (core::SegmentLogPtr log = m_counts.log(id))
        return log;
    // Until the log is there its days are known all the same, and what is incomplete is said from the first moment.
    const core::Segment* segment = m_document.segment(id);
    if (!segment)
        return nullptr;
    return std::make_shared<const core::SegmentLog>(
        core::SegmentLog{ id, segment->days, segment->firstRecordedDay, segment->logVersion, {} });
}

} // namespace ui
