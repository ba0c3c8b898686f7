// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <memory>
#include <span>
#include <vector>

namespace core {

struct ShopFacts;

/// What metrics need of the shop's facts and nothing else, close together: a tenth of their bytes. Immutable, shared
/// between threads as shared_ptr<const Purchases>.
struct Purchases {
    /// An order that counts for at least one day.
    struct Purchase {
        qint64 paid = 0; ///< minor units of the workspace's currency, after discounts and refunds; 0 if not hasMoney
        Day day;
        Day until = Day::never(); ///< first day it does not count any more, later than `day`
        bool hasMoney = false; ///< in the workspace's currency, and the export says what it came to
    };
    struct Customer {
        CustomerNumber number = 0;
        quint32 first = 0, count = 0; ///< into `purchases`, by their instants
        bool keepsAll = true; ///< no purchase ever stops counting
    };

    std::vector<Customer> customers; ///< by number; also those without a purchase
    std::vector<Purchase> purchases;
    DayRange days; ///< of any purchase; empty without

    [[nodiscard]] std::span<const Purchase> of(const Customer& customer) const
    {
        return std::span(purchases).subspan(customer.first, customer.count);
    }
};

using PurchasesPtr = std::shared_ptr<const Purchases>;

/// One pass over the orders: some 50 ms for a million. Any thread.
[[nodiscard]] PurchasesPtr purchasesOf(const ShopFacts& facts);

} // namespace core
