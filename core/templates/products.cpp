// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/maker.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace core::templates {

namespace {

ParameterRow product(const char* label, int first = 0)
{
    return choice(label, &ShopMeasures::products, first);
}

const ParameterRow Weeks4{ QT_TRANSLATE_NOOP("core::Templates", "In at least so many of the last 8 weeks"), Kind::Count,
    nullptr, nullptr, nullptr, 0, "4" };

OrderFilter onMornings(const QString& product)
{
    return whereAll({ bought(product), where(Attribute::Hour, Op::Between, { u"06:00"_s, u"11:00"_s }) });
}

OrderFilter onFridayEvenings(OrderFilter what)
{
    return whereAll({ std::move(what), where(Attribute::Weekday, TextOp::Is, { u"fri"_s }),
        where(Attribute::Hour, Op::Between, { u"17:00"_s, u"22:00"_s }) });
}

Condition sequence(OrderFilter first, OrderFilter later, std::optional<int> within = {})
{
    FactTest test;
    test.fact = Fact::Sequence;
    test.steps = { { std::move(first), {} }, { std::move(later), within } };
    return leaf(test);
}

const Row Rows[] = {
    // Needs ----------------------------------------------------------------------------------------------------------
    { "never-bought", Category::Needs, Stage::Entry, QT_TRANSLATE_NOOP("core::Templates", "Never bought %1"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "The first rung of a ladder to a product: everybody who does not know it yet."),
        QT_TRANSLATE_NOOP("core::Templates", "Regular stories that show the charm of the product, without pressing."),
        { product(QT_TRANSLATE_NOOP("core::Templates", "Product")) },
        [](const Values& values) { return leaf(never(bought(values.text(0)))); }, FactKind::Product },
    { "bought-once", Category::Needs, Stage::First, QT_TRANSLATE_NOOP("core::Templates", "Bought %1 once"),
        QT_TRANSLATE_NOOP("core::Templates", "Who has tried a product: the second rung of its ladder."),
        QT_TRANSLATE_NOOP("core::Templates", "A coupon for the second one while the first is remembered."),
        { product(QT_TRANSLATE_NOOP("core::Templates", "Product")) },
        [](const Values& values) { return leaf(orders(Op::Equal, 1, bought(values.text(0)))); }, FactKind::Product },
    { "bought-twice", Category::Needs, Stage::Repeat, QT_TRANSLATE_NOOP("core::Templates", "Bought %1 twice"),
        QT_TRANSLATE_NOOP("core::Templates", "Who came back for a product: the third rung of its ladder."),
        QT_TRANSLATE_NOOP("core::Templates", "Ways to enjoy it, what goes with it, how it came to be."),
        { product(QT_TRANSLATE_NOOP("core::Templates", "Product")) },
        [](const Values& values) { return leaf(orders(Op::Equal, 2, bought(values.text(0)))); }, FactKind::Product },
    { "product-fans", Category::Needs, Stage::Loyal, QT_TRANSLATE_NOOP("core::Templates", "%1 fans (%2+)"),
        QT_TRANSLATE_NOOP("core::Templates", "Who buys a product again and again: the top of its ladder."),
        QT_TRANSLATE_NOOP("core::Templates", "Presales of what is like it, a discount on giving it to others."),
        { product(QT_TRANSLATE_NOOP("core::Templates", "Product")),
            { QT_TRANSLATE_NOOP("core::Templates", "Orders of it, at least"), Kind::Count, nullptr, nullptr, nullptr, 0,
                "3" } },
        [](const Values& values) { return leaf(orders(Op::GreaterOrEqual, values.number(1), bought(values.text(0)))); },
        FactKind::Product },
    { "product-line", Category::Needs, Stage::Repeat, QT_TRANSLATE_NOOP("core::Templates", "%1 product line"),
        QT_TRANSLATE_NOOP("core::Templates", "Who buys from a line of products, by the type the shop gives them."),
        QT_TRANSLATE_NOOP("core::Templates", "Show the whole line; one new product of it in every newsletter."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Product type"), &ShopMeasures::productTypes) },
        [](const Values& values) { return leaf(any(where(Attribute::ProductType, TextOp::Is, { values.text(0) }))); },
        FactKind::ProductType },
    { "product-line-by-name", Category::Needs, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "Bought something “%1”"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Who buys products with a word in their name, where the shop has no product types."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Treat the word as a taste: pick the next product of the newsletter by it."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Word in the product's name"), &ShopMeasures::products) },
        [](const Values& values) { return leaf(any(where(Attribute::Product, TextOp::Contains, { values.text(0) }))); },
        FactKind::Product },
    { "collection", Category::Needs, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "Bought from the collection %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Who buys from a collection of the shop, whatever the product."),
        QT_TRANSLATE_NOOP("core::Templates", "Tell them when the collection grows."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Collection"), &ShopMeasures::collections) },
        [](const Values& values) { return leaf(any(where(Attribute::Collection, TextOp::Is, { values.text(0) }))); },
        FactKind::Collection },
    { "vendor-only", Category::Needs, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Only ever bought %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers of one brand who do not see the rest of the shop."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Introduce a second brand through the first: made nearby, goes well with it."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Vendor"), &ShopMeasures::vendors) },
        [](const Values& values) {
            return all({ leaf(any(where(Attribute::Vendor, TextOp::Is, { values.text(0) }))),
                leaf(never(where(Attribute::Vendor, TextOp::IsNot, { values.text(0) }))) });
        },
        FactKind::Vendor },
    { "one-product-again", Category::Needs, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "Buys one product, again and again"),
        QT_TRANSLATE_NOOP("core::Templates", "Repeat customers who have only ever bought a single product."),
        QT_TRANSLATE_NOOP("core::Templates", "A sample of the neighbour product in the parcel, not in a mail."), {},
        [](const Values&) {
            return all({ leaf(numberFact(Fact::DistinctProducts, Op::Equal, 1)), leaf(orders(Op::GreaterOrEqual, 3)) });
        },
        FactKind::Product },
    { "every-morning", Category::Needs, Stage::Loyal, QT_TRANSLATE_NOOP("core::Templates", "%1 every morning"),
        QT_TRANSLATE_NOOP("core::Templates",
            "A habit: the product, ordered between 6 and 11 in the morning, in most of the last weeks."),
        QT_TRANSLATE_NOOP("core::Templates", "Have it ready before they ask; a card for the tenth one."),
        { product(QT_TRANSLATE_NOOP("core::Templates", "Product")),
            { QT_TRANSLATE_NOOP("core::Templates", "On at least so many of the last 28 days"), Kind::Count, nullptr,
                nullptr, nullptr, 0, "8" } },
        [](const Values& values) {
            return leaf(habit(values.number(1), 28, Periods::Unit::Days, onMornings(values.text(0))));
        },
        FactKind::Product },
    { "friday-evening", Category::Needs, Stage::Loyal, QT_TRANSLATE_NOOP("core::Templates", "%1 on Friday evening"),
        QT_TRANSLATE_NOOP("core::Templates",
            "A habit: something for the family on the way home, Fridays from 5 to 10 in the evening."),
        QT_TRANSLATE_NOOP("core::Templates", "A box of the week for Friday, announced on Thursday at noon."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Word in the product's name"), &ShopMeasures::products),
            { QT_TRANSLATE_NOOP("core::Templates", "In at least so many of the last 8 weeks"), Kind::Count, nullptr,
                nullptr, nullptr, 0, "3" } },
        [](const Values& values) {
            return leaf(habit(values.number(1), 8, Periods::Unit::Weeks,
                onFridayEvenings(where(Attribute::Product, TextOp::Contains, { values.text(0) }))));
        },
        FactKind::Product },
    { "weekly-habit", Category::Needs, Stage::Loyal, QT_TRANSLATE_NOOP("core::Templates", "Orders nearly every week"),
        QT_TRANSLATE_NOOP("core::Templates", "A habit of any kind: an order in most of the last eight weeks."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "A subscription, offered once, with the day of the week they already have."),
        { Weeks4 }, [](const Values& values) { return leaf(habit(values.number(0), 8, Periods::Unit::Weeks)); }, {} },
    { "gift-givers", Category::Needs, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Gives presents"),
        QT_TRANSLATE_NOOP("core::Templates",
            "Who sends orders to another country, region or city than the bill, or writes of a present in the note."),
        QT_TRANSLATE_NOOP("core::Templates", "A reminder three weeks before the dates on which they gave."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Word in the note on the order"), Kind::Text, nullptr, nullptr,
            nullptr, 0, "gift" } },
        [](const Values& values) {
            return leaf(any(where(Attribute::OrderNote, TextOp::Contains, { values.text(0) })));
        },
        FactKind::OrderNote },
    // Customer journey -----------------------------------------------------------------------------------------------
    { "first-x-later-y", Category::Journey, Stage::Repeat, QT_TRANSLATE_NOOP("core::Templates", "%1 first, %2 later"),
        QT_TRANSLATE_NOOP("core::Templates",
            "Which way customers go from the product that won them: X on one order, Y on a later one."),
        QT_TRANSLATE_NOOP("core::Templates", "If many go this way by themselves, show it to the others earlier."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "First"), &ShopMeasures::firstProducts),
            product(QT_TRANSLATE_NOOP("core::Templates", "Later"), 1) },
        [](const Values& values) { return sequence(bought(values.text(0)), bought(values.text(1))); },
        FactKind::Product },
    { "trial-to-line", Category::Journey, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "From %1 to the full product within %2 days"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Trial buyers who stayed: the trial on the first order, something else soon after."),
        QT_TRANSLATE_NOOP("core::Templates", "Time the second message of the trial series by this number of days."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Trial product"), &ShopMeasures::firstProducts),
            { QT_TRANSLATE_NOOP("core::Templates", "Within days"), Kind::Days, &ShopMeasures::threeQuartersOfRepeats,
                QT_TRANSLATE_NOOP("core::Templates", "Three in four repeat orders come within %1 days.") } },
        [](const Values& values) {
            return sequence(bought(values.text(0)), where(Attribute::Product, TextOp::IsNot, { values.text(0) }),
                static_cast<int>(values.number(1)));
        },
        FactKind::Product },
    { "refill-in-time", Category::Journey, Stage::Loyal,
        QT_TRANSLATE_NOOP("core::Templates", "Bought %1 again within %2 days"),
        QT_TRANSLATE_NOOP("core::Templates", "Who refills a product before it can have run out long ago."),
        QT_TRANSLATE_NOOP("core::Templates", "A reminder some days before the usual interval ends."),
        { product(QT_TRANSLATE_NOOP("core::Templates", "Product")),
            { QT_TRANSLATE_NOOP("core::Templates", "Within days"), Kind::Days, &ShopMeasures::halfOfRepeats,
                QT_TRANSLATE_NOOP("core::Templates", "Half of all repeat orders come within %1 days.") } },
        [](const Values& values) {
            return sequence(bought(values.text(0)), bought(values.text(0)), static_cast<int>(values.number(1)));
        },
        FactKind::Product },
    { "online-then-offline", Category::Journey, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "First %1, later %2"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers who cross from one sales channel to another."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Greet them at the till by what they know from the site, and the other way round."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "First sales channel"), &ShopMeasures::channels),
            choice(QT_TRANSLATE_NOOP("core::Templates", "Later sales channel"), &ShopMeasures::channels, 1) },
        [](const Values& values) {
            return sequence(where(Attribute::Channel, TextOp::Is, { values.text(0) }),
                where(Attribute::Channel, TextOp::Is, { values.text(1) }));
        },
        FactKind::Channel },
    { "discount-then-full-price", Category::Journey, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "Came with a code, stayed without"),
        QT_TRANSLATE_NOOP("core::Templates",
            "Whether discounts win customers or only orders: a code on one order, none on a later one."),
        QT_TRANSLATE_NOOP("core::Templates", "Keep the codes that bring such customers; drop the others."), {},
        [](const Values&) {
            return sequence(
                where(Attribute::DiscountCode, TextOp::IsSet), where(Attribute::DiscountCode, TextOp::IsNotSet));
        },
        FactKind::DiscountCode },
    // Cross-selling --------------------------------------------------------------------------------------------------
    { "a-not-b", Category::CrossSell, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Bought %1, never %2"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "The plainest list for cross-selling: they have the one and not the other."),
        QT_TRANSLATE_NOOP("core::Templates", "Show the two together, with one sentence on why."),
        { product(QT_TRANSLATE_NOOP("core::Templates", "Has bought")),
            product(QT_TRANSLATE_NOOP("core::Templates", "Has never bought"), 1) },
        [](const Values& values) {
            return all({ leaf(any(bought(values.text(0)))), leaf(never(bought(values.text(1)))) });
        },
        FactKind::Product },
    { "a-and-b-together", Category::CrossSell, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "%1 and %2 in one order"),
        QT_TRANSLATE_NOOP("core::Templates", "Who already puts two products into one basket."),
        QT_TRANSLATE_NOOP("core::Templates", "Make the pair a set and name it."),
        { product(QT_TRANSLATE_NOOP("core::Templates", "One product")),
            product(QT_TRANSLATE_NOOP("core::Templates", "Another"), 1) },
        [](const Values& values) {
            return leaf(any(whereAll({ bought(values.text(0)), bought(values.text(1)) })));
        },
        FactKind::Product },
    { "wide-buyers", Category::CrossSell, Stage::Loyal,
        QT_TRANSLATE_NOOP("core::Templates", "Knows the shop: %1+ different products"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers who try what there is. The best testers of anything new."),
        QT_TRANSLATE_NOOP("core::Templates", "Ask for their opinion before a launch, and name them in it."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Different products, at least"), Kind::Count, nullptr, nullptr,
            nullptr, 0, "5" } },
        [](const Values& values) {
            return leaf(numberFact(Fact::DistinctProducts, Op::GreaterOrEqual, values.number(0)));
        },
        FactKind::Product },
    { "single-item-orders", Category::CrossSell, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "Never more than one thing in the basket"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Repeat customers whose orders have one item each: delivery eats the margin."),
        QT_TRANSLATE_NOOP("core::Templates", "A threshold for free shipping a little above their usual order."), {},
        [](const Values&) {
            return all(
                { leaf(orders(Op::GreaterOrEqual, 2)), leaf(never(where(Attribute::Items, Op::Greater, { u"1"_s }))) });
        },
        FactKind::Product },
    // New products ---------------------------------------------------------------------------------------------------
    { "new-product-buyers", Category::NewProduct, Stage::First,
        QT_TRANSLATE_NOOP("core::Templates", "New product %1: purchasers"),
        QT_TRANSLATE_NOOP("core::Templates",
            "Who has bought the new product; on a board, the arrows into it say what they were fans of before."),
        QT_TRANSLATE_NOOP("core::Templates", "Ask for a review after a week; send the second use of it after two."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "New product"), &ShopMeasures::newestProducts) },
        [](const Values& values) { return leaf(any(bought(values.text(0)))); }, FactKind::Product },
    { "new-product-won", Category::NewProduct, Stage::Entry, QT_TRANSLATE_NOOP("core::Templates", "Won by %1"),
        QT_TRANSLATE_NOOP("core::Templates", "New customers whose very first order had the new product in it."),
        QT_TRANSLATE_NOOP("core::Templates", "They know nothing else of the shop yet: a welcome series of its own."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "New product"), &ShopMeasures::newestProducts) },
        [](const Values& values) { return leaf(atOrder(1, bought(values.text(0)))); }, FactKind::Product },
    { "new-product-waiting", Category::NewProduct, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "Fans of %1 who have not tried %2"),
        QT_TRANSLATE_NOOP("core::Templates", "Whom to tell first about a new product: those who love its neighbour."),
        QT_TRANSLATE_NOOP("core::Templates", "Early access for a week, for them only."),
        { product(QT_TRANSLATE_NOOP("core::Templates", "Fans of")),
            choice(QT_TRANSLATE_NOOP("core::Templates", "New product"), &ShopMeasures::newestProducts) },
        [](const Values& values) {
            return all(
                { leaf(orders(Op::GreaterOrEqual, 2, bought(values.text(0)))), leaf(never(bought(values.text(1)))) });
        },
        FactKind::Product },
    { "new-product-again", Category::NewProduct, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "Bought %1 again in the last %2 days"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Whether a new product is liked, not only tried: at least two orders of it, lately."),
        QT_TRANSLATE_NOOP("core::Templates", "When this segment stops growing, the product needs a second story."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "New product"), &ShopMeasures::newestProducts),
            { QT_TRANSLATE_NOOP("core::Templates", "In the last days"), Kind::Days,
                &ShopMeasures::ninetyPercentOfRepeats,
                QT_TRANSLATE_NOOP("core::Templates", "Nine in ten repeat orders come within %1 days.") } },
        [](const Values& values) {
            return leaf(inLast(values.number(1), orders(Op::GreaterOrEqual, 2, bought(values.text(0)))));
        },
        FactKind::Product },
};

} // namespace

std::span<const Row> productRows()
{
    return Rows;
}

} // namespace core::templates
