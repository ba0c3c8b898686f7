// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopfacts.h"

#include "core/base/money.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/shop/customerfactsstore.h"
#include "core/shop/factsloading.h"
#include "core/shop/productfactsstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopclock.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("core::ShopFacts", text);
}

constexpr int PollEvery = 4096; // rows

/// Both reads see one state of the file, in a transaction of the caller or without one.
class ReadSnapshot {
public:
    explicit ReadSnapshot(Connection& connection)
        : m_connection(connection)
        , m_opened(connection.execute("SAVEPOINT shop_facts"))
    {
    }
    ~ReadSnapshot()
    {
        if (m_opened)
            static_cast<void>(m_connection.execute("RELEASE shop_facts").has_value());
    }
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

    [[nodiscard]] const Result<void>& opened() const { return m_opened; }

private:
    Connection& m_connection;
    Result<void> m_opened;
};

/// What the orders are sorted by, beside their facts.
struct Place {
    qint64 rowId = 0;
    qint64 orderedAt = 0;
    CustomerNumber customer = 0;
    quint32 order = 0; ///< where it was read to
    quint32 idAt = 0, idSize = 0; ///< the shop's own id: what orders of the same instant are sorted by
};

/// The two parts of a line's name.
struct Name {
    TextNumber title = 0;
    TextNumber variant = 0;
    bool isKnown = false;
};

class FactsReader {
public:
    FactsReader(Connection& connection, const Settings& settings, const Progress& progress)
        : m_connection(connection)
        , m_rules(settings.orderRules)
        , m_currency(settings.currency.toUtf8())
        , m_progress(progress)
        , m_facts(std::make_shared<ShopFacts>())
        , m_loading(*m_facts)
        , m_clock(QTimeZone(settings.timeZone))
    {
        m_facts->currencyDigits = currencyDigits(settings.currency);
    }

    Result<std::shared_ptr<const ShopFacts>> read()
    {
        if (auto done = readTexts(); !done)
            return tl::unexpected(done.error());
        if (auto done = readOrders(); !done)
            return tl::unexpected(done.error());
        if (auto done = readLines(); !done)
            return tl::unexpected(done.error());
        arrangeOrders();
        arrangeLines();
        if (auto done = loadCustomerFacts(m_connection, m_loading); !done)
            return tl::unexpected(done.error());
        if (auto done = loadProductFacts(m_connection, m_loading); !done)
            return tl::unexpected(done.error());
        return m_facts;
    }

private:
    /// The numbers of the texts and columns that rows name by their ids.
    Result<void> readTexts()
    {
        auto done = FactsLoading::each(
            m_connection, "SELECT id, text FROM shop_text ORDER BY id", [this](const Statement& row) {
                m_loading.stored.resize(static_cast<size_t>(row.integer(0)) + 1);
                m_loading.stored.back() = m_loading.texts.number(row.text(1));
            });
        if (!done)
            return done;
        return FactsLoading::each(
            m_connection, "SELECT id, name FROM extra_column ORDER BY id", [this](const Statement& row) {
                m_loading.extraColumns.resize(static_cast<size_t>(row.integer(0)) + 1);
                m_loading.extraColumns.back() = static_cast<quint32>(m_facts->extraColumns.size());
                m_facts->extraColumns.push_back(row.text(1));
            });
    }

    Result<void> readOrders()
    {
        const auto total = m_connection.integer("SELECT count(*) FROM shop_order");
        if (!total)
            return tl::unexpected(total.error());
        m_total = *total;
        auto statement = Statement::prepare(m_connection,
            "SELECT id, customer, ordered_at, day, cancelled_at IS NOT NULL, cancelled_day, currency, total, refunded,"
            " financial_status, is_test, channel, source, utm_source, utm_medium, utm_campaign, tags, discount_codes,"
            " country, region, coalesce(external_id, name), subtotal, discount, fulfillment_status,"
            " payment_method, shipping_method, location, referrer, landing_page, utm_term, utm_content, note,"
            " shipping_country, shipping_region, shipping_city, shipping_postcode, billing_country, billing_region,"
            " billing_city, billing_postcode FROM shop_order ORDER BY id");
        if (!statement)
            return tl::unexpected(statement.error());
        m_facts->orders.reserve(static_cast<size_t>(m_total));
        m_places.reserve(static_cast<size_t>(m_total));
        while (true) {
            const auto row = statement->next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            if (auto goOn = mayGoOn(); !goOn)
                return goOn;
            const Day day = statement->day(3);
            if (!m_facts->days)
                m_facts->days = DayRange{ day, day };
            m_facts->days->first = std::min(m_facts->days->first, day);
            m_facts->days->last = std::max(m_facts->days->last, day);
            if (!statement->isNull(1))
                takeOrder(*statement);
        }
    }

