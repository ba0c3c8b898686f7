// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/factdays.h"
#include "core/segments/threshold.h"

#include <QString>

#include <array>
#include <map>
#include <mutex>

namespace core {

/// What the customers with counting orders are like on each day, as cut-offs: of n values in ascending order the k-th
/// cut-off of b bins is the one at place ⌈k·n/b⌉, and a score is 1 and one more for every cut-off below the value.
/// Immutable.
class RfmQuantiles {
public:
    enum Measure { Recency, Frequency, Monetary }; ///< the day of the last order, orders, amount paid
    static constexpr int Measures = 3;

    RfmQuantiles(const ShopFacts& facts, int bins);

    /// Of a customer with that value on that day. After the last day of any change nothing changes any more.
    [[nodiscard]] int score(Measure measure, qint64 value, Day day) const;
    /// The first day after this one on which that value has another score; `until` if there is none before.
    [[nodiscard]] Day nextChange(Measure measure, qint64 value, Day day, Day until) const;

private:
    class Builder;
    static constexpr size_t BlockSize = 32; ///< days

    /// One cut-off over time, with the extremes of blocks of days, to skip those in which nothing can happen.
    struct Cut {
        std::vector<qint64> values; ///< for each day from m_first on
        std::vector<std::pair<qint64, qint64>> extremes; ///< least and greatest, for each block

        [[nodiscard]] size_t nextCrossing(qint64 value, size_t day, size_t end) const;
    };

    [[nodiscard]] size_t indexOf(Day day) const;

    int m_bins;
    Day m_first;
    size_t m_days = 0;
    std::array<std::vector<Cut>, Measures> m_cuts; ///< bins − 1 each
};

/// Quantiles of one shop's facts, worked out when first asked for. Any thread. Must not outlive the facts.
class RfmCache {
public:
    [[nodiscard]] std::shared_ptr<const RfmQuantiles> quantiles(const ShopFacts& facts, int bins);

private:
    std::mutex m_mutex;
    std::map<int, std::shared_ptr<const RfmQuantiles>> m_byBins;
};

/// The place in catalogue::rfmGroups() of who has these scores of 1 … bins; `prospects` for who has no order.
[[nodiscard]] int rfmGroupOf(int recency, int frequency, int monetary, int bins);
[[nodiscard]] int rfmGroupOfProspects();

/// Facts about the scores and the groups that follow from them.
class RfmFact final : public FactDays {
public:
    RfmFact(const FactTest& test, const ShopFacts& facts, RfmCache& cache);

    void find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const override;

private:
    using Measure = RfmQuantiles::Measure;
    struct State {
        qint64 lastDay = 0;
        qint64 orders = 0;
        qint64 paid = 0;
    };

    [[nodiscard]] int scoreOf(Measure measure, const State& state, Day day) const;
    [[nodiscard]] Day nextChange(Measure measure, const State& state, Day day, Day until) const;
    [[nodiscard]] int answerOf(const State& state, Day day) const;
    [[nodiscard]] Day nextChange(const State& state, Day day, Day until) const;
    /// The first day whose answer matters for the days from `from` on.
    [[nodiscard]] Day earliestNeeded(Day from) const;
    /// What the customer's score or group is, from which day on, in scratch.groups; NoScore without orders.
    void findAnswers(const ShopFacts::Customer& customer, Scratch& scratch) const;
    [[nodiscard]] bool isAsked(int answer) const;

    const ShopFacts& m_facts;
    FactTest m_test;
    Window m_window; ///< in which the group changed
    int m_bins;
    std::shared_ptr<const RfmQuantiles> m_quantiles;
    std::array<std::vector<qint64>, RfmQuantiles::Measures> m_cuts; ///< own ones; money times 10^4
    Threshold m_threshold; ///< of a score
    quint32 m_groups = 0; ///< those asked for, as bits
};

} // namespace core
