// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/relation.h"

#include <algorithm>

namespace core {

RelationFact::RelationFact(const FactTest& test, SegmentStays segment)
    : m_fact(test.fact)
    , m_threshold(test.op, test.number, test.upperNumber)
    , m_window(test.window)
    , m_segment(std::move(segment))
{
}

void RelationFact::find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const
{
    if (!m_segment.stays)
        return;
    const std::vector<Stay>& stays = *m_segment.stays;
    const Span life{ customer.known, Day::never() };
    auto& found = scratch.spans;
    found.clear();
    const Window window = m_window.value_or(Ever{});
    const auto addEvent = [&](Day event) {
        eachWindowDay(window, event, { std::max(event, life.from), Day::never() }, scratch.horizon,
            [&](Span span) { found.push_back(span); });
    };
    auto stay = std::ranges::lower_bound(stays, customer.number, {}, &Stay::customer);
    for (; stay != stays.end() && stay->customer == customer.number; ++stay) {
        const Span in{ std::max(stay->joined, life.from), stay->left };
        switch (m_fact) {
        case Fact::JoinedSegment:
            if (stay->joined > m_segment.firstDay)
                addEvent(stay->joined);
            break;
        case Fact::LeftSegment:
            if (!stay->left.isNever())
                addEvent(stay->left);
            break;
        case Fact::DaysInSegment:
            if (!in.isEmpty())
                m_threshold.appendDays(found, in, stay->joined - 1);
            break;
        default:
            addDaysIn(*stay, found);
            break;
        }
    }
    spans::arrange(found);
    for (const Span& span : found)
        spans::append(days, { std::max(span.from, life.from), span.until });
}

/// The days on which a day of the stay lies in the window.
void RelationFact::addDaysIn(const Stay& stay, std::vector<Span>& found) const
{
    if (!m_window) {
        found.push_back({ stay.joined, stay.left });
    } else if (const auto* const ago = std::get_if<DaysAgo>(&*m_window)) {
        const bool isEndless = stay.left.isNever() || ago->from == DaysAgo::Unlimited;
        found.push_back(
            { spans::shifted(stay.joined, ago->to), isEndless ? Day::never() : spans::shifted(stay.left, ago->from) });
    } else if (const auto* const dates = std::get_if<Dates>(&*m_window)) {
        const bool isBefore = dates->from && stay.left <= *dates->from;
        const bool isAfter = dates->to && stay.joined > *dates->to;
        if (!isBefore && !isAfter)
            found.push_back({ std::max(stay.joined, dates->from.value_or(stay.joined)), Day::never() });
    } else {
        found.push_back({ stay.joined, Day::never() });
    }
}

} // namespace core
