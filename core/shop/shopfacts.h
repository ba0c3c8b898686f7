// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/jobs/progress.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core {

class Connection;
struct Settings;

/// A text of the shop by its number: 0 is the empty text. Comparing numbers is comparing texts, case folded.
using TextNumber = quint32;

/// A kind of fact a shop's data may or may not have; see ShopFacts::count.
enum class FactKind : quint8 {
    // Counted in orders of known customers, but not as purchases only:
    Total,
    Subtotal,
    Discount,
    Refund,
    Currency,
    FinancialStatus,
    FulfillmentStatus,
    Cancellation,
    TestOrder,
    PaymentMethod,
    ShippingMethod,
    Channel,
    Location,
    Source,
    Referrer,
    LandingPage,
    UtmSource,
    UtmMedium,
    UtmCampaign,
    UtmTerm,
    UtmContent,
    OrderTag,
    DiscountCode,
    OrderNote,
    ShippingCountry,
    ShippingRegion,
    ShippingCity,
    ShippingPostcode,
    BillingCountry,
    BillingRegion,
    BillingCity,
    BillingPostcode,
    // Counted in lines:
    Product,
    Variant,
    Sku,
    Vendor,
    ProductType,
    ProductCategory,
    Collection,
    ProductTag,
    LinePrice,
    LineDiscount,
    KnownProduct, ///< the products export tells of it
    ProductExtra,
    // Counted in customers:
    AddedDay,
    EmailDomain,
    CustomerTag,
    Language,
    AcceptsEmail,
    AcceptsSms,
    AccountState,
    Company,
    CustomerNote,
    CustomerCountry,
    CustomerRegion,
    CustomerCity,
    CustomerPostcode,
    ExtraColumn,
};
inline constexpr size_t FactKindCount = static_cast<size_t>(FactKind::ExtraColumn) + 1;

/// An answer the shop's data may leave open.
enum class Answer : quint8 { Unknown, No, Yes };

/// What every customer did, in memory and read-only: what segments are worked out from. Orders stand in the order
/// customer, instant, id; only orders of known customers are here, of any status (see OrderFact::countsUntil).
/// Customers who never ordered are here if the day they were added is known: before a first order nobody else is in any
/// segment. What the data do not say is 0, the empty text or Day::never(). Shared between threads as shared_ptr<const>.
struct ShopFacts {
    struct Place {
        TextNumber country = 0; ///< as the export writes it: "DE" or "Germany"
        TextNumber region = 0; ///< province or state, mostly a code
        TextNumber city = 0;
        TextNumber postcode = 0;
    };
    /// What the products export says of what was bought.
    struct Product {
        TextNumber type = 0;
        TextNumber category = 0;
        TextNumber vendor = 0;
        quint32 firstTag = 0, tagCount = 0; ///< into `lists`
        quint32 firstCollection = 0, collectionCount = 0; ///< into `lists`
        quint32 firstExtra = 0, extraCount = 0; ///< into `extras`
    };
    struct Line {
        TextNumber title = 0;
        TextNumber name = 0;
        TextNumber variant = 0;
        TextNumber sku = 0;
        TextNumber vendor = 0; ///< of the line, else of its product
        qint32 quantity = 0;
        quint32 product = 0; ///< into `products`; 0 is a product nothing is known of
        qint64 price = 0; ///< of one piece before discounts, minor units of the workspace's currency; 0 in another
        qint64 discount = 0; ///< of the whole line, the same
    };
    struct OrderFact {
        qint64 orderedAt = 0; ///< UTC milliseconds
        Day day;
        Day countsUntil; ///< first day it does not count any more; never() for most, = day for one that never counts
        qint64 paid = 0; ///< total − refunded, minor units of the workspace's currency; 0 in another currency
        quint32 firstLine = 0, lineCount = 0; ///< into `lines`
        qint16 minuteOfDay = 0; ///< 0 … 1439, shop time
        quint8 weekday = 1; ///< 1 Monday … 7 Sunday, shop time
        quint8 month = 1; ///< 1 … 12, shop time
        bool isInCurrency = false; ///< in the workspace's currency: the amounts below are told; else all are 0
        bool hasTotal = false; ///< isInCurrency and the export said a total: a free order has one, and it is 0
        bool isTest = false;
        bool isCancelled = false; ///< at any time, whether that makes it stop counting or not
        TextNumber channel = 0;
        TextNumber source = 0; ///< acquisition source
        Day cancelledDay = Day::never(); ///< first day it is cancelled; its own day where the export has no date
        qint64 total = 0;
        qint64 subtotal = 0;
        qint64 discount = 0;
        qint64 refunded = 0;
        TextNumber utmSource = 0;
        TextNumber utmMedium = 0;
        TextNumber utmCampaign = 0;
        TextNumber utmTerm = 0;
        TextNumber utmContent = 0;
        TextNumber referrer = 0;
        TextNumber landingPage = 0;
        TextNumber location = 0; ///< shop or till
        TextNumber country = 0; ///< of the delivery, else of the bill
        TextNumber region = 0; ///< the same
        TextNumber currency = 0;
        TextNumber financialStatus = 0;
        TextNumber fulfillmentStatus = 0;
        TextNumber paymentMethod = 0;
        TextNumber shippingMethod = 0;
        TextNumber note = 0;
        Place shipping = {};
        Place billing = {};
        quint32 firstTag = 0, tagCount = 0; ///< into `lists`
        quint32 firstCode = 0, codeCount = 0; ///< into `lists`
    };
    /// A column of a customers or products file that has no meaning of its own here, kept as it came: "Birthday
    /// (customer.metafields.…)".
    struct Extra {
        quint32 column = 0; ///< into `extraColumns`
        TextNumber text = 0;
    };
    struct Customer {
        CustomerNumber number = 0;
        Day known; ///< nobody is in a condition segment before it: the day of the first order of any status, or `added`
                   ///< if earlier
        quint32 firstOrder = 0, orderCount = 0; ///< into `orders`
        Day added = Day::never(); ///< the day they were added as a customer
        Answer acceptsEmail = Answer::Unknown;
        Answer acceptsSms = Answer::Unknown;
        quint16 keySize = 0;
        quint32 firstKeyByte = 0; ///< into `keyBytes`
        TextNumber emailDomain = 0; ///< "example.com"
        TextNumber language = 0;
        TextNumber accountState = 0;
        TextNumber company = 0;
        TextNumber note = 0;
        Place place = {}; ///< of the default address
        quint32 firstTag = 0, tagCount = 0; ///< into `lists`
        quint32 firstExtra = 0, extraCount = 0; ///< into `extras`
    };

