// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reporttally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

ReportTally::ReportTally(OrderRules rules, QString currency, std::optional<Day> loggedThrough)
    : m_rules(rules)
    , m_currency(std::move(currency))
    , m_loggedThrough(loggedThrough)
{
}

void ReportTally::add(const Order& order, OrderWriter::Outcome outcome)
{
    ++m_report.ordersRead;
    switch (outcome) {
    case OrderWriter::Outcome::New:
        ++m_report.ordersNew;
        break;
    case OrderWriter::Outcome::Changed:
    case OrderWriter::Outcome::Completed:
        ++m_report.ordersChanged;
        break;
    case OrderWriter::Outcome::Same:
        ++m_report.ordersSame;
        break;
    }
    // Facts that were never read before take nobody out of a segment whose days are recorded.
    const bool isNews = outcome == OrderWriter::Outcome::New || outcome == OrderWriter::Outcome::Changed;
    if (isNews && m_loggedThrough && order.day <= *m_loggedThrough)
        ++m_report.lateOrders;
    if (order.customerKey.isEmpty())
        ++m_report.ordersWithoutCustomer;
    if (!m_report.days)
        m_report.days = DayRange{ order.day, order.day };
    m_report.days->first = std::min(m_report.days->first, order.day);
    m_report.days->last = std::max(m_report.days->last, order.day);

    const bool isCounted = !leavesOut(order);
    ImportReport::Month& month = m_months[order.day.toDate().toString(u"yyyy-MM"_s)];
    ++month.orders;
    month.cancelled += order.cancelledAt ? 1 : 0;
    month.counted += isCounted ? 1 : 0;
    if (order.currency.isEmpty() || order.currency == m_currency)
        addMoney(order, isCounted, month);
    else
        ++m_report.ordersInOtherCurrency;
}

bool ReportTally::leavesOut(const Order& order)
{
    qint64 ImportReport::*reason = nullptr;
    if (m_rules.leaveOutCancelled && order.cancelledAt)
        reason = &ImportReport::leftOutCancelled;
    else if (m_rules.leaveOutVoided && order.financialStatus == u"voided"_s)
        reason = &ImportReport::leftOutVoided;
    else if (m_rules.leaveOutRefunded && order.isFullyRefunded())
        reason = &ImportReport::leftOutRefunded;
    else if (m_rules.leaveOutTests && order.isTest)
        reason = &ImportReport::leftOutTest;
    if (!reason)
        return false;
    ++(m_report.*reason);
    return true;
}

void ReportTally::addMoney(const Order& order, bool isCounted, ImportReport::Month& month)
{
    const qint64 refunded = order.refunded.value_or(0);
    if (isCounted) {
        m_report.revenue += order.total.value_or(0) - refunded;
        m_report.refunds += refunded;
    }
    if (order.isTest || order.financialStatus == u"voided"_s)
        return;
    const qint64 discount = order.discount.value_or(0);
    const qint64 gross = order.subtotal ? *order.subtotal + discount : order.total.value_or(0);
    const qint64 taken = order.subtotal ? discount : 0; // a total is after discounts already
    month.gross += gross;
    month.discounts += taken;
    month.refunds += refunded;
    month.net += gross - taken - refunded;
}

void ReportTally::addSpelling(const QString& customerKey, QByteArrayView spelling)
{
    if (spelling.isEmpty())
        return;
    const size_t hash = qHash(spelling);
    const auto known = m_spellings.find(customerKey);
    if (known == m_spellings.end())
        m_spellings.insert(customerKey, { hash, false });
    else if (known->first != hash)
        known->isSeveral = true;
}

void ReportTally::reject(ImportReport::Rejection rejection)
{
    ++m_report.ordersRead;
    ++m_report.ordersRejected;
    if (m_report.rejections.size() < ImportReport::MostRejections)
        m_report.rejections.push_back(std::move(rejection));
}

ImportReport ReportTally::finish()
{
    for (const auto& [name, month] : m_months) {
        m_report.months.push_back(month);
        m_report.months.back().month = name;
    }
    m_report.customersJoinedByCase = std::count_if(
        m_spellings.cbegin(), m_spellings.cend(), [](const Spelling& spelling) { return spelling.isSeveral; });
    m_report.currency = m_currency;
    return std::move(m_report);
}

} // namespace core
