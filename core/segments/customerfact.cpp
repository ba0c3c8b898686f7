// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/catalogue.h"
#include "core/segments/relation.h"
#include "core/segments/textmatcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

TextNumber textOf(Fact fact, const ShopFacts::Customer& customer)
{
    switch (fact) {
    case Fact::EmailDomain:
        return customer.emailDomain;
    case Fact::Language:
        return customer.language;
    case Fact::AccountState:
        return customer.accountState;
    case Fact::Company:
        return customer.company;
    case Fact::CustomerNote:
        return customer.note;
    case Fact::CustomerCountry:
        return customer.place.country;
    case Fact::CustomerRegion:
        return customer.place.region;
    case Fact::CustomerCity:
        return customer.place.city;
    case Fact::CustomerPostcode:
        return customer.place.postcode;
    default:
        return 0;
    }
}

} // namespace

CustomerFact::CustomerFact(const FactTest& test, const ShopFacts& facts)
    : m_facts(facts)
    , m_test(test)
    , m_isNegated(catalogue::isNegated(test.textOp))
{
    if (catalogue::rowOf(test.fact).kind == catalogue::Kind::Nothing
        || catalogue::rowOf(test.fact).kind == catalogue::Kind::Flag)
        return;
    const auto column = std::ranges::find(facts.extraColumns, test.column);
    m_hasColumn = column != facts.extraColumns.end();
    m_column = static_cast<quint32>(column - facts.extraColumns.begin());
    std::vector<quint8> isUsed(facts.folded.size(), 0);
    isUsed[0] = 1;
    for (const ShopFacts::Customer& customer : facts.customers) {
        isUsed[textOf(test.fact, customer)] = 1;
        for (const TextNumber tag : facts.tagsOf(customer))
            isUsed[tag] = 1;
        for (const ShopFacts::Extra& extra : facts.extrasOf(customer))
            isUsed[extra.text] |= extra.column == m_column ? 1 : 0;
    }
    const TextMatcher matcher(catalogue::positiveOf(test.textOp), test.values, facts, isUsed);
    m_matches.resize(isUsed.size());
    for (size_t i = 0; i < isUsed.size(); ++i)
        m_matches[i] = matcher.isFound(static_cast<TextNumber>(i)) ? 1 : 0;
}

bool CustomerFact::holds(const ShopFacts::Customer& customer) const
{
    const auto isFound = [&](TextNumber text) { return m_matches[text] != 0; };
    switch (m_test.fact) {
    case Fact::CustomerTag:
        return std::ranges::any_of(m_facts.tagsOf(customer), isFound) != m_isNegated;
    case Fact::AcceptsEmail:
    case Fact::AcceptsSms: {
        const Answer answer = m_test.fact == Fact::AcceptsEmail ? customer.acceptsEmail : customer.acceptsSms;
        const bool isAsked = catalogue::positiveOf(m_test.textOp) == TextOp::IsSet
            ? answer != Answer::Unknown
            : answer == (m_test.values.value(0) == u"yes"_s ? Answer::Yes : Answer::No);
        return isAsked != m_isNegated;
    }
    case Fact::CustomerColumn: {
        const auto extras = m_facts.extrasOf(customer);
        const auto extra = std::ranges::find(extras, m_column, &ShopFacts::Extra::column);
        return isFound(m_hasColumn && extra != extras.end() ? extra->text : 0) != m_isNegated;
    }
    default:
        return isFound(textOf(m_test.fact, customer)) != m_isNegated;
    }
}

void CustomerFact::find(const ShopFacts::Customer& customer, Scratch& scratch, Spans& days) const
{
    const Span life{ customer.known, Day::never() };
    if (m_test.fact == Fact::CustomerAdded) {
        if (!customer.added.isNever())
            eachWindowDay(m_test.window.value_or(Ever{}), customer.added,
                { std::max(life.from, customer.added), life.until }, scratch.horizon,
                [&](Span span) { spans::append(days, span); });
        return;
    }
    if (holds(customer))
        days.push_back(life);
}

} // namespace core
