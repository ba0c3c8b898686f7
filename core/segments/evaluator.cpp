// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/evaluator.h"

#include "core/segments/facttests.h"
#include "core/segments/spans.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr size_t PollEvery = 1024; // customers

struct Node {
    std::optional<FactDays> fact; ///< a leaf has one
    Combine combine = Combine::All;
    std::vector<Node> children;
};

Node nodeOf(const Condition& condition, const ShopFacts& facts)
{
    Node node;
    if (condition.test) {
        node.fact.emplace(*condition.test, facts);
    } else if (condition.group) {
        node.combine = condition.group->combine;
        for (const Condition& child : condition.group->children)
            node.children.push_back(nodeOf(child, facts));
    }
    return node;
}

Spans daysOfNode(const Node& node, const ShopFacts::Customer& customer)
{
    if (node.fact)
        return node.fact->of(customer);
    if (node.combine == Combine::All) {
        Spans days{ { customer.known, Day::never() } };
        for (const Node& child : node.children) {
            if (days.empty())
                break;
            days = spans::common(days, daysOfNode(child, customer));
        }
        return days;
    }
    Spans days;
    for (const Node& child : node.children)
        days = spans::united(days, daysOfNode(child, customer));
    return node.combine == Combine::Any ? days : spans::complement(days, customer.known);
}

} // namespace

struct Evaluator::Program {
    Node root;
    const ShopFacts& facts;
};

Evaluator::Evaluator(const Condition& condition, const ShopFacts& facts)
    : m_program(std::make_shared<Program>(Program{ nodeOf(condition, facts), facts }))
{
}

std::optional<std::vector<Stay>> Evaluator::stays(DayRange days, const Progress& progress) const
{
    const std::vector<ShopFacts::Customer>& customers = m_program->facts.customers;
    std::vector<Stay> stays;
    for (size_t i = 0; i < customers.size(); ++i) {
        if (i % PollEvery == 0) {
            if (progress.shouldStop())
                return std::nullopt;
            if (i % (PollEvery * 16) == 0)
                progress.say(double(i) / double(customers.size()),
                    QCoreApplication::translate("core::Evaluator", "Working out who is in the segment"));
        }
        if (days.isEmpty() || customers[i].known > days.last)
            continue;
        for (const Span& span : daysOfNode(m_program->root, customers[i])) {
            if (span.from > days.last)
                break;
            if (span.until <= days.first)
                continue;
            stays.push_back({ customers[i].number, std::max(span.from, days.first),
                span.until > days.last ? Day::never() : span.until });
        }
    }
    return stays;
}

std::vector<DayRange> Evaluator::daysOf(const ShopFacts::Customer& customer) const
{
    std::vector<DayRange> days;
    for (const Span& span : daysOfNode(m_program->root, customer))
        days.push_back({ span.from, span.until.isNever() ? span.until : span.until - 1 });
    return days;
}

} // namespace core
