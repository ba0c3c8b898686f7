// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/dayeventindex.h"
#include "core/log/logchanges.h"
#include "core/log/segmentlog.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

/// Members of one segment per day, and who came and went in any period, from its log. A customer who joins twice in a
/// period counts once: of all joins up to E, those whose customer had joined before on or after P are told by a
/// DayEventIndex over (previous join, join). Immutable; any thread.
class NodeIndex final {
public:
    explicit NodeIndex(const SegmentLog& log);

    /// Members at the end of the day; after the last logged day that day stands in; 0 before the first.
    [[nodiscard]] qint64 members(Day day) const;
    /// Distinct customers with a seen beginning in the period: the log's first day is none.
    [[nodiscard]] qint64 joined(const DayRange& period) const { return m_joins.distinct(m_days, period); }
    /// Distinct customers with a first day out in the period.
    [[nodiscard]] qint64 left(const DayRange& period) const { return m_leaves.distinct(m_days, period); }
    [[nodiscard]] const DayRange& days() const { return m_days; }
    [[nodiscard]] qsizetype bytes() const; ///< memory it holds

    /// The same index after days were appended: `log` is the log as it is now. Nothing if the log has just begun.
    [[nodiscard]] std::optional<NodeIndex> appended(const SegmentLog& log, const LogChanges& changes) const;

    [[nodiscard]] QByteArray toBytes() const; ///< its file form; whoever keeps it knows of which log
    [[nodiscard]] static std::optional<NodeIndex> fromBytes(QByteArrayView bytes); ///< nothing if damaged

private:
    /// Something that happens to customers again and again.
    struct Repeats {
        std::vector<quint32> upTo; ///< per day: how often until its end
        DayEventIndex again; ///< p: the time before

        [[nodiscard]] qint64 distinct(const DayRange& days, const DayRange& period) const;
    };

    NodeIndex() = default;

    DayRange m_days;
    std::vector<quint32> m_members;
    Repeats m_joins;
    Repeats m_leaves;
};

} // namespace core
