// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardanswers.h"

#include "app/translate.h"
#include "core/board/boardstore.h"
#include "core/db/readsnapshot.h"
#include "core/log/logreader.h"
#include "core/segments/segmentstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

Outcome<BoardAnswers> BoardAnswers::load(
    core::Connection& connection, const QString& name, std::optional<core::RuleOptions> options)
{
    const auto snapshot = core::ReadSnapshot::begin(connection);
    if (!snapshot)
        return failed(snapshot.error());
    auto board = core::boardstore::byName(connection, name);
    if (!board)
        return failed(board.error());
    if (!*board)
        return failed(tr("There is no board “%1”.").arg(name));
    auto segments = core::segmentstore::all(connection);
    if (!segments)
        return failed(segments.error());

    BoardAnswers answers;
    answers.m_board = std::move(**board);
    answers.m_segments = std::move(*segments);
    if (options)
        answers.m_board.options = *options;
    for (const core::Node& node : answers.m_board.nodes()) {
        auto log = core::logreader::load(connection, node.segment);
        if (!log)
            return failed(log.error());
        answers.m_logs.emplace(node.segment, std::move(log->log));
    }
    return answers;
}

std::optional<core::Day> BoardAnswers::lastDay() const
{
    std::optional<core::Day> last;
    for (const core::Segment& segment : m_segments) {
        if (!segment.days.isEmpty() && (!last || *last < segment.days.last))
            last = segment.days.last;
    }
    return last;
}

QString BoardAnswers::nameOf(core::NodeId node) const
{
    return nameOf(m_board.node(node)->segment);
}

QString BoardAnswers::nameOf(core::SegmentId segment) const
{
    const auto found = std::ranges::find(m_segments, segment, &core::Segment::id);
    Q_ASSERT(found != m_segments.end());
    return found->name;
}

const core::SegmentLogPtr& BoardAnswers::logOf(core::NodeId node) const
{
    return m_logs.at(m_board.node(node)->segment);
}

void BoardAnswers::buildIndexes()
{
    if (!m_nodes.empty())
        return;
    for (const core::Node& node : m_board.nodes()) {
        const auto& log = m_logs.at(node.segment);
        m_nodes.emplace(node.id, core::NodeIndex(m_board.options.recordedOnly ? *core::recordedOnly(log) : *log));
    }
    for (const core::Arrow& arrow : m_board.arrows())
        m_arrows.emplace(arrow.id, core::ArrowIndex(logOf(arrow.source), logOf(arrow.target), m_board.options));
}

BoardNumbers BoardAnswers::numbers(const core::Period& period)
{
    buildIndexes();
    BoardNumbers numbers;
    for (const core::Node& node : m_board.nodes()) {
        numbers.nodes.emplace(node.id, m_nodes.at(node.id).members(period.last));
        if (const auto lacking = core::incompleteFor(m_logs.at(node.segment), period, m_board.options))
            numbers.incomplete.push_back(*lacking);
    }
    for (const core::Arrow& arrow : m_board.arrows())
        numbers.arrows.emplace(arrow.id, m_arrows.at(arrow.id).count(period));
    return numbers;
}

QStringList BoardAnswers::incompleteNames(const BoardNumbers& numbers) const
{
    QStringList names;
    for (const core::Incomplete& lacking : numbers.incomplete)
        names.append(nameOf(lacking.segment));
    std::ranges::sort(names, {}, [](const QString& name) { return name.toUtf8(); });
    return names;
}

Outcome<core::NodeId> BoardAnswers::find(const QString& name) const
{
    const auto segment = std::ranges::find(m_segments, name, &core::Segment::name);
    const core::Node* node = segment == m_segments.end() ? nullptr : m_board.nodeOf(segment->id);
    if (!node)
        return failed(tr("The board “%1” has no segment “%2”.").arg(m_board.name, name));
    return node->id;
}

Outcome<std::vector<core::CustomerNumber>> BoardAnswers::customersOfNode(
    const QString& segment, const core::Period& period) const
{
    const auto node = find(segment);
    if (!node)
        return passOn(node.error());
    return core::customersOfNode(logOf(*node), m_board.options, period);
}

Outcome<std::vector<core::CustomerNumber>> BoardAnswers::customersOfArrow(
    const QString& source, const QString& target, const core::Period& period) const
{
    const auto from = find(source);
    if (!from)
        return passOn(from.error());
    const auto to = find(target);
    if (!to)
        return passOn(to.error());
    if (!m_board.arrowBetween(*from, *to))
        return failed(tr("The board “%1” has no arrow from “%2” to “%3”.").arg(m_board.name, source, target));
    return core::customersOfArrow(logOf(*from), logOf(*to), m_board.options, period);
}

} // namespace app
