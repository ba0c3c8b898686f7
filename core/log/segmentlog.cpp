// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/segmentlog.h"

namespace core {

SegmentLogPtr recordedOnly(const SegmentLogPtr& log)
{
    if (log->days.isEmpty() || log->firstRecordedDay <= log->days.first)
        return log;
    auto recorded = std::make_shared<SegmentLog>();
    recorded->segment = log->segment;
    recorded->firstRecordedDay = log->firstRecordedDay;
    recorded->version = log->version;
    const Day first = log->firstRecordedDay;
    if (first > log->days.last)
        return recorded;
    recorded->days = { first, log->days.last };
    for (const Stay& stay : log->stays) {
        if (stay.left > first)
            recorded->stays.push_back({ stay.customer, std::max(stay.joined, first), stay.left });
    }
    return recorded;
}

SegmentLogPtr advanced(const SegmentLogPtr& log, const LogChanges& changes)
{
    const DayRange& newDays = changes.newDays;
    const bool follows = log->segment == changes.segment && log->version == changes.fromVersion && !newDays.isEmpty()
        && (log->days.isEmpty() || newDays.first == log->days.last + 1);
    if (!follows)
        return {};
    auto after = std::make_shared<SegmentLog>();
    after->segment = log->segment;
    after->days = { log->days.isEmpty() ? newDays.first : log->days.first, newDays.last };
    after->firstRecordedDay = changes.firstRecordedDay;
    after->version = changes.toVersion;
    std::vector<Stay>& stays = after->stays;
    stays.reserve(log->stays.size() + changes.begun.size());

    auto begun = changes.begun.begin();
    auto ended = changes.ended.begin();
    const auto comesFirst = [](const Stay& a, const Stay& b) {
        return a.customer != b.customer ? a.customer < b.customer : a.joined < b.joined;
    };
    for (const Stay& before : log->stays) {
        // The new stays come between the old ones in long stretches of nothing: one comparison each.
        while (begun != changes.begun.end() && comesFirst(*begun, before))
            stays.push_back(*begun++);
        stays.push_back(before);
        if (ended == changes.ended.end() || ended->customer != before.customer || ended->joined != before.joined)
            continue;
        if (!before.left.isNever() || !newDays.contains(ended->left))
            return {};
        stays.back().left = ended->left;
        ++ended;
    }
    stays.insert(stays.end(), begun, changes.begun.end());
    if (ended != changes.ended.end())
        return {};
    after->customers = CustomerSet(stays);
    return after;
}

bool areLawful(const std::vector<Stay>& stays, DayRange days)
{
    for (size_t i = 0; i < stays.size(); ++i) {
        const Stay& stay = stays[i];
        const bool isWithin = days.contains(stay.joined) && stay.left > stay.joined
            && (stay.left.isNever() || stay.left.value - 1 <= days.last.value);
        if (!isWithin)
            return false;
        if (i == 0 || stays[i - 1].customer < stay.customer)
            continue;
        if (stays[i - 1].customer > stay.customer || stays[i - 1].left >= stay.joined)
            return false;
    }
    return true;
}

} // namespace core
