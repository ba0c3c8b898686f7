// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/countservice.h"

#include "core/engine/countworker.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// As many as any receiver takes in well under a frame.
constexpr size_t AnswersPerTurn = 64;

} // namespace

class CountService::Private final {
public:
    template <typename Index>
    struct Entry {
        State state = State::Unknown;
        quint64 ticket = 0; ///< of the question that is open; others' answers are too late
        quint64 round = 0; ///< in which it was last asked for
        Index index;
    };

    Private(CountService& owner, QThreadPool& pool, OpenCountSource openSource, qint64 logBytes)
        : q(owner)
        , open(std::move(openSource))
        , logs(std::make_shared<LogCache>(logBytes))
        , worker(pool, open, logs, [this] { callDeliver(); })
    {
    }

    template <typename Entries, typename Key>
    void want(Entries& entries, const Key& key);
    /// Drops what `isStale` says; the tickets of open questions are added to `dropped`.
    template <typename Entries, typename IsStale>
    void drop(Entries& entries, IsStale isStale, QSet<quint64>& dropped);
    /// Asks anew for what `isStale` says, from the index that is there if there is one.
    template <typename Entries, typename IsStale>
    void advance(Entries& entries, IsStale isStale, const std::shared_ptr<const CountWorker::Changes>& changes,
        QSet<quint64>& dropped);
    void callDeliver()
    {
        QMetaObject::invokeMethod(
            &q, [this] { deliver(); }, Qt::QueuedConnection);
    }
    void deliver();
    template <typename Index>
    [[nodiscard]] bool settle(Entry<Index>& entry, CountWorker::Answer& answer, QStringList& failures);
    void updateBusy();

    CountService& q;
    const OpenCountSource open;
    const std::shared_ptr<LogCache> logs;
    QHash<NodeKey, Entry<NodeIndexPtr>> nodes;
    QHash<ArrowKey, Entry<ArrowIndexPtr>> arrows;
    quint64 lastTicket = 0;
    quint64 round = 0; ///< see trim()
    int openQuestions = 0;
    bool isBusy = false;
    CountWorker worker; ///< last: its thread calls back until it has ended
};

template <typename Entries, typename Key>
void CountService::Private::want(Entries& entries, const Key& key)
{
    auto& entry = entries[key];
    entry.round = round;
    if (entry.state == State::Counting || entry.state == State::Ready)
        return;
    entry.state = State::Counting;
    entry.ticket = ++lastTicket;
    ++openQuestions;
    worker.ask({ entry.ticket, key });
    updateBusy();
}

template <typename Entries, typename IsStale>
void CountService::Private::drop(Entries& entries, IsStale isStale, QSet<quint64>& dropped)
{
    for (auto entry = entries.begin(); entry != entries.end();) {
        if (!isStale(entry.key())) {
            ++entry;
            continue;
        }
        if (entry->state == State::Counting) {
            dropped.insert(entry->ticket);
            --openQuestions;
        }
        entry = entries.erase(entry);
    }
}

template <typename Entries, typename IsStale>
void CountService::Private::advance(Entries& entries, IsStale isStale,
    const std::shared_ptr<const CountWorker::Changes>& changes, QSet<quint64>& dropped)
{
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!isStale(entry.key()))
            continue;
        CountWorker::Request request{ ++lastTicket, entry.key() };
        // What is counted within another segment is built anew: there is little of it and it is not for long.
        auto index = std::exchange(entry->index, {});
        if (entry->state == State::Ready && !entry.key().within.isValid())
            request.before =
                std::make_shared<const CountWorker::Before>(CountWorker::Before{ std::move(index), changes });
        if (entry->state == State::Counting)
            dropped.insert(entry->ticket);
        else
            ++openQuestions;
        entry->state = State::Counting;
        entry->ticket = request.ticket;
        worker.ask(std::move(request));
    }
}

// No signal leaves before the entries are as they shall be: a receiver may ask for more or forget everything.
void CountService::Private::deliver()
{
    CountWorker::Taken taken = worker.take(AnswersPerTurn);
    QStringList failures;
    std::vector<CountWorker::Question> ready;
    for (CountWorker::Answer& answer : taken.answers) {
        const auto* const node = std::get_if<NodeKey>(&answer.question);
        const bool isReady = node ? settle(nodes[*node], answer, failures)
                                  : settle(arrows[std::get<ArrowKey>(answer.question)], answer, failures);
        if (isReady)
            ready.push_back(answer.question);
    }
    if (taken.hasMore)
        callDeliver();
    updateBusy();
    for (const CountWorker::Question& question : ready) {
        if (const auto* const node = std::get_if<NodeKey>(&question))
            Q_EMIT q.nodeReady(node->segment);
        else if (const auto* const arrow = std::get_if<ArrowKey>(&question))
            Q_EMIT q.arrowReady(arrow->source, arrow->target);
    }
    // One broken log is one sentence, however many numbers rest on it.
    failures.removeDuplicates();
    for (const QString& text : std::as_const(failures))
        Q_EMIT q.failed(text);
    if (!taken.answers.empty())
        Q_EMIT q.delivered();
}

/// Takes the answer for the entry that asked for it; true if its index is there now.
template <typename Index>
bool CountService::Private::settle(Entry<Index>& entry, CountWorker::Answer& answer, QStringList& failures)
{
    Q_ASSERT(entry.state == State::Counting && entry.ticket == answer.ticket); // what is dropped is not answered
    --openQuestions;
    if (answer.index) {
        entry.state = State::Ready;
        entry.index = std::get<Index>(std::move(*answer.index));
        return true;
    }
    const bool isCancelled = answer.index.error().code == ErrorCode::Cancelled;
    entry.state = isCancelled ? State::Unknown : State::Failed;
    if (!isCancelled)
        failures << answer.index.error().text;
    return false;
}

