// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace core {

enum class NumberOp { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
enum class TextOp { Is, IsNot, OneOf, NoneOf, Contains, StartsWith };

/// Attributes of an order that a condition may ask for. One of a line item holds for an order if one line has it.
enum class OrderAttribute {
    Product, ///< title or full name of a line
    Variant,
    Sku,
    Vendor,
    Channel,
    Source,
    UtmSource,
    UtmMedium,
    UtmCampaign,
    OrderTag,
    DiscountCode,
};

/// `attribute op values`; texts compare case folded. Is/IsNot/Contains/StartsWith have one value. The negations are
/// the opposite of their positive twin: "product is not X" holds for an order without a line of X.
struct AttributeTest {
    OrderAttribute attribute = OrderAttribute::Product;
    TextOp op = TextOp::Is;
    QStringList values;

    friend bool operator==(const AttributeTest&, const AttributeTest&) = default;
};

enum class Combine { All, Any, None };

/// Attributes of one order, combined.
struct OrderFilter {
    struct Group {
        Combine combine = Combine::All;
        std::vector<OrderFilter> children;
        friend bool operator==(const Group&, const Group&) = default;
    };
    std::optional<AttributeTest> test; ///< a leaf has a test, a branch has a group
    std::optional<Group> group;
    friend bool operator==(const OrderFilter&, const OrderFilter&) = default;
};

/// On day d the days d − from … d − to, both included: {from: 365, to: 0}. "Last N days" is {N − 1, 0}.
struct DaysAgo {
    int from = 0; ///< the older end, from >= to >= 0
    int to = 0;
    friend bool operator==(const DaysAgo&, const DaysAgo&) = default;
};

/// The n-th to m-th of the customer's counting orders, from 1; without `to` all from `from` on.
struct OrderPosition {
    int from = 1;
    std::optional<int> to;
    friend bool operator==(const OrderPosition&, const OrderPosition&) = default;
};

enum class Fact { Orders, TotalSpent, DaysSinceFirstOrder, DaysSinceLastOrder, Country, Region };

/// One question about a customer on a day. Which members apply is a matter of the fact:
/// Orders: op + number (count of orders), filter, position, window · TotalSpent: op + amount, window ·
/// DaysSince…: op + number (days; false for who has no counting order) · Country, Region: textOp + values (of the
/// latest counting order; false for who has none).
struct FactTest {
    Fact fact = Fact::Orders;
    NumberOp op = NumberOp::GreaterOrEqual;
    qint64 number = 1;
    TextOp textOp = TextOp::Is;
    QStringList values;
    std::optional<OrderFilter> filter;
    std::optional<OrderPosition> position;
    std::optional<DaysAgo> window;
    QString amount; ///< TotalSpent: a decimal text ("150.00"), so that a change of currency keeps the meaning
    friend bool operator==(const FactTest&, const FactTest&) = default;
};

/// What makes a segment: a tree of tests. A value; empty groups: "all" and "none" of nothing hold, "any" does not.
struct Condition {
    struct Group {
        Combine combine = Combine::All;
        std::vector<Condition> children;
        friend bool operator==(const Group&, const Group&) = default;
    };
    std::optional<FactTest> test; ///< a leaf has a test, a branch has a group
    std::optional<Group> group;
    friend bool operator==(const Condition&, const Condition&) = default;
};

} // namespace core
