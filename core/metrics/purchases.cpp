// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/purchases.h"

#include "core/shop/shopfacts.h"

#include <algorithm>

namespace core {

PurchasesPtr purchasesOf(const ShopFacts& facts)
{
    auto purchases = std::make_shared<Purchases>();
    purchases->customers.reserve(facts.customers.size());
    purchases->purchases.reserve(facts.orders.size());
    for (const ShopFacts::Customer& customer : facts.customers) {
        Purchases::Customer& kept = purchases->customers.emplace_back();
        kept.number = customer.number;
        kept.first = static_cast<quint32>(purchases->purchases.size());
        for (const ShopFacts::OrderFact& order : facts.ordersOf(customer)) {
            if (order.countsUntil <= order.day)
                continue;
            purchases->purchases.push_back(
                { order.hasTotal ? order.paid : 0, order.day, order.countsUntil, order.hasTotal });
            kept.keepsAll = kept.keepsAll && order.countsUntil.isNever();
            DayRange& days = purchases->days;
            days = days.isEmpty() ? DayRange{ order.day, order.day }
                                  : DayRange{ std::min(days.first, order.day), std::max(days.last, order.day) };
        }
        kept.count = static_cast<quint32>(purchases->purchases.size()) - kept.first;
    }
    return purchases;
}

} // namespace core
