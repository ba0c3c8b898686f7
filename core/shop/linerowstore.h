// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/shop/shopfacts.h"

#include <functional>
#include <vector>

namespace core {

class Connection;

/// The line items of a workspace as stored, in the order of the orders' rows: what can be read without knowing the
/// orders, on a thread of its own.
struct LineRows {
    struct Row {
        qint64 order = 0; ///< id of its row
        bool hasPrice = false;
        ShopFacts::Line line; ///< texts by their numbers in `texts`, price and discount in the order's currency
    };

    std::vector<Row> rows;
    std::vector<QString> texts; ///< [0] is empty

    /// Cancelled as soon as `shouldStop` says so. Any thread with a connection of its own.
    [[nodiscard]] static Result<LineRows> read(Connection& connection, const std::function<bool()>& shouldStop);
};

} // namespace core
