// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinebars.h"

#include <utility>

namespace ui {

TimelineBars::TimelineBars(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_job(pool)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, [this] {
        if (const auto bars = m_job.outcome())
            Q_EMIT ready(*bars);
    });
}

void TimelineBars::show(std::vector<core::ArrowIndexPtr> arrows, const core::DayRange& days)
{
    if (!m_node && arrows == m_arrows && days == m_days)
        return;
    m_node.reset();
    m_arrows = std::move(arrows);
    m_days = days;
    m_job.start([indexes = m_arrows, days](QPromise<std::vector<qint64>>& promise) {
        std::vector<qint64> sums(static_cast<size_t>(days.length()));
        for (const core::ArrowIndexPtr& index : indexes) {
            if (promise.isCanceled())
                return;
            const std::vector<qint64> counts = index->countsOfDays(days);
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i] += counts[i];
        }
        promise.addResult(std::move(sums));
    });
}

void TimelineBars::show(const core::NodeIndexPtr& node, const core::DayRange& days)
{
    if (node == m_node && days == m_days)
        return;
    m_node = node;
    m_arrows.clear();
    m_days = days;
    m_job.start([node, days](QPromise<std::vector<qint64>>& promise) {
        std::vector<qint64> joined;
        joined.reserve(static_cast<size_t>(days.length()));
        for (core::Day day = days.first; day <= days.last; ++day)
            joined.push_back(node ? node->joined({ day, day }) : 0);
        promise.addResult(std::move(joined));
    });
}

} // namespace ui
