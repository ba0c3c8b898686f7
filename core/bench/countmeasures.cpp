// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/bench/measures.h"
#include "core/bench/process.h"
#include "core/engine/arrowindex.h"
#include "core/engine/boardcounts.h"
#include "core/engine/pairmatrix.h"
#include "core/shop/customerstore.h"

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace core::bench {

namespace {

constexpr size_t PageSize = 256; // rows that a list reads at once
constexpr int WholeLists = 3;
constexpr size_t ChecksPerArrow = 3;

std::vector<ArrowIndex> indexesOf(const Logs& logs, const std::vector<Pair>& arrows)
{
    std::vector<ArrowIndex> indexes;
    for (const Pair& arrow : arrows)
        indexes.emplace_back(logs.of(arrow.source), logs.of(arrow.target), RuleOptions());
    return indexes;
}

Samples timesOfPeriods(const std::vector<ArrowIndex>& board, const std::vector<Period>& periods)
{
    Samples times;
    std::vector<qint64> counts(board.size());
    const auto countAll = [&](const Period& period) {
        for (size_t i = 0; i < board.size(); ++i)
            counts[i] = board[i].count(period);
    };
    for (const Period& period : periods)
        countAll(period); // as on a board that was used before
    for (const Period& period : periods)
        times.time([&] { countAll(period); });
    return times;
}

} // namespace

bool measureCounts(const Logs& logs, const Workload& workload, Report& report)
{
    Samples builds;
    double bytes = 0;
    for (const Pair& pair : workload.pairs) {
        const ArrowIndex index =
            builds.time([&] { return ArrowIndex(logs.of(pair.source), logs.of(pair.target), RuleOptions()); });
        bytes += static_cast<double>(index.bytes());
    }
    report.add(u"build_median_ms"_s, tr("add one arrow, median"), builds.median() / Millisecond, u"ms"_s, u"≤ 3"_s);
    report.add(u"build_p99_ms"_s, tr("add one arrow, 99 %"), builds.p99() / Millisecond, u"ms"_s, u"≤ 25"_s);
    report.add(u"index_kb"_s, tr("index of an arrow, mean"), bytes / 1000 / static_cast<double>(workload.pairs.size()),
        u"KB"_s, u"≤ 450"_s);

    const std::vector<Pair> arrows = workload.board(Workload::LargeBoard);
    std::vector<ArrowIndex> board = indexesOf(logs, arrows);
    bool isEqual = true;
    for (size_t i = 0; i < arrows.size(); ++i) {
        for (size_t check = 0; check < ChecksPerArrow; ++check) {
            const Period& period = workload.periods[(i * ChecksPerArrow + check) % workload.periods.size()];
            const auto listed =
                customersOfArrow(logs.of(arrows[i].source), logs.of(arrows[i].target), RuleOptions(), period);
            isEqual = isEqual && board[i].count(period) == std::ssize(listed);
        }
    }

    const Samples large = timesOfPeriods(board, workload.periods);
    board.erase(board.begin() + std::min<std::ptrdiff_t>(Workload::SmallBoard, std::ssize(board)), board.end());
    const Samples small = timesOfPeriods(board, workload.periods);
    report.add(
        u"period_30_median_us"_s, tr("another period, 30 arrows, median"), small.median() / Microsecond, u"µs"_s);
    report.add(
        u"period_30_p99_us"_s, tr("another period, 30 arrows, 99 %"), small.p99() / Microsecond, u"µs"_s, u"≤ 50"_s);
    report.add(
        u"period_200_median_us"_s, tr("another period, 200 arrows, median"), large.median() / Microsecond, u"µs"_s);
    report.add(
        u"period_200_p99_us"_s, tr("another period, 200 arrows, 99 %"), large.p99() / Microsecond, u"µs"_s, u"≤ 500"_s);
    return isEqual;
}

Result<void> measureLists(Connection& connection, const Logs& logs, const Workload& workload, Report& report)
{
    Samples lists, pages, whole, sorted;
    std::vector<CustomerNumber> longest;
    const std::vector<Pair> arrows = workload.board(Workload::SmallBoard);
    for (size_t i = 0; i < arrows.size(); ++i) {
        auto customers = lists.time([&] {
            return customersOfArrow(
                logs.of(arrows[i].source), logs.of(arrows[i].target), RuleOptions(), workload.periods[i]);
        });
        const std::span all(customers);
        const size_t first = customers.size() / 2;
        const auto keys = pages.time([&] {
            return customerstore::keys(connection, all.subspan(first, std::min(PageSize, customers.size() - first)));
        });
        if (!keys)
            return tl::unexpected(keys.error());
        if (customers.size() > longest.size())
            longest = std::move(customers);
    }
    const auto look = [](CustomerNumber, QByteArrayView) { return true; };
    for (int i = 0; i < WholeLists; ++i) {
        if (auto read = whole.time([&] { return customerstore::eachKey(connection, longest, look, {}); }); !read)
            return read;
        if (auto read = sorted.time([&] { return customerstore::eachKeySorted(connection, longest, look, {}); }); !read)
            return read;
    }
    report.add(u"list_median_ms"_s, tr("customers of an arrow, all, median"), lists.median() / Millisecond, u"ms"_s);
    report.add(u"list_slowest_ms"_s, tr("customers of an arrow, all, slowest"), lists.slowest() / Millisecond, u"ms"_s);
    report.add(u"page_median_ms"_s, tr("who 256 of them are, median"), pages.median() / Millisecond, u"ms"_s);
    report.add(u"longest_list"_s, tr("customers of the longest of these lists"), double(longest.size()), {});
    report.add(u"names_ms"_s, tr("who all of those are, median"), whole.median() / Millisecond, u"ms"_s);
    report.add(u"names_sorted_ms"_s, tr("the same, A–Z, median"), sorted.median() / Millisecond, u"ms"_s);
    return {};
}

bool measurePairs(const Logs& logs, const Workload& workload, Report& report)
{
    constexpr size_t Matrices = 3;
    process::forgetPeak();
    const auto before = process::residentBytes();
    Samples times;
    bool isEqual = true;
    for (size_t i = 0; i < Matrices; ++i) {
        const Period& period = i == 0 ? workload.days : workload.periods[i];
        const auto matrix = times.time([&] { return countAllPairs(logs.all(), RuleOptions(), period); });
        if (!matrix)
            return false;
        QHash<SegmentId, size_t> places;
        for (size_t place = 0; place < matrix->segments.size(); ++place)
            places.insert(matrix->segments[place], place);
        for (const Pair& pair : workload.board(Workload::SmallBoard)) {
            const ArrowIndex index(logs.of(pair.source), logs.of(pair.target), RuleOptions());
            isEqual =
                isEqual && index.count(period) == matrix->count(places.value(pair.source), places.value(pair.target));
        }
    }
    report.add(u"pairs_slowest_ms"_s, tr("all segments to all segments, slowest of 3 periods"),
        times.slowest() / Millisecond, u"ms"_s, u"≤ 1500"_s);
    const auto peak = process::peakResidentBytes();
    if (before && peak)
        report.add(u"pairs_mb"_s, tr("memory for it beside the logs"), static_cast<double>(*peak - *before) / 1e6,
            u"MB"_s, u"≤ 200"_s);
    return isEqual;
}

} // namespace core::bench
