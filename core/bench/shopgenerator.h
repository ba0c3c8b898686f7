// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace core {

class Connection;

namespace bench {

struct ShopShape {
    int customers = 200'000;
    int orders = 1'000'000;
    quint64 seed = 1;

    static constexpr int MostCustomers = 10'000'000;
    static constexpr int MostOrders = 50'000'000;
    static constexpr int Days = 730;
    static constexpr int Products = 500;
};

/// Fills an empty workspace with an invented shop as an import would: two years of orders with one to three lines, the
/// customers and products behind them, every kind of fact; the same one for the same shape on every machine. More and
/// more customers come, those who came lately order more often, some orders are cancelled, refunded or tests. In a
/// transaction of its own; ErrorCode of the file.
[[nodiscard]] Result<void> generateShop(Connection& connection, const ShopShape& shape);

} // namespace bench
} // namespace core