    void takeOrder(const Statement& row)
    {
        const QByteArrayView id = row.utf8(20);
        m_places.push_back({ .rowId = row.integer(0),
            .orderedAt = row.integer(2),
            .customer = static_cast<CustomerNumber>(row.integer(1)),
            .order = static_cast<quint32>(m_places.size()),
            .idAt = static_cast<quint32>(m_ids.size()),
            .idSize = static_cast<quint32>(id.size()) });
        m_ids.append(id);
        ShopFacts::OrderFact& fact = m_facts->orders.emplace_back();
        takeTimes(row, fact);
        takeMoney(row, fact);
        takeTexts(row, fact);
    }

    void takeTimes(const Statement& row, ShopFacts::OrderFact& fact)
    {
        fact.orderedAt = row.integer(2);
        fact.day = row.day(3);
        fact.countsUntil = countsUntil(row);
        fact.minuteOfDay = static_cast<qint16>(m_clock.minuteOfDay(fact.orderedAt));
        constexpr int Thursday = 4; // 1970-01-01
        fact.weekday = static_cast<quint8>((fact.day.value % 7 + 7 + Thursday - 1) % 7 + 1);
        if (fact.day != m_monthDay) {
            m_monthDay = fact.day;
            m_month = static_cast<quint8>(fact.day.toDate().month());
        }
        fact.month = m_month;
        fact.isTest = row.integer(10) != 0;
        fact.isCancelled = row.integer(4) != 0 || !row.isNull(5);
        if (fact.isCancelled)
            fact.cancelledDay = std::max(fact.day, row.optionalDay(5).value_or(fact.day));
        m_loading.count(FactKind::TestOrder, fact.isTest);
        m_loading.count(FactKind::Cancellation, fact.isCancelled);
    }

    void takeMoney(const Statement& row, ShopFacts::OrderFact& fact)
    {
        m_loading.count(FactKind::Total, !row.isNull(7));
        m_loading.count(FactKind::Refund, row.integer(8) != 0);
        m_loading.count(FactKind::Subtotal, !row.isNull(21));
        m_loading.count(FactKind::Discount, !row.isNull(22));
        fact.isInCurrency = row.utf8(6) == m_currency;
        if (!fact.isInCurrency)
            return;
        fact.hasTotal = !row.isNull(7);
        fact.total = row.integer(7);
        fact.refunded = row.integer(8);
        fact.paid = fact.total - fact.refunded;
        fact.subtotal = row.integer(21);
        fact.discount = row.integer(22);
    }

    void takeTexts(const Statement& row, ShopFacts::OrderFact& fact)
    {
        fact.currency = m_loading.text(row, 6, FactKind::Currency);
        fact.financialStatus = m_loading.text(row, 9, FactKind::FinancialStatus);
        fact.fulfillmentStatus = m_loading.text(row, 23, FactKind::FulfillmentStatus);
        fact.channel = m_loading.text(row, 11, FactKind::Channel);
        fact.source = m_loading.text(row, 12, FactKind::Source);
        fact.utmSource = m_loading.text(row, 13, FactKind::UtmSource);
        fact.utmMedium = m_loading.text(row, 14, FactKind::UtmMedium);
        fact.utmCampaign = m_loading.text(row, 15, FactKind::UtmCampaign);
        constexpr int First = 24;
        const std::pair<TextNumber*, FactKind> stored[] = {
            { &fact.paymentMethod, FactKind::PaymentMethod },
            { &fact.shippingMethod, FactKind::ShippingMethod },
            { &fact.location, FactKind::Location },
            { &fact.referrer, FactKind::Referrer },
            { &fact.landingPage, FactKind::LandingPage },
            { &fact.utmTerm, FactKind::UtmTerm },
            { &fact.utmContent, FactKind::UtmContent },
            { &fact.note, FactKind::OrderNote },
            { &fact.shipping.country, FactKind::ShippingCountry },
            { &fact.shipping.region, FactKind::ShippingRegion },
            { &fact.shipping.city, FactKind::ShippingCity },
            { &fact.shipping.postcode, FactKind::ShippingPostcode },
            { &fact.billing.country, FactKind::BillingCountry },
            { &fact.billing.region, FactKind::BillingRegion },
            { &fact.billing.city, FactKind::BillingCity },
            { &fact.billing.postcode, FactKind::BillingPostcode },
        };
        int column = First;
        for (const auto& [target, kind] : stored) {
            *target = m_loading.storedText(row.integer(column++));
            m_loading.count(kind, *target != 0);
        }
        fact.country = m_loading.texts.number(row.utf8(18));
        fact.region = m_loading.texts.number(row.utf8(19));
        m_loading.texts.append(row.utf8(16), fact.firstTag, fact.tagCount);
        m_loading.texts.append(row.utf8(17), fact.firstCode, fact.codeCount);
        m_loading.count(FactKind::OrderTag, fact.tagCount > 0);
        m_loading.count(FactKind::DiscountCode, fact.codeCount > 0);
    }

