// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <limits>
#include <optional>

namespace core {

/// A calendar day in the shop's time zone: the number of days since 1970-01-01. Arithmetic is in days.
struct Day {
    qint32 value = 0;

    [[nodiscard]] static Day fromDate(QDate date)
    {
        return { static_cast<qint32>(date.toJulianDay() - EpochJulianDay) };
    }
    /// "2024-07-31" and nothing else; days before 1900 or after 2200 are refused as the slips of the pen they are.
    [[nodiscard]] static std::optional<Day> fromIso(QStringView text);
    /// "Never": later than every day that can be logged. The `left` of a stay that is still open.
    [[nodiscard]] static constexpr Day never() { return { std::numeric_limits<qint32>::max() }; }

    [[nodiscard]] bool isNever() const { return value == never().value; }
    [[nodiscard]] QDate toDate() const { return QDate::fromJulianDay(value + EpochJulianDay); }
    [[nodiscard]] QString toIso() const { return toDate().toString(Qt::ISODate); }

    friend bool operator==(const Day&, const Day&) = default;
    friend auto operator<=>(const Day&, const Day&) = default;
    friend Day operator+(Day day, int days) { return { day.value + days }; }
    friend Day operator-(Day day, int days) { return { day.value - days }; }
    friend int operator-(Day later, Day earlier) { return later.value - earlier.value; }
    Day& operator++()
    {
        ++value;
        return *this;
    }

    static constexpr qint64 EpochJulianDay = 2440588; ///< 1970-01-01
};

/// The days `first` to `last`, both included. Empty when last < first.
struct DayRange {
    Day first;
    Day last{ -1 };

    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
    [[nodiscard]] int length() const { return isEmpty() ? 0 : last - first + 1; }
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// The aggregation period [P, E] of a board: P is `first`, E is `last`.
using Period = DayRange;

} // namespace core
