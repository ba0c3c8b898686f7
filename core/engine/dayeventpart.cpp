// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/dayeventpart.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr quint32 SmallPart = 1024; // events that are sorted anew with those of a new day

using Part = DayEventIndex::Part;
using Event = DayEventIndex::Event;

/// How many of values[begin … end) are at least `least`: in short runs whose sum fits the numbers' own width, so that
/// the compiler compares as many at once as a register holds.
template <typename Number>
qint64 countFrom(const std::vector<Number>& values, quint32 begin, quint32 end, Number least)
{
    constexpr quint32 Run = 1U << 15;
    const Number* const data = values.data();
    qint64 count = 0;
    while (begin < end) {
        const quint32 stop = std::min(end, begin + Run);
        Number inRun = 0;
        for (quint32 i = begin; i < stop; ++i)
            inRun += data[i] >= least ? Number(1) : Number(0);
        count += inRun;
        begin = stop;
    }
    return count;
}

/// Running sums of how many events each day has.
std::vector<quint32> sumsOf(const std::vector<Event>& events, const DayRange& days)
{
    std::vector<quint32> sums(static_cast<size_t>(days.length()));
    for (const Event& event : events)
        ++sums[static_cast<size_t>(event.day - days.first)];
    quint32 sum = 0;
    for (quint32& day : sums)
        day = sum += day;
    return sums;
}

/// The events' p by day.
template <typename Number>
std::vector<Number> sorted(
    const std::vector<Event>& events, const std::vector<quint32>& upTo, const DayRange& days, Day firstP)
{
    std::vector<quint32> next(upTo.size());
    std::copy(upTo.begin(), upTo.end() - 1, next.begin() + 1);
    next.front() = 0;
    std::vector<Number> values(events.size());
    for (const Event& event : events)
        values[next[static_cast<size_t>(event.day - days.first)]++] = static_cast<Number>(event.p - firstP);
    return values;
}

bool isRising(const std::vector<quint32>& sums, size_t total)
{
    return !sums.empty() && std::ranges::is_sorted(sums) && sums.back() == total;
}

} // namespace

Part::Part(const Base& base, DayRange days, const std::vector<Event>& begun, const std::vector<Event>& ended)
    : m_days(days)
{
    Q_ASSERT(!days.isEmpty());
    Day lastP{ std::numeric_limits<qint32>::min() };
    m_firstP = Day::never();
    if (!base.counts.empty()) {
        m_firstP = base.firstP;
        lastP = base.firstP + static_cast<int>(base.counts.size() - 1);
    }
    for (const Event& event : begun) {
        m_firstP = std::min(m_firstP, event.p);
        lastP = std::max(lastP, event.p);
    }
    if (lastP < m_firstP) // nothing is open and nothing begins
        m_firstP = lastP = days.first;
    m_columns = static_cast<quint32>(lastP - m_firstP) + 1;

    std::vector<quint32> open(m_columns); // by p; below zero never
    for (size_t i = 0; i < base.counts.size(); ++i) {
        const quint32 later = i + 1 < base.counts.size() ? base.counts[i + 1] : 0;
        open[static_cast<size_t>(base.firstP - m_firstP) + i] = base.counts[i] - later;
    }
    m_begunUpTo = sumsOf(begun, days);
    m_endedUpTo = sumsOf(ended, days);
    if (m_columns <= std::numeric_limits<quint16>::max() + 1U)
        build<quint16>(std::move(open), begun, ended);
    else
        build<quint32>(std::move(open), begun, ended);
}

