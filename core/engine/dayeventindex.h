// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QByteArray>
#include <QtGlobal>

#include <memory>
#include <optional>
#include <vector>

namespace core {

/// What counts for exactly the periods [P, E] with P <= p, from <= E < until.
struct DayTriple {
    Day p;
    Day from;
    Day until = Day::never();

    friend bool operator==(const DayTriple&, const DayTriple&) = default;
};

/// A multiset of DayTriples that tells how many count for a period, however many there are: the p of those that begin
/// and of those that end, in the order of days, and every so many of these a checkpoint row of how many are open for
/// each P. Where a row for every day is smaller, there are only rows. Time runs one way: days are added at the end in
/// parts, and what stands is shared, never rewritten. Immutable; any thread.
class DayEventIndex final {
public:
    /// p of one triple that begins or ends on a day.
    struct Event {
        Day day;
        Day p;
    };

    DayEventIndex() = default;
    /// Knows the days up to `last`: what begins later is left out, what ends later is open.
    DayEventIndex(const std::vector<DayTriple>& triples, Day last);

    /// How many count for the period; a period that ends after the last known day ends with that day.
    [[nodiscard]] qint64 count(const DayRange& period) const;
    /// The same with more days, all after those it knows. Costs what the events and the last part weigh.
    [[nodiscard]] DayEventIndex appended(
        Day last, const std::vector<Event>& begun, const std::vector<Event>& ended) const;
    [[nodiscard]] qsizetype bytes() const; ///< memory it holds

    /// Adds its file form, little endian: the number of parts, then of each its header and its arrays
    /// (ARCHITECTURE.md, "The log on disk").
    void write(QByteArray& bytes) const;
    /// Takes its file form from the front of `bytes`. Nothing if it is damaged; never reads beyond the end.
    [[nodiscard]] static std::optional<DayEventIndex> read(QByteArrayView& bytes);

    class Part;

private:
    std::vector<std::shared_ptr<const Part>> m_parts; ///< consecutive days
};

} // namespace core
