// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/catalogue.h"

#include "core/base/translate.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::catalogue {

namespace {

template <size_t Size>
constexpr QLatin1StringView latin(const char (&text)[Size])
{
    return QLatin1StringView(text, Size - 1);
}

constexpr unsigned Scope = WherePart | WindowPart;
constexpr std::optional<FactKind> Always = std::nullopt;

constexpr FactRow Facts[] = {
    { Fact::Orders, latin("orders"), Kind::Count, Scope | OptionalValue, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Number of orders"), Always },
    { Fact::TotalSpent, latin("total_spent"), Kind::Money, Scope, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Total spent"), FactKind::Total },
    { Fact::AverageOrderValue, latin("average_order_value"), Kind::Money, Scope, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Average order value"), FactKind::Total },
    { Fact::LargestOrder, latin("largest_order"), Kind::Money, Scope, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Largest order"), FactKind::Total },
    { Fact::SmallestOrder, latin("smallest_order"), Kind::Money, Scope, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Smallest order"), FactKind::Total },
    { Fact::Items, latin("items"), Kind::Count, Scope | LinesPart, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Items bought"), FactKind::Product },
    { Fact::DistinctProducts, latin("distinct_products"), Kind::Count, Scope | LinesPart, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Different products bought"), FactKind::Product },
    { Fact::DiscountShare, latin("discount_share"), Kind::Percent, Scope, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Share of discounts"), FactKind::Discount },
    { Fact::RefundedAmount, latin("refunded_amount"), Kind::Money, Scope, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Refunded amount"), FactKind::Refund },
    { Fact::RefundedShare, latin("refunded_share"), Kind::Percent, Scope, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Share refunded"), FactKind::Refund },
    { Fact::OrderShare, latin("order_share"), Kind::Percent, Scope, Family::Orders,
        QT_TRANSLATE_NOOP("core::Catalogue", "Share of orders"), Always },
    { Fact::DaysSinceFirstOrder, latin("days_since_first_order"), Kind::Days, WherePart, Family::Rhythm,
        QT_TRANSLATE_NOOP("core::Catalogue", "Days since first order"), Always },
    { Fact::DaysSinceLastOrder, latin("days_since_last_order"), Kind::Days, WherePart, Family::Rhythm,
        QT_TRANSLATE_NOOP("core::Catalogue", "Days since last order"), Always },
    { Fact::MeanGap, latin("mean_gap"), Kind::Decimal, Scope, Family::Rhythm,
        QT_TRANSLATE_NOOP("core::Catalogue", "Mean days between orders"), Always },
    { Fact::MedianGap, latin("median_gap"), Kind::Decimal, Scope, Family::Rhythm,
        QT_TRANSLATE_NOOP("core::Catalogue", "Median days between orders"), Always },
    { Fact::LastGap, latin("last_gap"), Kind::Days, Scope, Family::Rhythm,
        QT_TRANSLATE_NOOP("core::Catalogue", "Days between the last two orders"), Always },
    { Fact::Overdue, latin("overdue"), Kind::Decimal, WherePart, Family::Rhythm,
        QT_TRANSLATE_NOOP("core::Catalogue", "Overdue (days since last order ÷ own median)"), Always },
    { Fact::DaysFirstToSecond, latin("days_first_to_second_order"), Kind::Days, WherePart, Family::Rhythm,
        QT_TRANSLATE_NOOP("core::Catalogue", "Days from first to second order"), Always },
    { Fact::ActivePeriods, latin("active_periods"), Kind::Count, WherePart | PeriodsPart, Family::Rhythm,
        QT_TRANSLATE_NOOP("core::Catalogue", "Habit: in how many of the last days, weeks or months"), Always },
    { Fact::Sequence, latin("sequence"), Kind::Nothing, WindowPart | StepsPart, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "One order, later another"), Always },
    { Fact::Country, latin("country"), Kind::Text, NoPart, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Country of the latest order"), FactKind::ShippingCountry },
    { Fact::Region, latin("region"), Kind::Text, NoPart, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Region of the latest order"), FactKind::ShippingRegion },
    { Fact::CustomerCountry, latin("customer_country"), Kind::Text, NoPart, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Country of the customer"), FactKind::CustomerCountry },
    { Fact::CustomerRegion, latin("customer_region"), Kind::Text, NoPart, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Region of the customer"), FactKind::CustomerRegion },
    { Fact::CustomerCity, latin("customer_city"), Kind::Text, NoPart, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "City of the customer"), FactKind::CustomerCity },
    { Fact::CustomerPostcode, latin("customer_postcode"), Kind::Text, NoPart, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Postcode of the customer"), FactKind::CustomerPostcode },
    { Fact::CustomerAdded, latin("customer_added"), Kind::Nothing, WindowPart | NeedsWindow, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "Day the customer was added"), FactKind::AddedDay },
    { Fact::CustomerTag, latin("customer_tag"), Kind::Texts, NoPart, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "Customer tag"), FactKind::CustomerTag },
    { Fact::EmailDomain, latin("email_domain"), Kind::Text, NoPart, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "E-mail domain"), FactKind::EmailDomain },
    { Fact::Language, latin("language"), Kind::Text, NoPart, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "Language"), FactKind::Language },
    { Fact::AcceptsEmail, latin("accepts_email"), Kind::Flag, NoPart, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "Accepts e-mail marketing"), FactKind::AcceptsEmail },
    { Fact::AcceptsSms, latin("accepts_sms"), Kind::Flag, NoPart, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "Accepts SMS marketing"), FactKind::AcceptsSms },
    { Fact::AccountState, latin("account_state"), Kind::Text, NoPart, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "State of the account"), FactKind::AccountState },
    { Fact::Company, latin("company"), Kind::Text, NoPart, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "Company"), FactKind::Company },
    { Fact::CustomerNote, latin("customer_note"), Kind::Text, NoPart, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "Note on the customer"), FactKind::CustomerNote },
    { Fact::CustomerColumn, latin("customer_column"), Kind::Text, ColumnPart, Family::Customer,
        QT_TRANSLATE_NOOP("core::Catalogue", "Another column of the customers file"), FactKind::ExtraColumn },
    { Fact::RecencyScore, latin("rfm_recency"), Kind::Count, RfmPart, Family::Rfm,
        QT_TRANSLATE_NOOP("core::Catalogue", "RFM: recency score"), Always },
    { Fact::FrequencyScore, latin("rfm_frequency"), Kind::Count, RfmPart, Family::Rfm,
        QT_TRANSLATE_NOOP("core::Catalogue", "RFM: frequency score"), Always },
    { Fact::MonetaryScore, latin("rfm_monetary"), Kind::Count, RfmPart, Family::Rfm,
        QT_TRANSLATE_NOOP("core::Catalogue", "RFM: monetary score"), FactKind::Total },
    { Fact::RfmGroup, latin("rfm_group"), Kind::RfmGroup, RfmPart, Family::Rfm,
        QT_TRANSLATE_NOOP("core::Catalogue", "RFM group"), FactKind::Total },
    { Fact::PreviousRfmGroup, latin("rfm_previous_group"), Kind::RfmGroup, RfmPart, Family::Rfm,
        QT_TRANSLATE_NOOP("core::Catalogue", "Previous RFM group"), FactKind::Total },
    { Fact::RfmGroupChanged, latin("rfm_group_changed"), Kind::Nothing, RfmPart | WindowPart | NeedsWindow, Family::Rfm,
        QT_TRANSLATE_NOOP("core::Catalogue", "RFM group changed"), FactKind::Total },
    { Fact::InSegment, latin("in_segment"), Kind::Nothing, SegmentPart | WindowPart, Family::Relation,
        QT_TRANSLATE_NOOP("core::Catalogue", "In another segment"), Always },
    { Fact::JoinedSegment, latin("joined_segment"), Kind::Nothing, SegmentPart | WindowPart, Family::Relation,
        QT_TRANSLATE_NOOP("core::Catalogue", "Joined another segment"), Always },
    { Fact::LeftSegment, latin("left_segment"), Kind::Nothing, SegmentPart | WindowPart, Family::Relation,
        QT_TRANSLATE_NOOP("core::Catalogue", "Left another segment"), Always },
    { Fact::DaysInSegment, latin("days_in_segment"), Kind::Days, SegmentPart, Family::Relation,
        QT_TRANSLATE_NOOP("core::Catalogue", "Days in another segment"), Always },
};

constexpr bool OfLine = true;
constexpr bool OfOrder = false;
using A = OrderAttribute;

constexpr AttributeRow Attributes[] = {
    { A::Product, latin("product"), Kind::Text, OfLine, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Product"), FactKind::Product },
    { A::Variant, latin("variant"), Kind::Text, OfLine, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Variant"), FactKind::Variant },
    { A::Sku, latin("sku"), Kind::Text, OfLine, Family::Product, QT_TRANSLATE_NOOP("core::Catalogue", "SKU"),
        FactKind::Sku },
    { A::Vendor, latin("vendor"), Kind::Text, OfLine, Family::Product, QT_TRANSLATE_NOOP("core::Catalogue", "Vendor"),
        FactKind::Vendor },
    { A::ProductType, latin("product_type"), Kind::Text, OfLine, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Product type"), FactKind::ProductType },
    { A::ProductCategory, latin("product_category"), Kind::Text, OfLine, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Product category"), FactKind::ProductCategory },
    { A::Collection, latin("collection"), Kind::Texts, OfLine, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Collection"), FactKind::Collection },
    { A::ProductTag, latin("product_tag"), Kind::Texts, OfLine, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Product tag"), FactKind::ProductTag },
    { A::LineQuantity, latin("line_quantity"), Kind::Count, OfLine, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Quantity of a line"), FactKind::Product },
    { A::LinePrice, latin("line_price"), Kind::Money, OfLine, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Price of a piece"), FactKind::LinePrice },
    { A::LineAmount, latin("line_amount"), Kind::Money, OfLine, Family::Product,
        QT_TRANSLATE_NOOP("core::Catalogue", "Amount of a line"), FactKind::LinePrice },
    { A::Channel, latin("channel"), Kind::Text, OfOrder, Family::Channel,
        QT_TRANSLATE_NOOP("core::Catalogue", "Sales channel"), FactKind::Channel },
    { A::Location, latin("location"), Kind::Text, OfOrder, Family::Channel,
        QT_TRANSLATE_NOOP("core::Catalogue", "Shop location"), FactKind::Location },
    { A::Source, latin("source"), Kind::Text, OfOrder, Family::Channel, QT_TRANSLATE_NOOP("core::Catalogue", "Source"),
        FactKind::Source },
    { A::Referrer, latin("referrer"), Kind::Text, OfOrder, Family::Channel,
        QT_TRANSLATE_NOOP("core::Catalogue", "Referrer"), FactKind::Referrer },
    { A::LandingPage, latin("landing_page"), Kind::Text, OfOrder, Family::Channel,
        QT_TRANSLATE_NOOP("core::Catalogue", "Landing page"), FactKind::LandingPage },
    { A::UtmSource, latin("utm_source"), Kind::Text, OfOrder, Family::Channel,
        QT_TRANSLATE_NOOP("core::Catalogue", "UTM source"), FactKind::UtmSource },
    { A::UtmMedium, latin("utm_medium"), Kind::Text, OfOrder, Family::Channel,
        QT_TRANSLATE_NOOP("core::Catalogue", "UTM medium"), FactKind::UtmMedium },
    { A::UtmCampaign, latin("utm_campaign"), Kind::Text, OfOrder, Family::Channel,
        QT_TRANSLATE_NOOP("core::Catalogue", "UTM campaign"), FactKind::UtmCampaign },
    { A::UtmTerm, latin("utm_term"), Kind::Text, OfOrder, Family::Channel,
        QT_TRANSLATE_NOOP("core::Catalogue", "UTM term"), FactKind::UtmTerm },
    { A::UtmContent, latin("utm_content"), Kind::Text, OfOrder, Family::Channel,
        QT_TRANSLATE_NOOP("core::Catalogue", "UTM content"), FactKind::UtmContent },
    { A::OrderTag, latin("order_tag"), Kind::Texts, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Order tag"), FactKind::OrderTag },
    { A::DiscountCode, latin("discount_code"), Kind::Texts, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Discount code"), FactKind::DiscountCode },
    { A::PaymentMethod, latin("payment_method"), Kind::Text, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Payment method"), FactKind::PaymentMethod },
    { A::ShippingMethod, latin("shipping_method"), Kind::Text, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Shipping method"), FactKind::ShippingMethod },
    { A::Currency, latin("currency"), Kind::Text, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Currency"), FactKind::Currency },
    { A::FinancialStatus, latin("financial_status"), Kind::Text, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Payment status"), FactKind::FinancialStatus },
    { A::FulfillmentStatus, latin("fulfillment_status"), Kind::Text, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Fulfilment status"), FactKind::FulfillmentStatus },
    { A::OrderNote, latin("order_note"), Kind::Text, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Note on the order"), FactKind::OrderNote },
    { A::Cancelled, latin("cancelled"), Kind::Flag, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Cancelled"), FactKind::Cancellation },
    { A::Amount, latin("amount"), Kind::Money, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Amount paid"), FactKind::Total },
    { A::Total, latin("total"), Kind::Money, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Total before refunds"), FactKind::Total },
    { A::Subtotal, latin("subtotal"), Kind::Money, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Subtotal"), FactKind::Subtotal },
    { A::Discount, latin("discount"), Kind::Money, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Discount amount"), FactKind::Discount },
    { A::Refunded, latin("refunded"), Kind::Money, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Refunded amount"), FactKind::Refund },
    { A::Items, latin("items"), Kind::Count, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Items in the order"), FactKind::Product },
    { A::Products, latin("products"), Kind::Count, OfOrder, Family::Order,
        QT_TRANSLATE_NOOP("core::Catalogue", "Different products in the order"), FactKind::Product },
    { A::Weekday, latin("weekday"), Kind::Weekday, OfOrder, Family::Time,
        QT_TRANSLATE_NOOP("core::Catalogue", "Weekday"), Always },
    { A::Hour, latin("hour"), Kind::TimeOfDay, OfOrder, Family::Time,
        QT_TRANSLATE_NOOP("core::Catalogue", "Time of day"), Always },
    { A::Month, latin("month"), Kind::Month, OfOrder, Family::Time, QT_TRANSLATE_NOOP("core::Catalogue", "Month"),
        Always },
    { A::Date, latin("date"), Kind::Date, OfOrder, Family::Time, QT_TRANSLATE_NOOP("core::Catalogue", "Date"), Always },
    { A::ShippingCountry, latin("shipping_country"), Kind::Text, OfOrder, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Country of delivery"), FactKind::ShippingCountry },
    { A::ShippingRegion, latin("shipping_region"), Kind::Text, OfOrder, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Region of delivery"), FactKind::ShippingRegion },
    { A::ShippingCity, latin("shipping_city"), Kind::Text, OfOrder, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "City of delivery"), FactKind::ShippingCity },
    { A::ShippingPostcode, latin("shipping_postcode"), Kind::Text, OfOrder, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Postcode of delivery"), FactKind::ShippingPostcode },
    { A::BillingCountry, latin("billing_country"), Kind::Text, OfOrder, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Country of the bill"), FactKind::BillingCountry },
    { A::BillingRegion, latin("billing_region"), Kind::Text, OfOrder, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Region of the bill"), FactKind::BillingRegion },
    { A::BillingCity, latin("billing_city"), Kind::Text, OfOrder, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "City of the bill"), FactKind::BillingCity },
    { A::BillingPostcode, latin("billing_postcode"), Kind::Text, OfOrder, Family::Place,
        QT_TRANSLATE_NOOP("core::Catalogue", "Postcode of the bill"), FactKind::BillingPostcode },
};

constexpr NumberOp NumberOps[] = { NumberOp::GreaterOrEqual, NumberOp::LessOrEqual, NumberOp::Equal, NumberOp::NotEqual,
    NumberOp::Greater, NumberOp::Less, NumberOp::Between, NumberOp::NotBetween };
constexpr NumberOp RangeOps[] = { NumberOp::Between, NumberOp::NotBetween };
constexpr TextOp TextOps[] = { TextOp::Is, TextOp::IsNot, TextOp::OneOf, TextOp::NoneOf, TextOp::Contains,
    TextOp::NotContains, TextOp::StartsWith, TextOp::NotStartsWith, TextOp::EndsWith, TextOp::NotEndsWith,
    TextOp::Matches, TextOp::NotMatches, TextOp::IsSet, TextOp::IsNotSet };
constexpr TextOp ClosedOps[] = { TextOp::Is, TextOp::IsNot, TextOp::OneOf, TextOp::NoneOf };
constexpr TextOp YesNoOps[] = { TextOp::Is, TextOp::IsNot };
constexpr TextOp GroupOps[] = { TextOp::Is, TextOp::IsNot, TextOp::OneOf, TextOp::NoneOf, TextOp::IsSet,
    TextOp::IsNotSet };
constexpr TextOp FlagOps[] = { TextOp::Is, TextOp::IsNot, TextOp::IsSet, TextOp::IsNotSet };

constexpr QLatin1StringView Weekdays[] = { latin("mon"), latin("tue"), latin("wed"), latin("thu"), latin("fri"),
    latin("sat"), latin("sun") };
constexpr QLatin1StringView RfmGroups[] = { latin("champions"), latin("loyal"), latin("active"), latin("new"),
    latin("promising"), latin("needs_attention"), latin("previously_loyal"), latin("at_risk"), latin("almost_lost"),
    latin("dormant"), latin("prospects") };
constexpr const char* RfmGroupNames[] = { QT_TRANSLATE_NOOP("core::Catalogue", "Champions"),
    QT_TRANSLATE_NOOP("core::Catalogue", "Loyal"), QT_TRANSLATE_NOOP("core::Catalogue", "Active"),
    QT_TRANSLATE_NOOP("core::Catalogue", "New"), QT_TRANSLATE_NOOP("core::Catalogue", "Promising"),
    QT_TRANSLATE_NOOP("core::Catalogue", "Needs attention"), QT_TRANSLATE_NOOP("core::Catalogue", "Previously loyal"),
    QT_TRANSLATE_NOOP("core::Catalogue", "At risk"), QT_TRANSLATE_NOOP("core::Catalogue", "Almost lost"),
    QT_TRANSLATE_NOOP("core::Catalogue", "Dormant"), QT_TRANSLATE_NOOP("core::Catalogue", "Prospects") };

template <typename Row, size_t Size, typename Value>
const Row& findRow(const Row (&rows)[Size], Value Row::*member, Value value)
{
    const auto* const found = std::ranges::find(rows, value, member);
    Q_ASSERT(found != std::end(rows));
    return *found;
}

} // namespace

std::span<const FactRow> facts()
{
    return Facts;
}

std::span<const AttributeRow> attributes()
{
    return Attributes;
}

const FactRow& rowOf(Fact fact)
{
    return findRow(Facts, &FactRow::fact, fact);
}

const AttributeRow& rowOf(OrderAttribute attribute)
{
    return findRow(Attributes, &AttributeRow::attribute, attribute);
}

const FactRow* factByWord(QStringView word)
{
    const auto* const found = std::ranges::find_if(Facts, [&](const FactRow& row) { return word == row.word; });
    return found == std::end(Facts) ? nullptr : found;
}

const AttributeRow* attributeByWord(QStringView word)
{
    const auto* const found =
        std::ranges::find_if(Attributes, [&](const AttributeRow& row) { return word == row.word; });
    return found == std::end(Attributes) ? nullptr : found;
}

QString labelOf(Fact fact)
{
    return tr(rowOf(fact).label);
}

QString labelOf(OrderAttribute attribute)
{
    return tr(rowOf(attribute).label);
}

bool isNumber(Kind kind)
{
    switch (kind) {
    case Kind::Count:
    case Kind::Days:
    case Kind::Decimal:
    case Kind::Percent:
    case Kind::Money:
    case Kind::Date:
    case Kind::TimeOfDay:
        return true;
    default:
        return false;
    }
}

bool isDecimal(Kind kind)
{
    return kind == Kind::Decimal || kind == Kind::Percent || kind == Kind::Money;
}

std::span<const NumberOp> numberOps(Kind kind)
{
    if (kind == Kind::TimeOfDay)
        return RangeOps;
    return isNumber(kind) ? std::span<const NumberOp>(NumberOps) : std::span<const NumberOp>();
}

std::span<const TextOp> textOps(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::Texts:
        return TextOps;
    case Kind::Weekday:
    case Kind::Month:
        return ClosedOps;
    case Kind::RfmGroup:
        return GroupOps;
    case Kind::Flag:
        return FlagOps;
    case Kind::Nothing:
        return YesNoOps;
    default:
        return {};
    }
}

int valueCount(NumberOp op)
{
    return op == NumberOp::Between || op == NumberOp::NotBetween ? 2 : 1;
}

int valueCount(TextOp op)
{
    if (op == TextOp::IsSet || op == TextOp::IsNotSet)
        return 0;
    return op == TextOp::OneOf || op == TextOp::NoneOf ? -1 : 1;
}

bool isNegated(TextOp op)
{
    return positiveOf(op) != op;
}

TextOp positiveOf(TextOp op)
{
    switch (op) {
    case TextOp::IsNot:
        return TextOp::Is;
    case TextOp::NoneOf:
        return TextOp::OneOf;
    case TextOp::NotContains:
        return TextOp::Contains;
    case TextOp::NotStartsWith:
        return TextOp::StartsWith;
    case TextOp::NotEndsWith:
        return TextOp::EndsWith;
    case TextOp::NotMatches:
        return TextOp::Matches;
    case TextOp::IsNotSet:
        return TextOp::IsSet;
    default:
        return op;
    }
}

bool isAvailable(Fact fact, const ShopFacts& shop)
{
    const auto needs = rowOf(fact).needs;
    return !needs || shop.count(*needs) > 0;
}

bool isAvailable(OrderAttribute attribute, const ShopFacts& shop)
{
    const auto needs = rowOf(attribute).needs;
    return !needs || shop.count(*needs) > 0;
}

std::span<const QLatin1StringView> weekdays()
{
    return Weekdays;
}

std::span<const QLatin1StringView> rfmGroups()
{
    return RfmGroups;
}

QString weekdayName(QStringView word)
{
    const auto* const found = std::ranges::find_if(Weekdays, [&](QLatin1StringView day) { return word == day; });
    return found == std::end(Weekdays) ? word.toString()
                                       : QLocale().dayName(static_cast<int>(found - std::begin(Weekdays)) + 1);
}

QString monthName(QStringView word)
{
    bool isNumber = false;
    const int month = word.toInt(&isNumber);
    return isNumber && month >= 1 && month <= 12 ? QLocale().monthName(month) : word.toString();
}

QString rfmGroupName(QStringView word)
{
    const auto* const found = std::ranges::find_if(RfmGroups, [&](QLatin1StringView group) { return word == group; });
    return found == std::end(RfmGroups) ? word.toString() : tr(RfmGroupNames[found - std::begin(RfmGroups)]);
}

} // namespace core::catalogue
