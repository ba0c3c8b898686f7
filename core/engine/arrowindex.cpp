// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/arrowindex.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

template <typename Number>
qint64 countFrom(const std::vector<Number>& values, quint32 begin, quint32 end, Number least)
{
    const Number* const data = values.data();
    quint32 count = 0;
    for (quint32 i = begin; i < end; ++i)
        count += data[i] >= least ? 1U : 0U;
    return count;
}

template <typename T>
qsizetype bytesOf(const std::vector<T>& values)
{
    return static_cast<qsizetype>(values.capacity() * sizeof(T));
}

} // namespace

std::vector<Move> findMoves(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options)
{
    const SegmentLogPtr from = options.recordedOnly ? recordedOnly(source) : source;
    const SegmentLogPtr to = options.recordedOnly ? recordedOnly(target) : target;
    std::vector<Move> moves;
    if (from->days.isEmpty() || to->days.isEmpty())
        return moves;

    const Day sourceEnd = from->days.last + 1; // nothing is known of the source from here on
    auto stay = from->stays.begin();
    const auto end = from->stays.end();
    const Stay* before = nullptr;
    for (const Stay& arrival : to->stays) {
        const bool isFirst = !before || before->customer != arrival.customer;
        before = &arrival;
        if (arrival.joined <= to->days.first || (options.firstTimeOnly && !isFirst))
            continue;
        // The last source stay that began before the arrival gives the latest p: stays of a customer are apart.
        while (stay != end && stay->customer < arrival.customer)
            ++stay;
        while (stay != end && stay->customer == arrival.customer && stay->joined < arrival.joined)
            ++stay;
        if (stay == from->stays.begin())
            continue;
        const Stay& origin = *(stay - 1);
        if (origin.customer != arrival.customer || origin.joined >= arrival.joined)
            continue;
        const Day left = std::min(origin.left, sourceEnd);
        if (options.directOnly && left < arrival.joined)
            continue;
        moves.push_back(
            { arrival.customer, std::min(left, arrival.joined), arrival.joined, arrival.left, origin.joined });
    }
    return moves;
}

ArrowIndex::ArrowIndex(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options)
{
    const std::vector<Move> moves = findMoves(source, target, options);
    if (moves.empty())
        return;
    const auto [firstP, lastP] = std::ranges::minmax(moves, {}, &Move::p);
    m_firstP = firstP.p;
    m_columns = static_cast<quint32>(lastP.p - firstP.p + 1);
    m_days = { std::ranges::min(moves, {}, &Move::joined).joined, target->days.last };
    if (m_columns <= std::numeric_limits<quint16>::max() + 1U)
        build<quint16>(moves);
    else
        build<quint32>(moves);
}

