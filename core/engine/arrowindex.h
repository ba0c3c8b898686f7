// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/log/segmentlog.h"

#include <QtGlobal>

#include <variant>
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

/// Answers every period for one arrow without touching a customer: from the days on which qualifying stays begin and
/// end and, every so many of these events, a checkpoint row of how many stays are open for each first day of a period.
/// Where a row for every day is smaller, there are only rows. Immutable after construction; any thread.
class ArrowIndex final {
public:
    ArrowIndex(const SegmentLogPtr& source, const SegmentLogPtr& target, const RuleOptions& options);

    /// Distinct customers who moved in the period. E after the target's last logged day: that day stands in.
    [[nodiscard]] qint64 count(const Period& period) const;
    [[nodiscard]] qsizetype bytes() const; ///< memory it holds

private:
    /// p (as days since m_firstP) of the stays that begin and of those that end, each sorted by day.
    template <typename Number>
    struct Events {
        std::vector<Number> entered;
        std::vector<Number> left;
    };

    template <typename Number>
    void build(const std::vector<Move>& moves);
    [[nodiscard]] bool isDenseSmaller(quint32 scanLimit) const;

    DayRange m_days; ///< from the first event to the target's last logged day; empty: nobody ever moved
    Day m_firstP;
    quint32 m_columns = 0; ///< values of p, and width of a checkpoint row
    std::variant<Events<quint16>, Events<quint32>> m_events; ///< the wide one for logs of more than 65,536 days
    std::vector<quint32> m_enteredUpTo; ///< per day: events until its end
    std::vector<quint32> m_leftUpTo;
    std::vector<quint32> m_rowOf; ///< per day: the latest checkpoint row; row 0 is the day before the first
    std::vector<qint32> m_rowDay; ///< per row: the day, counted from m_days.first
    std::vector<quint32>
        m_rows; ///< per row and p: stays open at the end of the row's day that have this p or a later one
};

} // namespace core
