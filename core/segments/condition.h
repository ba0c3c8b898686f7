// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace core {

/// Between includes both ends.
enum class NumberOp { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Between, NotBetween };
enum class TextOp {
    Is,
    IsNot,
    OneOf,
    NoneOf,
    Contains,
    StartsWith,
    EndsWith,
    Matches, ///< a regular expression, found anywhere in the text
    NotContains,
    NotStartsWith,
    NotEndsWith,
    NotMatches,
    IsSet,
    IsNotSet,
};

/// Attributes of an order that a condition may ask for; catalogue.h says of which kind each is. One of a line item
/// holds for an order if one line has it.
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
    ProductType,
    ProductCategory,
    Collection,
    ProductTag,
    LineQuantity,
    LinePrice, ///< of one piece, before discounts
    LineAmount, ///< price × quantity − discount of the line
    Location,
    Referrer,
    LandingPage,
    UtmTerm,
    UtmContent,
    PaymentMethod,
    ShippingMethod,
    Currency,
    FinancialStatus,
    FulfillmentStatus,
    OrderNote,
    ShippingCountry,
    ShippingRegion,
    ShippingCity,
    ShippingPostcode,
    BillingCountry,
    BillingRegion,
    BillingCity,
    BillingPostcode,
    Amount, ///< total − refunded; amounts are those of orders in the workspace's currency: others fulfil no comparison
    Total,
    Subtotal,
    Discount,
    Refunded,
    Items, ///< quantity over all lines
    Products, ///< different titles
    Weekday, ///< "mon" … "sun", shop time
    Hour, ///< time of day "06:00" … "11:00", the end not included; may go over midnight
    Month, ///< "1" … "12"
    Date,
    Cancelled, ///< at any time, whether it stopped counting or not
};

/// `attribute op values`. Texts compare case folded; OneOf/NoneOf have several values, IsSet/IsNotSet none, the others
/// one. Negations are the opposite of their positive twin: "product is not X" holds for an order without a line of X.
/// Numbers, amounts and dates (see catalogue.h) compare by `numberOp` with values[0], and values[1] for Between.
struct AttributeTest {
    OrderAttribute attribute = OrderAttribute::Product;
    TextOp op = TextOp::Is;
    QStringList values;
    NumberOp numberOp = NumberOp::GreaterOrEqual;

    friend bool operator==(const AttributeTest&, const AttributeTest&) = default;
};

enum class Combine { All, Any, None, AtLeast };

/// Attributes of one order, combined.
struct OrderFilter {
    struct Group {
        Combine combine = Combine::All;
        std::vector<OrderFilter> children;
        int least = 1; ///< AtLeast: how many of the children must hold
        bool isOneLine = false; ///< its tests, all of line items, are asked of one line at a time: one must fulfil them
        friend bool operator==(const Group&, const Group&) = default;
    };
    std::optional<AttributeTest> test; ///< a leaf has a test, a branch has a group
    std::optional<Group> group;
    friend bool operator==(const OrderFilter&, const OrderFilter&) = default;
};

/// On day d the days d − from … d − to, both included: {from: 365, to: 0}. "Last N days" is {N − 1, 0}; "more than N
/// days ago" is {Unlimited, N + 1}.
struct DaysAgo {
    static constexpr int Unlimited = std::numeric_limits<int>::max();
    int from = 0; ///< the older end, from >= to >= 0
    int to = 0;
    friend bool operator==(const DaysAgo&, const DaysAgo&) = default;
};
/// Calendar days, both included; a missing end is open.
struct Dates {
    std::optional<Day> from;
    std::optional<Day> to;
    friend bool operator==(const Dates&, const Dates&) = default;
};
/// The same month and day in a later year; 29 February is remembered on 28 February of years without one.
struct Anniversary {
    friend bool operator==(const Anniversary&, const Anniversary&) = default;
};
/// All days up to the day asked.
struct Ever {
    friend bool operator==(const Ever&, const Ever&) = default;
};
using Window = std::variant<DaysAgo, Dates, Anniversary, Ever>;

/// The n-th to m-th of the customer's orders, from 1; without `to` all from `from` on.
struct OrderPosition {
    int from = 1;
    std::optional<int> to;
    bool isFromEnd = false; ///< 1 is the latest
    bool isOfMatching = false; ///< counted among the orders the filter lets through, not among all
    friend bool operator==(const OrderPosition&, const OrderPosition&) = default;
};

/// Which orders a fact looks at, before any filter: counting ones as of the day asked, or others, too.
enum class WhichOrders { Counting, All, NotCounting };

