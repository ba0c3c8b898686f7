// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// What an import did, in numbers and in words; stored with the import and readable later.
struct ImportReport {
    /// A row that could not be taken. Texts are translated sentences without personal data.
    struct Rejection {
        QString file; ///< the CSV's name (inside a zip: of the entry)
        qint64 line = 0; ///< physical line on which the row starts, from 1
        QString order; ///< the order's name, may be empty
        QString reason;
        QString remedy;
    };
    /// One calendar month of the file, to lay beside the shop's own sales report. Money in minor units.
    struct Month {
        QString month; ///< "2024-07"
        qint64 orders = 0, cancelled = 0, counted = 0;
        qint64 gross = 0, discounts = 0, refunds = 0, net = 0;
    };

    static constexpr size_t MostRejections = 1'000; ///< that are kept

    ImportId id;
    QString fileName;
    qint64 importedAt = 0; ///< UTC milliseconds
    QString format; ///< "Shopify orders"; several with ", " between them
    qint64 rowsRead = 0;
    qint64 ordersRead = 0;
    qint64 ordersNew = 0, ordersChanged = 0, ordersSame = 0;
    qint64 ordersRejected = 0;
    qint64 customersNew = 0, customersJoinedByCase = 0; ///< e-mails that differ in case only, taken as one
    // Orders in the file that are stored but do not count as purchases, and why (each order under its first reason).
    qint64 leftOutCancelled = 0, leftOutVoided = 0, leftOutRefunded = 0, leftOutTest = 0;
    qint64 ordersWithoutCustomer = 0, ordersInOtherCurrency = 0;
    qint64 revenue = 0, refunds = 0; ///< counted orders of the file, workspace currency
    QString currency;
    QString timeZone;
    std::optional<DayRange> days; ///< of the file's orders
    std::optional<Day> loggedThrough;
    int segmentsAdvanced = 0;
    qint64 joined = 0, left = 0; ///< on the newly logged days
    qint64 lateOrders = 0; ///< new or changed orders on days that were logged before: recorded days stay as they were
    // Of customers exports. The coverage is that of the whole workspace after the import.
    qint64 profilesRead = 0, profilesNew = 0, profilesChanged = 0, profilesSame = 0, profilesRejected = 0;
    qint64 ordersOfKnown = 0, ordersWithProfile = 0;
    qint64 profilesUndated = 0; ///< no order and no day they were added: nobody knows since when
    // Of products exports, the same.
    qint64 productsRead = 0, productsNew = 0, productsChanged = 0, productsSame = 0, productsRejected = 0;
    qint64 linesKnown = 0, linesWithProduct = 0;
    std::vector<Rejection> rejections; ///< the first ones
    std::vector<Month> months;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ImportReport fromJson(const QJsonObject& json);
    [[nodiscard]] qint64 leftOut() const { return leftOutCancelled + leftOutVoided + leftOutRefunded + leftOutTest; }
};

} // namespace core