    /// `definition.md`, "Conditions over time": from the day of a cancellation on; from the order's own day where the
    /// day of the change is not known.
    [[nodiscard]] Day countsUntil(const Statement& row) const
    {
        const Day day = row.day(3);
        const QByteArrayView status = row.utf8(9);
        const qint64 total = row.integer(7);
        const bool isRefunded = status == QByteArrayView("refunded") || (total > 0 && row.integer(8) >= total);
        if ((m_rules.leaveOutVoided && status == QByteArrayView("voided")) || (m_rules.leaveOutRefunded && isRefunded)
            || (m_rules.leaveOutTests && row.integer(10) != 0))
            return day;
        const bool isCancelled = row.integer(4) != 0 || !row.isNull(5);
        if (!m_rules.leaveOutCancelled || !isCancelled)
            return Day::never();
        return std::max(day, row.optionalDay(5).value_or(day));
    }

    /// Lines come in the order of the orders' rows, so both lists are walked side by side.
    Result<void> readLines()
    {
        auto statement = Statement::prepare(m_connection,
            "SELECT shop_order, name, sku, vendor, quantity, price, discount, title, variant FROM line_item"
            " ORDER BY shop_order, position");
        if (!statement)
            return tl::unexpected(statement.error());
        m_lines.reserve(m_places.size() * 2);
        size_t at = 0;
        while (true) {
            const auto row = statement->next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            if (auto goOn = mayGoOn(); !goOn)
                return goOn;
            const qint64 order = statement->integer(0);
            while (at < m_places.size() && m_places[at].rowId < order)
                ++at;
            if (at == m_places.size() || m_places[at].rowId != order)
                continue; // of an order whose customer nobody knows
            ShopFacts::OrderFact& fact = m_facts->orders[at];
            if (fact.lineCount++ == 0)
                fact.firstLine = static_cast<quint32>(m_lines.size());
            takeLine(*statement, fact);
        }
    }

    void takeLine(const Statement& row, const ShopFacts::OrderFact& order)
    {
        ShopFacts::Line& line = m_lines.emplace_back();
        line.name = m_loading.texts.number(row.utf8(1));
        line.sku = m_loading.text(row, 2, FactKind::Sku);
        line.vendor = m_loading.texts.number(row.utf8(3));
        line.quantity = static_cast<qint32>(row.integer(4));
        if (line.name >= m_names.size())
            m_names.resize(line.name + 1);
        Name& name = m_names[line.name];
        if (!name.isKnown) // the name says both: two columns less to look at in nearly all lines
            name = { m_loading.texts.number(row.utf8(7)), m_loading.texts.number(row.utf8(8)), true };
        line.title = name.title;
        line.variant = name.variant;
        m_loading.count(FactKind::Product, line.title != 0);
        m_loading.count(FactKind::Variant, line.variant != 0);
        m_loading.count(FactKind::LinePrice, !row.isNull(5));
        const qint64 discount = row.integer(6);
        m_loading.count(FactKind::LineDiscount, discount != 0);
        if (!order.isInCurrency)
            return;
        line.price = row.integer(5);
        line.discount = discount;
    }

