// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/bench/measures.h"
#include "core/bench/peerstore.h"
#include "core/bench/process.h"
#include "core/engine/arrowindex.h"

#include <QDir>

#include <limits>

using namespace Qt::StringLiterals;

namespace core::bench {

Result<bool> measurePeer(const QString& folder, const Logs& logs, const Workload& workload, int periods, Report& report)
{
    QElapsedTimer timer;
    timer.start();
    auto peer = PeerStore::make(QDir(folder).filePath(u"peer.sqlite"_s), logs.all());
    if (!peer)
        return tl::unexpected(peer.error());
    report.add(u"sqlite_fill_s"_s, tr("SQLite: rows and covering index made"),
        static_cast<double>(timer.nsecsElapsed()) / Second, u"s"_s);

    const std::vector<Pair> arrows = workload.board(Workload::SmallBoard);
    std::vector<ArrowIndex> indexes;
    for (const Pair& arrow : arrows)
        indexes.emplace_back(logs.of(arrow.source), logs.of(arrow.target), RuleOptions());
    bool isEqual = true;
    // Its seconds are shared with whatever else the machine does; our microseconds mostly are not. So its work counts.
    const auto ask = [&](int way, const Period& period) -> Result<double> {
        const auto before = process::threadNanoseconds();
        timer.start();
        const auto counts = (*peer)->count(way, arrows, period);
        const auto after = process::threadNanoseconds();
        const auto elapsed = static_cast<double>(before && after ? *after - *before : timer.nsecsElapsed());
        if (!counts)
            return tl::unexpected(counts.error());
        for (size_t i = 0; i < arrows.size(); ++i)
            isEqual = isEqual && (*counts)[i] == indexes[i].count(period);
        return elapsed;
    };

    // Each way is asked twice, so that none pays for reading the file; the fastest one goes on.
    int best = 0;
    double least = std::numeric_limits<double>::max();
    for (int way = 0; way < PeerStore::ways(); ++way) {
        for (int time = 0; time < 2; ++time) {
            const auto taken = ask(way, workload.periods.front());
            if (!taken)
                return tl::unexpected(taken.error());
            if (time == 1 && *taken < least) {
                least = *taken;
                best = way;
            }
        }
    }
    Samples times;
    for (int i = 0; i < periods; ++i) {
        const auto taken = ask(best, workload.periods[static_cast<size_t>(i) % workload.periods.size()]);
        if (!taken)
            return tl::unexpected(taken.error());
        times.add(static_cast<qint64>(*taken));
    }
    report.note(tr("SQLite's fastest of %1 ways: %2; %3 periods.")
                    .arg(QString::number(PeerStore::ways()), QString::fromLatin1(PeerStore::nameOf(best)),
                        QString::number(periods)));
    report.add(u"sqlite_30_median_ms"_s, tr("SQLite: another period, 30 arrows, median"), times.median() / Millisecond,
        u"ms"_s);
    if (const auto ours = report.value(u"period_30_median_us"_s); ours && *ours > 0)
        report.add(u"sqlite_30_ratio"_s, tr("SQLite / index, another period, 30 arrows"),
            times.median() / (*ours * Microsecond), u"×"_s, u"≥ 10000"_s);
    return isEqual;
}

} // namespace core::bench
