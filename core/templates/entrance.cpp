// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/maker.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace core::templates {

namespace {

const Row Rows[] = {
    // Initial purchase -----------------------------------------------------------------------------------------------
    { "first-bought", Category::InitialPurchase, Stage::Entry, QT_TRANSLATE_NOOP("core::Templates", "First bought: %1"),
        QT_TRANSLATE_NOOP("core::Templates", "What won these customers: the product was in their first order."),
        QT_TRANSLATE_NOOP("core::Templates",
            "Compare on a board which first product makes repeat customers, and advertise that one."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Product"), &ShopMeasures::firstProducts) },
        [](const Values& values) {
            return leaf(atOrder(1, where(Attribute::Product, TextOp::Is, { values.text(0) })));
        },
        FactKind::Product },
    { "trial-buyers", Category::InitialPurchase, Stage::Entry,
        QT_TRANSLATE_NOOP("core::Templates", "Trial buyers: %1, nothing else yet"),
        QT_TRANSLATE_NOOP("core::Templates", "Who has only had the trial: one order, with the trial product in it."),
        QT_TRANSLATE_NOOP("core::Templates", "Which line suits them? Three questions, one recommendation."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Trial product"), &ShopMeasures::firstProducts) },
        [](const Values& values) {
            return all(
                { leaf(orders(Op::Equal, 1)), leaf(any(where(Attribute::Product, TextOp::Is, { values.text(0) }))) });
        },
        FactKind::Product },
    { "first-with-code", Category::InitialPurchase, Stage::Entry,
        QT_TRANSLATE_NOOP("core::Templates", "First order with a discount code"),
        QT_TRANSLATE_NOOP("core::Templates", "Who was won by a price."),
        QT_TRANSLATE_NOOP("core::Templates", "Show value in the second message, no second code."), {},
        [](const Values&) { return leaf(atOrder(1, where(Attribute::DiscountCode, TextOp::IsSet))); },
        FactKind::DiscountCode },
    { "first-large", Category::InitialPurchase, Stage::Entry,
        QT_TRANSLATE_NOOP("core::Templates", "Large first order (%1 or more)"),
        QT_TRANSLATE_NOOP("core::Templates", "Who trusted the shop with a large order at once."),
        QT_TRANSLATE_NOOP("core::Templates", "A word of thanks from a person, within a day."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Amount, at least"), Kind::Money, &ShopMeasures::largeOrder,
            QT_TRANSLATE_NOOP("core::Templates", "The largest tenth of the orders reach %1.") } },
        [](const Values& values) {
            return leaf(atOrder(1, where(Attribute::Amount, Op::GreaterOrEqual, { values.text(0) })));
        },
        FactKind::Total },
    { "first-on-weekend", Category::InitialPurchase, Stage::Entry,
        QT_TRANSLATE_NOOP("core::Templates", "First ordered on a weekend"),
        QT_TRANSLATE_NOOP("core::Templates", "Whether weekend advertising wins customers who stay."),
        QT_TRANSLATE_NOOP("core::Templates", "Send to them on Saturdays, when they have time."), {},
        [](const Values&) {
            return leaf(atOrder(1, where(Attribute::Weekday, TextOp::OneOf, { u"sat"_s, u"sun"_s })));
        },
        {} },
    { "quick-second-order", Category::InitialPurchase, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "Second order within %1 days"),
        QT_TRANSLATE_NOOP("core::Templates", "Who came back fast: the best sign of a customer who stays."),
        QT_TRANSLATE_NOOP("core::Templates", "Look what their first order had in common, and sell more of that."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Within days"), Kind::Days, &ShopMeasures::firstToSecond,
            QT_TRANSLATE_NOOP("core::Templates", "Half of those who order twice do so within %1 days.") } },
        [](const Values& values) {
            return leaf(numberFact(Fact::DaysFirstToSecond, Op::LessOrEqual, values.number(0)));
        },
        {} },
    // Acquisition channel --------------------------------------------------------------------------------------------
    { "came-via", Category::AcquisitionChannel, Stage::Entry, QT_TRANSLATE_NOOP("core::Templates", "Came via: %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Where customers came from when they first ordered."),
        QT_TRANSLATE_NOOP("core::Templates",
            "Put the sources beside each other on a board, with an arrow to repeat customers from each."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Source"), &ShopMeasures::sources) },
        [](const Values& values) { return leaf(atOrder(1, where(Attribute::Source, TextOp::Is, { values.text(0) }))); },
        FactKind::Source },
    { "came-via-campaign", Category::AcquisitionChannel, Stage::Entry,
        QT_TRANSLATE_NOOP("core::Templates", "Came by the campaign %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Whom one campaign won, and what became of them."),
        QT_TRANSLATE_NOOP("core::Templates", "Judge the campaign by its customers' second orders, not by its clicks."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "UTM campaign"), &ShopMeasures::utmCampaigns) },
        [](const Values& values) {
            return leaf(atOrder(1, where(Attribute::UtmCampaign, TextOp::Is, { values.text(0) })));
        },
        FactKind::UtmCampaign },
    { "came-via-medium", Category::AcquisitionChannel, Stage::Entry,
        QT_TRANSLATE_NOOP("core::Templates", "Came by paid clicks"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers who cost money before they brought any."),
        QT_TRANSLATE_NOOP("core::Templates", "Set their lifetime value against what a click costs."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "UTM medium"), &ShopMeasures::utmMediums) },
        [](const Values& values) {
            return leaf(atOrder(
                1, where(Attribute::UtmMedium, TextOp::OneOf, { values.text(0), u"cpc"_s, u"ppc"_s, u"paid"_s })));
        },
        FactKind::UtmMedium },
    { "came-by-newsletter", Category::AcquisitionChannel, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "Orders after e-mails"),
        QT_TRANSLATE_NOOP("core::Templates", "Whom mails reach: an order whose link came from a mail."),
        QT_TRANSLATE_NOOP("core::Templates", "Keep mailing these; look for another channel to the others."), {},
        [](const Values&) { return leaf(any(where(Attribute::UtmMedium, TextOp::Contains, { u"mail"_s }))); },
        FactKind::UtmMedium },
    { "landed-on", Category::AcquisitionChannel, Stage::Entry,
        QT_TRANSLATE_NOOP("core::Templates", "First came to “%1”"),
        QT_TRANSLATE_NOOP("core::Templates", "Which page opened the door: the landing page of the first order."),
        QT_TRANSLATE_NOOP("core::Templates", "Make the next step from this page as short as it can be."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Part of the address"), &ShopMeasures::landingPages) },
        [](const Values& values) {
            return leaf(atOrder(1, where(Attribute::LandingPage, TextOp::Contains, { values.text(0) })));
        },
        FactKind::LandingPage },
    { "referred-by", Category::AcquisitionChannel, Stage::Entry, QT_TRANSLATE_NOOP("core::Templates", "Referred by %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Who came by a link on another site."),
        QT_TRANSLATE_NOOP("core::Templates", "Thank the site; ask what its readers want."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Part of the referrer"), &ShopMeasures::referrers) },
        [](const Values& values) {
            return leaf(atOrder(1, where(Attribute::Referrer, TextOp::Contains, { values.text(0) })));
        },
        FactKind::Referrer },
    // Purchase method ------------------------------------------------------------------------------------------------
    { "new-on-channel", Category::PurchaseMethod, Stage::Entry,
        QT_TRANSLATE_NOOP("core::Templates", "New customers of %1"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "First order in a sales channel, lately: new online, or new offline customers."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Show new online customers the nearest shop, and new shop customers the site."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Sales channel"), &ShopMeasures::channels),
            { QT_TRANSLATE_NOOP("core::Templates", "Days since the first order, at most"), Kind::Days, nullptr, nullptr,
                nullptr, 0, "90" } },
        [](const Values& values) {
            return all({ leaf(atOrder(1, where(Attribute::Channel, TextOp::Is, { values.text(0) }))),
                leaf(numberFact(Fact::DaysSinceFirstOrder, Op::LessOrEqual, values.number(1))) });
        },
        FactKind::Channel },
    { "channel-only", Category::PurchaseMethod, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "Only ever bought through %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Online-only, or shop-only, customers."),
        QT_TRANSLATE_NOOP("core::Templates", "One reason to try the other way: fittings, tastings, click and collect."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Sales channel"), &ShopMeasures::channels) },
        [](const Values& values) {
            return all({ leaf(any(where(Attribute::Channel, TextOp::Is, { values.text(0) }))),
                leaf(never(where(Attribute::Channel, TextOp::IsNot, { values.text(0) }))) });
        },
        FactKind::Channel },
    { "both-channels", Category::PurchaseMethod, Stage::Loyal,
        QT_TRANSLATE_NOOP("core::Templates", "Buys through %1 and %2"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers of both worlds, mostly the most faithful."),
        QT_TRANSLATE_NOOP("core::Templates", "Keep one account, one history and one basket for them."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "One sales channel"), &ShopMeasures::channels),
            choice(QT_TRANSLATE_NOOP("core::Templates", "The other"), &ShopMeasures::channels, 1) },
        [](const Values& values) {
            return all({ leaf(any(where(Attribute::Channel, TextOp::Is, { values.text(0) }))),
                leaf(any(where(Attribute::Channel, TextOp::Is, { values.text(1) }))) });
        },
        FactKind::Channel },
    { "at-location", Category::PurchaseMethod, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Buys at %1"),
        QT_TRANSLATE_NOOP("core::Templates", "The customers of one shop or till."),
        QT_TRANSLATE_NOOP("core::Templates", "Invite them to what happens in that shop."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Shop location"), &ShopMeasures::locations) },
        [](const Values& values) { return leaf(any(where(Attribute::Location, TextOp::Is, { values.text(0) }))); },
        FactKind::Location },
    { "order-tag", Category::PurchaseMethod, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Orders tagged “%1”"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Whatever the shop marks its orders with: gift wrapping, subscription, wholesale."),
        QT_TRANSLATE_NOOP("core::Templates", "If the tag means a wish, offer it by default the next time."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Order tag"), &ShopMeasures::orderTags) },
        [](const Values& values) { return leaf(any(where(Attribute::OrderTag, TextOp::Is, { values.text(0) }))); },
        FactKind::OrderTag },
    { "payment-method", Category::PurchaseMethod, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Pays by %1"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Who uses a payment method: worth knowing before it is changed or dropped."),
        QT_TRANSLATE_NOOP("core::Templates", "Tell them first when something about it changes."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Payment method"), &ShopMeasures::paymentMethods) },
        [](const Values& values) { return leaf(any(where(Attribute::PaymentMethod, TextOp::Is, { values.text(0) }))); },
        FactKind::PaymentMethod },
    { "shipping-method", Category::PurchaseMethod, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "Last had it sent by %1"),
        QT_TRANSLATE_NOOP("core::Templates", "How the latest order was sent: who pays for speed, who collects."),
        QT_TRANSLATE_NOOP("core::Templates", "Offer the faster way before feasts to those who took it before."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Shipping method"), &ShopMeasures::shippingMethods) },
        [](const Values& values) {
            FactTest test = any(where(Attribute::ShippingMethod, TextOp::Is, { values.text(0) }));
            test.position = OrderPosition{ 1, 1, true };
            return leaf(test);
        },
        FactKind::ShippingMethod },
    { "used-code", Category::PurchaseMethod, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Used the code %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Whom a certain code reached."),
        QT_TRANSLATE_NOOP("core::Templates", "See on a board where they went afterwards."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Discount code"), &ShopMeasures::discountCodes) },
        [](const Values& values) { return leaf(any(where(Attribute::DiscountCode, TextOp::Is, { values.text(0) }))); },
        FactKind::DiscountCode },
};

} // namespace

std::span<const Row> entranceRows()
{
    return Rows;
}

} // namespace core::templates
