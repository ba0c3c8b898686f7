// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/segmentmetrics.h"

#include "core/base/translate.h"
#include "core/log/segmentlog.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr size_t PollEvery = 4096; // customers or stays
constexpr size_t CellsAtMost = 16'000'000; // of a histogram of gaps per day: 64 MB

qint64 rounded(qint64 sum, qint64 count)
{
    const qint64 half = count / 2;
    return (sum >= 0 ? sum + half : sum - half) / count;
}

/// Summed over members; also what changes from one of the asked days to the next.
struct Sums {
    qint64 buyers = 0, repeaters = 0, purchases = 0, priced = 0, paid = 0, pricedBuyers = 0, gaps = 0, gapDays = 0;
    double ownMeans = 0;

    void add(const Sums& other, int sign)
    {
        buyers += sign * other.buyers;
        repeaters += sign * other.repeaters;
        purchases += sign * other.purchases;
        priced += sign * other.priced;
        paid += sign * other.paid;
        pricedBuyers += sign * other.pricedBuyers;
        gaps += sign * other.gaps;
        gapDays += sign * other.gapDays;
        ownMeans += sign * other.ownMeans;
    }
};

/// One customer's purchases so far.
class Basket {
public:
    /// The days since the purchase before, if there is one.
    std::optional<int> add(const Purchases::Purchase& purchase)
    {
        std::optional<int> gap;
        if (m_count++ > 0)
            gap = purchase.day - m_last;
        else
            m_first = purchase.day;
        m_last = purchase.day;
        if (purchase.hasMoney) {
            ++m_priced;
            m_paid += purchase.paid;
        }
        return gap;
    }

    [[nodiscard]] Sums sums() const
    {
        Sums sums;
        sums.buyers = m_count > 0 ? 1 : 0;
        sums.repeaters = m_count > 1 ? 1 : 0;
        sums.purchases = m_count;
        sums.priced = m_priced;
        sums.paid = m_paid;
        sums.pricedBuyers = m_priced > 0 ? 1 : 0;
        sums.gaps = std::max<qint64>(0, m_count - 1);
        sums.gapDays = m_count > 0 ? m_last - m_first : 0;
        // Multiples of a power of two: their sums are exact, so that adding and taking away again leaves nothing.
        constexpr double Parts = 1024;
        if (m_priced > 0)
            sums.ownMeans = std::nearbyint(double(m_paid) / double(m_priced) * Parts) / Parts;
        return sums;
    }

private:
    qint64 m_count = 0, m_priced = 0, m_paid = 0;
    Day m_first, m_last;
};

/// The asked days, numbered: a *slot* is the number of an asked day, and of the times up to it after the one before.
class Slots {
public:
    explicit Slots(std::span<const Day> days)
        : m_days(days)
        , m_slots(static_cast<size_t>(days.back() - days.front()) + 1)
    {
        size_t slot = 0;
        for (size_t i = 0; i < m_slots.size(); ++i) {
            if (days[slot] < days.front() + static_cast<int>(i))
                ++slot;
            m_slots[i] = static_cast<quint32>(slot);
        }
    }

    [[nodiscard]] size_t count() const { return m_days.size(); }
    [[nodiscard]] Day day(size_t slot) const { return m_days[slot]; }
    /// The first asked day that is not before `day`; count() if there is none.
    [[nodiscard]] size_t from(Day day) const
    {
        if (day <= m_days.front())
            return 0;
        return day > m_days.back() ? count() : m_slots[static_cast<size_t>(day - m_days.front())];
    }

private:
    std::span<const Day> m_days;
    std::vector<quint32> m_slots; ///< by day since the first one
};

/// A time in slots: from the first to before the last.
struct Stretch {
    size_t from = 0, to = 0;

    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] Stretch within(const Stretch& other) const
    {
        return { std::max(from, other.from), std::min(to, other.to) };
    }
};

/// Collects, for every asked day, what changes against the one before; sums it up at the end.
class Sweep {
public:
    Sweep(const Purchases& purchases, const SegmentLog& log, std::span<const Day> days)
        : m_purchases(purchases)
        , m_log(log)
        , m_slots(days)
        , m_changes(days.size() + 1)
        , m_gapWidth(static_cast<size_t>(purchases.days.length()) + 1)
        , m_gapChanges((days.size() + 1) * m_gapWidth)
    {
    }

    Result<void> run(const Progress& progress)
    {
        auto customer = m_purchases.customers.begin();
        const std::vector<Stay>& stays = m_log.stays;
        for (size_t i = 0; i < stays.size();) {
            size_t end = i + 1;
            while (end < stays.size() && stays[end].customer == stays[i].customer)
                ++end;
            while (customer != m_purchases.customers.end() && customer->number < stays[i].customer)
                ++customer;
            const bool isKnown = customer != m_purchases.customers.end() && customer->number == stays[i].customer;
            take(std::span(stays).subspan(i, end - i), isKnown ? &*customer : nullptr);
            i = end;
            if (++m_customers % PollEvery == 0 && progress.shouldStop())
                return failure(ErrorCode::Cancelled, tr("Working out the metrics was stopped."));
        }
        return {};
    }

