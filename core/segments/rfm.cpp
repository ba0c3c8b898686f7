// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/rfm.h"

#include "core/base/money.h"
#include "core/segments/catalogue.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using OrderFact = ShopFacts::OrderFact;

constexpr int NoScore = 0;
constexpr int NoGroup = -1;

enum Group { Champions, Loyal, Active, New, Promising, NeedsAttention, PreviouslyLoyal, AtRisk, AlmostLost, Dormant };

/// By recency 1 … 5 and by the mean of frequency and monetary score 1 … 5.
constexpr Group Groups[5][5] = {
    { Dormant, Dormant, AtRisk, PreviouslyLoyal, PreviouslyLoyal },
    { AlmostLost, AlmostLost, AtRisk, AtRisk, PreviouslyLoyal },
    { NeedsAttention, NeedsAttention, NeedsAttention, Loyal, Loyal },
    { Promising, Promising, Active, Loyal, Champions },
    { New, Promising, Active, Loyal, Champions },
};

bool isScore(Fact fact)
{
    return fact == Fact::RecencyScore || fact == Fact::FrequencyScore || fact == Fact::MonetaryScore;
}

RfmQuantiles::Measure measureOf(Fact fact)
{
    if (fact == Fact::RecencyScore)
        return RfmQuantiles::Recency;
    return fact == Fact::FrequencyScore ? RfmQuantiles::Frequency : RfmQuantiles::Monetary;
}

std::vector<qint64> numbersOf(const QStringList& texts, int digits)
{
    std::vector<qint64> numbers;
    for (const QString& text : texts)
        numbers.push_back(parseMinorUnits(text, digits).value_or(0));
    return numbers;
}

qint64 power(int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

} // namespace

int rfmGroupOf(int recency, int frequency, int monetary, int bins)
{
    const auto ofFive = [bins](int score) { return bins == 3 ? score * 2 - 1 : score; };
    const int both = (ofFive(frequency) + ofFive(monetary) + 1) / 2;
    return Groups[std::clamp(ofFive(recency), 1, 5) - 1][std::clamp(both, 1, 5) - 1];
}

int rfmGroupOfProspects()
{
    return static_cast<int>(catalogue::rfmGroups().size()) - 1;
}

RfmFact::RfmFact(const FactTest& test, const ShopFacts& facts, RfmCache& cache)
    : m_facts(facts)
    , m_test(test)
    , m_window(test.window.value_or(Ever{}))
    , m_bins(test.rfm.bins)
    , m_cuts{ numbersOf(test.rfm.recencyCuts, 0), numbersOf(test.rfm.frequencyCuts, 0),
        numbersOf(test.rfm.monetaryCuts, Threshold::MostDecimals) }
    , m_threshold(test.op, test.number, test.upperNumber)
{
    const bool hasOwnCuts = std::ranges::all_of(m_cuts, [](const auto& cuts) { return !cuts.empty(); });
    if (!hasOwnCuts)
        m_quantiles = cache.quantiles(facts, m_bins);
    for (size_t i = 0; i < catalogue::rfmGroups().size(); ++i) {
        if (m_test.values.contains(catalogue::rfmGroups()[i]))
            m_groups |= 1U << i;
    }
}

int RfmFact::scoreOf(Measure measure, const State& state, Day day) const
{
    const std::vector<qint64>& cuts = m_cuts[measure];
    const auto over = [&](auto isPassed) { return static_cast<int>(std::ranges::count_if(cuts, isPassed)); };
    switch (measure) {
    case Measure::Recency:
        return cuts.empty() ? m_quantiles->score(measure, state.lastDay, day)
                            : m_bins - over([&](qint64 cut) { return day.value - state.lastDay > cut; });
    case Measure::Frequency:
        return cuts.empty() ? m_quantiles->score(measure, state.orders, day)
                            : 1 + over([&](qint64 cut) { return state.orders >= cut; });
    case Measure::Monetary:
        break;
    }
    // Compared as decimals of a currency's own digits and of the most a condition can have.
    __extension__ using Wide = __int128;
    const Wide paid = Wide(state.paid) * power(Threshold::MostDecimals);
    return cuts.empty() ? m_quantiles->score(measure, state.paid, day)
                        : 1 + over([&](qint64 cut) { return paid >= Wide(cut) * power(m_facts.currencyDigits); });
}

Day RfmFact::nextChange(Measure measure, const State& state, Day day, Day until) const
{
    const std::vector<qint64>& cuts = m_cuts[measure];
    if (cuts.empty()) {
        const qint64 value = measure == Measure::Recency ? state.lastDay
            : measure == Measure::Frequency              ? state.orders
                                                         : state.paid;
        return m_quantiles->nextChange(measure, value, day, until);
    }
    Day next = until;
    if (measure == Measure::Recency) {
        for (const qint64 cut : cuts) {
            const Day passed = spans::shifted({ static_cast<qint32>(state.lastDay) }, cut + 1);
            if (passed > day)
                next = std::min(next, passed);
        }
    }
    return next;
}

