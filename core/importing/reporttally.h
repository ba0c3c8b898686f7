// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importreport.h"
#include "core/shop/order.h"
#include "core/shop/shopstore.h"

#include <QHash>

#include <map>

namespace core {

/// Counts what happens during an import, order by order, into its report.
class ReportTally final {
public:
    /// `currency` is the workspace's; `loggedThrough` the last day any log knew before this import.
    ReportTally(OrderRules rules, QString currency, std::optional<Day> loggedThrough);

    void add(const Order& order, OrderWriter::Outcome outcome);
    /// The address as the file spells it, to notice people who are written in two ways.
    void addSpelling(const QString& customerKey, QByteArrayView spelling);
    void reject(ImportReport::Rejection rejection);

    [[nodiscard]] qint64 orders() const { return m_report.ordersRead; }
    [[nodiscard]] const std::vector<ImportReport::Rejection>& rejections() const { return m_report.rejections; }
    [[nodiscard]] bool hasTaken() const { return m_report.ordersRead > m_report.ordersRejected; }
    [[nodiscard]] ImportReport finish(); ///< once, at the end

private:
    struct Spelling {
        size_t first = 0;
        bool isSeveral = false;
    };

    /// Adds to the left-out number of the first rule that leaves the order out; false if it counts.
    bool leavesOut(const Order& order);
    void addMoney(const Order& order, bool isCounted, ImportReport::Month& month);

    OrderRules m_rules;
    QString m_currency;
    std::optional<Day> m_loggedThrough;
    ImportReport m_report;
    std::map<QString, ImportReport::Month> m_months;
    QHash<QString, Spelling> m_spellings;
};

} // namespace core
