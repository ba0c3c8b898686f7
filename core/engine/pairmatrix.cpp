// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pairmatrix.h"

#include "core/base/translate.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr CustomerNumber BlockSize = 4096; // customers whose stays fit the cache of a processor
constexpr quint32 None = std::numeric_limits<quint32>::max();

/// A stay that somebody may have come from: counts for arrivals that began after `joined` and, where only direct moves
/// do, not after `left`.
struct Origin {
    quint32 segment = 0;
    Day joined;
    Day left;
    quint32 next = None; ///< another one of the same customer
};

/// The stay of a customer in a target that counts for the period.
struct Arrival {
    quint32 customer = 0; ///< within the block
    quint32 segment = 0;
    Day joined;
};

class Pass {
public:
    Pass(const std::vector<SegmentLogPtr>& logs, const RuleOptions& options, const Period& period)
        : m_logs(logs)
        , m_options(options)
        , m_period(period)
        , m_next(logs.size(), 0)
        , m_latest(BlockSize, None)
        , m_isThere(BlockSize)
        , m_counts(logs.size() * logs.size())
        , m_members(logs.size())
        , m_joiners(logs.size())
    {
    }

    /// The next block; false after the last.
    bool takeBlock()
    {
        std::optional<CustomerNumber> first;
        for (size_t i = 0; i < m_logs.size(); ++i) {
            const auto& stays = m_logs[i]->stays;
            if (m_next[i] < stays.size())
                first = std::min(first.value_or(stays[m_next[i]].customer), stays[m_next[i]].customer);
        }
        if (!first)
            return false;
        m_first = *first;
        std::ranges::fill(m_latest, None);
        std::ranges::fill(m_isThere, quint8(0));
        m_origins.clear();
        m_arrivals.clear();
        for (size_t i = 0; i < m_logs.size(); ++i)
            readStays(static_cast<quint32>(i));
        for (const Arrival& arrival : m_arrivals)
            count(arrival);
        m_customers += std::ranges::count(m_isThere, quint8(1));
        return true;
    }

    [[nodiscard]] CustomerNumber position() const { return m_first; }
    void handOver(PairMatrix& matrix)
    {
        matrix.counts = std::move(m_counts);
        matrix.members = std::move(m_members);
        matrix.joiners = std::move(m_joiners);
        matrix.customers = m_customers;
    }

private:
    /// One segment's stays in the block.
    void readStays(quint32 segment)
    {
        const SegmentLog& log = *m_logs[segment];
        const Day first = m_options.recordedOnly ? std::max(log.days.first, log.firstRecordedDay) : log.days.first;
        const Day last = std::min(m_period.last, log.days.last);
        const Day known = log.days.last + 1; // nothing is known of it from here on
        size_t& next = m_next[segment];
        if (first > log.days.last) {
            next = log.stays.size();
            return;
        }
        std::optional<CustomerNumber> customer;
        bool hasOrigin = false;
        bool isCounted = false; // among the members
        for (; next < log.stays.size() && log.stays[next].customer - m_first < BlockSize; ++next) {
            const Stay& stay = log.stays[next];
            if (stay.left <= first)
                continue;
            const bool isFirstStay = customer != stay.customer;
            if (isFirstStay) {
                customer = stay.customer;
                hasOrigin = false;
                isCounted = false;
            }
            const Day joined = std::max(stay.joined, first);
            const quint32 inBlock = stay.customer - m_first;
            const bool isSeen = joined > first && (isFirstStay || !m_options.firstTimeOnly);
            if (isSeen && m_period.first <= joined && joined <= last && last < stay.left) {
                m_arrivals.push_back({ inBlock, segment, joined });
                ++m_joiners[segment];
            }
            // If any moves count, the earliest of the stays that reach the period serves every arrival.
            const Day left = std::min(stay.left, known);
            if (left >= m_period.first && joined <= m_period.last && !isCounted) {
                isCounted = true;
                ++m_members[segment];
                m_isThere[inBlock] = 1;
            }
            if (left >= m_period.first && joined < m_period.last && (m_options.directOnly || !hasOrigin)) {
                hasOrigin = true;
                m_origins.push_back({ segment, joined, left, m_latest[inBlock] });
                m_latest[inBlock] = static_cast<quint32>(m_origins.size() - 1);
            }
        }
    }

    void count(const Arrival& arrival)
    {
        for (quint32 i = m_latest[arrival.customer]; i != None; i = m_origins[i].next) {
            const Origin& origin = m_origins[i];
            const bool isThere = !m_options.directOnly || origin.left >= arrival.joined;
            if (origin.joined < arrival.joined && isThere && origin.segment != arrival.segment)
                ++m_counts[origin.segment * m_logs.size() + arrival.segment];
        }
    }

    const std::vector<SegmentLogPtr>& m_logs;
    const RuleOptions m_options;
    const Period m_period;
    std::vector<size_t> m_next; ///< per log: the first stay not yet read
    CustomerNumber m_first = 0; ///< of the block
    std::vector<quint32> m_latest; ///< per customer of the block: the newest of their origins
    std::vector<Origin> m_origins;
    std::vector<Arrival> m_arrivals;
    std::vector<quint8> m_isThere; ///< per customer of the block: in any segment from P − 1 to E
    std::vector<qint64> m_counts;
    std::vector<qint64> m_members, m_joiners; ///< per segment
    qint64 m_customers = 0;
};

} // namespace

std::optional<PairMatrix> countAllPairs(
    const std::vector<SegmentLogPtr>& logs, const RuleOptions& options, const Period& period, const Progress& progress)
{
    PairMatrix matrix;
    CustomerNumber last = 0;
    for (const SegmentLogPtr& log : logs) {
        matrix.segments.push_back(log->segment);
        if (!log->stays.empty())
            last = std::max(last, log->stays.back().customer);
    }
    Pass pass(logs, options, period);
    while (!period.isEmpty() && pass.takeBlock()) {
        if (progress.shouldStop())
            return std::nullopt;
        progress.say(double(pass.position()) / std::max<double>(last, 1), tr("Counting all movements"));
    }
    pass.handOver(matrix);
    return matrix;
}

} // namespace core