    std::vector<Customer> customers; ///< by number
    std::vector<OrderFact> orders;
    std::vector<Line> lines;
    std::vector<Product> products = std::vector<Product>(1);
    std::vector<TextNumber> lists; ///< tags, discount codes and collections
    std::vector<Extra> extras;
    std::vector<QString> extraColumns; ///< names as in the file
    std::vector<QString> texts; ///< by number, as first seen; [0] is empty
    std::vector<QString> folded; ///< the same, case folded: what conditions compare with
    QByteArray keyBytes; ///< all customer keys, UTF-8
    std::array<quint32, FactKindCount> counts{}; ///< by FactKind
    int currencyDigits = 2;
    std::optional<DayRange> days; ///< first and newest day of any order in the workspace, known customer or not

    /// How many orders, lines or customers have the fact. 0: the shop's data do not have it at all.
    [[nodiscard]] quint32 count(FactKind kind) const { return counts[static_cast<size_t>(kind)]; }

    [[nodiscard]] std::span<const OrderFact> ordersOf(const Customer& customer) const
    {
        return std::span(orders).subspan(customer.firstOrder, customer.orderCount);
    }
    [[nodiscard]] std::span<const Line> linesOf(const OrderFact& order) const
    {
        return std::span(lines).subspan(order.firstLine, order.lineCount);
    }
    [[nodiscard]] std::span<const TextNumber> tagsOf(const OrderFact& order) const
    {
        return std::span(lists).subspan(order.firstTag, order.tagCount);
    }
    [[nodiscard]] std::span<const TextNumber> codesOf(const OrderFact& order) const
    {
        return std::span(lists).subspan(order.firstCode, order.codeCount);
    }
    [[nodiscard]] const Product& productOf(const Line& line) const { return products[line.product]; }
    [[nodiscard]] std::span<const TextNumber> tagsOf(const Product& product) const
    {
        return std::span(lists).subspan(product.firstTag, product.tagCount);
    }
    [[nodiscard]] std::span<const TextNumber> collectionsOf(const Product& product) const
    {
        return std::span(lists).subspan(product.firstCollection, product.collectionCount);
    }
    [[nodiscard]] std::span<const TextNumber> tagsOf(const Customer& customer) const
    {
        return std::span(lists).subspan(customer.firstTag, customer.tagCount);
    }
    [[nodiscard]] std::span<const Extra> extrasOf(const Product& product) const
    {
        return std::span(extras).subspan(product.firstExtra, product.extraCount);
    }
    [[nodiscard]] std::span<const Extra> extrasOf(const Customer& customer) const
    {
        return std::span(extras).subspan(customer.firstExtra, customer.extraCount);
    }
    /// What the customer was imported under: the e-mail in lower case, "tel:" and digits, or an id.
    [[nodiscard]] QByteArrayView keyOf(const Customer& customer) const
    {
        return QByteArrayView(keyBytes).sliced(customer.firstKeyByte, customer.keySize);
    }
};

/// Reads all facts of the workspace under its order rules and currency. Any thread with a connection of its own.
[[nodiscard]] Result<std::shared_ptr<const ShopFacts>> loadShopFacts(
    Connection& connection, const Progress& progress = {});
/// The same as it would be by other settings than the workspace's.
[[nodiscard]] Result<std::shared_ptr<const ShopFacts>> loadShopFacts(
    Connection& connection, const Settings& settings, const Progress& progress = {});

} // namespace core
