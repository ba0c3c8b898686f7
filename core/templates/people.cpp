// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/maker.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace core::templates {

namespace {

const Row Rows[] = {
    // Demographic ----------------------------------------------------------------------------------------------------
    { "customer-tag", Category::Demographic, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Tagged “%1”"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers the shop has marked: members, staff, press, wholesale."),
        QT_TRANSLATE_NOOP("core::Templates", "Speak to each mark in its own words."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Customer tag"), &ShopMeasures::customerTags) },
        [](const Values& values) { return leaf(textFact(Fact::CustomerTag, TextOp::Is, { values.text(0) })); },
        FactKind::CustomerTag },
    { "speaks", Category::Demographic, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Speaks: %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Which language customers use the shop in."),
        QT_TRANSLATE_NOOP("core::Templates", "A translated welcome series, if there are enough."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Language"), &ShopMeasures::languages) },
        [](const Values& values) { return leaf(textFact(Fact::Language, TextOp::StartsWith, { values.text(0) })); },
        FactKind::Language },
    { "may-be-mailed", Category::Demographic, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "Accepts e-mails, silent for %1 days"),
        QT_TRANSLATE_NOOP("core::Templates", "Who may be written to and has not ordered for a while."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "The audience of the next newsletter, and the one whose answer is worth measuring."),
        { { QT_TRANSLATE_NOOP("core::Templates", "No order for days"), Kind::Days,
            &ShopMeasures::threeQuartersOfRepeats,
            QT_TRANSLATE_NOOP("core::Templates", "Three in four repeat orders come within %1 days.") } },
        [](const Values& values) {
            return all({ leaf(textFact(Fact::AcceptsEmail, TextOp::Is, { u"yes"_s })),
                leaf(daysSinceLast(Op::Greater, values.number(0))) });
        },
        FactKind::AcceptsEmail },
    { "not-to-be-mailed", Category::Demographic, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "Repeat customers who get no e-mails"),
        QT_TRANSLATE_NOOP("core::Templates", "Good customers nobody may write to."),
        QT_TRANSLATE_NOOP("core::Templates", "Ask at the checkout or in the parcel, and say what for."), {},
        [](const Values&) {
            return all(
                { leaf(orders(Op::GreaterOrEqual, 2)), leaf(textFact(Fact::AcceptsEmail, TextOp::Is, { u"no"_s })) });
        },
        FactKind::AcceptsEmail },
    { "text-messages", Category::Demographic, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "Accepts text messages"),
        QT_TRANSLATE_NOOP("core::Templates", "Who may get a message on the phone: for what is urgent and rare."),
        QT_TRANSLATE_NOOP("core::Templates", "Back in stock, last day, parcel is here. Nothing else."), {},
        [](const Values&) { return leaf(textFact(Fact::AcceptsSms, TextOp::Is, { u"yes"_s })); },
        FactKind::AcceptsSms },
    { "companies", Category::Demographic, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Companies"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers with a company in their address."),
        QT_TRANSLATE_NOOP("core::Templates", "An invoice, a person to call, a price for quantities."), {},
        [](const Values&) { return leaf(textFact(Fact::Company, TextOp::IsSet, {})); }, FactKind::Company },
    { "email-domain", Category::Demographic, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Addresses at %1"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Customers by the domain of their e-mail: one company, one university, one provider."),
        QT_TRANSLATE_NOOP("core::Templates", "Check delivery by provider when a mailing reaches few."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "E-mail domain"), &ShopMeasures::emailDomains) },
        [](const Values& values) { return leaf(textFact(Fact::EmailDomain, TextOp::Is, { values.text(0) })); },
        FactKind::EmailDomain },
    { "no-account", Category::Demographic, Stage::Repeat,
        QT_TRANSLATE_NOOP("core::Templates", "Buys again without an account"),
        QT_TRANSLATE_NOOP("core::Templates", "Repeat customers whose account is not in use."),
        QT_TRANSLATE_NOOP("core::Templates", "One click to an account with all their orders in it."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "State of the account"), &ShopMeasures::accountStates) },
        [](const Values& values) {
            return all({ leaf(orders(Op::GreaterOrEqual, 2)),
                leaf(textFact(Fact::AccountState, TextOp::Is, { values.text(0) })) });
        },
        FactKind::AccountState },
    { "added-lately", Category::Demographic, Stage::Entry,
        QT_TRANSLATE_NOOP("core::Templates", "Signed up in the last %1 days, nothing bought"),
        QT_TRANSLATE_NOOP("core::Templates", "Who left an address and has not ordered yet."),
        QT_TRANSLATE_NOOP("core::Templates", "The shortest way to a first order: the best seller, explained."),
        { { QT_TRANSLATE_NOOP("core::Templates", "In the last days"), Kind::Days, nullptr, nullptr, nullptr, 0,
            "30" } },
        [](const Values& values) {
            FactTest added;
            added.fact = Fact::CustomerAdded;
            return all({ leaf(inLast(values.number(0), added)), leaf(orders(Op::Equal, 0)) });
        },
        FactKind::AddedDay },
    // Geographic -----------------------------------------------------------------------------------------------------
    { "in-country", Category::Geographic, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Orders to %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Where the latest order went, by country."),
        QT_TRANSLATE_NOOP("core::Templates", "Delivery times and feasts of their country, not of yours."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Country"), &ShopMeasures::countries) },
        [](const Values& values) { return leaf(textFact(Fact::Country, TextOp::Is, { values.text(0) })); },
        FactKind::ShippingCountry },
    { "in-region", Category::Geographic, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Orders to the region %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Where the latest order went, by region, state or prefecture."),
        QT_TRANSLATE_NOOP("core::Templates", "Local events and local weather make good reasons to write."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Region"), &ShopMeasures::regions) },
        [](const Values& values) { return leaf(textFact(Fact::Region, TextOp::Is, { values.text(0) })); },
        FactKind::ShippingRegion },
    { "in-city", Category::Geographic, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "In %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers of one city: for a shop opening, a delivery route, a fair."),
        QT_TRANSLATE_NOOP("core::Templates", "Invite by name of the street, not by newsletter."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "City"), &ShopMeasures::cities) },
        [](const Values& values) { return leaf(any(where(Attribute::ShippingCity, TextOp::Is, { values.text(0) }))); },
        FactKind::ShippingCity },
    { "postcode-area", Category::Geographic, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Postcodes from %1"),
        QT_TRANSLATE_NOOP("core::Templates", "An area by the beginning of its postcodes."),
        QT_TRANSLATE_NOOP("core::Templates", "Same-day delivery where enough of them live."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Beginning of the postcode"), &ShopMeasures::postcodes) },
        [](const Values& values) {
            return leaf(any(where(Attribute::ShippingPostcode, TextOp::StartsWith, { values.text(0) })));
        },
        FactKind::ShippingPostcode },
    { "abroad", Category::Geographic, Stage::None, QT_TRANSLATE_NOOP("core::Templates", "Abroad: not %1"),
        QT_TRANSLATE_NOOP("core::Templates", "Everybody whose latest order left the country."),
        QT_TRANSLATE_NOOP("core::Templates", "Say before the checkout what customs will cost."),
        { choice(QT_TRANSLATE_NOOP("core::Templates", "Home country"), &ShopMeasures::countries) },
        [](const Values& values) {
            return all({ leaf(orders(Op::GreaterOrEqual, 1)),
                leaf(textFact(Fact::Country, TextOp::IsNot, { values.text(0) })) });
        },
        FactKind::ShippingCountry },
};

} // namespace

std::span<const Row> peopleRows()
{
    return Rows;
}

} // namespace core::templates
