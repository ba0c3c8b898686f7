// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/segmentbyhand.h"

namespace byhand {

/// Who stands in which RFM group, or has which scores, on a day.
struct Scores {
    int recency = 0, frequency = 0, monetary = 0; ///< 0: none
};

inline std::vector<TestOrder> countingOn(const std::vector<TestOrder>& orders, int day)
{
    std::vector<TestOrder> counting;
    for (const TestOrder& order : orders) {
        if (order.day <= day && day < order.until)
            counting.push_back(order);
    }
    return counting;
}

inline qint64 paidFor(const std::vector<TestOrder>& orders)
{
    qint64 sum = 0;
    for (const TestOrder& order : orders)
        sum += order.isInCurrency ? order.paid : 0;
    return sum;
}

inline Scores scoresOn(const World& world, const std::vector<TestOrder>& orders, int day, const core::RfmSetup& rfm)
{
    const auto mine = countingOn(orders, day);
    if (mine.empty())
        return {};
    Scores scores;
    if (!rfm.recencyCuts.isEmpty()) {
        scores = { rfm.bins, 1, 1 };
        for (const QString& cut : rfm.recencyCuts)
            scores.recency -= day - mine.back().day > cut.toInt() ? 1 : 0;
        for (const QString& cut : rfm.frequencyCuts)
            scores.frequency += static_cast<int>(mine.size()) >= cut.toInt() ? 1 : 0;
        for (const QString& cut : rfm.monetaryCuts)
            scores.monetary += double(paidFor(mine)) / 100 >= cut.toDouble() ? 1 : 0;
        return scores;
    }
    std::vector<qint64> days;
    std::vector<qint64> counts;
    std::vector<qint64> sums;
    for (const Customer& customer : world.customers) {
        const auto theirs = countingOn(customer.orders, day);
        if (theirs.empty())
            continue;
        days.push_back(theirs.back().day);
        counts.push_back(static_cast<qint64>(theirs.size()));
        sums.push_back(paidFor(theirs));
    }
    const auto score = [&](std::vector<qint64> values, qint64 value) {
        std::ranges::sort(values);
        int result = 1;
        for (int k = 1; k < rfm.bins; ++k) {
            const size_t place = (static_cast<size_t>(k) * values.size() + static_cast<size_t>(rfm.bins) - 1)
                / static_cast<size_t>(rfm.bins);
            result += value > values[place - 1] ? 1 : 0;
        }
        return result;
    };
    return { score(days, mine.back().day), score(counts, static_cast<qint64>(mine.size())),
        score(sums, paidFor(mine)) };
}

inline QString groupName(Scores scores, int bins)
{
    if (scores.recency == 0)
        return QStringLiteral("prospects");
    static const char* const Names[5][5] = {
        { "dormant", "dormant", "at_risk", "previously_loyal", "previously_loyal" },
        { "almost_lost", "almost_lost", "at_risk", "at_risk", "previously_loyal" },
        { "needs_attention", "needs_attention", "needs_attention", "loyal", "loyal" },
        { "promising", "promising", "active", "loyal", "champions" },
        { "new", "promising", "active", "loyal", "champions" },
    };
    const auto five = [bins](int score) { return bins == 5 ? score : score == 1 ? 1 : score == 2 ? 3 : 5; };
    const double mean = (five(scores.frequency) + five(scores.monetary)) / 2.0;
    return QString::fromLatin1(Names[five(scores.recency) - 1][static_cast<int>(std::ceil(mean)) - 1]);
}

inline int knownOf(const Customer& customer)
{
    int known = customer.about.added;
    for (const TestOrder& order : customer.orders)
        known = std::min(known, order.day);
    return known;
}

inline QString groupOn(const World& world, size_t customer, int day, const core::RfmSetup& rfm)
{
    const auto key = std::make_tuple(
        static_cast<int>(customer), day, rfm.bins, rfm.recencyCuts + rfm.frequencyCuts + rfm.monetaryCuts);
    auto& group = world.groups[key];
    if (group.isEmpty())
        group = groupName(scoresOn(world, world.customers[customer].orders, day, rfm), rfm.bins);
    return group;
}

inline bool holdsRfm(const World& world, size_t customer, const core::FactTest& test, int day)
{
    const Scores scores = scoresOn(world, world.customers[customer].orders, day, test.rfm);
    switch (test.fact) {
    case core::Fact::RecencyScore:
        return scores.recency > 0 && compares(scores.recency, test.op, test.number, test.upperNumber);
    case core::Fact::FrequencyScore:
        return scores.recency > 0 && compares(scores.frequency, test.op, test.number, test.upperNumber);
    case core::Fact::MonetaryScore:
        return scores.recency > 0 && compares(scores.monetary, test.op, test.number, test.upperNumber);
    case core::Fact::RfmGroup:
        return compares(QStringList{ groupOn(world, customer, day, test.rfm) }, test.textOp, test.values);
    default:
        break;
    }
    QString previous;
    bool changedInWindow = false;
    for (int d = knownOf(world.customers[customer]) + 1; d <= day; ++d) {
        const QString before = groupOn(world, customer, d - 1, test.rfm);
        if (before == groupOn(world, customer, d, test.rfm))
            continue;
        previous = before;
        changedInWindow = changedInWindow || (test.window && isInWindow(*test.window, d, day));
    }
    return test.fact == core::Fact::RfmGroupChanged ? changedInWindow
                                                    : compares(QStringList{ previous }, test.textOp, test.values);
}

inline bool holdsRelation(const World& world, size_t customer, const core::FactTest& test, int day)
{
    const auto found = world.segments.find(test.segment.name);
    if (found == world.segments.end())
        return false;
    const core::SegmentLog& log = *found->second;
    const int known = knownOf(world.customers[customer]);
    const auto isMember = [&](int d) {
        for (const core::Stay& stay : log.stays) {
            if (stay.customer == customer + 1 && stay.joined.value <= d && d < stay.left.value)
                return true;
        }
        return false;
    };
    const auto isEvent = [&](int event) {
        return event <= day && (!test.window || isInWindow(*test.window, event, day));
    };
    switch (test.fact) {
    case core::Fact::InSegment: {
        if (!test.window)
            return isMember(day);
        bool was = false;
        for (int d = std::min(known, log.days.first.value); d <= day; ++d)
            was = was || (isMember(d) && isInWindow(*test.window, d, day));
        return was;
    }
    case core::Fact::DaysInSegment: {
        int days = 0;
        while (isMember(day - days))
            ++days;
        return days > 0 && compares(days, test.op, test.number, test.upperNumber);
    }
    default:
        break;
    }
    for (const core::Stay& stay : log.stays) {
        if (stay.customer != customer + 1)
            continue;
        if (test.fact == core::Fact::JoinedSegment && stay.joined > log.days.first && isEvent(stay.joined.value))
            return true;
        if (test.fact == core::Fact::LeftSegment && !stay.left.isNever() && isEvent(stay.left.value))
            return true;
    }
    return false;
}

inline bool holdsOfCustomer(const Customer& customer, const core::FactTest& test, int day)
{
    const auto answerText = [](core::Answer answer) {
        if (answer == core::Answer::Unknown)
            return QString();
        return answer == core::Answer::Yes ? QStringLiteral("yes") : QStringLiteral("no");
    };
    switch (test.fact) {
    case core::Fact::CustomerAdded:
        return customer.about.added <= day && isInWindow(*test.window, customer.about.added, day);
    case core::Fact::CustomerTag:
        return compares(customer.about.tags, test.textOp, test.values);
    case core::Fact::AcceptsEmail:
        return compares(QStringList{ answerText(customer.about.acceptsEmail) }, test.textOp, test.values);
    case core::Fact::AcceptsSms:
        return compares(QStringList{ answerText(customer.about.acceptsSms) }, test.textOp, test.values);
    case core::Fact::CustomerColumn: {
        const auto found = customer.about.columns.find(test.column);
        return compares(
            QStringList{ found == customer.about.columns.end() ? QString() : found->second }, test.textOp, test.values);
    }
    default:
        break;
    }
    const auto found = customer.about.texts.find(test.fact);
    return compares(
        QStringList{ found == customer.about.texts.end() ? QString() : found->second }, test.textOp, test.values);
}

/// The orders that a fact looks at on a day, without those the filter does not let through.
inline std::vector<TestOrder> scopeOn(
    const core::FactTest& test, const std::vector<TestOrder>& orders, int day, bool withFilter)
{
    std::vector<TestOrder> looked;
    for (const TestOrder& order : orders) {
        const bool counts = day < order.until;
        const bool isOfKind =
            test.which == core::WhichOrders::All || (counts == (test.which == core::WhichOrders::Counting));
        const bool isCounted =
            !test.position || !test.position->isOfMatching || !test.filter || isAsked(*test.filter, order);
        if (order.day <= day && isOfKind && isCounted)
            looked.push_back(order);
    }
    std::vector<TestOrder> found;
    for (size_t i = 0; i < looked.size(); ++i) {
        if (test.position) {
            const auto place = static_cast<int>(test.position->isFromEnd ? looked.size() - i : i + 1);
            if (place < test.position->from || (test.position->to && place > *test.position->to))
                continue;
        }
        if (withFilter && test.filter && !isAsked(*test.filter, looked[i]))
            continue;
        if (test.window && !isInWindow(*test.window, looked[i].day, day))
            continue;
        found.push_back(looked[i]);
    }
    return found;
}

inline bool holdsHabit(const core::FactTest& test, const std::vector<TestOrder>& orders, int day)
{
    int active = 0;
    int end = day; // the last day of a block
    for (int block = 0; block < test.periods.count; ++block) {
        int next = end - 1;
        if (test.periods.unit == core::Periods::Unit::Weeks)
            next = end - 7;
        if (test.periods.unit == core::Periods::Unit::Months)
            next = core::Day::fromDate(core::Day{ day }.toDate().addMonths(-block - 1)).value;
        active +=
            std::ranges::any_of(orders, [&](const TestOrder& order) { return next < order.day && order.day <= end; })
            ? 1
            : 0;
        end = next;
    }
    return compares(active, test.op, test.number, test.upperNumber);
}

/// Tries every way to make the steps.
inline bool holdsSequence(
    const core::FactTest& test, const std::vector<TestOrder>& orders, size_t step, size_t from, int before)
{
    if (step == test.steps.size())
        return true;
    for (size_t i = from; i < orders.size(); ++i) {
        const core::Step& asked = test.steps[step];
        const bool isSoon = step == 0 || !asked.within || orders[i].day - before <= *asked.within;
        if (isSoon && isAsked(asked.filter, orders[i]) && holdsSequence(test, orders, step + 1, i + 1, orders[i].day))
            return true;
    }
    return false;
}

inline bool holdsOfOrders(const core::FactTest& test, const std::vector<TestOrder>& all, int day)
{
    const auto orders = scopeOn(test, all, day, true);
    const auto asNumber = [&](qint64 number) { return compares(number, test.op, test.number, test.upperNumber); };
    const auto asRatio = [&](qint64 num, qint64 den, int digits = 0) {
        return den > 0 && comparesRatio(num, den, test.op, test.amount, test.upperAmount, digits);
    };
    std::vector<qint64> amounts;
    std::vector<qint64> gaps;
    qint64 paid = 0, subtotal = 0, discount = 0, refunded = 0, items = 0;
    std::set<QString> titles;
    for (size_t i = 0; i < orders.size(); ++i) {
        const TestOrder& order = orders[i];
        if (order.isInCurrency) {
            amounts.push_back(order.paid);
            paid += order.paid;
            subtotal += order.subtotal;
            discount += order.discount;
            refunded += order.refunded;
        }
        if (i > 0)
            gaps.push_back(order.day - orders[i - 1].day);
        for (const TestOrder::Line& line : order.lines) {
            if (test.lines && !isAsked(*test.lines, order, &line))
                continue;
            items += line.quantity;
            titles.insert(line.title.toCaseFolded());
        }
    }
    const auto count = static_cast<qint64>(orders.size());
    qint64 gapSum = 0;
    for (const qint64 gap : gaps)
        gapSum += gap;
    std::vector<qint64> sorted = gaps;
    std::ranges::sort(sorted);
    const size_t n = sorted.size();
    const qint64 twiceMedian = n == 0 ? 0 : sorted[(n - 1) / 2] + sorted[n / 2];
    switch (test.fact) {
    case core::Fact::Orders:
        return asNumber(count);
    case core::Fact::TotalSpent:
        return asRatio(paid, 1, 2);
    case core::Fact::AverageOrderValue:
        return asRatio(paid, static_cast<qint64>(amounts.size()), 2);
    case core::Fact::LargestOrder:
        return !amounts.empty() && asRatio(*std::ranges::max_element(amounts), 1, 2);
    case core::Fact::SmallestOrder:
        return !amounts.empty() && asRatio(*std::ranges::min_element(amounts), 1, 2);
    case core::Fact::Items:
        return asNumber(items);
    case core::Fact::DistinctProducts:
        return asNumber(static_cast<qint64>(titles.size()));
    case core::Fact::DiscountShare:
        return asRatio(discount * 100, subtotal + discount);
    case core::Fact::RefundedAmount:
        return asRatio(refunded, 1, 2);
    case core::Fact::RefundedShare:
        return asRatio(refunded * 100, paid + refunded);
    case core::Fact::OrderShare:
        return asRatio(count * 100, static_cast<qint64>(scopeOn(test, all, day, false).size()));
    case core::Fact::DaysSinceFirstOrder:
        return count > 0 && asNumber(day - orders.front().day);
    case core::Fact::DaysSinceLastOrder:
        return count > 0 && asNumber(day - orders.back().day);
    case core::Fact::MeanGap:
        return asRatio(gapSum, static_cast<qint64>(n));
    case core::Fact::MedianGap:
        return n > 0 && asRatio(twiceMedian, 2);
    case core::Fact::LastGap:
        return n > 0 && asNumber(gaps.back());
    case core::Fact::DaysFirstToSecond:
        return n > 0 && asNumber(gaps.front());
    case core::Fact::Overdue:
        return twiceMedian > 0 && asRatio(qint64(day - orders.back().day) * 2, twiceMedian);
    case core::Fact::ActivePeriods:
        return holdsHabit(test, orders, day);
    case core::Fact::Sequence:
        return holdsSequence(test, orders, 0, 0, 0);
    case core::Fact::Country:
        return count > 0 && compares(QStringList{ orders.back().country }, test.textOp, test.values);
    case core::Fact::Region:
        return count > 0 && compares(QStringList{ orders.back().region }, test.textOp, test.values);
    default:
        return false;
    }
}

inline bool holds(const World& world, size_t customer, const core::FactTest& test, int day)
{
    using core::Fact;
    bool isSo = false;
    if (test.fact >= Fact::InSegment)
        isSo = holdsRelation(world, customer, test, day);
    else if (test.fact >= Fact::RecencyScore)
        isSo = holdsRfm(world, customer, test, day);
    else if (test.fact >= Fact::CustomerAdded)
        isSo = holdsOfCustomer(world.customers[customer], test, day);
    else
        isSo = holdsOfOrders(test, world.customers[customer].orders, day);
    static const std::set<Fact> Plain{ Fact::Sequence, Fact::CustomerAdded, Fact::RfmGroupChanged, Fact::InSegment,
        Fact::JoinedSegment, Fact::LeftSegment };
    return Plain.contains(test.fact) && test.textOp == core::TextOp::IsNot ? !isSo : isSo;
}

inline bool holds(const World& world, size_t customer, const core::Condition& condition, int day)
{
    if (condition.test)
        return holds(world, customer, *condition.test, day);
    return combined(*condition.group, [&](const core::Condition& child) { return holds(world, customer, child, day); });
}

} // namespace byhand

/// Whether the customer, by the place in the world, is in the segment at the end of the day.
inline bool isInSegmentByHand(const core::Condition& condition, const byhand::World& world, size_t customer, int day)
{
    return byhand::knownOf(world.customers[customer]) <= day && byhand::holds(world, customer, condition, day);
}
