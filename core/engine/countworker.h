// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/countsource.h"
#include "core/engine/logcache.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QMutex>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace core {

/// The background half of CountService: one job on the pool that answers questions as long as there are any, with one
/// source for all of them. What is kept ready comes first, however much is to be built before it. While it builds, a
/// second thread reads the logs of what will be built next.
class CountWorker final {
public:
    using Question = std::variant<NodeKey, ArrowKey>;
    using Index = std::variant<NodeIndexPtr, ArrowIndexPtr>;
    using Changes = std::map<SegmentId, LogChanges>;
    /// An index from before days were appended to logs, and what was appended.
    struct Before {
        Index index;
        std::shared_ptr<const Changes> changes;
    };
    struct Request {
        quint64 ticket = 0; ///< by which it can be dropped and its answer is known
        Question question;
        std::shared_ptr<const Before> before = nullptr; ///< to bring forward, if that is possible
    };
    struct Answer {
        quint64 ticket = 0;
        Question question;
        Result<Index> index;
    };

    /// `wake` is called on the worker's thread when there are answers to take: once until they are taken, and at most
    /// once a frame while there is more to do.
    CountWorker(QThreadPool& pool, OpenCountSource open, std::shared_ptr<LogCache> logs, std::function<void()> wake);
    ~CountWorker(); ///< drops everything and waits
    Q_DISABLE_COPY_MOVE(CountWorker)

    // Of the owner's thread.
    void ask(Request request);
    /// Nobody wants these any more: those that wait never begin, one that runs stops soon, none is answered.
    void drop(const QSet<quint64>& tickets);
    /// Whatever is asked from now on rests on the workspace as it is from now on.
    void renew();
    /// Answers in the order in which they came, at most so many; if there are more, wake() is not called again for
    /// those: `hasMore` says so.
    struct Taken {
        std::vector<Answer> answers;
        bool hasMore = false;
    };
    [[nodiscard]] Taken take(size_t atMost);

private:
    struct Task {
        Request request;
        bool isToBuild = false; ///< looked for among the stored ones, in vain
        quint64 moment = 0;
    };

    /// A segment whose log will be needed soon, and of which moment.
    struct Coming {
        SegmentId segment;
        quint64 moment = 0;
    };

    void run();
    [[nodiscard]] std::optional<Task> next();
    void readAhead();
    [[nodiscard]] std::optional<Coming> nextComing();
    void startReadingAhead(); ///< under the lock
    /// Brings a source to the moment; an error if it cannot be opened.
    [[nodiscard]] Result<void> open(std::unique_ptr<CountSource>& source, quint64& has, quint64 moment) const;
    void wake(); ///< under the lock
    void work(CountSource& source, const Task& task);
    void answer(const Request& request, Result<Index> index);
    [[nodiscard]] Result<Index> build(CountSource& source, const Request& request);
    [[nodiscard]] Result<SegmentLogPtr> log(CountSource& source, SegmentId segment, const LogChanges* changes);

    QThreadPool& m_pool;
    const OpenCountSource m_open;
    const std::shared_ptr<LogCache> m_logs;
    const std::function<void()> m_wake;

    QMutex m_mutex; ///< guards what follows
    std::deque<Request> m_asked;
    std::deque<Request> m_toBuild;
    std::vector<Answer> m_answers;
    quint64 m_running = 0; ///< the ticket in work
    quint64 m_moment = 0; ///< grows with renew()
    bool m_isAtWork = false;
    bool m_isAwake = false; ///< wake() was called for the answers that wait
    QElapsedTimer m_sinceWake;

    QSet<SegmentId> m_readAhead; ///< since the moment began or the queue was empty
    bool m_isReadingAhead = false;

    std::atomic_bool m_isDropped = false; ///< the ticket in work
    std::atomic_bool m_isEnding = false;
    QFuture<void> m_job;
    QThreadPool m_aheadPool;
    QFuture<void> m_aheadJob;
};

} // namespace core
