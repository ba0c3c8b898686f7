// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/jobs/progress.h"
#include "core/metrics/purchases.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

struct SegmentLog;

/// The metrics of a segment on one day, as what they are worked out from (`definition.md`, "Metrics of a segment on a
/// day"). *Members* are those of the segment at the end of the day; their *purchases* are their orders up to that day
/// that count on it: not cancelled by then, not voided, not fully refunded, no test, as far as the workspace's rules
/// leave those out. Money is in minor units of the workspace's currency; purchases in another one, and those of which
/// the export does not say what they came to, are purchases without money: unpriced() says how many.
struct SegmentMetrics {
    Day day;
    bool isLogged = false; ///< the log holds the day; if not, all else is 0
    qint64 customers = 0; ///< members
    qint64 known = 0; ///< members of whom the shop has any fact: none in a workspace that has logs only
    qint64 buyers = 0; ///< members with at least one purchase
    qint64 repeaters = 0; ///< members with two or more
    qint64 purchases = 0;
    qint64 priced = 0; ///< purchases with money
    qint64 paid = 0; ///< what the priced ones came to, tax and shipping included, after discounts and refunds
    qint64 pricedBuyers = 0; ///< members with a priced purchase
    double ownMeans = 0; ///< sum, over them, of paid ÷ priced of each, each rounded to 1/1024 of a minor unit
    qint64 gaps = 0; ///< pairs of consecutive purchases of one member
    qint64 gapDays = 0; ///< days between them, summed: 0 for two purchases on one day
    std::optional<double> medianGap; ///< the middle one, or the mean of the two in the middle

    [[nodiscard]] qint64 unpriced() const { return purchases - priced; }

    // Each is nothing where it would divide by 0, and money where the shop knows none of the members.
    [[nodiscard]] std::optional<double> repeatRate() const; ///< repeaters ÷ buyers
    [[nodiscard]] std::optional<qint64> lifetimeValue() const; ///< CLV: paid ÷ customers, rounded
    [[nodiscard]] std::optional<qint64> averageOrderValue() const; ///< paid ÷ priced, rounded
    /// "Mean of customer means", the variant of the seed product: each member's own paid ÷ priced, averaged over the
    /// members who have one; rounded.
    [[nodiscard]] std::optional<qint64> meanOfCustomerMeans() const;
    [[nodiscard]] std::optional<double> averageOrderCount() const; ///< purchases ÷ customers
    [[nodiscard]] std::optional<double> meanInterval() const; ///< gapDays ÷ gaps
    [[nodiscard]] std::optional<double> medianInterval() const { return medianGap; }

    friend bool operator==(const SegmentMetrics&, const SegmentMetrics&) = default;
};

/// Revenue and orders from a segment on one day: of the purchases placed that day by whoever was a member at the end of
/// the day before. An order that is cancelled later was one on its day.
struct SegmentSales {
    qint64 orders = 0;
    qint64 priced = 0; ///< those with money
    qint64 revenue = 0; ///< what these came to, as known now

    friend bool operator==(const SegmentSales&, const SegmentSales&) = default;
};

/// The metrics on each of `days`, which ascend: one sweep over the stays and their customers' purchases, whatever the
/// number of days. Any thread. Cancelled by `progress`.
[[nodiscard]] Result<std::vector<SegmentMetrics>> segmentMetrics(
    const Purchases& purchases, const SegmentLog& log, std::span<const Day> days, const Progress& progress = {});

/// For each day of `days`. Nothing is known on the first logged day, and outside the log: all 0 there.
[[nodiscard]] Result<std::vector<SegmentSales>> salesPerDay(
    const Purchases& purchases, const SegmentLog& log, const DayRange& days, const Progress& progress = {});

/// Members at the end of each day of `days`; 0 outside the log.
[[nodiscard]] std::vector<quint32> membersPerDay(const SegmentLog& log, const DayRange& days);

} // namespace core
