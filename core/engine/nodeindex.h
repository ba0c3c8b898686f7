// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/segmentlog.h"

#include <vector>

namespace core {

/// Members of one segment per day, from its log. Immutable; any thread.
class NodeIndex final {
public:
    explicit NodeIndex(const SegmentLog& log);

    /// Members at the end of the day; after the last logged day that day stands in; 0 before the first.
    [[nodiscard]] qint64 members(Day day) const;
    [[nodiscard]] const DayRange& days() const { return m_days; }

private:
    DayRange m_days;
    std::vector<quint32> m_members;
};

} // namespace core
