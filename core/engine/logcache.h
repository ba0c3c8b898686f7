// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/countsource.h"
#include "core/log/segmentlog.h"

#include <QMutex>
#include <QSet>
#include <QWaitCondition>

#include <list>
#include <unordered_map>

namespace core {

/// Logs in memory, shared by all who count: loaded when needed, the least recently used ones dropped beyond a budget of
/// bytes. Whoever holds a dropped log keeps it until done, so the memory of a workspace's logs is at most the budget
/// and the few logs in work. Any thread.
class LogCache final {
public:
    /// Holds the logs of 50 segments at a million customers (11.6M stays of 12 bytes) at once.
    static constexpr qint64 DefaultBudget = 160LL * 1024 * 1024;

    explicit LogCache(qint64 budget = DefaultBudget);

    /// The log if it is here in this very version, else null.
    [[nodiscard]] SegmentLogPtr find(SegmentId segment, qint64 version);
    /// The log if it is here in any version; nobody's use of it.
    [[nodiscard]] SegmentLogPtr peek(SegmentId segment) const;
    /// The log as the source has it now: from memory if its version is the same, or brought forward from the one in
    /// memory if that is where `changes` (none: null) lead from; else read. Kept. Who asks for a log that another
    /// thread reads just now waits for that one.
    [[nodiscard]] Result<SegmentLogPtr> load(
        CountSource& source, SegmentId segment, const Progress& progress = {}, const LogChanges* changes = nullptr);
    void insert(const SegmentLogPtr& log); ///< in place of another version
    void forget(const QSet<SegmentId>& segments);
    [[nodiscard]] qint64 bytes() const; ///< of the logs it holds

private:
    struct Entry {
        SegmentLogPtr log;
        qint64 bytes = 0;
        std::list<SegmentId>::iterator use;
    };

    /// The log in this version, or null: then nobody else reads the segment until done() was called.
    [[nodiscard]] SegmentLogPtr findOrClaim(SegmentId segment, qint64 version);
    void done(SegmentId segment);
    [[nodiscard]] SegmentLogPtr used(SegmentId segment, qint64 version); ///< find(), under the lock
    void erase(SegmentId segment);

    const qint64 m_budget;
    mutable QMutex m_mutex;
    std::unordered_map<SegmentId, Entry> m_entries;
    std::list<SegmentId> m_uses; ///< most recent first
    qint64 m_bytes = 0;
    QSet<SegmentId> m_claimed; ///< read by some thread
    QWaitCondition m_isDone; ///< one of them
};

} // namespace core
