// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/formats/shopifyrows.h"
#include "core/importing/shopzone.h"
#include "core/shop/order.h"

namespace core::shopify {

/// Why an order cannot be taken. Translated, without personal data.
struct Unreadable {
    qint64 line = 0;
    QString reason;
    QString remedy;
};

/// What the cells mean. `shopCurrency` stands in where the file has none (may be empty). The order's currency is as
/// the file says it: empty where it says nothing.
[[nodiscard]] tl::expected<Order, Unreadable> toOrder(const RawOrder& raw, ShopZone& zone, const QString& shopCurrency);

} // namespace core::shopify
