// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/bench/measures.h"
#include "core/bench/process.h"
#include "core/board/boardstore.h"
#include "core/db/transaction.h"
#include "core/engine/countworker.h"
#include "core/engine/derivedkeeper.h"
#include "core/engine/storedcounts.h"
#include "core/workspace/workspace.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;

namespace core::bench {

namespace {

constexpr int Openings = 5;

Board boardOf(const std::vector<Pair>& arrows)
{
    Board board;
    board.name = u"Benchmark"_s;
    const auto nodeOf = [&](SegmentId segment) {
        if (const Node* node = board.nodeOf(segment))
            return node->id;
        const Node node{ board.nextNodeId(), segment, {}, {} };
        board.insertNode(node);
        return node.id;
    };
    for (const Pair& pair : arrows) {
        const NodeId source = nodeOf(pair.source);
        const NodeId target = nodeOf(pair.target);
        board.insertArrow({ board.nextArrowId(), source, target, {} });
    }
    return board;
}

/// Puts the board into the workspace and, as the application does in the background, all that is derived for it.
Result<void> derive(const QString& path, const Board& board)
{
    auto workspace = Workspace::open(path, Workspace::Mode::OpenExisting);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Connection& writer = (*workspace)->writer();
    {
        auto transaction = Transaction::begin(writer);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (auto saved = boardstore::save(writer, board); !saved)
            return tl::unexpected(saved.error());
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    auto reader = Workspace::openReader(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto plan = derivedkeeper::plan(**reader);
    if (!plan)
        return tl::unexpected(plan.error());
    derivedkeeper::Preparer preparer(**reader);
    for (const DerivedKey& key : plan->missing) {
        const auto prepared = preparer.prepare(key);
        if (!prepared)
            return tl::unexpected(prepared.error());
        if (!*prepared)
            continue;
        if (auto written = derivedkeeper::write(writer, **prepared); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

/// The workspace's counts; `stored` grows with each index that was kept ready.
class WatchedCounts final : public CountSource {
public:
    WatchedCounts(std::unique_ptr<CountSource> counts, std::atomic_int& stored)
        : m_counts(std::move(counts))
        , m_stored(stored)
    {
    }

    [[nodiscard]] Result<qint64> logVersion(SegmentId segment) override { return m_counts->logVersion(segment); }
    [[nodiscard]] Result<SegmentLogPtr> log(SegmentId segment, const Progress& progress) override
    {
        return m_counts->log(segment, progress);
    }
    [[nodiscard]] NodeIndexPtr storedNode(const NodeKey& node) override { return seen(m_counts->storedNode(node)); }
    [[nodiscard]] ArrowIndexPtr storedArrow(const ArrowKey& arrow) override
    {
        return seen(m_counts->storedArrow(arrow));
    }

private:
    template <typename Index>
    Index seen(Index index)
    {
        if (index)
            ++m_stored;
        return index;
    }

    std::unique_ptr<CountSource> m_counts;
    std::atomic_int& m_stored;
};

struct Opened {
    Samples times;
    int stored = 0; ///< indexes that were there
    qint64 sum = 0; ///< of all numbers
};

/// What the engine does until a board can be shown: its indexes fetched, or built from logs where none is kept.
Result<void> openOnce(const QString& path, const Board& board, const Period& period, Opened& opened)
{
    std::atomic_int stored = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QSemaphore woken;
    QElapsedTimer timer;
    timer.start();
    const auto open = [&]() -> Result<std::unique_ptr<CountSource>> {
        auto reader = Workspace::openReader(path);
        if (!reader)
            return tl::unexpected(reader.error());
        auto source = StoredCounts::open(std::move(*reader));
        if (!source)
            return tl::unexpected(source.error());
        return std::make_unique<WatchedCounts>(std::move(*source), stored);
    };
    CountWorker worker(pool, open, std::make_shared<LogCache>(), [&] { woken.release(); });
    quint64 asked = 0;
    for (const Node& node : board.nodes())
        worker.ask({ ++asked, NodeKey{ node.segment, false } });
    const auto segmentOf = [&](NodeId node) { return board.node(node)->segment; };
    for (const Arrow& arrow : board.arrows())
        worker.ask({ ++asked, ArrowKey{ segmentOf(arrow.source), segmentOf(arrow.target), {} } });

    opened.sum = 0;
    for (quint64 answered = 0; answered < asked;) {
        woken.acquire();
        for (const CountWorker::Answer& answer : worker.take(asked).answers) {
            if (!answer.index)
                return tl::unexpected(answer.index.error());
            if (const auto* const node = std::get_if<NodeIndexPtr>(&*answer.index))
                opened.sum += (*node)->members(period.last);
            else
                opened.sum += std::get<ArrowIndexPtr>(*answer.index)->count(period);
            ++answered;
        }
    }
    opened.times.add(timer.nsecsElapsed());
    opened.stored = stored;
    return {};
}

Result<Opened> openCold(const QString& path, const Board& board, const Period& period)
{
    Opened opened;
    for (int i = 0; i < Openings; ++i) {
        [[maybe_unused]] const bool isCold = process::makeCold(path); // measureOpening() says if it cannot be
        if (auto done = openOnce(path, board, period, opened); !done)
            return tl::unexpected(done.error());
    }
    return opened;
}

Result<std::vector<DerivedHead>> derivedIn(const QString& path)
{
    auto reader = Workspace::openReader(path);
    if (!reader)
        return tl::unexpected(reader.error());
    return derivedstore::all(**reader);
}

/// The indexes; the packed logs stay.
Result<void> removeIndexes(const QString& path)
{
    const auto heads = derivedIn(path);
    if (!heads)
        return tl::unexpected(heads.error());
    std::vector<DerivedKey> keys;
    for (const DerivedHead& head : *heads) {
        if (head.key.kind != DerivedKey::Kind::Log)
            keys.push_back(head.key);
    }
    auto workspace = Workspace::open(path, Workspace::Mode::OpenExisting);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return derivedkeeper::remove((*workspace)->writer(), keys);
}

void reportDerived(const std::vector<DerivedHead>& heads, qint64 stays, Report& report)
{
    double packed = 0, arrows = 0;
    int arrowCount = 0;
    for (const DerivedHead& head : heads) {
        if (head.key.kind == DerivedKey::Kind::Log)
            packed += static_cast<double>(head.size);
        if (head.key.kind == DerivedKey::Kind::Arrow) {
            arrows += static_cast<double>(head.size);
            ++arrowCount;
        }
    }
    if (stays > 0)
        report.add(u"packed_bytes"_s, tr("packed columns of the log, a stay"), packed / static_cast<double>(stays),
            u"bytes"_s, u"≤ 4"_s);
    if (arrowCount > 0)
        report.add(u"kept_index_kb"_s, tr("kept index of an arrow, mean"), arrows / 1000 / arrowCount, u"KB"_s);
}

} // namespace

Result<bool> measureOpening(const QString& path, const Workload& workload, qint64 stays, Report& report)
{
    const Board board = boardOf(workload.board(Workload::SmallBoard));
    QElapsedTimer timer;
    timer.start();
    if (auto derived = derive(path, board); !derived)
        return tl::unexpected(derived.error());
    report.add(u"derive_s"_s, tr("logs packed, indexes of 30 arrows made and kept, in the background"),
        static_cast<double>(timer.nsecsElapsed()) / Second, u"s"_s);
    const auto heads = derivedIn(path);
    if (!heads)
        return tl::unexpected(heads.error());
    reportDerived(*heads, stays, report);
    if (!process::makeCold(path))
        report.note(tr("This system cannot be asked to forget a file: it was not cold."));

    const Period& period = workload.periods.front();
    const auto kept = openCold(path, board, period);
    if (!kept)
        return tl::unexpected(kept.error());
    if (auto removed = removeIndexes(path); !removed)
        return tl::unexpected(removed.error());
    const auto packed = openCold(path, board, period);
    if (!packed)
        return tl::unexpected(packed.error());
    const auto all = static_cast<int>(board.nodes().size() + board.arrows().size());
    if (kept->stored != all)
        report.note(tr("Only %1 of %2 indexes were kept.").arg(kept->stored).arg(all));
    report.add(u"open_30_kept_ms"_s, tr("open a cold file, 30 arrows, indexes kept, median"),
        kept->times.median() / Millisecond, u"ms"_s, u"≤ 50"_s);
    report.add(u"open_30_built_ms"_s, tr("open a cold file, 30 arrows, indexes built, median"),
        packed->times.median() / Millisecond, u"ms"_s, u"≤ 300"_s);

    auto reader = Workspace::openReader(path);
    if (!reader)
        return tl::unexpected(reader.error());
    auto source = StoredCounts::open(std::move(*reader));
    if (!source)
        return tl::unexpected(source.error());
    timer.start();
    for (const Segment& segment : workload.segments) {
        if (auto log = (*source)->log(segment.id, {}); !log)
            return tl::unexpected(log.error());
    }
    report.add(u"load_packed_ms"_s, tr("all logs from their packed columns"),
        static_cast<double>(timer.nsecsElapsed()) / Millisecond, u"ms"_s);
    return kept->sum == packed->sum && packed->stored == 0;
}

} // namespace core::bench
