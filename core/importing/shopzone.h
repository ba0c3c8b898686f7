// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/importing/timestamp.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace core {

/// Which offsets from UTC a file has and when: enough to tell which time zones it may come from, in memory that grows
/// with its days and not with its rows.
class OffsetsSeen final {
public:
    void add(const Timestamp& timestamp);

    [[nodiscard]] bool isEmpty() const { return m_spans.isEmpty(); }
    [[nodiscard]] QStringList texts() const; ///< "+09:00", sorted from west to east
    [[nodiscard]] bool fit(const QTimeZone& zone) const;
    /// The looser question: are they offsets the zone has at some time in these years? Some programs write the same
    /// offset the whole year round.
    [[nodiscard]] bool occurIn(const QTimeZone& zone) const;
    /// IANA names of the zones that fit; the system's first if it does, then those named after places.
    [[nodiscard]] QList<QByteArray> fittingZones() const;

private:
    struct Span {
        qint64 first = 0, last = 0; ///< UTC milliseconds
    };
    QMap<int, QHash<qint64, Span>> m_spans; ///< by offset, by UTC day
};

/// Instants to calendar days of one time zone, many of them.
class ShopZone final {
public:
    explicit ShopZone(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }

    [[nodiscard]] Day dayOf(qint64 instant);

private:
    [[nodiscard]] int offsetAt(qint64 instant) const;

    QTimeZone m_zone;
    QHash<qint64, std::optional<int>> m_offsets; ///< by UTC day; none: it changes on that day
};

} // namespace core
