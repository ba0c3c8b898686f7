// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/shop/profile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

class Connection;

/// Whether an order is a purchase, and if not, by which of the workspace's rules.
enum class Standing { Counts, Voided, Refunded, Test, Cancelled };

/// An order as a person looks at it.
struct CustomerOrder {
    QString name; ///< "#1001"
    qint64 orderedAt = 0; ///< UTC milliseconds
    Day day; ///< in the shop's time zone
    QString currency;
    std::optional<qint64> total; ///< minor units of its currency
    qint64 refunded = 0; ///< the same
    QString financialStatus; ///< lower case, as the export says it
    QString fulfillmentStatus;
    QString items; ///< "Rum Baba, 2 × Herbal Tea Bags"
    Standing standing = Standing::Counts;
    Day countsUntil = Day::never(); ///< a cancelled one counted before that day, if it is later than `day`
};

/// All the workspace knows of one customer.
struct CustomerFile {
    CustomerNumber number = 0;
    QString key;
    std::optional<CustomerProfile> profile; ///< without its keys
    std::vector<CustomerOrder> orders; ///< newest first
};

/// Reading only; any thread with a connection of its own.
namespace customerfilestore {

/// Nothing if nobody has this key.
[[nodiscard]] Result<std::optional<CustomerFile>> load(Connection& connection, const QString& key);
/// Keys that hold the text, whatever its case: those that begin with it first, then by their bytes; at most `most`.
[[nodiscard]] Result<QStringList> find(Connection& connection, const QString& text, int most);

} // namespace customerfilestore
} // namespace core
