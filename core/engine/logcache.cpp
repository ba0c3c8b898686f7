// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/logcache.h"

#include <QScopeGuard>

namespace core {

namespace {

qint64 bytesOf(const SegmentLog& log)
{
    return static_cast<qint64>(sizeof(log) + log.stays.capacity() * sizeof(Stay)) + log.customers.bytes();
}

} // namespace

LogCache::LogCache(qint64 budget)
    : m_budget(budget)
{
}

SegmentLogPtr LogCache::find(SegmentId segment, qint64 version)
{
    const QMutexLocker lock(&m_mutex);
    return used(segment, version);
}

SegmentLogPtr LogCache::peek(SegmentId segment) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(segment);
    return found == m_entries.end() ? nullptr : found->second.log;
}

Result<SegmentLogPtr> LogCache::load(
    CountSource& source, SegmentId segment, const Progress& progress, const LogChanges* changes)
{
    const auto version = source.logVersion(segment);
    if (!version)
        return tl::unexpected(version.error());
    if (SegmentLogPtr log = findOrClaim(segment, *version))
        return log;
    const auto release = qScopeGuard([&] { done(segment); });
    const SegmentLogPtr before =
        changes && changes->toVersion == *version ? find(segment, changes->fromVersion) : nullptr;
    if (SegmentLogPtr log = before ? advanced(before, *changes) : nullptr) {
        insert(log);
        return log;
    }
    Result<SegmentLogPtr> log = source.log(segment, progress);
    if (log)
        insert(*log);
    return log;
}

void LogCache::insert(const SegmentLogPtr& log)
{
    const QMutexLocker lock(&m_mutex);
    erase(log->segment);
    const qint64 bytes = bytesOf(*log);
    m_uses.push_front(log->segment);
    m_entries.emplace(log->segment, Entry{ log, bytes, m_uses.begin() });
    m_bytes += bytes;
    while (m_bytes > m_budget)
        erase(m_uses.back());
}

SegmentLogPtr LogCache::findOrClaim(SegmentId segment, qint64 version)
{
    const QMutexLocker lock(&m_mutex);
    while (m_claimed.contains(segment))
        m_isDone.wait(&m_mutex);
    SegmentLogPtr log = used(segment, version);
    if (!log)
        m_claimed.insert(segment);
    return log;
}

void LogCache::done(SegmentId segment)
{
    const QMutexLocker lock(&m_mutex);
    m_claimed.remove(segment);
    m_isDone.wakeAll();
}

SegmentLogPtr LogCache::used(SegmentId segment, qint64 version)
{
    const auto found = m_entries.find(segment);
    if (found == m_entries.end() || found->second.log->version != version)
        return nullptr;
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return found->second.log;
}

void LogCache::forget(const QSet<SegmentId>& segments)
{
    const QMutexLocker lock(&m_mutex);
    for (const SegmentId segment : segments)
        erase(segment);
}

qint64 LogCache::bytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_bytes;
}

void LogCache::erase(SegmentId segment)
{
    const auto found = m_entries.find(segment);
    if (found == m_entries.end())
        return;
    m_bytes -= found->second.bytes;
    m_uses.erase(found->second.use);
    m_entries.erase(found);
}

} // namespace core
