// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/within.h"

#include <algorithm>

namespace core {

namespace {

/// The first day on which the stay is not known to go on.
Day endOf(const Stay& stay, const SegmentLog& log)
{
    return std::min(stay.left, log.days.last + 1);
}

} // namespace

void keepWithin(std::vector<Move>& moves, const SegmentLogPtr& within, const RuleOptions& options)
{
    const SegmentLogPtr known = options.recordedOnly ? recordedOnly(within) : within;
    auto stay = known->stays.begin();
    const auto end = known->days.isEmpty() ? stay : known->stays.end();
    // Moves come by customer and day, so nobody is looked for twice.
    std::erase_if(moves, [&](const Move& move) {
        while (stay != end
            && (stay->customer < move.customer
                || (stay->customer == move.customer && endOf(*stay, *known) <= move.joined)))
            ++stay;
        return stay == end || stay->customer != move.customer || stay->joined > move.joined;
    });
}

SegmentLogPtr commonLog(const SegmentLogPtr& log, const SegmentLogPtr& within, const RuleOptions& options)
{
    const SegmentLogPtr from = options.recordedOnly ? recordedOnly(log) : log;
    const SegmentLogPtr known = options.recordedOnly ? recordedOnly(within) : within;
    auto common = std::make_shared<SegmentLog>();
    common->segment = from->segment;
    common->days = from->days;
    common->firstRecordedDay = from->firstRecordedDay;
    common->version = from->version;
    if (from->days.isEmpty() || known->days.isEmpty())
        return common;
    auto other = known->stays.begin();
    const auto end = known->stays.end();
    for (const Stay& stay : from->stays) {
        while (other != end
            && (other->customer < stay.customer
                || (other->customer == stay.customer && endOf(*other, *known) <= stay.joined)))
            ++other;
        for (auto next = other; next != end && next->customer == stay.customer && next->joined < stay.left; ++next) {
            const Day joined = std::max(stay.joined, next->joined);
            Day left = std::min(stay.left, next->left);
            if (left > known->days.last)
                left = std::min(stay.left, known->days.last + 1);
            if (left > from->days.last && stay.left.isNever() && known->days.last >= from->days.last)
                left = Day::never();
            if (joined < left && from->days.contains(joined))
                common->stays.push_back({ stay.customer, joined, left });
        }
    }
    return common;
}

} // namespace core
