// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/boardnumbers.h"

#include <algorithm>
#include <utility>

namespace ui {

using core::CountService;

namespace {

/// What is incomplete follows from the days alone and is said from the first moment.
std::optional<core::Incomplete> gapOf(
    const core::Segment& segment, const core::Period& period, const core::RuleOptions& options)
{
    const auto days = std::make_shared<const core::SegmentLog>(
        core::SegmentLog{ segment.id, segment.days, segment.firstRecordedDay, segment.logVersion, {} });
    return core::incompleteFor(days, period, options);
}

} // namespace

BoardNumbers::BoardNumbers(BoardDocument& document, CountService& counts, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_counts(counts)
    , m_elsewhere(document, counts)
{
    connect(&m_elsewhere, &BoardElsewhere::changed, this, &BoardNumbers::changed);
    const auto askAgain = [this] {
        wantAll();
        m_counts.trim();
        refresh();
    };
    // One thing more is one number more: the others stand as they are.
    connect(&document, &BoardDocument::nodeAdded, this, [this](core::NodeId id) {
        const core::Node& node = *m_document.board().node(id);
        want(node);
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
        want(node);
    for (const core::Arrow& arrow : board.arrows())
        want(arrow);
}

void BoardNumbers::want(const core::Node& node)
{
    const core::RuleOptions& options = m_document.board().options;
    m_counts.wantNode(node.segment, options);
    if (m_comparison.segment.isValid())
        m_counts.wantNode(node.segment, options, m_comparison.segment);
}

void BoardNumbers::want(const core::Arrow& arrow)
{
    const core::Board& board = m_document.board();
    const core::SegmentId source = board.node(arrow.source)->segment;
    const core::SegmentId target = board.node(arrow.target)->segment;
    m_counts.wantArrow(source, target, board.options);
    if (m_comparison.segment.isValid())
        m_counts.wantArrow(source, target, board.options, m_comparison.segment);
}

void BoardNumbers::setComparison(const core::Comparison& comparison)
{
    if (comparison == m_comparison)
        return;
    m_comparison = comparison;
    wantAll();
    m_counts.trim();
    refresh();
    Q_EMIT comparisonChanged();
}

bool BoardNumbers::isComparable(core::SegmentId id) const
{
    const bool isWithin = m_comparison.kind == core::Comparison::Kind::Within;
    const core::Segment* segment = m_document.segment(isWithin ? m_comparison.segment : id);
    const std::optional<core::Period> period = isWithin ? m_document.period() : comparedPeriod();
    if (!segment || !period)
        return false;
    return !gapOf(*segment, *period, m_document.board().options);
}

std::optional<qint64> BoardNumbers::otherOf(
    const core::ArrowIndex& index, core::SegmentId source, core::SegmentId target) const
{
    if (!m_comparison.isOn() || !isComparable(source) || !isComparable(target))
        return std::nullopt;
    if (const auto period = comparedPeriod())
        return index.count(*period);
    const auto within = m_counts.arrow(source, target, m_document.board().options, m_comparison.segment);
    return within ? std::optional(within->count(m_document.period())) : std::nullopt;
}

std::optional<qint64> BoardNumbers::otherOf(const core::NodeIndex& index, core::SegmentId segment) const
{
    if (!m_comparison.isOn() || !isComparable(segment))
        return std::nullopt;
    if (const auto period = comparedPeriod())
        return index.members(period->last);
    const auto within = m_counts.node(segment, m_document.board().options, m_comparison.segment);
    return within ? std::optional(within->members(m_document.period().last)) : std::nullopt;
}

std::optional<qint64> BoardNumbers::arrowIn(core::ArrowId id, const core::Period& period) const
{
    const core::Board& board = m_document.board();
    const core::Arrow* arrow = board.arrow(id);
    const core::Segment* source = arrow ? m_document.segment(board.node(arrow->source)->segment) : nullptr;
    const core::Segment* target = arrow ? m_document.segment(board.node(arrow->target)->segment) : nullptr;
    if (!source || !target || gapOf(*source, period, board.options) || gapOf(*target, period, board.options))
        return std::nullopt;
    const auto index = m_counts.arrow(source->id, target->id, board.options);
    return index ? std::optional(index->count(period)) : std::nullopt;
}

std::optional<qint64> BoardNumbers::nodeOn(core::NodeId node, core::Day day) const
{
    const core::Node* const shown = m_document.board().node(node);
    const auto index = shown ? m_counts.node(shown->segment, m_document.board().options) : nullptr;
    if (!index || !index->days().contains(day))
        return std::nullopt;
    return index->members(day);
}

std::vector<quint8> BoardNumbers::trend(core::NodeId node) const
{
    constexpr int Points = 28;
    const core::Node* const shown = m_document.board().node(node);
    const auto index = shown ? m_counts.node(shown->segment, m_document.board().options) : nullptr;
    if (!index || index->days().isEmpty())
        return {};
    const core::Period period = m_document.period();
    const core::Day last = std::min(period.last, index->days().last);
    // In steps: dragging one end of the period does not stretch every line on the board.
    const int length = (period.length() + Points - 1) / Points * Points;
    const core::Day first = std::max(last - (length - 1), index->days().first);
    if (last - first < 2)
        return {};
    std::vector<qint64> members;
    const int points = std::min(Points, last - first + 1);
    for (int i = 0; i < points; ++i)
        members.push_back(index->members(first + (last - first) * i / (points - 1)));
    const auto [least, most] = std::ranges::minmax(members);
    if (least == most)
        return {};
    std::vector<quint8> scaled;
    for (const qint64 each : members)
        scaled.push_back(static_cast<quint8>((each - least) * 255 / (most - least)));
    return scaled;
}

BoardNumbers::Number BoardNumbers::arrowNumber(
    core::SegmentId source, core::SegmentId target, const std::optional<qint64>& lastKnown) const
{
    const core::RuleOptions& options = m_document.board().options;
    if (const auto index = m_counts.arrow(source, target, options))
        return { CountService::State::Ready, index->count(m_document.period()), otherOf(*index, source, target) };
    return { m_counts.arrowState(source, target, options), lastKnown, std::nullopt };
}

bool BoardNumbers::update(const core::Node& node)
{
    Entry<1>& entry = m_nodes[node.id];
    const Entry<1> old = entry;
    const core::RuleOptions& options = m_document.board().options;
    entry.ends = { node.segment };
    if (const auto index = m_counts.node(node.segment, options))
        entry.number = { CountService::State::Ready, index->members(m_document.period().last),
            otherOf(*index, node.segment) };
    else
        entry.number = { m_counts.nodeState(node.segment, options),
            entry.ends == old.ends ? old.number.count : std::nullopt, std::nullopt };
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
        if (auto gap = gapOf(*segment, m_document.period(), board.options))
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
