// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <vector>

namespace core {

/// The time of day in the shop for many instants: asks the time zone once for each time its clocks are changed.
class ShopClock final {
public:
    /// Without a valid zone it shows UTC.
    explicit ShopClock(QTimeZone zone);

    /// 0 … 1439, of an instant in UTC milliseconds.
    [[nodiscard]] int minuteOfDay(qint64 instant);

private:
    struct Stretch {
        qint64 from, until; ///< UTC milliseconds; the offset is the same in between
        qint64 offset; ///< milliseconds
    };

    [[nodiscard]] const Stretch& stretchOf(qint64 instant);

    QTimeZone m_zone;
    std::vector<Stretch> m_stretches;
    size_t m_latest = 0; ///< most instants lie where the one before lay
};

} // namespace core
