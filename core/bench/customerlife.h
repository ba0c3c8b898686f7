// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace core::bench {

class Dice;

/// Days of a generated log: 0 is its first. Before it the shop was already selling.
struct Span {
    int joined = 0;
    int left = 0; ///< the first day out
};

/// What one invented customer ever ordered: some once, some for years, some gone and back.
class CustomerLife {
public:
    CustomerLife(Dice& dice, int days);

    struct Order {
        int day = 0;
        int product = 0; ///< 0 … 999, the popular ones small
    };
    static constexpr int MostOrders = 32;

    [[nodiscard]] int orders() const { return m_count; }
    [[nodiscard]] const Order& order(int index) const { return m_orders[static_cast<size_t>(index)]; }
    /// The day of the order, or `otherwise` if there never was one.
    [[nodiscard]] int dayOf(int index, int otherwise) const { return index < m_count ? order(index).day : otherwise; }

private:
    std::array<Order, MostOrders> m_orders;
    int m_count = 0;
};

/// Who is in a segment of a generated log: steps of a ladder, spans since the latest order, buyers of a product, and
/// groups that have nothing to do with orders.
struct Recipe {
    enum class Kind { Orders, Recency, Bought, Apart };

    Kind kind = Kind::Orders;
    int first = 1; ///< Orders: fewest; Recency: days since the latest order from; Bought: days; Apart: mean days in
    int last = 1; ///< Orders: most; Recency: days since to; Bought: products below this; Apart: mean days out
    int share = 1000; ///< of the customers who can be in it at all, in thousandths

    /// Adds the customer's spans, sorted, none touching another; they may reach out of the log on both sides.
    void addSpans(const CustomerLife& life, Dice& dice, int days, std::vector<Span>& spans) const;
};

} // namespace core::bench
