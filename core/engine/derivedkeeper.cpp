// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivedkeeper.h"

#include "core/base/translate.h"
#include "core/board/boardstore.h"
#include "core/db/connection.h"
#include "core/db/readsnapshot.h"
#include "core/db/transaction.h"
#include "core/engine/arrowindex.h"
#include "core/engine/indexstore.h"
#include "core/engine/nodeindex.h"
#include "core/log/logreader.h"
#include "core/log/logstore.h"
#include "core/log/packedlog.h"
#include "core/log/packedstore.h"
#include "core/segments/segmentstore.h"

#include <QLoggingCategory>

#include <algorithm>
#include <map>
#include <set>

namespace core::derivedkeeper {

namespace {

constexpr size_t RecentLogs = 4;

DerivedKey logKey(SegmentId segment)
{
    return { DerivedKey::Kind::Log, segment, segment, 0 };
}

/// Node indexes and arrow indexes that the boards ask for.
Result<std::set<DerivedKey>> wantedIndexes(Connection& connection)
{
    const auto groups = segmentstore::groups(connection);
    if (!groups)
        return tl::unexpected(groups.error());
    std::set<DerivedKey> keys;
    for (const SegmentGroup& group : *groups) {
        if (!group.board.isValid())
            continue;
        const auto board = boardstore::load(connection, group.id);
        if (!board) {
            // A damaged board is told about when somebody opens it.
            qInfo("derived data of a board: %s", qUtf8Printable(board.error().detail));
            continue;
        }
        for (const Node& node : board->nodes()) {
            keys.insert(indexstore::nodeKey(node.segment, false));
            if (board->options.recordedOnly)
                keys.insert(indexstore::nodeKey(node.segment, true));
        }
        for (const Arrow& arrow : board->arrows())
            keys.insert(indexstore::arrowKey(
                board->node(arrow.source)->segment, board->node(arrow.target)->segment, board->options));
    }
    return keys;
}

/// The bytes of a node index or an arrow index.
QByteArray indexOf(const DerivedKey& key, const SegmentLogPtr& segment, const SegmentLogPtr& target)
{
    const RuleOptions options = indexstore::optionsOf(key);
    if (key.kind == DerivedKey::Kind::Arrow)
        return ArrowIndex(segment, target, options).toBytes();
    return NodeIndex(options.recordedOnly ? *recordedOnly(segment) : *segment).toBytes();
}

bool isGone(const Error& error)
{
    return error.code == ErrorCode::NotFound;
}

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, tr("Stopped."));
}

} // namespace

Result<Plan> plan(Connection& reader, Look look, const Progress& progress)
{
    const auto snapshot = ReadSnapshot::begin(reader);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto logged = derivedstore::loggedSegments(reader);
    if (!logged)
        return tl::unexpected(logged.error());
    const auto indexes = wantedIndexes(reader);
    if (!indexes)
        return tl::unexpected(indexes.error());
    const auto heads = derivedstore::all(reader);
    if (!heads)
        return tl::unexpected(heads.error());

    auto derived = DerivedReader::prepare(reader);
    if (!derived)
        return tl::unexpected(derived.error());

    Plan plan;
    std::set<DerivedKey> good, damaged;
    for (const DerivedHead& head : *heads) {
        if (look == Look::Contents) {
            if (progress.shouldStop())
                return stopped();
            // A page that cannot be read is as damaged as one with other bytes.
            if (const auto content = derived->content(head); !content || !*content)
                damaged.insert(head.key);
        }
        const bool isLog = head.key.kind == DerivedKey::Kind::Log;
        if (isLog ? !std::ranges::binary_search(*logged, head.key.segment) : !indexes->contains(head.key))
            plan.obsolete.push_back(head.key);
        else if (!isLog && head.isFresh() && head.format == indexstore::Format && !damaged.contains(head.key))
            good.insert(head.key);
    }
    for (const SegmentId segment : *logged) {
        const auto isFresh = packedstore::isFresh(reader, segment);
        if (!isFresh)
            return tl::unexpected(isFresh.error());
        if (!*isFresh || damaged.contains(logKey(segment)))
            plan.missing.push_back(logKey(segment));
    }
    std::ranges::set_difference(*indexes, good, std::back_inserter(plan.missing));
    return plan;
}

Preparer::Preparer(Connection& reader, LogsInMemory inMemory)
    : m_reader(reader)
    , m_inMemory(std::move(inMemory))
{
}