    /// Orders by customer, instant and id. In place: a second copy of a million orders is 200 MB.
    void arrangeOrders()
    {
        std::vector<ShopFacts::OrderFact>& orders = m_facts->orders;
        std::sort(m_places.begin(), m_places.end(),
            [this](const Place& left, const Place& right) { return standsBefore(left, right); });
        for (const Place& place : m_places)
            takeCustomer(place.customer, orders[place.order].day);
        for (quint32 start = 0; start < m_places.size(); ++start) {
            if (m_places[start].order == start)
                continue;
            const ShopFacts::OrderFact first = orders[start];
            quint32 at = start;
            while (m_places[at].order != start) {
                orders[at] = orders[m_places[at].order];
                at = std::exchange(m_places[at].order, at);
            }
            orders[at] = first;
            m_places[at].order = at;
        }
        m_places = {};
        m_ids = {};
    }

    [[nodiscard]] bool standsBefore(const Place& left, const Place& right) const
    {
        if (left.customer != right.customer)
            return left.customer < right.customer;
        if (left.orderedAt != right.orderedAt)
            return left.orderedAt < right.orderedAt;
        if (left.idSize != right.idSize) // the shorter first: so "999" stands before "1001"
            return left.idSize < right.idSize;
        const int order = std::memcmp(m_ids.constData() + left.idAt, m_ids.constData() + right.idAt, left.idSize);
        return order != 0 ? order < 0 : left.rowId < right.rowId;
    }

    /// The next order in its place is of this customer and day.
    void takeCustomer(CustomerNumber number, Day day)
    {
        std::vector<ShopFacts::Customer>& customers = m_facts->customers;
        const quint32 before = customers.empty() ? 0 : customers.back().firstOrder + customers.back().orderCount;
        if (customers.empty() || customers.back().number != number) {
            ShopFacts::Customer& customer = customers.emplace_back();
            customer.number = number;
            customer.known = day;
            customer.firstOrder = before;
        }
        customers.back().known = std::min(customers.back().known, day);
        ++customers.back().orderCount;
    }

    /// Each order's lines beside those of the next.
    void arrangeLines()
    {
        m_facts->lines.reserve(m_lines.size());
        for (ShopFacts::OrderFact& order : m_facts->orders) {
            const auto lines = std::span(m_lines).subspan(order.firstLine, order.lineCount);
            order.firstLine = static_cast<quint32>(m_facts->lines.size());
            m_facts->lines.insert(m_facts->lines.end(), lines.begin(), lines.end());
        }
        m_lines = {};
    }

    Result<void> mayGoOn()
    {
        if (++m_rows % PollEvery != 0)
            return {};
        if (m_progress.shouldStop())
            return failure(ErrorCode::Cancelled, tr("Reading the orders was stopped."));
        // Orders have two lines on average or so: near enough for a bar that is there for a second.
        if (m_rows % (PollEvery * 16) == 0)
            m_progress.say(std::min(0.99, double(m_rows) / double(m_total * 3 + 1)), tr("Reading the orders"));
        return {};
    }

    Connection& m_connection;
    const OrderRules m_rules;
    const QByteArray m_currency;
    const Progress& m_progress;
    std::shared_ptr<ShopFacts> m_facts;
    FactsLoading m_loading;
    ShopClock m_clock;
    Day m_monthDay = Day::never(); ///< the day `m_month` is of: neighbours are mostly of one day
    quint8 m_month = 1;
    std::vector<Place> m_places; ///< of the orders, until they are arranged
    QByteArray m_ids;
    std::vector<Name> m_names; ///< of lines, by the number of the text
    std::vector<ShopFacts::Line> m_lines; ///< in the order of the file, until they are arranged
    qint64 m_total = 0;
    qint64 m_rows = 0;
};

} // namespace

Result<std::shared_ptr<const ShopFacts>> loadShopFacts(Connection& connection, const Progress& progress)
{
    const ReadSnapshot snapshot(connection);
    if (!snapshot.opened())
        return tl::unexpected(snapshot.opened().error());
    const auto settings = settingsstore::load(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    return loadShopFacts(connection, *settings, progress);
}

Result<std::shared_ptr<const ShopFacts>> loadShopFacts(
    Connection& connection, const Settings& settings, const Progress& progress)
{
    const ReadSnapshot snapshot(connection);
    if (!snapshot.opened())
        return tl::unexpected(snapshot.opened().error());
    return FactsReader(connection, settings, progress).read();
}

} // namespace core