int RfmFact::answerOf(const State& state, Day day) const
{
    if (isScore(m_test.fact))
        return state.orders > 0 ? scoreOf(measureOf(m_test.fact), state, day) : NoScore;
    if (state.orders <= 0)
        return rfmGroupOfProspects();
    return rfmGroupOf(scoreOf(Measure::Recency, state, day), scoreOf(Measure::Frequency, state, day),
        scoreOf(Measure::Monetary, state, day), m_bins);
}

Day RfmFact::nextChange(const State& state, Day day, Day until) const
{
    if (state.orders <= 0)
        return until;
    if (isScore(m_test.fact))
        return nextChange(measureOf(m_test.fact), state, day, until);
    Day next = until;
    for (const Measure measure : { Measure::Recency, Measure::Frequency, Measure::Monetary })
        next = nextChange(measure, state, day, next);
    return next;
}

Day RfmFact::earliestNeeded(Day from) const
{
    constexpr Day Always{ std::numeric_limits<qint32>::min() };
    if (m_test.fact == Fact::PreviousRfmGroup)
        return Always;
    if (m_test.fact != Fact::RfmGroupChanged)
        return from;
    // A change holds from..to days later; the day before it tells that it was one.
    const auto* const ago = std::get_if<DaysAgo>(&m_window);
    return ago && ago->from != DaysAgo::Unlimited ? spans::shifted(from, -qint64(ago->from) - 1) : Always;
}

void RfmFact::findAnswers(const ShopFacts::Customer& customer, Scratch& scratch) const
{
    const auto orders = m_facts.ordersOf(customer);
    auto& events = scratch.events;
    events.clear();
    for (quint32 i = 0; i < orders.size(); ++i) {
        if (orders[i].countsUntil <= orders[i].day)
            continue;
        events.push_back({ orders[i].day, i, 1 });
        if (!orders[i].countsUntil.isNever())
            events.push_back({ orders[i].countsUntil, i, -1 });
    }
    std::ranges::sort(events, {}, &Scratch::Event::day);
    auto& answers = scratch.groups;
    answers.clear();
    scratch.active.clear();
    State state;
    const Day earliest = earliestNeeded(scratch.range.from);
    const auto tell = [&](Day from, Day until) {
        until = std::min(until, scratch.range.until);
        from = std::max(from, earliest);
        for (Day day = from; day < until; day = nextChange(state, day, until)) {
            const int answer = answerOf(state, day);
            if (answers.empty() || answers.back().second != answer)
                answers.emplace_back(day, answer);
        }
    };
    Day from = customer.known;
    for (size_t at = 0; at < events.size();) {
        const Day day = events[at].day;
        tell(from, day);
        from = day;
        for (; at < events.size() && events[at].day == day; ++at) {
            const quint32 order = events[at].what;
            state.orders += events[at].sign;
            state.paid += events[at].sign * orders[order].paid;
            const auto place = std::ranges::lower_bound(scratch.active, order);
            if (events[at].sign > 0)
                scratch.active.insert(place, order);
            else
                scratch.active.erase(place);
        }
        state.lastDay = scratch.active.empty() ? 0 : orders[scratch.active.back()].day.value;
    }
    tell(from, Day::never());
}

bool RfmFact::isAsked(int answer) const
{
    if (isScore(m_test.fact))
        return answer != NoScore && m_threshold.holds(answer);
    const bool isSet = answer != NoGroup;
    const bool isFound =
        catalogue::positiveOf(m_test.textOp) == TextOp::IsSet ? isSet : isSet && (m_groups >> answer & 1U) != 0;
    return isFound != catalogue::isNegated(m_test.textOp);
}

void RfmFact::find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const
{
    findAnswers(customer, scratch);
    const auto& answers = scratch.groups;
    if (m_test.fact == Fact::RfmGroupChanged) {
        scratch.spans.clear();
        for (size_t i = 1; i < answers.size(); ++i) {
            const Day changed = answers[i].first;
            eachWindowDay(m_window, changed, { changed, Day::never() }, scratch.horizon,
                [&](Span span) { scratch.spans.push_back(span); });
        }
        spans::arrange(scratch.spans);
        days.assign(scratch.spans.begin(), scratch.spans.end());
        return;
    }
    for (size_t i = 0; i < answers.size(); ++i) {
        const Day until = i + 1 < answers.size() ? answers[i + 1].first : Day::never();
        const bool isPrevious = m_test.fact == Fact::PreviousRfmGroup;
        const int answer = !isPrevious ? answers[i].second : i > 0 ? answers[i - 1].second : NoGroup;
        if (isAsked(answer))
            spans::append(days, { answers[i].first, until });
    }
}

} // namespace core
