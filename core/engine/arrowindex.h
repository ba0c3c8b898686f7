// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/engine/dayeventindex.h"
#include "core/log/logchanges.h"
#include "core/log/segmentlog.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

/// Answers every period for one arrow without touching a customer: `definition.md`, "In terms of stays", as a
/// DayEventIndex over the moves from source to target. Immutable; any thread.
class ArrowIndex final {
public:
    /// Days a log got since an index was made; both null if that log is as it was.
    struct Growth {
        const LogChanges* source = nullptr;
        const LogChanges* target = nullptr;
    };

    ArrowIndex(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options);
    /// Only of customers who were in a third segment on the day of their move; not to be appended to.
    ArrowIndex(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options,
        const SegmentLogPtr& within);

    /// Distinct customers who moved in the period. E after the target's last logged day: that day stands in.
    [[nodiscard]] qint64 count(const Period& period) const { return m_moves.count(period); }
    /// For each of the days, the count of the period that is this day alone: who was in the source on the day before
    /// and joined the target on it, each customer once. Days outside the log: 0.
    [[nodiscard]] std::vector<qint64> countsOfDays(const DayRange& days) const;
    /// The same index after days were appended to one or both logs; `source` and `target` are the logs as they are now.
    /// Costs what changed on the new days. Nothing where the past looks different from there: if the log of the target
    /// ran ahead of the source's, or the first recorded day has just come; then it is to be built anew.
    [[nodiscard]] std::optional<ArrowIndex> appended(const SegmentLogPtr& source, const SegmentLogPtr& target,
        const RuleOptions& options, const Growth& growth) const;
    [[nodiscard]] qsizetype bytes() const { return m_moves.bytes(); } ///< memory it holds

    [[nodiscard]] QByteArray toBytes() const; ///< its file form; whoever keeps it knows of which logs and options
    [[nodiscard]] static std::optional<ArrowIndex> fromBytes(QByteArrayView bytes); ///< nothing if damaged

private:
    explicit ArrowIndex(DayEventIndex moves)
        : m_moves(std::move(moves))
    {
    }

    DayEventIndex m_moves;
};

} // namespace core
