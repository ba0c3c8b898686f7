// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/arrowindex.h"

#include "core/engine/moves.h"
#include "core/engine/within.h"

namespace core {

namespace {

Day lastDayBefore(const SegmentLog& log, const LogChanges* changes)
{
    return changes ? changes->newDays.first - 1 : log.days.last;
}

std::vector<DayTriple> triplesWithin(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options, const SegmentLogPtr& within)
{
    std::vector<Move> moves = findMoves(source, target, options);
    keepWithin(moves, within, options);
    std::vector<DayTriple> triples;
    triples.reserve(moves.size());
    for (const Move& move : moves)
        triples.push_back({ move.p, move.joined, move.left });
    return triples;
}

/// Whether the log had its first recorded day (or its first day at all) before the changes.
bool wasBegun(const SegmentLog& log, const LogChanges* changes, const RuleOptions& options)
{
    const Day first = options.recordedOnly ? std::max(log.days.first, log.firstRecordedDay) : log.days.first;
    return !changes || first < changes->newDays.first;
}

} // namespace

ArrowIndex::ArrowIndex(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options)
    : m_moves(findTriples(source, target, options), target->days.last)
{
}

ArrowIndex::ArrowIndex(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options, const SegmentLogPtr& within)
    : m_moves(triplesWithin(source, target, options, within), target->days.last)
{
}

std::vector<qint64> ArrowIndex::countsOfDays(const DayRange& days) const
{
    std::vector<qint64> counts;
    counts.reserve(static_cast<size_t>(days.length()));
    for (Day day = days.first; day <= days.last; ++day)
        counts.push_back(m_moves.count({ day, day }));
    return counts;
}

std::optional<ArrowIndex> ArrowIndex::appended(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options, const Growth& growth) const
{
    // An arrival after the last known day of the source was given that day; it may look different by now.
    const bool wasAhead = lastDayBefore(*target, growth.target) > lastDayBefore(*source, growth.source) + 1;
    if ((growth.source && wasAhead) || !wasBegun(*source, growth.source, options)
        || !wasBegun(*target, growth.target, options))
        return std::nullopt;
    if (!growth.target)
        return *this;
    std::vector<DayEventIndex::Event> begun;
    std::vector<DayEventIndex::Event> ended;
    const MoveFinder finder(*source, *target, options);
    for (const Stay& stay : growth.target->begun) {
        const auto move = finder.moveOf(stay);
        if (!move)
            continue;
        begun.push_back({ move->joined, move->p });
        if (move->left <= target->days.last)
            ended.push_back({ move->left, move->p });
    }
    for (const Stay& stay : growth.target->ended) {
        if (const auto move = finder.moveOf(stay))
            ended.push_back({ move->left, move->p });
    }
    return ArrowIndex(m_moves.appended(target->days.last, begun, ended));
}

QByteArray ArrowIndex::toBytes() const
{
    QByteArray bytes;
    m_moves.write(bytes);
    return bytes;
}

std::optional<ArrowIndex> ArrowIndex::fromBytes(QByteArrayView bytes)
{
    auto moves = DayEventIndex::read(bytes);
    if (!moves || !bytes.isEmpty())
        return std::nullopt;
    return ArrowIndex(std::move(*moves));
}

} // namespace core
