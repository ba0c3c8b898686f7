// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/dayeventindex.h"

#include "core/engine/dayeventpart.h"

#include <algorithm>

namespace core {

namespace {

constexpr quint32 MaximumParts = 1'000'000; // one a day for ever

using Event = DayEventIndex::Event;

} // namespace

DayEventIndex::DayEventIndex(const std::vector<DayTriple>& triples, Day last)
{
    std::vector<Event> begun;
    std::vector<Event> ended;
    begun.reserve(triples.size());
    Day first = Day::never();
    for (const DayTriple& triple : triples) {
        if (triple.from > last)
            continue;
        first = std::min(first, triple.from);
        begun.push_back({ triple.from, triple.p });
        if (triple.until <= last)
            ended.push_back({ triple.until, triple.p });
    }
    if (!begun.empty())
        m_parts.push_back(std::make_shared<const Part>(Part::Base(), DayRange{ first, last }, begun, ended));
}

qint64 DayEventIndex::count(const DayRange& period) const
{
    if (period.isEmpty())
        return 0;
    const auto next =
        std::ranges::partition_point(m_parts, [&](const auto& part) { return part->days().first <= period.last; });
    if (next == m_parts.begin())
        return 0;
    const Part& part = **(next - 1);
    return part.count(period.first, std::min(period.last, part.days().last));
}

DayEventIndex DayEventIndex::appended(Day last, const std::vector<Event>& begun, const std::vector<Event>& ended) const
{
    DayEventIndex longer = *this;
    if (m_parts.empty()) {
        if (!begun.empty()) {
            const Day first = std::ranges::min(begun, {}, &Event::day).day;
            longer.m_parts.push_back(std::make_shared<const Part>(Part::Base(), DayRange{ first, last }, begun, ended));
        }
        return longer;
    }
    const Part& tail = *m_parts.back();
    Q_ASSERT(last > tail.days().last);
    if (!tail.isSmall()) {
        longer.m_parts.push_back(
            std::make_shared<const Part>(tail.atEnd(), DayRange{ tail.days().last + 1, last }, begun, ended));
        return longer;
    }
    std::vector<Event> allBegun = tail.begun();
    std::vector<Event> allEnded = tail.ended();
    allBegun.insert(allBegun.end(), begun.begin(), begun.end());
    allEnded.insert(allEnded.end(), ended.begin(), ended.end());
    longer.m_parts.back() =
        std::make_shared<const Part>(tail.base(), DayRange{ tail.days().first, last }, allBegun, allEnded);
    return longer;
}

qsizetype DayEventIndex::bytes() const
{
    auto total = static_cast<qsizetype>(sizeof(*this) + m_parts.capacity() * sizeof(m_parts.front()));
    for (const auto& part : m_parts)
        total += part->bytes();
    return total;
}

void DayEventIndex::write(QByteArray& bytes) const
{
    bytes::append(bytes, static_cast<quint32>(m_parts.size()));
    for (const auto& part : m_parts)
        part->write(bytes);
}

std::optional<DayEventIndex> DayEventIndex::read(QByteArrayView& bytes)
{
    quint32 count = 0;
    if (!bytes::take(bytes, count) || count > MaximumParts)
        return std::nullopt;
    DayEventIndex index;
    for (quint32 i = 0; i < count; ++i) {
        auto part = Part::read(bytes);
        const bool isNext = part && (i == 0 || part->days().first == index.m_parts.back()->days().last + 1);
        if (!isNext)
            return std::nullopt;
        index.m_parts.push_back(std::make_shared<const Part>(std::move(*part)));
    }
    return index;
}

} // namespace core
