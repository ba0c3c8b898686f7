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

} // namespace core
