// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/segmentmeasures.h"

#include "core/base/translate.h"
#include "core/bench/process.h"
#include "core/bench/segmentmix.h"
#include "core/db/transaction.h"
#include "core/log/logkeeper.h"
#include "core/segments/evaluator.h"
#include "core/segments/rfm.h"
#include "core/segments/segmentstore.h"
#include "core/shop/shopfacts.h"
#include "core/workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::bench {

namespace {

constexpr int MostAdded = 20;

class Measurement {
public:
    Measurement(Connection& connection, int segments, Report& report)
        : m_connection(connection)
        , m_count(segments)
        , m_report(report)
    {
    }

    Result<void> run()
    {
        auto segments = inventedSegments(0, m_count);
        if (!segments)
            return tl::unexpected(segments.error());
        m_segments = std::move(*segments);
        process::forgetPeak();
        return load()
            .and_then([this] { return workOut(); })
            .and_then([this] { return count(); })
            .and_then([this] { return write(); })
            .and_then([this] { return addSingly(); })
            .map([this] { tellPeak(); });
    }

private:
    /// Time on the clock, and the work of all threads.
    template <typename Work>
    auto timed(const QString& key, const QString& text, const QString& target, const Work& work)
    {
        const auto before = process::processNanoseconds();
        Samples clock;
        auto done = clock.time(work);
        m_report.add(key + u"_ms"_s, text, clock.median() / Millisecond, u"ms"_s, target);
        const auto after = process::processNanoseconds();
        if (before && after)
            m_report.add(
                key + u"_work_ms"_s, tr("– work of all threads"), double(*after - *before) / Millisecond, u"ms"_s);
        return done;
    }

    Result<void> load()
    {
        auto facts = timed(u"load"_s, tr("load the facts"), {}, [this] { return loadShopFacts(m_connection); });
        if (!facts)
            return tl::unexpected(facts.error());
        m_facts = std::move(*facts);
        const auto last = logkeeper::lastCompleteDay(m_connection);
        if (!last)
            return tl::unexpected(last.error());
        if (!m_facts->days || !*last)
            return failure(ErrorCode::InvalidInput, tr("The shop has no orders."));
        m_days = { m_facts->days->first, **last };
        m_report.add(u"customers"_s, tr("customers"), double(m_facts->customers.size()), {});
        m_report.add(u"orders"_s, tr("orders"), double(m_facts->orders.size()), {});
        m_report.add(u"segments"_s, tr("segments"), m_count, {});
        return {};
    }

    [[nodiscard]] EvaluationContext context() const
    {
        return { .segmentStays =
                     [this](const SegmentRef&) {
                         return SegmentStays{ m_asked, m_days.first };
                     },
            .rfm = std::make_shared<RfmCache>() };
    }

    Result<void> workOut()
    {
        qint64 stays = 0;
        Samples each;
        timed(u"history"_s, tr("history of all segments, in memory"), u"≤ 60,000"_s, [&] {
            const EvaluationContext shared = context();
            for (const Segment& segment : m_segments) {
                auto found =
                    each.time([&] { return Evaluator(*segment.conditions, *m_facts, shared).stays(m_days); }).value();
                stays += qint64(found.size());
                if (!m_asked)
                    m_asked = std::make_shared<const std::vector<Stay>>(std::move(found));
            }
            return 0;
        });
        m_report.add(u"stays"_s, tr("stays"), double(stays), {});
        m_report.add(u"history_slowest_ms"_s, tr("history of one, slowest"), each.slowest() / Millisecond, u"ms"_s);
        return {};
    }

    /// First as when an editor has just opened, then again.
    Result<void> count()
    {
        const EvaluationContext shared = context();
        Samples first;
        Samples again;
        for (Samples* const samples : { &first, &again }) {
            for (const Segment& segment : m_segments) {
                samples->time(
                    [&] { return Evaluator(*segment.conditions, *m_facts, shared).countOn(m_days.last).value(); });
            }
        }
        m_report.add(u"count_median_ms"_s, tr("members on the last day, median"), again.median() / Millisecond, u"ms"_s,
            u"≤ 200"_s);
        m_report.add(u"count_slowest_ms"_s, tr("members on the last day, slowest"), again.slowest() / Millisecond,
            u"ms"_s, u"≤ 200"_s);
        m_report.add(
            u"count_first_ms"_s, tr("the same, RFM scores asked for first"), first.slowest() / Millisecond, u"ms"_s);
        return {};
    }

    Result<void> write()
    {
        return timed(u"write"_s, tr("history of all segments, into the log"), u"≤ 60,000"_s, [this]() -> Result<void> {
            auto transaction = Transaction::begin(m_connection);
            if (!transaction)
                return tl::unexpected(transaction.error());
            std::vector<SegmentId> ids;
            for (const Segment& segment : m_segments) {
                const auto id = segmentstore::add(m_connection, segment, 0);
                if (!id)
                    return tl::unexpected(id.error());
                ids.push_back(*id);
            }
            if (auto done = logkeeper::rebuild(m_connection, ids, *m_facts); !done)
                return done;
            return transaction->commit();
        });
    }

    /// Kinds from all over the mix, with numbers no segment has yet.
    Result<void> addSingly()
    {
        const auto more = inventedSegments((m_count / segmentKinds() + 1) * segmentKinds(), segmentKinds());
        if (!more)
            return tl::unexpected(more.error());
        Samples samples;
        const int step = std::max(1, segmentKinds() / MostAdded);
        for (size_t i = 0; i < more->size(); i += static_cast<size_t>(step)) {
            const Result<void> done = samples.time([&] { return add((*more)[i]); });
            if (!done)
                return done;
        }
        m_report.add(u"add_median_ms"_s, tr("add one segment with its history, median"), samples.median() / Millisecond,
            u"ms"_s, u"≤ 2,000"_s);
        m_report.add(u"add_slowest_ms"_s, tr("add one segment with its history, slowest"),
            samples.slowest() / Millisecond, u"ms"_s, u"≤ 2,000"_s);
        return {};
    }

    Result<void> add(const Segment& segment)
    {
        auto transaction = Transaction::begin(m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto id = segmentstore::add(m_connection, segment, 0);
        if (!id)
            return tl::unexpected(id.error());
        if (auto begun = logkeeper::begin(m_connection, *id, *m_facts); !begun)
            return begun;
        return transaction->commit();
    }

    void tellPeak()
    {
        if (const auto peak = process::peakResidentBytes())
            m_report.add(u"peak_mb"_s, tr("memory, most of all"), double(*peak) / 1e6, u"MB"_s, u"≤ 2,000"_s);
    }

    Connection& m_connection;
    const int m_count;
    Report& m_report;
    std::vector<Segment> m_segments;
    std::shared_ptr<const ShopFacts> m_facts;
    std::shared_ptr<const std::vector<Stay>> m_asked; ///< of the first segment, which others ask for
    DayRange m_days;
};

} // namespace

Result<void> measureSegments(const QString& path, int segments, Report& report)
{
    const auto workspace = Workspace::open(path, Workspace::Mode::OpenExisting);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return Measurement((*workspace)->writer(), segments, report).run();
}

} // namespace core::bench