template <typename Number>
void ArrowIndex::build(const std::vector<Move>& moves)
{
    const auto days = static_cast<size_t>(m_days.length());
    const auto dayOf = [&](Day day) { return static_cast<size_t>(day - m_days.first); };

    m_enteredUpTo.assign(days, 0);
    m_leftUpTo.assign(days, 0);
    for (const Move& move : moves) {
        ++m_enteredUpTo[dayOf(move.joined)];
        if (move.left <= m_days.last)
            ++m_leftUpTo[dayOf(move.left)];
    }
    std::vector<quint32> enteredNext(days);
    std::vector<quint32> leftNext(days);
    quint32 entered = 0;
    quint32 left = 0;
    for (size_t day = 0; day < days; ++day) {
        enteredNext[day] = entered;
        leftNext[day] = left;
        m_enteredUpTo[day] = entered += m_enteredUpTo[day];
        m_leftUpTo[day] = left += m_leftUpTo[day];
    }

    Events<Number> events{ std::vector<Number>(entered), std::vector<Number>(left) };
    for (const Move& move : moves) {
        const auto p = static_cast<Number>(move.p - m_firstP);
        events.entered[enteredNext[dayOf(move.joined)]++] = p;
        if (move.left <= m_days.last)
            events.left[leftNext[dayOf(move.left)]++] = p;
    }

    // A row is as long as the events it stands for, so that memory grows with the moves however long the log is.
    const quint32 scanLimit = std::max(2 * m_columns, 1024U);
    const bool isDense = isDenseSmaller(scanLimit);
    const quint32 rowEvery = isDense ? 1 : scanLimit;

    std::vector<quint32> open(m_columns); // stays open now, by their p; below zero never
    m_rowOf.resize(days);
    m_rowDay = { -1 };
    m_rows.assign(m_columns, 0);
    quint32 enteredFrom = 0;
    quint32 leftFrom = 0;
    quint32 sinceRow = 0;
    for (size_t day = 0; day < days; ++day) {
        sinceRow += m_enteredUpTo[day] - enteredFrom + m_leftUpTo[day] - leftFrom;
        for (; enteredFrom < m_enteredUpTo[day]; ++enteredFrom)
            ++open[events.entered[enteredFrom]];
        for (; leftFrom < m_leftUpTo[day]; ++leftFrom)
            --open[events.left[leftFrom]];
        if (sinceRow >= rowEvery) {
            m_rowDay.push_back(static_cast<qint32>(day));
            m_rows.resize(m_rows.size() + m_columns);
            quint32 suffix = 0;
            for (size_t column = m_columns; column-- > 0;)
                m_rows[m_rows.size() - m_columns + column] = suffix += open[column];
            sinceRow = 0;
        }
        m_rowOf[day] = static_cast<quint32>(m_rowDay.size() - 1);
    }
    m_rows.shrink_to_fit();
    m_rowDay.shrink_to_fit();

    if (isDense) {
        m_enteredUpTo = {};
        m_leftUpTo = {};
    } else {
        m_events = std::move(events);
    }
}

/// Whether a row for each day that changes anything takes less memory than the events and a row for every `scanLimit`.
bool ArrowIndex::isDenseSmaller(quint32 scanLimit) const
{
    const quint64 rowBytes = quint64(m_columns) * sizeof(quint32);
    quint64 changingDays = 0;
    quint32 before = 0;
    for (size_t day = 0; day < m_enteredUpTo.size(); ++day) {
        const quint32 now = m_enteredUpTo[day] + m_leftUpTo[day];
        changingDays += now > before ? 1 : 0;
        before = now;
    }
    const quint64 eventBytes = quint64(before) * (m_columns > 65'536 ? sizeof(quint32) : sizeof(quint16));
    const quint64 offsetBytes = 2 * m_enteredUpTo.size() * sizeof(quint32);
    return changingDays * rowBytes <= before / scanLimit * rowBytes + eventBytes + offsetBytes;
}

qint64 ArrowIndex::count(const Period& period) const
{
    if (period.isEmpty() || m_days.isEmpty() || period.last < m_days.first)
        return 0;
    const Day first = std::max(period.first, m_firstP);
    const qint64 column = qint64(first.value) - m_firstP.value;
    if (column >= m_columns)
        return 0;
    const auto day = static_cast<size_t>(std::min(period.last, m_days.last) - m_days.first);
    const size_t row = m_rowOf[day];
    const qint64 atRow = m_rows[row * m_columns + static_cast<size_t>(column)];
    const qint32 rowDay = m_rowDay[row];
    if (m_enteredUpTo.empty() || static_cast<qint32>(day) == rowDay)
        return atRow;

    const auto upTo = [rowDay](const std::vector<quint32>& sums) {
        return rowDay < 0 ? 0U : sums[static_cast<size_t>(rowDay)];
    };
    return atRow
        + std::visit(
            [&]<typename Number>(const Events<Number>& events) {
                const auto least = static_cast<Number>(column);
                return countFrom(events.entered, upTo(m_enteredUpTo), m_enteredUpTo[day], least)
                    - countFrom(events.left, upTo(m_leftUpTo), m_leftUpTo[day], least);
            },
            m_events);
}

qsizetype ArrowIndex::bytes() const
{
    const qsizetype eventBytes =
        std::visit([](const auto& events) { return bytesOf(events.entered) + bytesOf(events.left); }, m_events);
    return static_cast<qsizetype>(sizeof(*this)) + eventBytes + bytesOf(m_enteredUpTo) + bytesOf(m_leftUpTo)
        + bytesOf(m_rowOf) + bytesOf(m_rowDay) + bytesOf(m_rows);
}

} // namespace core
