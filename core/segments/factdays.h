// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/stay.h"
#include "core/segments/condition.h"
#include "core/segments/spans.h"
#include "core/shop/shopfacts.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace core {

class RfmCache;

/// What the log of another segment says.
struct SegmentStays {
    std::shared_ptr<const std::vector<Stay>> stays; ///< by customer and joined; null: nobody is, or ever was, in it
    Day firstDay; ///< of the log
};

/// What conditions look at besides the shop's facts. A value; may be empty.
struct EvaluationContext {
    /// The log of another segment. Asked while an evaluator is made, on that thread.
    std::function<SegmentStays(const SegmentRef&)> segmentStays;
    /// Shared between the evaluators of one shop's facts, so that scores are worked out once; any thread.
    std::shared_ptr<RfmCache> rfm;
};

/// Days on which an order is one of those a fact looks at.
struct Piece {
    Span days;
    quint32 order = 0; ///< among the customer's
    bool isMatching = true; ///< by the filter; others are there for shares alone
};

/// Memory that is used again from customer to customer; one per thread.
struct Scratch {
    Day horizon; ///< anniversaries are told up to this day
    Span range{ { std::numeric_limits<qint32>::min() }, Day::never() }; ///< no answer is needed for other days

    [[nodiscard]] bool isNeeded(Span days) const { return days.from < range.until && range.from < days.until; }

    struct Event {
        Day day;
        quint32 what = 0;
        int sign = 0;
        bool isMatching = true;
    };
    std::vector<Piece> standing;
    std::vector<Piece> pieces;
    std::vector<quint32> members;
    std::vector<quint32> wanted, wantedBefore;
    std::vector<Day> since;
    std::vector<Event> events;
    std::vector<Event> moves;
    std::vector<quint32> active;
    std::vector<qint64> values;
    std::vector<std::pair<TextNumber, int>> titles;
    std::vector<int> counts;
    std::vector<quint32> steps;
    Spans spans;
    Spans negated;
    std::vector<std::pair<Day, int>> groups;

    /// Takes all events of the day of events[at] into `active`, which is sorted, and moves `at` behind them.
    void takeDay(size_t& at)
    {
        const Day day = events[at].day;
        for (; at < events.size() && events[at].day == day; ++at) {
            const auto place = std::ranges::lower_bound(active, events[at].what);
            if (events[at].sign > 0)
                active.insert(place, events[at].what);
            else
                active.erase(place);
        }
    }
};

/// One FactTest made ready for one shop: the days on which it holds for one customer. Immutable; any thread with a
/// scratch of its own.
class FactDays {
public:
    FactDays() = default;
    virtual ~FactDays() = default;
    Q_DISABLE_COPY_MOVE(FactDays)

    /// Writes the days from the customer's first day on to `days`, which is empty. Right within scratch.range.
    virtual void find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const = 0;
};

/// `facts` must outlive what is returned.
[[nodiscard]] std::unique_ptr<const FactDays> factDays(
    const FactTest& test, const ShopFacts& facts, const EvaluationContext& context);

/// Calls `take(Span)` for the days of `life` on which something of day `event` lies in the window.
template <typename Take>
void eachWindowDay(const Window& window, Day event, Span life, Day horizon, Take take)
{
    const auto give = [&](Span span) {
        const Span both{ std::max(span.from, life.from), std::min(span.until, life.until) };
        if (!both.isEmpty())
            take(both);
    };
    if (const auto* const ago = std::get_if<DaysAgo>(&window)) {
        give({ spans::shifted(event, ago->to),
            ago->from == DaysAgo::Unlimited ? Day::never() : spans::shifted(event, qint64(ago->from) + 1) });
    } else if (const auto* const dates = std::get_if<Dates>(&window)) {
        if ((!dates->from || *dates->from <= event) && (!dates->to || event <= *dates->to))
            give(life);
    } else if (std::holds_alternative<Anniversary>(window)) {
        const QDate date = event.toDate();
        for (int years = 1;; ++years) {
            const Day day = Day::fromDate(date.addYears(years));
            if (day > horizon || day >= life.until)
                break;
            give({ day, day + 1 });
        }
    } else {
        give(life);
    }
}

} // namespace core