template <typename Number>
void Part::build(std::vector<quint32> open, const std::vector<Event>& begun, const std::vector<Event>& ended)
{
    Events<Number> events{ sorted<Number>(begun, m_begunUpTo, m_days, m_firstP),
        sorted<Number>(ended, m_endedUpTo, m_days, m_firstP) };
    const auto days = static_cast<size_t>(m_days.length());
    const bool isRowsOnly = isDenseSmaller();
    const quint32 rowEvery = isRowsOnly ? 1 : scanLimit();

    const auto addRow = [&](qint32 day) {
        m_rowDay.push_back(day);
        m_rows.resize(m_rows.size() + m_columns);
        quint32* const row = m_rows.data() + m_rows.size() - m_columns;
        quint32 suffix = 0;
        for (size_t column = m_columns; column-- > 0;)
            row[column] = suffix += open[column];
    };
    addRow(-1);
    m_rowOf.resize(days);
    quint32 begunFrom = 0;
    quint32 endedFrom = 0;
    quint32 sinceRow = 0;
    for (size_t day = 0; day < days; ++day) {
        sinceRow += m_begunUpTo[day] - begunFrom + m_endedUpTo[day] - endedFrom;
        for (; begunFrom < m_begunUpTo[day]; ++begunFrom)
            ++open[events.begun[begunFrom]];
        for (; endedFrom < m_endedUpTo[day]; ++endedFrom)
            --open[events.ended[endedFrom]];
        if (sinceRow >= rowEvery) {
            addRow(static_cast<qint32>(day));
            sinceRow = 0;
        }
        m_rowOf[day] = static_cast<quint32>(m_rowDay.size() - 1);
    }
    m_rows.shrink_to_fit();
    m_rowDay.shrink_to_fit();

    if (isRowsOnly) {
        m_begunUpTo = {};
        m_endedUpTo = {};
        m_events = Events<Number>();
    } else {
        m_events = std::move(events);
    }
}

/// Events between two rows: a row then takes about the memory of the events it stands for, however long the log is, and
/// a scan of them takes a fraction of a microsecond.
quint32 Part::scanLimit() const
{
    return std::max(2 * m_columns, 1024U);
}

