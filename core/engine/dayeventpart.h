// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/bytes.h"
#include "core/engine/dayeventindex.h"

#include <variant>

namespace core {

/// Some consecutive days of a DayEventIndex: how many were open before them, what happened on them, and the checkpoint
/// rows between. Immutable; any thread.
class DayEventIndex::Part final {
public:
    /// How many are open when the part begins, by P: counts[i] have p >= firstP + i. None: nothing is open.
    struct Base {
        Day firstP;
        std::vector<quint32> counts;
    };

    Part(const Base& base, DayRange days, const std::vector<Event>& begun, const std::vector<Event>& ended);

    [[nodiscard]] const DayRange& days() const { return m_days; }
    [[nodiscard]] qint64 count(Day first, Day last) const; ///< `last` is one of days()
    [[nodiscard]] Base base() const;
    [[nodiscard]] Base atEnd() const; ///< the base of a part that follows
    /// Whether adding a day costs less as a larger part than as a part of its own.
    [[nodiscard]] bool isSmall() const;
    [[nodiscard]] std::vector<Event> begun() const; ///< not of a part that is rows only
    [[nodiscard]] std::vector<Event> ended() const;
    [[nodiscard]] qsizetype bytes() const;

    void write(QByteArray& bytes) const;
    [[nodiscard]] static std::optional<Part> read(QByteArrayView& bytes);

private:
    /// p (as days since m_firstP) of what begins and of what ends, each sorted by day.
    template <typename Number>
    struct Events {
        std::vector<Number> begun;
        std::vector<Number> ended;
    };
    struct Rows;

    Part() = default;
    template <typename Number>
    void build(std::vector<quint32> open, const std::vector<Event>& begun, const std::vector<Event>& ended);
    template <typename Number>
    [[nodiscard]] std::vector<Event> eventsOf(
        const std::vector<Number>& values, const std::vector<quint32>& upTo) const;
    [[nodiscard]] quint32 scanLimit() const;
    [[nodiscard]] bool isDenseSmaller() const;
    [[nodiscard]] bool isDense() const { return m_begunUpTo.empty(); }
    [[nodiscard]] quint32 upTo(const std::vector<quint32>& sums, qint32 day) const
    {
        return day < 0 ? 0U : sums[static_cast<size_t>(day)];
    }
    [[nodiscard]] bool isSound() const;

    DayRange m_days; ///< never empty
    Day m_firstP;
    quint32 m_columns = 0; ///< values of p, and width of a checkpoint row
    std::variant<Events<quint16>, Events<quint32>> m_events; ///< the wide one for logs of more than 65,536 days
    std::vector<quint32> m_begunUpTo; ///< per day: events until its end; none where there are only rows
    std::vector<quint32> m_endedUpTo;
    std::vector<quint32> m_rowOf; ///< per day: the latest checkpoint row; row 0 is the day before the first
    std::vector<qint32> m_rowDay; ///< per row: the day, counted from m_days.first
    std::vector<quint32> m_rows; ///< per row and p: open at the end of the row's day with this p or a later one
};

} // namespace core