    void appendTo(std::vector<SegmentMetrics>& all) const
    {
        Change sum;
        std::vector<qint32> gaps(m_gapWidth);
        for (size_t slot = 0; slot < m_slots.count(); ++slot) {
            sum.customers += m_changes[slot].customers;
            sum.known += m_changes[slot].known;
            sum.sums.add(m_changes[slot].sums, 1);
            for (size_t gap = 0; gap < m_gapWidth; ++gap)
                gaps[gap] += m_gapChanges[slot * m_gapWidth + gap];
            const Day day = m_slots.day(slot);
            SegmentMetrics metrics;
            metrics.day = day;
            metrics.isLogged = m_log.days.contains(day);
            metrics.customers = sum.customers;
            metrics.known = sum.known;
            metrics.buyers = sum.sums.buyers;
            metrics.repeaters = sum.sums.repeaters;
            metrics.purchases = sum.sums.purchases;
            metrics.priced = sum.sums.priced;
            metrics.paid = sum.sums.paid;
            metrics.pricedBuyers = sum.sums.pricedBuyers;
            metrics.ownMeans = sum.sums.ownMeans;
            metrics.gaps = sum.sums.gaps;
            metrics.gapDays = sum.sums.gapDays;
            if (metrics.gaps > 0)
                metrics.medianGap = median(gaps, metrics.gaps);
            all.push_back(metrics);
        }
    }

private:
    struct Change {
        qint64 customers = 0, known = 0;
        Sums sums;
    };

    /// Where the log knows the customer as a member.
    [[nodiscard]] Stretch stretchOf(const Stay& stay) const
    {
        return { m_slots.from(stay.joined), m_slots.from(std::min(stay.left, m_log.days.last + 1)) };
    }

    void take(std::span<const Stay> stays, const Purchases::Customer* customer)
    {
        m_members.clear();
        for (const Stay& stay : stays) {
            const Stretch member = stretchOf(stay);
            if (member.isEmpty())
                continue;
            m_members.push_back(member);
            m_changes[member.from].customers += 1;
            m_changes[member.to].customers -= 1;
            m_changes[member.from].known += customer ? 1 : 0;
            m_changes[member.to].known -= customer ? 1 : 0;
        }
        if (m_members.empty() || !customer)
            return;
        if (customer->keepsAll)
            takeGrowing(m_purchases.of(*customer));
        else
            takeChanging(m_purchases.of(*customer));
    }

    /// Purchases that only become more: each gap is there from its second purchase on.
    void takeGrowing(std::span<const Purchases::Purchase> purchases)
    {
        const size_t end = m_slots.count();
        Basket basket;
        for (size_t i = 0; i < purchases.size(); ++i) {
            const size_t from = m_slots.from(purchases[i].day);
            if (from == end)
                return;
            if (const auto gap = basket.add(purchases[i]))
                addGap(*gap, { from, end });
            const size_t to = i + 1 < purchases.size() ? m_slots.from(purchases[i + 1].day) : end;
            // Most purchases lie between two asked days, and only the last of them counts there.
            if (from < to)
                addSums(basket.sums(), { from, to });
        }
    }

    /// Purchases some of which stop counting: put together anew for every asked day on which something changed.
    void takeChanging(std::span<const Purchases::Purchase> purchases)
    {
        m_starts.clear();
        for (const Purchases::Purchase& purchase : purchases) {
            m_starts.push_back(m_slots.from(purchase.day));
            m_starts.push_back(m_slots.from(purchase.until));
        }
        std::ranges::sort(m_starts);
        m_starts.erase(std::ranges::unique(m_starts).begin(), m_starts.end());
        for (size_t i = 0; i < m_starts.size() && m_starts[i] < m_slots.count(); ++i) {
            const Stretch stretch{ m_starts[i], i + 1 < m_starts.size() ? m_starts[i + 1] : m_slots.count() };
            const Day day = m_slots.day(stretch.from);
            Basket basket;
            for (const Purchases::Purchase& purchase : purchases) {
                if (purchase.day > day || purchase.until <= day)
                    continue;
                if (const auto gap = basket.add(purchase))
                    addGap(*gap, stretch);
            }
            addSums(basket.sums(), stretch);
        }
    }

    void addSums(const Sums& sums, const Stretch& stretch)
    {
        for (const Stretch& member : m_members) {
            const Stretch both = stretch.within(member);
            if (both.isEmpty())
                continue;
            m_changes[both.from].sums.add(sums, 1);
            m_changes[both.to].sums.add(sums, -1);
        }
    }

    void addGap(int gap, const Stretch& stretch)
    {
        for (const Stretch& member : m_members) {
            const Stretch both = stretch.within(member);
            if (both.isEmpty())
                continue;
            m_gapChanges[both.from * m_gapWidth + static_cast<size_t>(gap)] += 1;
            m_gapChanges[both.to * m_gapWidth + static_cast<size_t>(gap)] -= 1;
        }
    }