/// Whether a row for each day that changes anything takes less memory than the events and a row for every scanLimit().
bool Part::isDenseSmaller() const
{
    const quint64 rowBytes = quint64(m_columns) * sizeof(quint32);
    quint64 changingDays = 0;
    quint32 before = 0;
    for (size_t day = 0; day < m_begunUpTo.size(); ++day) {
        const quint32 now = m_begunUpTo[day] + m_endedUpTo[day];
        changingDays += now > before ? 1 : 0;
        before = now;
    }
    const quint64 eventBytes = quint64(before) * (m_columns > 65'536 ? sizeof(quint32) : sizeof(quint16));
    const quint64 offsetBytes = 2 * m_begunUpTo.size() * sizeof(quint32);
    return changingDays * rowBytes <= before / scanLimit() * rowBytes + eventBytes + offsetBytes;
}

qint64 Part::count(Day first, Day last) const
{
    const qint64 column = std::max<qint64>(qint64(first.value) - m_firstP.value, 0);
    if (column >= m_columns)
        return 0;
    const auto day = static_cast<size_t>(last - m_days.first);
    const size_t row = m_rowOf[day];
    const qint64 atRow = m_rows[row * m_columns + static_cast<size_t>(column)];
    const qint32 rowDay = m_rowDay[row];
    if (isDense() || static_cast<qint32>(day) == rowDay)
        return atRow;
    return atRow
        + std::visit(
            [&]<typename Number>(const Events<Number>& events) {
                const auto least = static_cast<Number>(column);
                return countFrom(events.begun, upTo(m_begunUpTo, rowDay), m_begunUpTo[day], least)
                    - countFrom(events.ended, upTo(m_endedUpTo, rowDay), m_endedUpTo[day], least);
            },
            m_events);
}

Part::Base Part::base() const
{
    return { m_firstP, { m_rows.begin(), m_rows.begin() + m_columns } };
}

Part::Base Part::atEnd() const
{
    const size_t row = m_rowOf.back();
    const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(row * m_columns);
    Base end{ m_firstP, { begin, begin + m_columns } };
    if (isDense())
        return end;
    // Wrapping below zero on the way is fine: the sums come out right.
    std::vector<quint32> changes(m_columns);
    std::visit(
        [&](const auto& events) {
            for (size_t i = upTo(m_begunUpTo, m_rowDay[row]); i < events.begun.size(); ++i)
                ++changes[events.begun[i]];
            for (size_t i = upTo(m_endedUpTo, m_rowDay[row]); i < events.ended.size(); ++i)
                --changes[events.ended[i]];
        },
        m_events);
    quint32 suffix = 0;
    for (size_t column = m_columns; column-- > 0;)
        end.counts[column] += suffix += changes[column];
    return end;
}

bool Part::isSmall() const
{
    return !isDense() && m_begunUpTo.back() + m_endedUpTo.back() < SmallPart;
}

template <typename Number>
std::vector<Event> Part::eventsOf(const std::vector<Number>& values, const std::vector<quint32>& upTo) const
{
    std::vector<Event> events;
    events.reserve(values.size());
    size_t next = 0;
    for (size_t day = 0; day < upTo.size(); ++day) {
        for (; next < upTo[day]; ++next)
            events.push_back({ m_days.first + static_cast<int>(day), m_firstP + static_cast<int>(values[next]) });
    }
    return events;
}

std::vector<Event> Part::begun() const
{
    return std::visit([&](const auto& events) { return eventsOf(events.begun, m_begunUpTo); }, m_events);
}

std::vector<Event> Part::ended() const
{
    return std::visit([&](const auto& events) { return eventsOf(events.ended, m_endedUpTo); }, m_events);
}

qsizetype Part::bytes() const
{
    const qsizetype eventBytes = std::visit(
        [](const auto& events) { return bytes::heldBy(events.begun) + bytes::heldBy(events.ended); }, m_events);
    return static_cast<qsizetype>(sizeof(*this)) + eventBytes + bytes::heldBy(m_begunUpTo) + bytes::heldBy(m_endedUpTo)
        + bytes::heldBy(m_rowOf) + bytes::heldBy(m_rowDay) + bytes::heldBy(m_rows);
}

void Part::write(QByteArray& bytes) const
{
    bytes::append(bytes, m_days.first.value);
    bytes::append(bytes, m_days.last.value);
    bytes::append(bytes, m_firstP.value);
    bytes::append(bytes, m_columns);
    bytes::append(bytes, static_cast<quint8>(m_events.index()));
    std::visit(
        [&](const auto& events) {
            bytes::append(bytes, events.begun);
            bytes::append(bytes, events.ended);
        },
        m_events);
    bytes::append(bytes, m_begunUpTo);
    bytes::append(bytes, m_endedUpTo);
    bytes::append(bytes, m_rowOf);
    bytes::append(bytes, m_rowDay);
    bytes::append(bytes, m_rows);
}

std::optional<Part> Part::read(QByteArrayView& bytes)
{
    Part part;
    quint8 width = 0;
    const bool hasHead = bytes::take(bytes, part.m_days.first.value) && bytes::take(bytes, part.m_days.last.value)
        && bytes::take(bytes, part.m_firstP.value) && bytes::take(bytes, part.m_columns) && bytes::take(bytes, width);
    if (!hasHead || width > 1)
        return std::nullopt;
    if (width == 1)
        part.m_events.emplace<1>();
    const bool hasEvents =
        std::visit([&](auto& events) { return bytes::take(bytes, events.begun) && bytes::take(bytes, events.ended); },
            part.m_events);
    const bool isWhole = hasEvents && bytes::take(bytes, part.m_begunUpTo) && bytes::take(bytes, part.m_endedUpTo)
        && bytes::take(bytes, part.m_rowOf) && bytes::take(bytes, part.m_rowDay) && bytes::take(bytes, part.m_rows);
    if (!isWhole || !part.isSound())
        return std::nullopt;
    return part;
}

/// Whether every look-up of count(), atEnd() and begun() stays inside the arrays. Written so that numbers of any size
/// do not overflow.
bool Part::isSound() const
{
    const qint64 days = qint64(m_days.last.value) - m_days.first.value + 1;
    const auto isPerDay = [days](const std::vector<quint32>& values) { return qint64(values.size()) == days; };
    if (days <= 0 || m_columns == 0 || !isPerDay(m_rowOf) || m_rowDay.empty() || m_rowDay.front() != -1
        || qint64(m_firstP.value) + m_columns - 1 > Day::never().value)
        return false;
    if (quint64(m_rows.size()) != quint64(m_rowDay.size()) * m_columns || !std::ranges::is_sorted(m_rowDay))
        return false;
    for (size_t day = 0; day < m_rowOf.size(); ++day) {
        if (m_rowOf[day] >= m_rowDay.size() || m_rowDay[m_rowOf[day]] > qint64(day))
            return false;
    }
    return std::visit(
        [&](const auto& events) {
            if (isDense())
                return m_endedUpTo.empty() && events.begun.empty() && events.ended.empty();
            const auto isColumn = [&](auto p) { return p < m_columns; };
            return isPerDay(m_begunUpTo) && isPerDay(m_endedUpTo) && isRising(m_begunUpTo, events.begun.size())
                && isRising(m_endedUpTo, events.ended.size()) && std::ranges::all_of(events.begun, isColumn)
                && std::ranges::all_of(events.ended, isColumn);
        },
        m_events);
}

} // namespace core
