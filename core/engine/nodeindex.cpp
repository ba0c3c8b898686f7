// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nodeindex.h"

#include <algorithm>

namespace core {

NodeIndex::NodeIndex(const SegmentLog& log)
    : m_days(log.days)
{
    if (m_days.isEmpty())
        return;
    // Changes first, wrapping below zero where more leave than join, then their running sum.
    m_members.resize(static_cast<size_t>(m_days.length()) + 1);
    for (const Stay& stay : log.stays) {
        ++m_members[static_cast<size_t>(stay.joined - m_days.first)];
        --m_members[static_cast<size_t>(std::min(stay.left, m_days.last + 1) - m_days.first)];
    }
    quint32 members = 0;
    for (quint32& day : m_members)
        day = members += day;
    m_members.pop_back();
}

qint64 NodeIndex::members(Day day) const
{
    if (m_days.isEmpty() || day < m_days.first)
        return 0;
    return m_members[static_cast<size_t>(std::min(day, m_days.last) - m_days.first)];
}

} // namespace core
