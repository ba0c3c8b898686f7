// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/countservice.h"

#include <QFutureWatcher>
#include <QHash>
#include <QPromise>
#include <QtConcurrent>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace core {

namespace {

struct ArrowKey {
    SegmentId source;
    SegmentId target;
    int options = 0;

    friend bool operator==(const ArrowKey&, const ArrowKey&) = default;
    friend size_t qHash(const ArrowKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.source.value, key.target.value, key.options);
    }
};

ArrowKey keyOf(SegmentId source, SegmentId target, const RuleOptions& options)
{
    return { source, target,
        (options.directOnly ? 1 : 0) | (options.firstTimeOnly ? 2 : 0) | (options.recordedOnly ? 4 : 0) };
}

using NodeIndexPtr = std::shared_ptr<const NodeIndex>;
using ArrowIndexPtr = std::shared_ptr<const ArrowIndex>;

/// What a segment's load brings: its log, and its members per day with and without the rebuilt days.
struct LoadedNode {
    SegmentLogPtr log;
    NodeIndexPtr members;
    NodeIndexPtr recordedMembers;
};

void loadNode(QPromise<Result<LoadedNode>>& promise, const CountService::LogLoader& loader, SegmentId segment)
{
    if (promise.isCanceled())
        return;
    Result<SegmentLogPtr> log = loader(segment);
    if (promise.isCanceled())
        return;
    if (!log) {
        promise.addResult(tl::unexpected(log.error()));
        return;
    }
    const SegmentLogPtr recorded = recordedOnly(*log);
    const auto members = std::make_shared<const NodeIndex>(**log);
    promise.addResult(
        LoadedNode{ *log, members, recorded == *log ? members : std::make_shared<const NodeIndex>(*recorded) });
}

void buildArrow(QPromise<Result<ArrowIndexPtr>>& promise, const SegmentLogPtr& source, const SegmentLogPtr& target,
    const RuleOptions& options)
{
    if (!promise.isCanceled())
        promise.addResult(ArrowIndexPtr(std::make_shared<const ArrowIndex>(source, target, options)));
}

} // namespace

class CountService::Private final {
public:
    template <typename T>
    using Job = std::unique_ptr<QFutureWatcher<Result<T>>>;

    struct NodeEntry {
        State state = State::Counting;
        LoadedNode loaded;
        Job<LoadedNode> job;
    };

    struct ArrowEntry {
        State state = State::Counting;
        RuleOptions options;
        ArrowIndexPtr index;
        Job<ArrowIndexPtr> job; ///< none while it waits for a log
    };

    Private(CountService& owner, QThreadPool& threadPool, LogLoader logLoader)
        : q(owner)
        , pool(threadPool)
        , loader(std::move(logLoader))
    {
    }

    void ensureNode(SegmentId segment);
    void startArrow(const ArrowKey& key);
    void nodeFinished(SegmentId segment);
    void arrowFinished(const ArrowKey& key);
    void dropNode(SegmentId segment);
    void dropArrow(const ArrowKey& key);
    [[nodiscard]] std::vector<ArrowKey> waitingArrowsAt(SegmentId segment) const;
    [[nodiscard]] SegmentLogPtr logOf(SegmentId segment) const;
    void updateBusy();

    CountService& q;
    QThreadPool& pool;
    const LogLoader loader;
    std::unordered_map<SegmentId, NodeEntry> nodes;
    QHash<ArrowKey, std::shared_ptr<ArrowEntry>> arrows;
    std::vector<QFuture<void>> cancelled; ///< may still run; only the destructor waits for them
    bool isBusy = false;

private:
    /// Takes the answer of a job that says it has finished; Cancelled if the pool was cleared under it.
    template <typename T>
    static Result<T> outcomeOf(Job<T>& job)
    {
        auto* const finished = job.release();
        finished->deleteLater(); // it is speaking right now
        if (finished->future().resultCount() == 0)
            return failure(ErrorCode::Cancelled, {});
        return finished->result();
    }

    /// Nobody hears of the job's outcome any more; it ends by itself.
    template <typename T>
    void abandon(Job<T>& job)
    {
        if (!job)
            return;
        job->disconnect();
        job->cancel();
        std::erase_if(cancelled, [](const QFuture<void>& future) { return future.isFinished(); });
        cancelled.emplace_back(QFuture<void>(job->future()));
        job.reset();
    }
};

// No signal leaves before the entries are as they shall be: a receiver may ask for more or forget everything.

void CountService::Private::ensureNode(SegmentId segment)
{
    const State state = q.nodeState(segment);
    if (state == State::Counting || state == State::Ready)
        return;
    NodeEntry& entry = nodes[segment];
    entry.state = State::Counting;
    entry.job = std::make_unique<QFutureWatcher<Result<LoadedNode>>>();
    QObject::connect(entry.job.get(), &QFutureWatcherBase::finished, &q, [this, segment] { nodeFinished(segment); });
    entry.job->setFuture(QtConcurrent::run(&pool, loadNode, loader, segment));
}

/// Starts the build if both logs are there; else nodeFinished() will.
void CountService::Private::startArrow(const ArrowKey& key)
{
    const SegmentLogPtr source = logOf(key.source);
    const SegmentLogPtr target = logOf(key.target);
    if (!source || !target)
        return;
    ArrowEntry& entry = *arrows.value(key);
    entry.job = std::make_unique<QFutureWatcher<Result<ArrowIndexPtr>>>();
    QObject::connect(entry.job.get(), &QFutureWatcherBase::finished, &q, [this, key] { arrowFinished(key); });
    entry.job->setFuture(QtConcurrent::run(&pool, buildArrow, source, target, entry.options));
}

