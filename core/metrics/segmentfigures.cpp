// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/segmentfigures.h"

#include "core/log/segmentlog.h"

#include <algorithm>
#include <array>

namespace core {

Result<SegmentFigures> segmentFigures(
    const Purchases& purchases, const SegmentLog& log, const Period& period, int trendLength, const Progress& progress)
{
    SegmentFigures figures;
    figures.segment = log.segment;
    figures.period = period;
    figures.logged = log.days;
    figures.firstRecordedDay = log.firstRecordedDay;
    if (log.days.isEmpty())
        return figures;

    const Day now = std::min(period.last, log.days.last);
    const std::array days{ std::min(period.first - 1, now), now };
    const auto asked = std::span(days).subspan(days[0] == days[1] ? 1 : 0);
    const auto metrics = segmentMetrics(purchases, log, asked, progress);
    if (!metrics)
        return tl::unexpected(metrics.error());
    figures.now = metrics->back();
    // A log that ends before the period began has no opening state of it.
    figures.before.day = period.first - 1;
    if (metrics->front().day == figures.before.day)
        figures.before = metrics->front();

    const auto sales = salesPerDay(purchases, log, period, progress);
    if (!sales)
        return tl::unexpected(sales.error());
    for (const SegmentSales& day : *sales) {
        figures.sales.orders += day.orders;
        figures.sales.priced += day.priced;
        figures.sales.revenue += day.revenue;
    }
    if (now >= log.days.first) {
        figures.trendDays = { std::max(log.days.first, now - (trendLength - 1)), now };
        figures.trend = membersPerDay(log, figures.trendDays);
    }
    return figures;
}

} // namespace core
