// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/evaluator.h"

#include "core/base/translate.h"
#include "core/segments/rfm.h"
#include "core/segments/spans.h"

#include <QThreadPool>

#include <atomic>
#include <deque>

namespace core {

namespace {

constexpr size_t SliceSize = 2048; // customers; a thread takes one slice after another
constexpr int YearsAhead = 4;

struct Node {
    std::unique_ptr<const FactDays> fact; ///< a leaf has one
    Combine combine = Combine::All;
    int least = 1;
    std::vector<Node> children;
};

Node nodeOf(const Condition& condition, const ShopFacts& facts, const EvaluationContext& context)
{
    Node node;
    if (condition.test) {
        node.fact = factDays(*condition.test, facts, context);
    } else if (condition.group) {
        node.combine = condition.group->combine;
        node.least = condition.group->least;
        for (const Condition& child : condition.group->children)
            node.children.push_back(nodeOf(child, facts, context));
    }
    return node;
}

/// Works out the days of customers, one after the other, with memory of its own. One per thread.
class Worker {
public:
    /// `range`: the days that matter; all of them if it is empty.
    Worker(const Node& root, Day horizon, DayRange range)
        : m_root(root)
    {
        m_scratch.horizon = horizon;
        if (!range.isEmpty())
            m_scratch.range = { range.first, range.last + 1 };
    }

    /// Valid until the next call.
    const Spans& daysOf(const ShopFacts::Customer& customer)
    {
        m_depth = 0;
        Spans& days = borrow();
        find(m_root, customer, days);
        return days;
    }

    bool isIn(const ShopFacts::Customer& customer, Day day)
    {
        m_depth = 0;
        return customer.known <= day && holds(m_root, customer, day);
    }

private:
    Spans& borrow()
    {
        if (m_depth == m_borrowed.size())
            m_borrowed.emplace_back();
        Spans& spans = m_borrowed[m_depth++];
        spans.clear();
        return spans;
    }

    void find(const Node& node, const ShopFacts::Customer& customer, Spans& days)
    {
        if (node.fact)
            return node.fact->find(customer, m_scratch, days);
        if (node.combine == Combine::AtLeast)
            return findAtLeast(node, customer, days);
        const size_t depth = m_depth;
        Spans& ofChild = borrow();
        Spans& both = borrow();
        const bool isAll = node.combine == Combine::All;
        if (isAll)
            days.push_back({ customer.known, Day::never() });
        for (const Node& child : node.children) {
            if (isAll && days.empty())
                break;
            ofChild.clear();
            find(child, customer, ofChild);
            if (isAll)
                spans::intersect(days, ofChild, both);
            else
                spans::unite(days, ofChild, both);
            days.swap(both);
        }
        if (node.combine == Combine::None) {
            spans::complement(days, customer.known, both);
            days.swap(both);
        }
        m_depth = depth;
    }

    void findAtLeast(const Node& node, const ShopFacts::Customer& customer, Spans& days)
    {
        std::vector<Spans> ofChildren(node.children.size());
        for (size_t i = 0; i < node.children.size(); ++i)
            find(node.children[i], customer, ofChildren[i]);
        spans::atLeast(ofChildren, node.least, customer.known, days);
    }

    bool holds(const Node& node, const ShopFacts::Customer& customer, Day day)
    {
        if (node.fact) {
            const size_t depth = m_depth;
            Spans& days = borrow();
            node.fact->find(customer, m_scratch, days);
            m_depth = depth;
            return spans::contains(days, day);
        }
        const auto childHolds = [&](const Node& child) { return holds(child, customer, day); };
        switch (node.combine) {
        case Combine::Any:
            return std::ranges::any_of(node.children, childHolds);
        case Combine::None:
            return std::ranges::none_of(node.children, childHolds);
        case Combine::AtLeast:
            return holdAtLeast(node, customer, day);
        case Combine::All:
            break;
        }
        return std::ranges::all_of(node.children, childHolds);
    }

    bool holdAtLeast(const Node& node, const ShopFacts::Customer& customer, Day day)
    {
        int held = 0;
        auto open = std::ssize(node.children);
        for (const Node& child : node.children) {
            if (held >= node.least || held + open < node.least)
                break;
            held += holds(child, customer, day) ? 1 : 0;
            --open;
        }
        return held >= node.least;
    }

