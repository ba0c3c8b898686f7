// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/formats/shopifycells.h"
#include "core/importing/formats/shopifyrows.h"
#include "core/importing/shopzone.h"
#include "core/shop/order.h"

namespace core::shopify {

/// What the cells mean. `shopCurrency` stands in where the file has none (may be empty). The order's currency is as
/// the file says it: empty where it says nothing.
[[nodiscard]] tl::expected<Order, Unreadable> toOrder(const RawOrder& raw, ShopZone& zone, const QString& shopCurrency);

} // namespace core::shopify