void CountService::Private::nodeFinished(SegmentId segment)
{
    NodeEntry& entry = nodes.at(segment);
    const Result<LoadedNode> loaded = outcomeOf(entry.job);
    const std::vector<ArrowKey> waiting = waitingArrowsAt(segment);
    if (loaded) {
        entry.state = State::Ready;
        entry.loaded = *loaded;
        for (const ArrowKey& key : waiting)
            startArrow(key);
        updateBusy();
        Q_EMIT q.nodeReady(segment);
        return;
    }
    const bool isCancelled = loaded.error().code == ErrorCode::Cancelled;
    entry.state = isCancelled ? State::Unknown : State::Failed;
    for (const ArrowKey& key : waiting)
        arrows.value(key)->state = entry.state;
    updateBusy();
    if (!isCancelled)
        Q_EMIT q.failed(loaded.error().text);
}

void CountService::Private::arrowFinished(const ArrowKey& key)
{
    ArrowEntry& entry = *arrows.value(key);
    const Result<ArrowIndexPtr> index = outcomeOf(entry.job);
    entry.state = index ? State::Ready : State::Unknown;
    entry.index = index.value_or(nullptr);
    updateBusy();
    if (index)
        Q_EMIT q.arrowReady(key.source, key.target);
}

void CountService::Private::dropNode(SegmentId segment)
{
    const auto found = nodes.find(segment);
    if (found == nodes.end())
        return;
    abandon(found->second.job);
    nodes.erase(found);
}

void CountService::Private::dropArrow(const ArrowKey& key)
{
    abandon(arrows.value(key)->job);
    arrows.remove(key);
}

std::vector<ArrowKey> CountService::Private::waitingArrowsAt(SegmentId segment) const
{
    std::vector<ArrowKey> waiting;
    for (auto it = arrows.begin(); it != arrows.end(); ++it) {
        const bool isAtSegment = it.key().source == segment || it.key().target == segment;
        if (isAtSegment && it.value()->state == State::Counting && !it.value()->job)
            waiting.push_back(it.key());
    }
    return waiting;
}

SegmentLogPtr CountService::Private::logOf(SegmentId segment) const
{
    const auto found = nodes.find(segment);
    return found == nodes.end() ? nullptr : found->second.loaded.log;
}

void CountService::Private::updateBusy()
{
    const auto isCounting = [](const auto& entry) { return entry->state == State::Counting; };
    const bool isNow = std::ranges::any_of(nodes, isCounting, [](const auto& node) { return &node.second; })
        || std::any_of(arrows.begin(), arrows.end(), isCounting);
    if (isNow == isBusy)
        return;
    isBusy = isNow;
    Q_EMIT q.busyChanged(isNow);
}

CountService::CountService(QThreadPool& pool, LogLoader loader, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, pool, std::move(loader)))
{
}

CountService::~CountService()
{
    const QSignalBlocker silence(this);
    forgetAll();
    for (QFuture<void>& future : d->cancelled)
        future.waitForFinished();
}

void CountService::wantNode(SegmentId segment)
{
    d->ensureNode(segment);
    d->updateBusy();
}

void CountService::wantArrow(SegmentId source, SegmentId target, const RuleOptions& options)
{
    const State state = arrowState(source, target, options);
    if (state == State::Counting || state == State::Ready)
        return;
    const ArrowKey key = keyOf(source, target, options);
    auto entry = std::make_shared<Private::ArrowEntry>();
    entry->options = options;
    d->arrows.insert(key, std::move(entry));
    d->ensureNode(source);
    d->ensureNode(target);
    d->startArrow(key);
    d->updateBusy();
}

void CountService::forget(const QSet<SegmentId>& segments)
{
    const QList<ArrowKey> keys = d->arrows.keys();
    for (const ArrowKey& key : keys) {
        if (segments.contains(key.source) || segments.contains(key.target))
            d->dropArrow(key);
    }
    for (const SegmentId segment : segments)
        d->dropNode(segment);
    d->updateBusy();
}

void CountService::forgetAll()
{
    QSet<SegmentId> segments;
    for (const auto& [segment, entry] : d->nodes)
        segments.insert(segment);
    forget(segments);
}

CountService::State CountService::nodeState(SegmentId segment) const
{
    const auto found = d->nodes.find(segment);
    return found == d->nodes.end() ? State::Unknown : found->second.state;
}

CountService::State CountService::arrowState(SegmentId source, SegmentId target, const RuleOptions& options) const
{
    const auto entry = d->arrows.value(keyOf(source, target, options));
    return entry ? entry->state : State::Unknown;
}

std::shared_ptr<const NodeIndex> CountService::node(SegmentId segment, const RuleOptions& options) const
{
    const auto found = d->nodes.find(segment);
    if (found == d->nodes.end())
        return nullptr;
    const LoadedNode& loaded = found->second.loaded;
    return options.recordedOnly ? loaded.recordedMembers : loaded.members;
}

std::shared_ptr<const ArrowIndex> CountService::arrow(
    SegmentId source, SegmentId target, const RuleOptions& options) const
{
    const auto entry = d->arrows.value(keyOf(source, target, options));
    return entry ? entry->index : nullptr;
}

SegmentLogPtr CountService::log(SegmentId segment) const
{
    return d->logOf(segment);
}

bool CountService::isBusy() const
{
    return d->isBusy;
}

} // namespace core