    const Node& m_root;
    Scratch m_scratch;
    std::deque<Spans> m_borrowed;
    size_t m_depth = 0;
};

/// Calls `work(Worker&, slice)` for each slice of customers, on several threads, this one among them, which alone asks
/// whether to stop. False when it was.
template <typename Work>
bool eachSlice(const Node& root, DayRange range, size_t customers, const Progress& progress, Work work)
{
    const size_t slices = (customers + SliceSize - 1) / SliceSize;
    std::atomic<size_t> next = 0;
    std::atomic<bool> isStopped = progress.shouldStop();
    const auto run = [&](auto afterEach) {
        Worker worker(root, range.last, range);
        for (size_t slice = next++; slice < slices && !isStopped; slice = next++) {
            work(worker, slice);
            afterEach(slice);
        }
    };
    QThreadPool helpers;
    const int threads = std::min(QThread::idealThreadCount(), static_cast<int>(slices / 2));
    for (int i = 1; i < threads; ++i)
        helpers.start([&] { run([](size_t) {}); });
    run([&](size_t slice) {
        if (progress.shouldStop())
            isStopped = true;
        if (slice % 16 == 0)
            progress.say(double(slice) / double(slices), tr("Working out who is in the segment"));
    });
    helpers.waitForDone();
    return !isStopped;
}

} // namespace

struct Evaluator::Program {
    Node root;
    const ShopFacts& facts;
    std::shared_ptr<RfmCache> rfm; ///< lives as long as what uses it
};

Evaluator::Evaluator(const Condition& condition, const ShopFacts& facts, const EvaluationContext& context)
{
    EvaluationContext whole = context;
    if (!whole.rfm)
        whole.rfm = std::make_shared<RfmCache>();
    m_program = std::make_shared<Program>(Program{ nodeOf(condition, facts, whole), facts, whole.rfm });
}

std::optional<std::vector<Stay>> Evaluator::stays(DayRange days, const Progress& progress) const
{
    const std::vector<ShopFacts::Customer>& customers = m_program->facts.customers;
    std::vector<std::vector<Stay>> found((customers.size() + SliceSize - 1) / SliceSize);
    const auto work = [&](Worker& worker, size_t slice) {
        const size_t end = std::min(customers.size(), (slice + 1) * SliceSize);
        for (size_t i = slice * SliceSize; i < end; ++i) {
            if (days.isEmpty() || customers[i].known > days.last)
                continue;
            for (const Span& span : worker.daysOf(customers[i])) {
                if (span.from > days.last)
                    break;
                if (span.until > days.first)
                    found[slice].push_back({ customers[i].number, std::max(span.from, days.first),
                        span.until > days.last ? Day::never() : span.until });
            }
        }
    };
    if (!eachSlice(m_program->root, days, customers.size(), progress, work))
        return std::nullopt;
    std::vector<Stay> stays;
    size_t count = 0;
    for (const std::vector<Stay>& part : found)
        count += part.size();
    stays.reserve(count);
    for (const std::vector<Stay>& part : found)
        stays.insert(stays.end(), part.begin(), part.end());
    return stays;
}

std::optional<qint64> Evaluator::countOn(Day day, const Progress& progress) const
{
    const std::vector<ShopFacts::Customer>& customers = m_program->facts.customers;
    std::atomic<qint64> count = 0;
    const auto work = [&](Worker& worker, size_t slice) {
        const size_t end = std::min(customers.size(), (slice + 1) * SliceSize);
        qint64 ofSlice = 0;
        for (size_t i = slice * SliceSize; i < end; ++i)
            ofSlice += worker.isIn(customers[i], day) ? 1 : 0;
        count += ofSlice;
    };
    if (!eachSlice(m_program->root, { day, day }, customers.size(), progress, work))
        return std::nullopt;
    return count.load();
}

std::vector<DayRange> Evaluator::daysOf(const ShopFacts::Customer& customer, std::optional<Day> horizon) const
{
    if (!horizon) {
        horizon = m_program->facts.days ? m_program->facts.days->last : customer.known;
        for (const ShopFacts::OrderFact& order : m_program->facts.ordersOf(customer))
            horizon = std::max(*horizon, order.day);
        horizon = Day::fromDate(horizon->toDate().addYears(YearsAhead));
    }
    Worker worker(m_program->root, *horizon, {});
    std::vector<DayRange> days;
    for (const Span& span : worker.daysOf(customer))
        days.push_back({ span.from, span.until.isNever() ? span.until : span.until - 1 });
    return days;
}

} // namespace core