Result<SegmentLogPtr> Preparer::log(SegmentId segment, const Progress& progress)
{
    const auto head = logstore::head(m_reader, segment);
    if (!head)
        return tl::unexpected(head.error());
    const auto isIt = [&](const SegmentLogPtr& log) {
        return log->segment == segment && log->version == head->version;
    };
    if (const auto found = std::ranges::find_if(m_recent, isIt); found != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, found);
        return m_recent.front();
    }
    SegmentLogPtr log = m_inMemory ? m_inMemory(segment) : SegmentLogPtr();
    if (!log || !isIt(log)) {
        auto loaded = logreader::load(m_reader, segment, progress);
        if (!loaded)
            return tl::unexpected(loaded.error());
        log = std::move(loaded->log);
    }
    m_recent.push_front(log);
    if (m_recent.size() > RecentLogs)
        m_recent.pop_back();
    return log;
}

Result<std::optional<Prepared>> Preparer::prepare(const DerivedKey& key, const Progress& progress)
{
    const auto segment = log(key.segment, progress);
    const auto target = segment && key.target != key.segment ? log(key.target, progress) : segment;
    if (!target) {
        if (isGone(target.error()))
            return std::nullopt;
        return tl::unexpected(target.error());
    }
    if (progress.shouldStop())
        return stopped();
    Prepared prepared{ key, { (*segment)->version, (*target)->version }, {} };
    if (key.kind == DerivedKey::Kind::Log) {
        auto packed = packedlog::pack((*segment)->stays, (*segment)->days);
        if (!packed)
            return std::nullopt;
        prepared.content = std::move(*packed);
    } else {
        prepared.content = indexOf(key, *segment, *target);
    }
    return prepared;
}

Result<bool> write(Connection& writer, const Prepared& prepared)
{
    auto transaction = Transaction::begin(writer);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto saved = prepared.key.kind == DerivedKey::Kind::Log
        ? packedstore::savePacked(writer, prepared.key.segment, prepared.versions.segment, prepared.content)
        : indexstore::save(writer, prepared.key, prepared.versions, prepared.content);
    if (!saved || !*saved)
        return saved;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return true;
}

Result<void> remove(Connection& writer, const std::vector<DerivedKey>& keys)
{
    auto transaction = Transaction::begin(writer);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const DerivedKey& key : keys) {
        auto removed = key.kind == DerivedKey::Kind::Log ? packedstore::remove(writer, key.segment)
                                                         : indexstore::remove(writer, key);
        if (!removed)
            return removed;
    }
    return transaction->commit();
}

Result<std::vector<DerivedKey>> mismatches(Connection& reader, const Progress& progress)
{
    const auto snapshot = ReadSnapshot::begin(reader);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto heads = derivedstore::all(reader);
    if (!heads)
        return tl::unexpected(heads.error());
    auto derived = DerivedReader::prepare(reader);
    if (!derived)
        return tl::unexpected(derived.error());
    std::vector<DerivedKey> wrong;
    std::set<SegmentId> goodColumns;
    // Indexes are built anew from the rows, or from columns that were found to be these.
    std::map<SegmentId, SegmentLogPtr> recent;
    const auto rowsOf = [&](SegmentId segment) -> Result<SegmentLogPtr> {
        if (const auto found = recent.find(segment); found != recent.end())
            return found->second;
        if (recent.size() == RecentLogs)
            recent.clear();
        auto log = goodColumns.contains(segment) ? packedstore::load(reader, segment)
                                                 : logstore::load(reader, segment, progress);
        if (log)
            recent.emplace(segment, *log);
        return log;
    };
    // By key, logs come first: what is packed is known to be good or not when it is the indexes' turn.
    for (size_t i = 0; i < heads->size(); ++i) {
        const DerivedHead& head = (*heads)[i];
        progress.say(static_cast<double>(i) / static_cast<double>(heads->size()), tr("Checking what is kept ready"));
        if (progress.shouldStop())
            return stopped();
        if (head.key.kind == DerivedKey::Kind::Log) {
            const auto rows = logstore::load(reader, head.key.segment, progress);
            if (!rows)
                return tl::unexpected(rows.error());
            const auto packed = packedstore::load(reader, head.key.segment);
            if (packed && *packed && (*packed)->stays == (*rows)->stays)
                goodColumns.insert(head.key.segment);
            else
                wrong.push_back(head.key);
            continue;
        }
        if (!head.isFresh())
            continue;
        const auto content = derived->content(head);
        const auto segment = rowsOf(head.key.segment);
        if (!segment)
            return tl::unexpected(segment.error());
        const auto target = rowsOf(head.key.target);
        if (!target)
            return tl::unexpected(target.error());
        if (!content || !*content || **content != indexOf(head.key, *segment, *target))
            wrong.push_back(head.key);
    }
    return wrong;
}

} // namespace core::derivedkeeper
