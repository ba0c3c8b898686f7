// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/measures.h"
#include "core/bench/process.h"
#include "core/board/boardstore.h"
#include "core/db/transaction.h"
#include "core/engine/arrowindex.h"
#include "core/engine/derivedkeeper.h"
#include "core/engine/storedcounts.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::bench {

namespace {

constexpr int Openings = 5;

QString tr(const char* text)
{
    return QCoreApplication::translate("core::Bench", text);
}

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

/// What the engine does until a board can be shown: its indexes fetched, or built from logs where none is kept.
class Opening {
public:
    explicit Opening(std::unique_ptr<CountSource> source)
        : m_source(std::move(source))
    {
    }

    Result<void> node(SegmentId segment)
    {
        NodeIndexPtr index = m_source->storedNode({ segment, false });
        m_stored += index ? 1 : 0;
        if (!index) {
            const auto log = logOf(segment);
            if (!log)
                return tl::unexpected(log.error());
            index = std::make_shared<const NodeIndex>(**log);
        }
        m_sum += index->members(index->days().last);
        return {};
    }
    Result<void> arrow(const Pair& pair, const Period& period)
    {
        ArrowIndexPtr index = m_source->storedArrow({ pair.source, pair.target, {} });
        m_stored += index ? 1 : 0;
        if (!index) {
            const auto source = logOf(pair.source);
            if (!source)
                return tl::unexpected(source.error());
            const auto target = logOf(pair.target);
            if (!target)
                return tl::unexpected(target.error());
            index = std::make_shared<const ArrowIndex>(*source, *target, RuleOptions());
        }
        m_sum += index->count(period);
        return {};
    }
    [[nodiscard]] int stored() const { return m_stored; }
    [[nodiscard]] qint64 sum() const { return m_sum; }

private:
    Result<SegmentLogPtr> logOf(SegmentId segment)
    {
        SegmentLogPtr& known = m_logs[segment];
        if (known)
            return known;
        auto log = m_source->log(segment, {});
        if (log)
            known = *log;
        return log;
    }

    std::unique_ptr<CountSource> m_source;
    QHash<SegmentId, SegmentLogPtr> m_logs;
    int m_stored = 0;
    qint64 m_sum = 0;
};

struct Opened {
    Samples times;
    int stored = 0; ///< indexes that were there
    qint64 sum = 0; ///< of all numbers
};

Result<Opened> openCold(const QString& path, const Board& board, const Period& period)
{
    Opened opened;
    for (int i = 0; i < Openings; ++i) {
        [[maybe_unused]] const bool isCold = process::makeCold(path); // measureOpening() says if it cannot be
        QElapsedTimer timer;
        timer.start();
        auto reader = Workspace::openReader(path);
        if (!reader)
            return tl::unexpected(reader.error());
        auto source = StoredCounts::open(std::move(*reader));
        if (!source)
            return tl::unexpected(source.error());
        Opening opening(std::move(*source));
        for (const Node& node : board.nodes()) {
            if (auto done = opening.node(node.segment); !done)
                return tl::unexpected(done.error());
        }
        for (const Arrow& arrow : board.arrows()) {
            const Pair pair{ board.node(arrow.source)->segment, board.node(arrow.target)->segment };
            if (auto done = opening.arrow(pair, period); !done)
                return tl::unexpected(done.error());
        }
        opened.times.add(timer.nsecsElapsed());
        opened.stored = opening.stored();
        opened.sum = opening.sum();
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
