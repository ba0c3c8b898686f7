// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/storedcounts.h"

#include "core/log/logreader.h"
#include "core/log/logstore.h"

#include <utility>

namespace core {

StoredCounts::StoredCounts(std::unique_ptr<Connection> reader, ReadSnapshot snapshot)
    : m_reader(std::move(reader))
    , m_snapshot(std::move(snapshot))
{
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

NodeIndexPtr StoredCounts::storedNode(const NodeKey&)
{
    return nullptr;
}

ArrowIndexPtr StoredCounts::storedArrow(const ArrowKey&)
{
    return nullptr;
}

} // namespace core
