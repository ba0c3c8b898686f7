// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/rfm.h"

#include <QThreadPool>

#include <algorithm>
#include <bit>

namespace core {

namespace {

using OrderFact = ShopFacts::OrderFact;

/// How often each of a known set of values occurs, with the value at a place found fast (a Fenwick tree).
class Occurrences {
public:
    explicit Occurrences(std::vector<qint64> values)
        : m_values(std::move(values))
    {
        std::ranges::sort(m_values);
        m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
        m_tree.assign(m_values.size() + 1, 0);
        m_top = std::bit_floor(m_values.size());
    }

    void change(qint64 value, qint32 by)
    {
        const auto place = std::ranges::lower_bound(m_values, value) - m_values.begin();
        for (size_t i = static_cast<size_t>(place) + 1; i < m_tree.size(); i += i & (~i + 1))
            m_tree[i] += by;
    }
    /// The place-th smallest, from 1.
    [[nodiscard]] qint64 at(qint64 place) const
    {
        size_t found = 0;
        for (size_t step = m_top; step > 0; step /= 2) {
            if (found + step < m_tree.size() && m_tree[found + step] < place) {
                found += step;
                place -= m_tree[found];
            }
        }
        return m_values[found];
    }

private:
    std::vector<qint64> m_values;
    std::vector<qint32> m_tree;
    size_t m_top = 0;
};

} // namespace

/// Plays the shop's history day by day.
class RfmQuantiles::Builder {
public:
    explicit Builder(const ShopFacts& facts)
        : m_facts(facts)
    {
        for (const ShopFacts::Customer& customer : facts.customers)
            follow(facts.ordersOf(customer));
        std::ranges::stable_sort(m_changes, {}, &Change::day);
    }

    void build(RfmQuantiles& quantiles)
    {
        if (m_changes.empty())
            return;
        quantiles.m_first = m_changes.front().day;
        quantiles.m_days = static_cast<size_t>(m_changes.back().day - quantiles.m_first) + 1;
        QThreadPool helpers;
        for (const Measure measure : { Monetary, Frequency })
            helpers.start([this, &quantiles, measure] { build(quantiles, measure); });
        build(quantiles, Recency);
        helpers.waitForDone();
    }

private:
    struct State {
        qint64 values[Measures] = {}; ///< by measure
        bool isThere = false; ///< has a counting order
    };
    struct Change {
        Day day;
        State before;
        State after;
    };

    void follow(std::span<const OrderFact> orders)
    {
        m_steps.clear();
        for (quint32 i = 0; i < orders.size(); ++i) {
            if (orders[i].countsUntil <= orders[i].day)
                continue;
            m_steps.push_back({ orders[i].day, i, 1 });
            if (!orders[i].countsUntil.isNever())
                m_steps.push_back({ orders[i].countsUntil, i, -1 });
        }
        std::ranges::sort(m_steps, {}, &Scratch::Event::day);
        m_active.clear();
        State state;
        for (size_t at = 0; at < m_steps.size();) {
            const Day day = m_steps[at].day;
            const State before = state;
            for (; at < m_steps.size() && m_steps[at].day == day; ++at) {
                const quint32 order = m_steps[at].what;
                state.values[Monetary] += m_steps[at].sign * orders[order].paid;
                state.values[Frequency] += m_steps[at].sign;
                const auto place = std::ranges::lower_bound(m_active, order);
                if (m_steps[at].sign > 0)
                    m_active.insert(place, order);
                else
                    m_active.erase(place);
            }
            state.isThere = !m_active.empty();
            state.values[Recency] = state.isThere ? orders[m_active.back()].day.value : 0;
            m_changes.push_back({ day, before, state });
        }
    }

    void build(RfmQuantiles& quantiles, Measure measure) const
    {
        std::vector<qint64> values;
        for (const Change& change : m_changes)
            values.push_back(change.after.values[measure]);
        values.push_back(0);
        Occurrences occurrences(std::move(values));
        qint64 count = 0;
        size_t next = 0;
        std::vector<Cut>& cuts = quantiles.m_cuts[measure];
        cuts.resize(static_cast<size_t>(quantiles.m_bins) - 1);
        for (size_t i = 0; i < quantiles.m_days; ++i) {
            const Day day = quantiles.m_first + static_cast<int>(i);
            for (; next < m_changes.size() && m_changes[next].day == day; ++next) {
                const Change& change = m_changes[next];
                if (change.before.isThere)
                    occurrences.change(change.before.values[measure], -1);
                if (change.after.isThere)
                    occurrences.change(change.after.values[measure], 1);
                count += (change.after.isThere ? 1 : 0) - (change.before.isThere ? 1 : 0);
            }
            for (int k = 1; k < quantiles.m_bins; ++k) {
                const qint64 place = (k * count + quantiles.m_bins - 1) / quantiles.m_bins;
                cuts[static_cast<size_t>(k) - 1].values.push_back(count > 0 ? occurrences.at(place) : 0);
            }
        }
        for (Cut& cut : cuts) {
            for (size_t i = 0; i < cut.values.size(); i += BlockSize) {
                const auto block = std::span(cut.values).subspan(i, std::min(BlockSize, cut.values.size() - i));
                const auto [least, greatest] = std::ranges::minmax(block);
                cut.extremes.emplace_back(least, greatest);
            }
        }
    }

    const ShopFacts& m_facts;
    std::vector<Change> m_changes;
    std::vector<Scratch::Event> m_steps;
    std::vector<quint32> m_active;
};

RfmQuantiles::RfmQuantiles(const ShopFacts& facts, int bins)
    : m_bins(bins)
{
    Builder(facts).build(*this);
}

size_t RfmQuantiles::indexOf(Day day) const
{
    return static_cast<size_t>(
        std::clamp<qint64>(qint64(day.value) - m_first.value, 0, static_cast<qint64>(m_days) - 1));
}

int RfmQuantiles::score(Measure measure, qint64 value, Day day) const
{
    if (m_days == 0)
        return 1;
    const size_t index = indexOf(day);
    int score = 1;
    for (const Cut& cut : m_cuts[measure])
        score += value > cut.values[index] ? 1 : 0;
    return score;
}

/// The first day from `day` + 1 to `end` − 1 on which the value stands on the other side of the cut-off; else `end`.
size_t RfmQuantiles::Cut::nextCrossing(qint64 value, size_t day, size_t end) const
{
    const bool isAbove = value > values[day];
    for (size_t i = day + 1; i < end;) {
        const auto& [least, greatest] = extremes[i / BlockSize];
        const size_t next = std::min(end, (i / BlockSize + 1) * BlockSize);
        if (isAbove ? value > greatest : value <= least) {
            i = next;
            continue;
        }
        for (; i < next; ++i) {
            if ((value > values[i]) != isAbove)
                return i;
        }
    }
    return end;
}

Day RfmQuantiles::nextChange(Measure measure, qint64 value, Day day, Day until) const
{
    if (m_days == 0)
        return until;
    const size_t from = indexOf(day);
    size_t end = qint64(until.value) - m_first.value < static_cast<qint64>(m_days) ? indexOf(until) : m_days;
    const size_t none = end;
    for (const Cut& cut : m_cuts[measure])
        end = cut.nextCrossing(value, from, end);
    return end < none ? m_first + static_cast<int>(end) : until;
}

std::shared_ptr<const RfmQuantiles> RfmCache::quantiles(const ShopFacts& facts, int bins)
{
    const std::scoped_lock lock(m_mutex);
    auto& known = m_byBins[bins];
    if (!known)
        known = std::make_shared<const RfmQuantiles>(facts, bins);
    return known;
}

} // namespace core
