// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/countworker.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// Answers that come faster than the screen shows them are taken together.
constexpr qint64 FrameMs = 16;

/// Whether the log is as the changes left it. A log without changes is as it was: nothing else is brought forward.
bool leadsTo(const LogChanges* changes, const SegmentLog& log)
{
    return !changes || changes->toVersion == log.version;
}

} // namespace

CountWorker::CountWorker(
    QThreadPool& pool, OpenCountSource open, std::shared_ptr<LogCache> logs, std::function<void()> wake)
    : m_pool(pool)
    , m_open(std::move(open))
    , m_logs(std::move(logs))
    , m_wake(std::move(wake))
{
}

CountWorker::~CountWorker()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_asked.clear();
        m_toBuild.clear();
        m_isDropped = true;
    }
    m_job.waitForFinished();
}

void CountWorker::ask(Request request)
{
    const QMutexLocker lock(&m_mutex);
    // What is kept ready was of the logs before.
    (request.before ? m_toBuild : m_asked).push_back(std::move(request));
    if (std::exchange(m_isAtWork, true))
        return;
    // The job before may still be on its way out; it does not touch anything that the new one does.
    m_job = QtConcurrent::run(&m_pool, [this] { run(); });
}

void CountWorker::drop(const QSet<quint64>& tickets)
{
    const QMutexLocker lock(&m_mutex);
    const auto isDropped = [&](const auto& one) { return tickets.contains(one.ticket); };
    std::erase_if(m_asked, isDropped);
    std::erase_if(m_toBuild, isDropped);
    std::erase_if(m_answers, isDropped);
    if (tickets.contains(m_running))
        m_isDropped = true;
}

void CountWorker::renew()
{
    const QMutexLocker lock(&m_mutex);
    ++m_moment;
}

CountWorker::Taken CountWorker::take(size_t atMost)
{
    const QMutexLocker lock(&m_mutex);
    const auto end = m_answers.begin() + static_cast<qptrdiff>(std::min(atMost, m_answers.size()));
    Taken taken{ { std::make_move_iterator(m_answers.begin()), std::make_move_iterator(end) }, false };
    m_answers.erase(m_answers.begin(), end);
    m_isAwake = taken.hasMore = !m_answers.empty();
    return taken;
}

void CountWorker::run()
{
    std::unique_ptr<CountSource> source;
    quint64 moment = 0;
    while (const std::optional<Task> task = next()) {
        if (!source || moment != task->moment) {
            source.reset();
            auto opened = m_open();
            if (!opened) {
                answer(task->request, tl::unexpected(opened.error()));
                continue;
            }
            source = std::move(*opened);
            moment = task->moment;
        }
        work(*source, *task);
    }
}

/// The next thing to do, or nothing, and then the job is over.
std::optional<CountWorker::Task> CountWorker::next()
{
    const QMutexLocker lock(&m_mutex);
    std::deque<Request>& queue = m_asked.empty() ? m_toBuild : m_asked;
    m_isDropped = false;
    if (queue.empty()) {
        m_running = 0;
        m_isAtWork = false;
        if (!m_answers.empty()) // those that were asked after them were dropped
            wake();
        return std::nullopt;
    }
    Task task{ std::move(queue.front()), m_asked.empty(), m_moment };
    queue.pop_front();
    m_running = task.request.ticket;
    return task;
}

void CountWorker::work(CountSource& source, const Task& task)
{
    if (task.isToBuild)
        return answer(task.request, build(source, task.request));
    if (const auto* const node = std::get_if<NodeKey>(&task.request.question)) {
        if (NodeIndexPtr stored = source.storedNode(*node))
            return answer(task.request, std::move(stored));
    } else if (ArrowIndexPtr stored = source.storedArrow(std::get<ArrowKey>(task.request.question))) {
        return answer(task.request, std::move(stored));
    }
    const QMutexLocker lock(&m_mutex);
    if (!m_isDropped)
        m_toBuild.push_back(task.request);
}

void CountWorker::answer(const Request& request, Result<Index> index)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_isDropped)
        m_answers.push_back({ request.ticket, request.question, std::move(index) });
    const bool isLast = m_asked.empty() && m_toBuild.empty();
    if (!m_answers.empty() && (isLast || !m_sinceWake.isValid() || m_sinceWake.hasExpired(FrameMs)))
        wake();
}

void CountWorker::wake()
{
    if (std::exchange(m_isAwake, true))
        return;
    m_sinceWake.start();
    m_wake();
}

Result<CountWorker::Index> CountWorker::build(CountSource& source, const Request& request)
{
    const auto changesOf = [&](SegmentId segment) -> const LogChanges* {
        if (!request.before)
            return nullptr;
        const auto found = request.before->changes->find(segment);
        return found == request.before->changes->end() ? nullptr : &found->second;
    };
    if (const auto* const node = std::get_if<NodeKey>(&request.question)) {
        const LogChanges* const changes = changesOf(node->segment);
        auto log = this->log(source, node->segment, changes);
        if (!log)
            return tl::unexpected(log.error());
        if (node->recordedOnly)
            *log = recordedOnly(*log);
        if (changes && leadsTo(changes, **log)) {
            const auto& index = std::get<NodeIndexPtr>(request.before->index);
            if (auto advanced = index->appended(**log, *changes))
                return std::make_shared<const NodeIndex>(std::move(*advanced));
        }
        return std::make_shared<const NodeIndex>(**log);
    }
    const auto& arrow = std::get<ArrowKey>(request.question);
    const ArrowIndex::Growth growth{ changesOf(arrow.source), changesOf(arrow.target) };
    const auto from = log(source, arrow.source, growth.source);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = log(source, arrow.target, growth.target);
    if (!to)
        return tl::unexpected(to.error());
    if (request.before && leadsTo(growth.source, **from) && leadsTo(growth.target, **to)) {
        const auto& index = std::get<ArrowIndexPtr>(request.before->index);
        if (auto advanced = index->appended(*from, *to, arrow.options, growth))
            return std::make_shared<const ArrowIndex>(std::move(*advanced));
    }
    return std::make_shared<const ArrowIndex>(*from, *to, arrow.options);
}

Result<SegmentLogPtr> CountWorker::log(CountSource& source, SegmentId segment, const LogChanges* changes)
{
    return m_logs->load(source, segment, { {}, [this] { return m_isDropped.load(); } }, changes);
}

} // namespace core
