// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/countworker.h"

#include "core/engine/within.h"
#include "core/jobs/giveway.h"

#include <QtConcurrent>

#include <algorithm>
#include <tuple>
#include <utility>

namespace core {

namespace {

/// Answers that come faster than the screen shows them are taken together.
constexpr qint64 FrameMs = 16;
/// Questions whose logs are read before it is their turn: few, since their logs take memory while they wait.
constexpr size_t QuestionsAhead = 4;

std::vector<SegmentId> segmentsOf(const CountWorker::Question& question)
{
    if (const auto* const node = std::get_if<NodeKey>(&question))
        return { node->segment };
    const auto& arrow = std::get<ArrowKey>(question);
    return { arrow.source, arrow.target };
}

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
    m_aheadPool.setMaxThreadCount(1);
}

CountWorker::~CountWorker()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_asked.clear();
        m_toBuild.clear();
        m_isDropped = true;
        m_isEnding = true;
    }
    m_job.waitForFinished();
    m_aheadJob.waitForFinished();
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
    m_readAhead.clear();
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
    giveWay();
    std::unique_ptr<CountSource> source;
    quint64 moment = 0;
    while (const std::optional<Task> task = next()) {
        if (auto opened = open(source, moment, task->moment); !opened)
            answer(task->request, tl::unexpected(opened.error()));
        else
            work(*source, *task);
    }
}

Result<void> CountWorker::open(std::unique_ptr<CountSource>& source, quint64& has, quint64 moment) const
{
    if (source && has == moment)
        return {};
    source.reset();
    auto opened = m_open();
    if (!opened)
        return tl::unexpected(opened.error());
    source = std::move(*opened);
    has = moment;
    return {};
}

/// Fills the cache. What fails here fails again when the worker comes to it, and is answered there.
void CountWorker::readAhead()
{
    giveWay();
    std::unique_ptr<CountSource> source;
    quint64 moment = 0;
    while (const std::optional<Coming> coming = nextComing()) {
        if (open(source, moment, coming->moment))
            std::ignore = m_logs->load(*source, coming->segment, { {}, [this] { return m_isEnding.load(); } });
    }
}

std::optional<CountWorker::Coming> CountWorker::nextComing()
{
    const QMutexLocker lock(&m_mutex);
    const size_t seen = std::min(QuestionsAhead, m_toBuild.size());
    for (size_t i = 0; i < seen; ++i) {
        const Request& request = m_toBuild[i];
        if (request.before) // brought forward from the log that is there
            continue;
        for (const SegmentId segment : segmentsOf(request.question)) {
            if (m_readAhead.contains(segment))
                continue;
            m_readAhead.insert(segment);
            return Coming{ segment, m_moment };
        }
    }
    m_isReadingAhead = false;
    return std::nullopt;
}

void CountWorker::startReadingAhead()
{
    if (!m_toBuild.empty() && !m_isEnding && !std::exchange(m_isReadingAhead, true))
        m_aheadJob = QtConcurrent::run(&m_aheadPool, [this] { readAhead(); });
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
        m_readAhead.clear();
        if (!m_answers.empty()) // those that were asked after them were dropped
            wake();
        return std::nullopt;
    }
    Task task{ std::move(queue.front()), m_asked.empty(), m_moment };
    queue.pop_front();
    m_running = task.request.ticket;
    if (task.isToBuild)
        startReadingAhead();
    return task;
}

void CountWorker::work(CountSource& source, const Task& task)
{
    if (task.isToBuild)
        return answer(task.request, build(source, task.request));
    // What is counted within another segment is never stored.
    if (const auto* const node = std::get_if<NodeKey>(&task.request.question)) {
        if (NodeIndexPtr stored = node->within.isValid() ? nullptr : source.storedNode(*node))
            return answer(task.request, std::move(stored));
    } else if (const auto& arrow = std::get<ArrowKey>(task.request.question); !arrow.within.isValid()) {
        if (ArrowIndexPtr stored = source.storedArrow(arrow))
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
        if (node->within.isValid()) {
            const auto within = this->log(source, node->within, nullptr);
            if (!within)
                return tl::unexpected(within.error());
            return std::make_shared<const NodeIndex>(*commonLog(*log, *within, { .recordedOnly = node->recordedOnly }));
        }
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
    if (arrow.within.isValid()) {
        const auto within = log(source, arrow.within, nullptr);
        if (!within)
            return tl::unexpected(within.error());
        return std::make_shared<const ArrowIndex>(*from, *to, arrow.options, *within);
    }
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
