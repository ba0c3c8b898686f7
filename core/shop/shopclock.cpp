// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopclock.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace core {

ShopClock::ShopClock(QTimeZone zone)
    : m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc())
{
}

int ShopClock::minuteOfDay(qint64 instant)
{
    constexpr qint64 MsPerMinute = 60'000;
    constexpr qint64 MinutesPerDay = 1440;
    const qint64 local = instant + stretchOf(instant).offset;
    const qint64 minute = (local - (local % MsPerMinute + MsPerMinute) % MsPerMinute) / MsPerMinute;
    return static_cast<int>((minute % MinutesPerDay + MinutesPerDay) % MinutesPerDay);
}

const ShopClock::Stretch& ShopClock::stretchOf(qint64 instant)
{
    const auto holds = [instant](const Stretch& stretch) { return stretch.from <= instant && instant < stretch.until; };
    if (m_latest < m_stretches.size() && holds(m_stretches[m_latest]))
        return m_stretches[m_latest];
    const auto known = std::ranges::find_if(m_stretches, holds);
    m_latest = static_cast<size_t>(known - m_stretches.begin());
    if (known != m_stretches.end())
        return *known;

    Stretch stretch{ std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), 0 };
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
    stretch.offset = m_zone.offsetFromUtc(at) * 1000LL;
    if (m_zone.hasTransitions()) {
        // Asked a little later, for "the transition before" an instant does not count one at the instant itself.
        const auto before = m_zone.previousTransition(at.addMSecs(1));
        const auto after = m_zone.nextTransition(at);
        if (before.atUtc.isValid())
            stretch.from = before.atUtc.toMSecsSinceEpoch();
        if (after.atUtc.isValid())
            stretch.until = after.atUtc.toMSecsSinceEpoch();
    }
    m_stretches.push_back(stretch);
    return m_stretches.back();
}

} // namespace core
