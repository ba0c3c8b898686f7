// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/maker.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace core::templates {

namespace {

const ParameterRow LoyalOrders{ QT_TRANSLATE_NOOP("core::Templates", "Orders, at least"), Kind::Count,
    &ShopMeasures::loyalOrders,
    QT_TRANSLATE_NOOP("core::Templates", "The tenth of the customers with the most orders have %1 or more.") };
const ParameterRow TopSpending{ QT_TRANSLATE_NOOP("core::Templates", "Total spent, at least"), Kind::Money,
    &ShopMeasures::topSpending,
    QT_TRANSLATE_NOOP("core::Templates", "The tenth of the customers who paid most reach %1.") };
const ParameterRow LostDays{ QT_TRANSLATE_NOOP("core::Templates", "No order for days"), Kind::Days,
    &ShopMeasures::ninetyPercentOfRepeats,
    QT_TRANSLATE_NOOP("core::Templates", "Nine in ten repeat orders come within %1 days.") };

const Row Rows[] = {
    // Promote repeats ------------------------------------------------------------------------------------------------
    { "second-order-due", Category::PromoteRepeats, Stage::First,
        QT_TRANSLATE_NOOP("core::Templates", "Second order is due"),
        QT_TRANSLATE_NOOP("core::Templates", "Bought once, and now is the time at which others order again."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "The one mail of the year with the best chance. Make it about their first order."),
        { { QT_TRANSLATE_NOOP("core::Templates", "From so many days after the first order"), Kind::Days,
              &ShopMeasures::firstToSecond,
              QT_TRANSLATE_NOOP("core::Templates", "Half of those who order twice do so within %1 days.") },
            { QT_TRANSLATE_NOOP("core::Templates", "To so many days"), Kind::Days,
                &ShopMeasures::threeQuartersOfRepeats,
                QT_TRANSLATE_NOOP("core::Templates", "Three in four repeat orders come within %1 days.") } },
        [](const Values& values) {
            return all({ leaf(orders(Op::Equal, 1)),
                leaf(daysSinceLast(Op::GreaterOrEqual, std::min(values.number(0), values.number(1)))),
                leaf(daysSinceLast(Op::LessOrEqual, std::max(values.number(0), values.number(1)))) });
        },
        {} },
    { "overdue", Category::PromoteRepeats, Stage::Risk,
        QT_TRANSLATE_NOOP("core::Templates", "Late by their own rhythm"),
        QT_TRANSLATE_NOOP("core::Templates",
            "Repeat customers who have waited longer than they themselves usually do, each by their own measure."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "A reminder that names the product and the usual interval: “time for more?”"),
        { { QT_TRANSLATE_NOOP("core::Templates", "Times their own usual interval, at least"), Kind::Count, nullptr,
            nullptr, nullptr, 0, "2" } },
        [](const Values& values) {
            return all({ leaf(orders(Op::GreaterOrEqual, 3)),
                leaf(amountFact(Fact::Overdue, Op::GreaterOrEqual, values.text(0))) });
        },
        {} },
    { "repeat-customers", Category::PromoteRepeats, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "Repeat customers"),
        QT_TRANSLATE_NOOP("core::Templates", "Everybody with two orders or more: the target of most boards."),
        QT_TRANSLATE_NOOP("core::Templates", "Draw an arrow here from every way in, and see which way leads on."), {},
        [](const Values&) { return leaf(orders(Op::GreaterOrEqual, 2)); }, {} },
    { "anniversary", Category::PromoteRepeats, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "A year since their first order, today"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers whose first order has its anniversary on the day."),
        QT_TRANSLATE_NOOP("core::Templates", "A card, a small present, no condition attached."), {},
        [](const Values&) {
            FactTest test = orders(Op::GreaterOrEqual, 1);
            test.position = OrderPosition{ 1, 1 };
            test.window = Anniversary{};
            return leaf(test);
        },
        {} },
    // Revenue --------------------------------------------------------------------------------------------------------
    { "best-customers", Category::Revenue, Stage::Loyal, QT_TRANSLATE_NOOP("core::Templates", "Spent %1 or more"),
        QT_TRANSLATE_NOOP("core::Templates", "The tenth of the customers that carries the shop."),
        QT_TRANSLATE_NOOP("core::Templates", "Know them by name. Ask them what is missing."), { TopSpending },
        [](const Values& values) { return leaf(amountFact(Fact::TotalSpent, Op::GreaterOrEqual, values.text(0))); },
        FactKind::Total },
    { "best-this-year", Category::Revenue, Stage::Loyal,
        QT_TRANSLATE_NOOP("core::Templates", "Spent %1 in the last 365 days"),
        QT_TRANSLATE_NOOP("core::Templates", "The best of the present, not of the past."),
        QT_TRANSLATE_NOOP("core::Templates", "A status they can see, and can lose."), { TopSpending },
        [](const Values& values) {
            return leaf(inLast(365, amountFact(Fact::TotalSpent, Op::GreaterOrEqual, values.text(0))));
        },
        FactKind::Total },
    { "large-orders", Category::Revenue, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Rare but large orders"),
        QT_TRANSLATE_NOOP("core::Templates", "High average order, few orders: they stock up."),
        QT_TRANSLATE_NOOP("core::Templates", "A box for the whole season instead of ten small offers."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Average order, at least"), Kind::Money, &ShopMeasures::largeOrder,
            QT_TRANSLATE_NOOP("core::Templates", "The largest tenth of the orders reach %1.") } },
        [](const Values& values) {
            return all({ leaf(amountFact(Fact::AverageOrderValue, Op::GreaterOrEqual, values.text(0))),
                leaf(orders(Op::LessOrEqual, 3)) });
        },
        FactKind::Total },
    { "one-large-order", Category::Revenue, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "At least one order of %1 or more"),
        QT_TRANSLATE_NOOP("core::Templates", "Who can spend that much has done so at least once."),
        QT_TRANSLATE_NOOP("core::Templates", "Show the better version first."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Largest order, at least"), Kind::Money, &ShopMeasures::largeOrder,
            QT_TRANSLATE_NOOP("core::Templates", "The largest tenth of the orders reach %1.") } },
        [](const Values& values) { return leaf(amountFact(Fact::LargestOrder, Op::GreaterOrEqual, values.text(0))); },
        FactKind::Total },
    { "discount-hunters", Category::Revenue, Stage::Risk,
        QT_TRANSLATE_NOOP("core::Templates", "Buys only at a discount"),
        QT_TRANSLATE_NOOP("core::Templates", "Who has never paid the full price, on more than one order."),
        QT_TRANSLATE_NOOP("core::Templates", "Leave them out of codes for a month and see what changes."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Share of discounts, at least percent"), Kind::Percent, nullptr,
            nullptr, nullptr, 0, "10" } },
        [](const Values& values) {
            return all(
                { leaf(orders(Op::GreaterOrEqual, 2)), leaf(never(where(Attribute::DiscountCode, TextOp::IsNotSet))),
                    leaf(amountFact(Fact::DiscountShare, Op::GreaterOrEqual, values.text(0))) });
        },
        FactKind::DiscountCode },
    { "refunds", Category::Revenue, Stage::Risk, QT_TRANSLATE_NOOP("core::Templates", "Sends much back"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers of whose money much is refunded."),
        QT_TRANSLATE_NOOP("core::Templates", "Better pictures and sizes first, rules second."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Share refunded, at least percent"), Kind::Percent, nullptr, nullptr,
            nullptr, 0, "30" } },
        [](const Values& values) {
            FactTest test = amountFact(Fact::RefundedShare, Op::GreaterOrEqual, values.text(0));
            test.which = WhichOrders::All;
            return leaf(test);
        },
        FactKind::Refund },
    { "cancellers", Category::Revenue, Stage::Risk,
        QT_TRANSLATE_NOOP("core::Templates", "Cancelled in the last %1 days"),
        QT_TRANSLATE_NOOP("core::Templates", "Who changed their mind lately."),
        QT_TRANSLATE_NOOP("core::Templates", "Ask why, once, in one line."),
        { { QT_TRANSLATE_NOOP("core::Templates", "In the last days"), Kind::Days, nullptr, nullptr, nullptr, 0,
            "90" } },
        [](const Values& values) {
            FactTest test = inLast(values.number(0), any(where(Attribute::Cancelled, TextOp::Is, { u"yes"_s })));
            test.which = WhichOrders::All;
            return leaf(test);
        },
        FactKind::Cancellation },
    // Wake up the hibernating ----------------------------------------------------------------------------------------
    { "sleeping-regulars", Category::WakeUp, Stage::Risk,
        QT_TRANSLATE_NOOP("core::Templates", "Regulars, silent for %2 days"),
        QT_TRANSLATE_NOOP("core::Templates", "Who ordered often and has stopped."),
        QT_TRANSLATE_NOOP("core::Templates", "What is new since they were here last, in one picture."),
        { LoyalOrders, LostDays },
        [](const Values& values) {
            return all({ leaf(orders(Op::GreaterOrEqual, values.number(0))),
                leaf(daysSinceLast(Op::Greater, values.number(1))) });
        },
        {} },
    { "sleeping-spenders", Category::WakeUp, Stage::Risk,
        QT_TRANSLATE_NOOP("core::Templates", "Big spenders, silent for %2 days"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Who paid much and has stopped: each of them is worth an hour of somebody's time."),
        QT_TRANSLATE_NOOP("core::Templates", "A letter. On paper."), { TopSpending, LostDays },
        [](const Values& values) {
            return all({ leaf(amountFact(Fact::TotalSpent, Op::GreaterOrEqual, values.text(0))),
                leaf(daysSinceLast(Op::Greater, values.number(1))) });
        },
        FactKind::Total },
    { "just-fell-asleep", Category::WakeUp, Stage::Risk,
        QT_TRANSLATE_NOOP("core::Templates", "Ordered last year, not yet this year"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "An order 366 to 730 days ago and none in the last 365: last year's customers."),
        QT_TRANSLATE_NOOP("core::Templates", "Write at the time of year at which they bought."), {},
        [](const Values&) {
            FactTest lastYear = orders(Op::GreaterOrEqual, 1);
            lastYear.window = DaysAgo{ 730, 366 };
            return all({ leaf(lastYear), leaf(inLast(366, orders(Op::Equal, 0))) });
        },
        {} },
    { "woken", Category::WakeUp, Stage::Repeat, QT_TRANSLATE_NOOP("core::Templates", "Came back after %1 days or more"),
        QT_TRANSLATE_NOOP("core::Templates", "Who returned after a long silence: did the campaign wake them?"),
        QT_TRANSLATE_NOOP("core::Templates", "Look what they bought on the day they came back."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Days between the last two orders, at least"), Kind::Days,
            &ShopMeasures::ninetyPercentOfRepeats,
            QT_TRANSLATE_NOOP("core::Templates", "Nine in ten repeat orders come within %1 days.") } },
        [](const Values& values) { return leaf(numberFact(Fact::LastGap, Op::GreaterOrEqual, values.number(0))); },
        {} },
    // Reward the loyal -----------------------------------------------------------------------------------------------
    { "loyal", Category::RewardLoyal, Stage::Loyal,
        QT_TRANSLATE_NOOP("core::Templates", "Loyal customers (%1+ orders)"),
        QT_TRANSLATE_NOOP("core::Templates", "The tenth of the customers with the most orders."),
        QT_TRANSLATE_NOOP("core::Templates", "Say thank you without selling anything."), { LoyalOrders },
        [](const Values& values) { return leaf(orders(Op::GreaterOrEqual, values.number(0))); }, {} },
    { "steady", Category::RewardLoyal, Stage::Loyal,
        QT_TRANSLATE_NOOP("core::Templates", "Orders in %1 of the last 12 months"),
        QT_TRANSLATE_NOOP("core::Templates", "Faithful through the year, not only at feasts."),
        QT_TRANSLATE_NOOP("core::Templates", "A present in the month in which nobody expects one."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Months, at least"), Kind::Count, nullptr, nullptr, nullptr, 0,
            "6" } },
        [](const Values& values) { return leaf(habit(values.number(0), 12, Periods::Unit::Months)); }, {} },
    { "long-and-active", Category::RewardLoyal, Stage::Loyal,
        QT_TRANSLATE_NOOP("core::Templates", "With us for over a year, and active"),
        QT_TRANSLATE_NOOP("core::Templates", "Old friends: first order more than a year ago, last one lately."),
        QT_TRANSLATE_NOOP("core::Templates", "Ask for a story or a picture; show it."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Active: days since the last order, at most"), Kind::Days,
            &ShopMeasures::threeQuartersOfRepeats,
            QT_TRANSLATE_NOOP("core::Templates", "Three in four repeat orders come within %1 days.") } },
        [](const Values& values) {
            return all({ leaf(numberFact(Fact::DaysSinceFirstOrder, Op::Greater, 365)),
                leaf(daysSinceLast(Op::LessOrEqual, values.number(0))) });
        },
        {} },
    { "loyal-without-codes", Category::RewardLoyal, Stage::Loyal,
        QT_TRANSLATE_NOOP("core::Templates", "Loyal at the full price"),
        QT_TRANSLATE_NOOP("core::Templates", "Many orders and never a discount code: the best margin there is."),
        QT_TRANSLATE_NOOP("core::Templates", "Surprise them. They did not ask for it."), { LoyalOrders },
        [](const Values& values) {
            return all({ leaf(orders(Op::GreaterOrEqual, values.number(0))),
                leaf(never(where(Attribute::DiscountCode, TextOp::IsSet))) });
        },
        FactKind::DiscountCode },
    { "speeding-up", Category::RewardLoyal, Stage::Loyal,
        QT_TRANSLATE_NOOP("core::Templates", "Orders every %1 days or faster"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers with a short rhythm of their own, over at least four orders."),
        QT_TRANSLATE_NOOP("core::Templates", "A subscription that fits the rhythm they have."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Median days between orders, at most"), Kind::Days,
            &ShopMeasures::halfOfRepeats,
            QT_TRANSLATE_NOOP("core::Templates", "Half of all repeat orders come within %1 days.") } },
        [](const Values& values) {
            return all({ leaf(orders(Op::GreaterOrEqual, 4)),
                leaf(amountFact(Fact::MedianGap, Op::LessOrEqual, values.text(0))) });
        },
        {} },
};

} // namespace

std::span<const Row> valueRows()
{
    return Rows;
}

} // namespace core::templates
