// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/log/segmentlog.h"

#include <QtGlobal>

#include <vector>

namespace core {

/// One move into a target: the stay [joined, left) of a customer, with the latest day of qualification p
/// (`definition.md`, "In terms of stays"): it counts for exactly the periods with P <= p, joined <= E < left.
struct Move {
    CustomerNumber customer = 0;
    Day p;
    Day joined;
    Day left;
    Day sourceJoined; ///< first day of the source stay that gave p
    friend bool operator==(const Move&, const Move&) = default;
};

/// All moves from one segment to another: one merge of the two logs in customer order. Any thread.
[[nodiscard]] std::vector<Move> findMoves(
    const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options);

/// Answers every period for one arrow from day events with checkpoint rows (engine.md), without touching a customer.
/// Immutable after construction; any thread.
class ArrowIndex final {
public:
    ArrowIndex(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options);

    /// Distinct customers who moved in the period. E after the target's last logged day: that day stands in.
    [[nodiscard]] qint64 count(const Period& period) const;
    [[nodiscard]] qsizetype bytes() const; ///< memory it holds

private:
    [[nodiscard]] qint64 activeAt(int day, int p) const;

    DayRange m_days; ///< of the target
    int m_checkpointEvery = 1;
    std::vector<quint16> m_entered; ///< p of the stays that begin, sorted by day
    std::vector<quint16> m_left; ///< p of the stays that end, sorted by day
    std::vector<quint32> m_enteredFrom; ///< per day: where its events start
    std::vector<quint32> m_leftFrom;
    std::vector<quint32> m_checkpoints; ///< every K days a row of suffix counts over p
};

} // namespace core
