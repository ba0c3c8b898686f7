// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/livecount.h"

#include "core/segments/evaluator.h"
#include "core/segments/rfm.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <tuple>

using core::ShopFacts;

namespace ui {

namespace {

template <typename T>
core::Progress progressOf(QPromise<T>& promise)
{
    core::Progress progress;
    progress.isCancelled = [&promise] { return promise.isCanceled(); };
    return progress;
}

} // namespace

LiveCount::LiveCount(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_size(pool)
    , m_past(pool)
    , m_verdicts(pool)
{
    m_ahead.setMaxThreadCount(1);
    m_ahead.setThreadPriority(QThread::LowPriority);
    connect(&m_size, &core::LatestJob<Size>::finished, this, [this] {
        if (const auto size = m_size.outcome()) {
            Q_EMIT counted(*size);
            askPast();
        }
    });
    connect(&m_past, &core::LatestJob<Past>::finished, this, [this] {
        if (const auto past = m_past.outcome())
            Q_EMIT pastKnown(*past);
    });
    connect(&m_verdicts, &core::LatestJob<std::vector<bool>>::finished, this, [this] {
        if (const auto verdicts = m_verdicts.outcome())
            Q_EMIT judged(*verdicts);
    });
}

void LiveCount::setShop(std::shared_ptr<const ShopFacts> facts, core::Day day, core::CountService::LogReader logs)
{
    cancel();
    m_verdicts.cancel();
    const bool isSameShop = facts == m_facts && m_rfm;
    m_facts = std::move(facts);
    m_day = day;
    m_logs = std::move(logs);
    if (isSameShop)
        return;
    m_rfm = std::make_shared<core::RfmCache>();
    if (!hasShop())
        return;
    // The first condition about RFM would wait for them: half a second with a million orders.
    m_ahead.start([facts = m_facts, rfm = m_rfm] {
        for (const int bins : { 5, 3 })
            std::ignore = rfm->quantiles(*facts, bins);
    });
}

core::EvaluationContext LiveCount::context() const
{
    core::EvaluationContext context;
    context.rfm = m_rfm;
    if (m_logs) {
        context.segmentStays = [logs = m_logs](const core::SegmentRef& segment) -> core::SegmentStays {
            const auto read = logs({ segment.id }, {});
            if (!read || read->empty() || !read->front())
                return {};
            const core::SegmentLogPtr& log = read->front();
            return { { log, &log->stays }, log->days.first };
        };
    }
    return context;
}

void LiveCount::cancel()
{
    m_size.cancel();
    m_past.cancel();
}

void LiveCount::ask(const core::Condition& condition)
{
    cancel();
    m_condition = condition;
    m_size.start([facts = m_facts, condition, day = m_day, context = context()](QPromise<Size>& promise) {
        QElapsedTimer timer;
        timer.start();
        const auto members = core::Evaluator(condition, *facts, context).countOn(day, progressOf(promise));
        if (!members)
            return;
        Size size{ *members };
        for (const ShopFacts::Customer& customer : facts->customers)
            size.known += customer.known <= day;
        size.milliseconds = timer.elapsed();
        promise.addResult(size);
    });
}

void LiveCount::askPast()
{
    m_past.start([facts = m_facts, condition = m_condition, days = core::DayRange{ m_facts->days->first, m_day },
                     context = context()](QPromise<Past>& promise) {
        const auto stays = core::Evaluator(condition, *facts, context).stays(days, progressOf(promise));
        if (!stays || days.isEmpty())
            return;
        Past past;
        std::vector<qint64> changes(static_cast<size_t>(days.length()) + 1);
        for (const core::Stay& stay : *stays) {
            ++changes[static_cast<size_t>(stay.joined - days.first)];
            if (!stay.left.isNever()) {
                --changes[static_cast<size_t>(stay.left - days.first)];
                continue;
            }
            const auto customer =
                std::ranges::lower_bound(facts->customers, stay.customer, {}, &ShopFacts::Customer::number);
            if (past.first.size() < FirstMembers && customer != facts->customers.end())
                past.first.append(QString::fromUtf8(facts->keyOf(*customer)));
        }
        qint64 members = 0;
        for (int day = 0; day < days.length(); ++day) {
            members += changes[static_cast<size_t>(day)];
            past.members.push_back(static_cast<quint32>(members));
        }
        promise.addResult(std::move(past));
    });
}

void LiveCount::judge(const QByteArray& customerKey, const std::vector<core::Condition>& conditions)
{
    m_verdicts.start([facts = m_facts, customerKey, conditions, day = m_day, context = context()](
                         QPromise<std::vector<bool>>& promise) {
        const auto customer = std::ranges::find_if(facts->customers,
            [&](const ShopFacts::Customer& one) { return facts->keyOf(one) == QByteArrayView(customerKey); });
        if (customer == facts->customers.end())
            return;
        std::vector<bool> verdicts;
        for (const core::Condition& condition : conditions) {
            if (promise.isCanceled())
                return;
            const auto days = core::Evaluator(condition, *facts, context).daysOf(*customer, day);
            verdicts.push_back(
                std::ranges::any_of(days, [day](const core::DayRange& range) { return range.contains(day); }));
        }
        promise.addResult(std::move(verdicts));
    });
}

} // namespace ui
