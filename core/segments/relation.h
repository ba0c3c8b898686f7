// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/factdays.h"
#include "core/segments/threshold.h"

namespace core {

/// Facts about another segment, as its log tells them. A stay that is open in the log goes on; one that begins on the
/// log's first day has no beginning anybody saw.
class RelationFact final : public FactDays {
public:
    RelationFact(const FactTest& test, SegmentStays segment);

    void find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const override;

private:
    void addDaysIn(const Stay& stay, std::vector<Span>& spans) const;

    Fact m_fact;
    Threshold m_threshold;
    std::optional<Window> m_window;
    SegmentStays m_segment;
};

/// Facts about the customer themselves, as the data say today: they hold on all of the customer's days, or on none.
class CustomerFact final : public FactDays {
public:
    CustomerFact(const FactTest& test, const ShopFacts& facts);

    void find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const override;

private:
    [[nodiscard]] bool holds(const ShopFacts::Customer& customer) const;

    const ShopFacts& m_facts;
    FactTest m_test;
    std::vector<quint8> m_matches; ///< by text number, of the positive twin
    bool m_isNegated = false;
    quint32 m_column = 0;
    bool m_hasColumn = false;
};

} // namespace core