    [[nodiscard]] static double median(const std::vector<qint32>& gaps, qint64 count)
    {
        const auto at = [&](qint64 index) {
            qint64 before = 0;
            size_t gap = 0;
            while (before + gaps[gap] <= index)
                before += gaps[gap++];
            return static_cast<double>(gap);
        };
        return count % 2 == 1 ? at(count / 2) : (at(count / 2 - 1) + at(count / 2)) / 2;
    }

    const Purchases& m_purchases;
    const SegmentLog& m_log;
    Slots m_slots;
    std::vector<Change> m_changes; ///< by slot
    size_t m_gapWidth; ///< gaps of 0 … m_gapWidth − 1 days
    std::vector<qint32> m_gapChanges; ///< by slot and gap
    size_t m_customers = 0;
    std::vector<Stretch> m_members; ///< of the customer in hand
    std::vector<size_t> m_starts; ///< the same
};

} // namespace

std::optional<double> SegmentMetrics::repeatRate() const
{
    return buyers == 0 ? std::nullopt : std::optional(double(repeaters) / double(buyers));
}

std::optional<qint64> SegmentMetrics::lifetimeValue() const
{
    return known == 0 ? std::nullopt : std::optional(rounded(paid, customers));
}

std::optional<qint64> SegmentMetrics::averageOrderValue() const
{
    return priced == 0 ? std::nullopt : std::optional(rounded(paid, priced));
}

std::optional<qint64> SegmentMetrics::meanOfCustomerMeans() const
{
    if (pricedBuyers == 0)
        return std::nullopt;
    return std::llround(ownMeans / double(pricedBuyers));
}

std::optional<double> SegmentMetrics::averageOrderCount() const
{
    return known == 0 ? std::nullopt : std::optional(double(purchases) / double(customers));
}

std::optional<double> SegmentMetrics::meanInterval() const
{
    return gaps == 0 ? std::nullopt : std::optional(double(gapDays) / double(gaps));
}

Result<std::vector<SegmentMetrics>> segmentMetrics(
    const Purchases& purchases, const SegmentLog& log, std::span<const Day> days, const Progress& progress)
{
    std::vector<SegmentMetrics> all;
    all.reserve(days.size());
    const size_t width = static_cast<size_t>(purchases.days.length()) + 1;
    const size_t atOnce = std::max<size_t>(1, CellsAtMost / width);
    for (size_t i = 0; i < days.size(); i += atOnce) {
        Sweep sweep(purchases, log, days.subspan(i, std::min(atOnce, days.size() - i)));
        if (auto done = sweep.run(progress); !done)
            return tl::unexpected(done.error());
        sweep.appendTo(all);
    }
    return all;
}

Result<std::vector<SegmentSales>> salesPerDay(
    const Purchases& purchases, const SegmentLog& log, const DayRange& days, const Progress& progress)
{
    std::vector<SegmentSales> all(static_cast<size_t>(days.length()));
    // Who was a member on the day before is known from the second logged day on.
    const DayRange known{ std::max(days.first, log.days.first + 1), std::min(days.last, log.days.last) };
    if (log.days.isEmpty() || known.isEmpty())
        return all;
    auto customer = purchases.customers.begin();
    size_t seen = 0;
    for (const Stay& stay : log.stays) {
        if (++seen % PollEvery == 0 && progress.shouldStop())
            return failure(ErrorCode::Cancelled, tr("Working out the metrics was stopped."));
        const DayRange placed{ std::max(known.first, stay.joined + 1), std::min(known.last, stay.left) };
        while (customer != purchases.customers.end() && customer->number < stay.customer)
            ++customer;
        if (placed.isEmpty() || customer == purchases.customers.end() || customer->number != stay.customer)
            continue;
        for (const Purchases::Purchase& purchase : purchases.of(*customer)) {
            if (!placed.contains(purchase.day))
                continue;
            SegmentSales& sales = all[static_cast<size_t>(purchase.day - days.first)];
            ++sales.orders;
            sales.priced += purchase.hasMoney ? 1 : 0;
            sales.revenue += purchase.paid;
        }
    }
    return all;
}

std::vector<quint32> membersPerDay(const SegmentLog& log, const DayRange& days)
{
    const auto length = static_cast<size_t>(days.length());
    std::vector<qint64> changes(length + 1);
    const DayRange known{ std::max(days.first, log.days.first), std::min(days.last, log.days.last) };
    std::vector<quint32> members(length);
    if (log.days.isEmpty() || known.isEmpty())
        return members;
    for (const Stay& stay : log.stays) {
        const Day from = std::max(stay.joined, known.first);
        const Day to = std::min(stay.left, known.last + 1);
        if (from >= to)
            continue;
        ++changes[static_cast<size_t>(from - days.first)];
        --changes[static_cast<size_t>(to - days.first)];
    }
    qint64 count = 0;
    for (size_t i = 0; i < length; ++i) {
        count += changes[i];
        members[i] = static_cast<quint32>(count);
    }
    return members;
}

} // namespace core
