// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopstore.h"

#include "core/db/connection.h"
#include "core/shop/digest.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// In the order of OrderWriter::Sql.
constexpr const char* Statements[] = {
    "SELECT id, content_hash, external_id, facts_hash FROM shop_order WHERE external_id = ?",
    "SELECT id, content_hash, external_id, facts_hash FROM shop_order WHERE name = ? ORDER BY id DESC LIMIT 1",
    "SELECT id, content_hash, external_id, facts_hash FROM shop_order WHERE name = ? AND external_id IS NULL LIMIT 1",
    "SELECT id FROM customer WHERE key = ?",
    "INSERT INTO customer(key) VALUES (?)",
    "INSERT INTO shop_order(import, external_id, name, customer, ordered_at, day, cancelled_at, cancelled_day, "
    "currency,"
    " total, subtotal, discount, refunded, financial_status, fulfillment_status, is_test, channel, source, utm_source,"
    " utm_medium, utm_campaign, tags, discount_codes, country, region, content_hash,"
    " payment_method, shipping_method, location, referrer, landing_page, utm_term, utm_content, note, shipping_country,"
    " shipping_region, shipping_city, shipping_postcode, billing_country, billing_region, billing_city,"
    " billing_postcode, facts_hash)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    "UPDATE shop_order SET import=?, external_id=?, name=?, customer=?, ordered_at=?, day=?, cancelled_at=?,"
    " cancelled_day=?, currency=?, total=?, subtotal=?, discount=?, refunded=?, financial_status=?,"
    " fulfillment_status=?, is_test=?, channel=?, source=?, utm_source=?, utm_medium=?, utm_campaign=?, tags=?,"
    " discount_codes=?, country=?, region=?, content_hash=?, payment_method=?, shipping_method=?, location=?,"
    " referrer=?, landing_page=?, utm_term=?, utm_content=?, note=?, shipping_country=?, shipping_region=?,"
    " shipping_city=?, shipping_postcode=?, billing_country=?, billing_region=?, billing_city=?, billing_postcode=?,"
    " facts_hash=? WHERE id=?",
    "UPDATE shop_order SET external_id = ? WHERE id = ?",
    "DELETE FROM line_item WHERE shop_order = ?",
    "INSERT INTO line_item(shop_order, position, name, title, variant, sku, vendor, quantity, price, discount)"
    " VALUES (?,?,?,?,?,?,?,?,?,?)",
};

constexpr int FirstTextPosition = 27; ///< of the ids of texts, in both statements that write an order
constexpr int FactsHashPosition = FirstTextPosition + 16;
constexpr int UpdateIdPosition = FactsHashPosition + 1; ///< in UpdateOrder, after the columns both statements write

/// The texts of 0003_facts.sql, in the order of the statements.
std::array<const QString*, FactsHashPosition - FirstTextPosition> textsOf(const Order& order)
{
    return { &order.paymentMethod, &order.shippingMethod, &order.location, &order.referrer, &order.landingPage,
        &order.utmTerm, &order.utmContent, &order.note, &order.shipping.country, &order.shipping.region,
        &order.shipping.city, &order.shipping.postcode, &order.billing.country, &order.billing.region,
        &order.billing.city, &order.billing.postcode };
}

} // namespace

QByteArray contentHash(const Order& order)
{
    Digest digest;
    digest.add(order.name);
    digest.add(order.customerKey);
    digest.add(order.orderedAt);
    digest.add(static_cast<qint64>(order.day.value));
    digest.add(order.cancelledAt);
    digest.add(order.currency);
    for (const auto& amount : { order.total, order.subtotal, order.discount, order.refunded })
        digest.add(amount);
    digest.add(static_cast<qint64>(order.isTest));
    for (const QString* text : { &order.financialStatus, &order.fulfillmentStatus, &order.channel, &order.source,
             &order.utmSource, &order.utmMedium, &order.utmCampaign, &order.country, &order.region })
        digest.add(*text);
    digest.add(order.tags);
    digest.add(order.discountCodes);
    for (const LineItem& line : order.lines) {
        for (const QString* text : { &line.name, &line.sku, &line.vendor })
            digest.add(*text);
        digest.add(static_cast<qint64>(line.quantity));
        digest.add(line.price);
    }
    return digest.hash();
}

QByteArray factsHash(const Order& order)
{
    Digest digest;
    for (const QString* text : textsOf(order))
        digest.add(*text);
    for (const LineItem& line : order.lines)
        digest.add(line.discount);
    return digest.hash().first(16);
}

OrderWriter::OrderWriter(ImportId import, QString shopCurrency, std::vector<Statement> statements, ShopTextStore texts)
    : m_import(import)
    , m_shopCurrency(std::move(shopCurrency))
    , m_statements(std::move(statements))
    , m_texts(std::move(texts))
{
}

Result<OrderWriter> OrderWriter::prepare(Connection& connection, ImportId import, const QString& shopCurrency)
{
    static_assert(std::size(Statements) == SqlCount);
    auto statements = Statement::prepareAll(connection, Statements);
    if (!statements)
        return tl::unexpected(statements.error());
    auto texts = ShopTextStore::prepare(connection);
    if (!texts)
        return tl::unexpected(texts.error());
    return OrderWriter(import, shopCurrency, std::move(*statements), std::move(*texts));
}