/// Fact::ActivePeriods: the last `count` days, 7-day blocks or month-long blocks that end on the day asked.
struct Periods {
    enum class Unit { Days, Weeks, Months };
    int count = 4;
    Unit unit = Unit::Weeks;
    friend bool operator==(const Periods&, const Periods&) = default;
};

/// Fact::Sequence: an order as asked, later than that of the step before, at most `within` days after it.
struct Step {
    OrderFilter filter;
    std::optional<int> within; ///< not of the first step
    friend bool operator==(const Step&, const Step&) = default;
};

/// How customers are scored 1 … bins: by the quantiles of the shop as of each day, or by cut-offs of one's own. A
/// customer with more orders, a higher amount or fewer days since the last order has the higher score.
struct RfmSetup {
    int bins = 5; ///< 3 or 5
    /// bins − 1 ascending cut-offs each, decimal texts; empty: quantiles. A score is 1 and one more for every cut-off
    /// reached (recency, in days: one less than `bins` for every cut-off passed).
    QStringList recencyCuts, frequencyCuts, monetaryCuts;
    friend bool operator==(const RfmSetup&, const RfmSetup&) = default;
};

/// Another segment. The id rules; the name is for people and files, and is made true again on loading.
struct SegmentRef {
    SegmentId id;
    QString name;
    friend bool operator==(const SegmentRef&, const SegmentRef&) = default;
};

/// What a condition may ask of a customer; catalogue.h says what belongs to each.
enum class Fact {
    Orders,
    TotalSpent,
    DaysSinceFirstOrder,
    DaysSinceLastOrder,
    Country, ///< of the latest counting order; false for who has none
    Region, ///< the same
    AverageOrderValue,
    LargestOrder,
    SmallestOrder,
    Items, ///< quantity bought
    DistinctProducts, ///< different titles
    DiscountShare, ///< percent: discounts ÷ (subtotal + discounts)
    RefundedAmount,
    RefundedShare, ///< percent: refunded ÷ total
    OrderShare, ///< percent: orders the filter lets through ÷ all orders looked at
    MeanGap, ///< days between consecutive orders
    MedianGap,
    LastGap,
    Overdue, ///< days since the last order ÷ own median gap
    DaysFirstToSecond,
    ActivePeriods, ///< in how many of the last n days, weeks or months there is an order
    Sequence,
    CustomerAdded, ///< whether the day the customer was added lies in the window
    CustomerTag,
    EmailDomain,
    Language,
    AcceptsEmail,
    AcceptsSms,
    AccountState,
    Company,
    CustomerNote,
    CustomerColumn, ///< any further column of a customers file: `column`
    CustomerCountry, ///< of the default address
    CustomerRegion,
    CustomerCity,
    CustomerPostcode,
    RecencyScore,
    FrequencyScore,
    MonetaryScore,
    RfmGroup,
    PreviousRfmGroup, ///< the one before the present one; the empty text for who never changed
    RfmGroupChanged, ///< whether the group changed in the window
    InSegment, ///< on the day asked; with a window: on any day of it
    JoinedSegment, ///< in the window, if its beginning was seen
    LeftSegment,
    DaysInSegment, ///< of the present stay, 1 on its first day; false for who is not in it
};

/// One question about a customer on a day. Which members apply is a matter of the fact (catalogue.h).
struct FactTest {
    Fact fact = Fact::Orders;
    NumberOp op = NumberOp::GreaterOrEqual;
    qint64 number = 1;
    TextOp textOp = TextOp::Is;
    QStringList values;
    std::optional<OrderFilter> filter;
    std::optional<OrderPosition> position;
    std::optional<Window> window;
    QString amount; ///< a decimal text ("150.00"), so that a change of currency keeps the meaning of an amount
    qint64 upperNumber = 0; ///< Between: the upper end
    QString upperAmount;
    WhichOrders which = WhichOrders::Counting;
    std::optional<OrderFilter> lines; ///< Items, DistinctProducts: of which lines
    Periods periods;
    std::vector<Step> steps;
    RfmSetup rfm;
    SegmentRef segment;
    QString column;
    friend bool operator==(const FactTest&, const FactTest&) = default;
};

/// What makes a segment: a tree of tests. A value; empty groups: "all" and "none" of nothing hold, the others do not.
struct Condition {
    struct Group {
        Combine combine = Combine::All;
        std::vector<Condition> children;
        int least = 1; ///< AtLeast: how many of the children must hold
        friend bool operator==(const Group&, const Group&) = default;
    };
    std::optional<FactTest> test; ///< a leaf has a test, a branch has a group
    std::optional<Group> group;
    friend bool operator==(const Condition&, const Condition&) = default;
};

} // namespace core
