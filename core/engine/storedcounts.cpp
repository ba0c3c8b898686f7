// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/storedcounts.h"

#include "core/log/logreader.h"
#include "core/log/logstore.h"

#include <QLoggingCategory>

#include <utility>

namespace core {

namespace {

/// The index of the bytes that were kept, or none: then it is built.
template <typename Index>
std::shared_ptr<const Index> indexFrom(const Result<std::optional<QByteArray>>& bytes)
{
    if (!bytes) {
        qInfo("a stored index: %s", qUtf8Printable(bytes.error().detail));
        return nullptr;
    }
    if (!*bytes)
        return nullptr;
    auto index = Index::fromBytes(**bytes);
    return index ? std::make_shared<const Index>(std::move(*index)) : nullptr;
}

} // namespace

StoredCounts::StoredCounts(std::unique_ptr<Connection> reader, ReadSnapshot snapshot)
    : m_reader(std::move(reader))
    , m_snapshot(std::move(snapshot))
{
    if (auto indexes = IndexReader::prepare(*m_reader))
        m_indexes = std::move(*indexes);
    else
        qInfo("stored indexes: %s", qUtf8Printable(indexes.error().detail));
}

Result<std::unique_ptr<CountSource>> StoredCounts::open(std::unique_ptr<Connection> reader)
{
    auto snapshot = ReadSnapshot::begin(*reader);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return std::unique_ptr<CountSource>(new StoredCounts(std::move(reader), std::move(*snapshot)));
}

Result<qint64> StoredCounts::logVersion(SegmentId segment)
{
    return logstore::version(*m_reader, segment);
}

Result<SegmentLogPtr> StoredCounts::log(SegmentId segment, const Progress& progress)
{
    auto loaded = logreader::load(*m_reader, segment, progress);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return std::move(loaded->log);
}

NodeIndexPtr StoredCounts::storedNode(const NodeKey& node)
{
    if (!m_indexes)
        return nullptr;
    return indexFrom<NodeIndex>(m_indexes->node(node.segment, node.recordedOnly));
}

ArrowIndexPtr StoredCounts::storedArrow(const ArrowKey& arrow)
{
    if (!m_indexes)
        return nullptr;
    return indexFrom<ArrowIndex>(m_indexes->arrow(arrow.source, arrow.target, arrow.options));
}

} // namespace core