Result<OrderWriter::Outcome> OrderWriter::put(const Order& order)
{
    const Hashes hashes{ contentHash(order), factsHash(order) };
    const auto stored = find(order);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored && (*stored)->hashes == hashes) {
        if (!order.externalId.isEmpty() && (*stored)->externalId.isEmpty()) {
            if (auto done = m_statements[SetId].bind(order.externalId, (*stored)->id).run(); !done)
                return tl::unexpected(done.error());
        }
        return Outcome::Same;
    }
    const auto customer = customerOf(order);
    if (!customer)
        return tl::unexpected(customer.error());
    const auto id = writeOrder(*stored, order, *customer, hashes);
    if (!id)
        return tl::unexpected(id.error());
    if (*stored) {
        if (auto done = m_statements[DeleteLines].bind(*id).run(); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = writeLines(*id, order); !done)
        return tl::unexpected(done.error());
    if (!*stored)
        return Outcome::New;
    const bool isOnlyMore = (*stored)->hashes.facts.isEmpty() && (*stored)->hashes.content == hashes.content;
    return isOnlyMore ? Outcome::Completed : Outcome::Changed;
}

Result<std::optional<OrderWriter::Stored>> OrderWriter::find(const Order& order)
{
    const auto look = [this](Sql sql, const QString& text) -> Result<std::optional<Stored>> {
        Statement& statement = m_statements[sql];
        const auto row = statement.bind(text).next();
        if (!row)
            return tl::unexpected(row.error());
        std::optional<Stored> stored;
        if (*row)
            stored = Stored{ statement.id<OrderId>(0), { statement.blob(1), statement.blob(3) }, statement.text(2) };
        statement.reset();
        return stored;
    };
    if (order.externalId.isEmpty())
        return look(FindByName, order.name);
    auto stored = look(FindById, order.externalId);
    if (stored && !*stored)
        stored = look(FindByNameWithoutId, order.name);
    return stored;
}

Result<std::optional<CustomerNumber>> OrderWriter::customerOf(const Order& order)
{
    if (order.customerKey.isEmpty())
        return std::nullopt;
    if (const auto known = m_customers.constFind(order.customerKey); known != m_customers.cend())
        return *known;
    Statement& find = m_statements[FindCustomer];
    const auto row = find.bind(order.customerKey).next();
    if (!row)
        return tl::unexpected(row.error());
    qint64 id = *row ? find.integer(0) : 0;
    find.reset();
    if (id == 0) {
        if (auto added = m_statements[AddCustomer].bind(order.customerKey).run(); !added)
            return tl::unexpected(added.error());
        id = m_statements[AddCustomer].lastInsertId();
        ++m_newCustomers;
    }
    return *m_customers.insert(order.customerKey, static_cast<CustomerNumber>(id));
}

Result<OrderId> OrderWriter::writeOrder(const std::optional<Stored>& stored, const Order& order,
    std::optional<CustomerNumber> customer, const Hashes& hashes)
{
    // An export without ids does not make a known id unknown.
    const QString externalId = order.externalId.isEmpty() && stored ? stored->externalId : order.externalId;
    const std::optional<QString> idOrNull = externalId.isEmpty() ? std::nullopt : std::optional(externalId);
    const QString& currency = order.currency.isEmpty() ? m_shopCurrency : order.currency;
    Statement& statement = m_statements[stored ? UpdateOrder : InsertOrder];
    statement.bind(m_import, idOrNull, order.name, customer, order.orderedAt, order.day, order.cancelledAt,
        order.cancelledDay, currency, order.total, order.subtotal, order.discount, order.refunded,
        order.financialStatus, order.fulfillmentStatus, order.isTest, order.channel, order.source, order.utmSource,
        order.utmMedium, order.utmCampaign, jsonArray(order.tags), jsonArray(order.discountCodes), order.country,
        order.region, hashes.content);
    int position = FirstTextPosition;
    for (const QString* text : textsOf(order)) {
        const auto id = m_texts.idOf(*text);
        if (!id)
            return tl::unexpected(id.error());
        statement.bindAt(position++, *id);
    }
    statement.bindAt(FactsHashPosition, hashes.facts);
    if (stored)
        statement.bindAt(UpdateIdPosition, stored->id);
    const auto written = statement.run();
    if (!written)
        return tl::unexpected(written.error());
    return stored ? stored->id : OrderId{ statement.lastInsertId() };
}

Result<void> OrderWriter::writeLines(OrderId id, const Order& order)
{
    Statement& insert = m_statements[InsertLine];
    int position = 0;
    for (const LineItem& line : order.lines) {
        auto done = insert
                        .bind(id, ++position, line.name, line.title, line.variant, line.sku, line.vendor, line.quantity,
                            line.price, line.discount)
                        .run();
        if (!done)
            return done;
    }
    return {};
}

namespace shopstore {

Result<void> nameCurrency(Connection& connection, const QString& currency)
{
    auto update = Statement::prepare(connection, "UPDATE shop_order SET currency = ? WHERE currency = ''");
    if (!update)
        return tl::unexpected(update.error());
    return update->bind(currency).run();
}

Result<DayRange> orderDays(Connection& connection)
{
    auto select = Statement::prepare(connection, "SELECT min(day), max(day) FROM shop_order");
    if (!select)
        return tl::unexpected(select.error());
    if (const auto row = select->next(); !row)
        return tl::unexpected(row.error());
    return select->isNull(0) ? DayRange{} : DayRange{ select->day(0), select->day(1) };
}

} // namespace shopstore

} // namespace core