void CountService::Private::updateBusy()
{
    const bool isNow = openQuestions > 0;
    if (isNow == std::exchange(isBusy, isNow))
        return;
    Q_EMIT q.busyChanged(isNow);
}

CountService::CountService(QThreadPool& pool, OpenCountSource open, qint64 logBytes, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, pool, std::move(open), logBytes))
{
}

CountService::~CountService() = default;

void CountService::wantNode(SegmentId segment, const RuleOptions& options, SegmentId within)
{
    d->want(d->nodes, NodeKey{ segment, options.recordedOnly, within });
}

void CountService::wantArrow(SegmentId source, SegmentId target, const RuleOptions& options, SegmentId within)
{
    d->want(d->arrows, ArrowKey{ source, target, options, within });
}

void CountService::advance(std::vector<LogChanges> changes)
{
    auto bySegment = std::make_shared<CountWorker::Changes>();
    for (LogChanges& change : changes) {
        const SegmentId segment = change.segment;
        bySegment->emplace(segment, std::move(change));
    }
    d->worker.renew();
    QSet<quint64> dropped;
    d->advance(
        d->nodes,
        [&](const NodeKey& node) { return bySegment->contains(node.segment) || bySegment->contains(node.within); },
        bySegment, dropped);
    d->advance(
        d->arrows,
        [&](const ArrowKey& arrow) {
            return bySegment->contains(arrow.source) || bySegment->contains(arrow.target)
                || bySegment->contains(arrow.within);
        },
        bySegment, dropped);
    d->worker.drop(dropped);
    d->updateBusy();
}

void CountService::trim(qint64 budget)
{
    qint64 bytes = 0;
    std::vector<std::pair<quint64, ArrowKey>> old;
    for (auto entry = d->arrows.cbegin(); entry != d->arrows.cend(); ++entry) {
        if (entry->state != State::Ready || entry->round == d->round)
            continue;
        bytes += entry->index->bytes();
        old.emplace_back(entry->round, entry.key());
    }
    d->nodes.removeIf([this](const auto& entry) {
        return entry.key().within.isValid() && entry->state == State::Ready && entry->round != d->round;
    });
    ++d->round;
    std::ranges::sort(old, {}, [](const auto& entry) { return entry.first; });
    for (const auto& [round, key] : old) {
        if (bytes <= budget)
            return;
        bytes -= d->arrows[key].index->bytes();
        d->arrows.remove(key);
    }
}

void CountService::forget(const QSet<SegmentId>& segments)
{
    QSet<quint64> dropped;
    d->drop(
        d->arrows,
        [&](const ArrowKey& arrow) {
            return segments.contains(arrow.source) || segments.contains(arrow.target)
                || segments.contains(arrow.within);
        },
        dropped);
    d->drop(
        d->nodes,
        [&](const NodeKey& node) { return segments.contains(node.segment) || segments.contains(node.within); },
        dropped);
    d->worker.drop(dropped);
    d->worker.renew();
    d->logs->forget(segments);
    d->updateBusy();
}

void CountService::forgetAll()
{
    QSet<SegmentId> segments;
    for (auto node = d->nodes.keyBegin(); node != d->nodes.keyEnd(); ++node)
        segments << node->segment << node->within;
    for (auto arrow = d->arrows.keyBegin(); arrow != d->arrows.keyEnd(); ++arrow)
        segments << arrow->source << arrow->target << arrow->within;
    forget(segments);
}

CountService::State CountService::nodeState(SegmentId segment, const RuleOptions& options, SegmentId within) const
{
    const auto found = d->nodes.constFind({ segment, options.recordedOnly, within });
    return found == d->nodes.constEnd() ? State::Unknown : found->state;
}

CountService::State CountService::arrowState(
    SegmentId source, SegmentId target, const RuleOptions& options, SegmentId within) const
{
    const auto found = d->arrows.constFind({ source, target, options, within });
    return found == d->arrows.constEnd() ? State::Unknown : found->state;
}

NodeIndexPtr CountService::node(SegmentId segment, const RuleOptions& options, SegmentId within) const
{
    const auto found = d->nodes.constFind({ segment, options.recordedOnly, within });
    return found == d->nodes.constEnd() ? nullptr : found->index;
}

ArrowIndexPtr CountService::arrow(
    SegmentId source, SegmentId target, const RuleOptions& options, SegmentId within) const
{
    const auto found = d->arrows.constFind({ source, target, options, within });
    return found == d->arrows.constEnd() ? nullptr : found->index;
}

bool CountService::isBusy() const
{
    return d->isBusy;
}

CountService::LogReader CountService::logReader() const
{
    return [open = d->open, logs = d->logs](
               const std::vector<SegmentId>& segments, const Progress& progress) -> Result<std::vector<SegmentLogPtr>> {
        auto source = open();
        if (!source)
            return tl::unexpected(source.error());
        std::vector<SegmentLogPtr> found;
        for (const SegmentId segment : segments) {
            auto log = logs->load(**source, segment, progress);
            if (!log)
                return tl::unexpected(log.error());
            found.push_back(std::move(*log));
        }
        return found;
    };
}

std::function<SegmentLogPtr(SegmentId)> CountService::logsInMemory() const
{
    return [logs = d->logs](SegmentId segment) { return logs->peek(segment); };
}

} // namespace core
