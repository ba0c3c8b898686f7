// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/jobs/progress.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core {

class Connection;

/// A text of the shop by its number: 0 is the empty text. Comparing numbers is comparing texts, case folded.
using TextNumber = quint32;

/// What every customer did, in memory and read-only: what segments are worked out from. Orders stand in the order
/// customer, instant, id; only orders of known customers are here. Shared between threads as shared_ptr<const>.
struct ShopFacts {
    struct Line {
        TextNumber title = 0;
        TextNumber name = 0;
        TextNumber variant = 0;
        TextNumber sku = 0;
        TextNumber vendor = 0;
        qint32 quantity = 0;
    };
    struct OrderFact {
        qint64 orderedAt = 0; ///< UTC milliseconds
        Day day;
        Day countsUntil; ///< first day it does not count any more; never() for most, = day for one that never counts
        qint64 paid = 0; ///< total − refunded, minor units of the workspace's currency; 0 in another currency
        TextNumber channel = 0;
        TextNumber source = 0;
        TextNumber utmSource = 0;
        TextNumber utmMedium = 0;
        TextNumber utmCampaign = 0;
        TextNumber country = 0;
        TextNumber region = 0;
        quint32 firstLine = 0, lineCount = 0; ///< into `lines`
        quint32 firstTag = 0, tagCount = 0; ///< into `lists`
        quint32 firstCode = 0, codeCount = 0; ///< into `lists`
    };
    struct Customer {
        CustomerNumber number = 0;
        Day known; ///< the day of the first order of any status: nobody is in a condition segment before it
        quint32 firstOrder = 0, orderCount = 0; ///< into `orders`
    };

    std::vector<Customer> customers; ///< by number
    std::vector<OrderFact> orders;
    std::vector<Line> lines;
    std::vector<TextNumber> lists; ///< tags and discount codes
    std::vector<QString> texts; ///< by number, as first seen; [0] is empty
    std::vector<QString> folded; ///< the same, case folded: what conditions compare with
    int currencyDigits = 2;
    std::optional<DayRange> days; ///< first and newest day of any order in the workspace, known customer or not

    [[nodiscard]] std::span<const OrderFact> ordersOf(const Customer& customer) const
    {
        return std::span(orders).subspan(customer.firstOrder, customer.orderCount);
    }
    [[nodiscard]] std::span<const Line> linesOf(const OrderFact& order) const
    {
        return std::span(lines).subspan(order.firstLine, order.lineCount);
    }
    [[nodiscard]] std::span<const TextNumber> tagsOf(const OrderFact& order) const
    {
        return std::span(lists).subspan(order.firstTag, order.tagCount);
    }
    [[nodiscard]] std::span<const TextNumber> codesOf(const OrderFact& order) const
    {
        return std::span(lists).subspan(order.firstCode, order.codeCount);
    }
};

/// Reads all facts of the workspace under its order rules and currency. Any thread with a connection of its own.
[[nodiscard]] Result<std::shared_ptr<const ShopFacts>> loadShopFacts(
    Connection& connection, const Progress& progress = {});

} // namespace core
