// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/shopzone.h"

#include <QDateTime>

#include <algorithm>

namespace core {

namespace {

constexpr qint64 MsPerDay = 86'400'000;

qint64 floorDay(qint64 ms)
{
    return ms >= 0 ? ms / MsPerDay : -((-ms + MsPerDay - 1) / MsPerDay);
}

int offsetOf(const QTimeZone& zone, qint64 instant)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC));
}

/// 0: a place; 1: an old alias without a region; 2: a mere offset.
int rankOf(const QByteArray& id)
{
    if (id.startsWith("Etc/") || id.startsWith("GMT") || id.startsWith("UTC") || id.startsWith("SystemV/"))
        return 2;
    return id.contains('/') && !id.startsWith("US/") ? 0 : 1;
}

} // namespace

void OffsetsSeen::add(const Timestamp& timestamp)
{
    auto& days = m_spans[timestamp.offset];
    const qint64 day = floorDay(timestamp.instant);
    const auto span = days.find(day);
    if (span == days.end()) {
        days.insert(day, { timestamp.instant, timestamp.instant });
        return;
    }
    span->first = std::min(span->first, timestamp.instant);
    span->last = std::max(span->last, timestamp.instant);
}

QStringList OffsetsSeen::texts() const
{
    QStringList texts;
    for (auto it = m_spans.keyBegin(); it != m_spans.keyEnd(); ++it)
        texts.append(offsetText(*it));
    return texts;
}

bool OffsetsSeen::fit(const QTimeZone& zone) const
{
    for (auto days = m_spans.cbegin(); days != m_spans.cend(); ++days) {
        for (const Span& span : *days) {
            if (offsetOf(zone, span.first) != days.key() || offsetOf(zone, span.last) != days.key())
                return false;
        }
    }
    return true;
}

bool OffsetsSeen::occurIn(const QTimeZone& zone) const
{
    constexpr qint64 HalfYear = 183 * MsPerDay;
    for (auto days = m_spans.cbegin(); days != m_spans.cend(); ++days) {
        const bool occurs = std::any_of(days->cbegin(), days->cend(), [&](const Span& span) {
            return offsetOf(zone, span.first) == days.key() || offsetOf(zone, span.first - HalfYear) == days.key()
                || offsetOf(zone, span.first + HalfYear) == days.key();
        });
        if (!occurs)
            return false;
    }
    return true;
}

QList<QByteArray> OffsetsSeen::fittingZones() const
{
    QList<QByteArray> fitting;
    const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : all) {
        if (!id.startsWith("UTC+") && !id.startsWith("UTC-") && fit(QTimeZone(id)))
            fitting.append(id);
    }
    const QByteArray system = QTimeZone::systemTimeZoneId();
    std::ranges::sort(fitting, [&](const QByteArray& a, const QByteArray& b) {
        const auto keyOf = [&](const QByteArray& id) { return id == system ? -1 : rankOf(id); };
        return std::pair(keyOf(a), a) < std::pair(keyOf(b), b);
    });
    return fitting;
}

int ShopZone::offsetAt(qint64 instant) const
{
    return offsetOf(m_zone, instant);
}

Day ShopZone::dayOf(qint64 instant)
{
    const qint64 utcDay = floorDay(instant);
    auto known = m_offsets.find(utcDay);
    if (known == m_offsets.end()) {
        const int morning = offsetAt(utcDay * MsPerDay);
        const bool isSteady = morning == offsetAt((utcDay + 1) * MsPerDay - 1);
        known = m_offsets.insert(utcDay, isSteady ? std::optional(morning) : std::nullopt);
    }
    const int offset = *known ? **known : offsetAt(instant);
    return { static_cast<qint32>(floorDay(instant + offset * 1000LL)) };
}

} // namespace core
