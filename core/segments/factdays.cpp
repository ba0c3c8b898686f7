// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/factdays.h"

#include "core/segments/catalogue.h"
#include "core/segments/habit.h"
#include "core/segments/relation.h"
#include "core/segments/rfm.h"
#include "core/segments/tally.h"

namespace core {

namespace {

/// The days on which another fact does not hold.
class NegatedFact final : public FactDays {
public:
    explicit NegatedFact(std::unique_ptr<const FactDays> fact)
        : m_fact(std::move(fact))
    {
    }

    void find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const override
    {
        scratch.negated.clear();
        m_fact->find(customer, scratch, scratch.negated);
        spans::complement(scratch.negated, customer.known, days);
    }

private:
    std::unique_ptr<const FactDays> m_fact;
};

std::unique_ptr<const FactDays> positiveFactDays(
    const FactTest& test, const ShopFacts& facts, const EvaluationContext& context)
{
    const unsigned parts = catalogue::rowOf(test.fact).parts;
    if ((parts & catalogue::SegmentPart) != 0)
        return std::make_unique<RelationFact>(
            test, context.segmentStays ? context.segmentStays(test.segment) : SegmentStays());
    if ((parts & catalogue::RfmPart) != 0)
        return std::make_unique<RfmFact>(test, facts, *context.rfm);
    if (test.fact == Fact::ActivePeriods)
        return std::make_unique<HabitFact>(test, facts);
    if (test.fact == Fact::Sequence)
        return std::make_unique<SequenceFact>(test, facts);
    const bool isOfOrders =
        (parts & catalogue::WherePart) != 0 || test.fact == Fact::Country || test.fact == Fact::Region;
    if (isOfOrders)
        return std::make_unique<TallyFact>(test, facts);
    return std::make_unique<CustomerFact>(test, facts);
}

} // namespace

std::unique_ptr<const FactDays> factDays(const FactTest& test, const ShopFacts& facts, const EvaluationContext& context)
{
    auto days = positiveFactDays(test, facts, context);
    const bool isPlain = catalogue::rowOf(test.fact).kind == catalogue::Kind::Nothing;
    if (isPlain && catalogue::isNegated(test.textOp))
        return std::make_unique<NegatedFact>(std::move(days));
    return days;
}

} // namespace core
