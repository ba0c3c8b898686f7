// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopfacts.h"

#include "core/base/money.h"
#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/shop/customerfactsstore.h"
#include "core/shop/factsloading.h"
#include "core/shop/linerowstore.h"
#include "core/shop/productfactsstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopclock.h"

#include <QTimeZone>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <future>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

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

/// Reads the lines on a thread and a connection of its own, beside the orders.
class LinesBeside {
public:
    explicit LinesBeside(const QString& path)
        : m_lines(std::async(std::launch::async, [this, path]() -> Result<LineRows> {
            const auto connection = Connection::open(path, Connection::Access::ReadOnly);
            if (!connection)
                return tl::unexpected(connection.error());
            return LineRows::read(**connection, [this] { return m_isStopped.load(); });
        }))
    {
    }
    ~LinesBeside() { m_isStopped = true; }
    Q_DISABLE_COPY_MOVE(LinesBeside)

    /// Waits for them; nothing if they could not be read or the reading is to be stopped.
    std::optional<LineRows> take(const Progress& progress)
    {
        constexpr std::chrono::milliseconds PollTime(20);
        while (m_lines.wait_for(PollTime) != std::future_status::ready) {
            if (progress.shouldStop())
                m_isStopped = true;
        }
        auto lines = m_lines.get();
        return lines ? std::optional(std::move(*lines)) : std::nullopt;
    }

private:
    std::atomic<bool> m_isStopped = false;
    std::future<Result<LineRows>> m_lines; ///< ends before what it looks at
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

    /// `beside` reads the lines meanwhile; null: they are read here.
    Result<std::shared_ptr<const ShopFacts>> read(LinesBeside* beside)
    {
        if (auto done = readTexts(); !done)
            return tl::unexpected(done.error());
        if (auto done = readOrders(); !done)
            return tl::unexpected(done.error());
        auto lines = beside ? beside->take(m_progress) : std::nullopt;
        if (lines)
            m_lines = std::move(*lines);
        else if (auto done = readLines(); !done)
            return tl::unexpected(done.error());
        joinLines();
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
        auto done =
            Statement::each(m_connection, "SELECT id, text FROM shop_text ORDER BY id", [this](const Statement& row) {
                m_loading.stored.resize(static_cast<size_t>(row.integer(0)) + 1);
                m_loading.stored.back() = m_loading.texts.number(row.text(1));
            });
        if (!done)
            return done;
        return Statement::each(
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

    /// Nobody else reads the lines, or somebody could not.
    Result<void> readLines()
    {
        auto lines = LineRows::read(m_connection, [this] { return m_progress.shouldStop(); });
        if (!lines)
            return lines.error().code == ErrorCode::Cancelled ? stopped() : tl::unexpected(lines.error());
        m_lines = std::move(*lines);
        return {};
    }

    /// Lines come in the order of the orders' rows, so both lists are walked side by side.
    void joinLines()
    {
        m_numbers.resize(m_lines.texts.size());
        size_t at = 0;
        for (quint32 i = 0; i < m_lines.rows.size(); ++i) {
            LineRows::Row& row = m_lines.rows[i];
            while (at < m_places.size() && m_places[at].rowId < row.order)
                ++at;
            if (at == m_places.size() || m_places[at].rowId != row.order)
                continue; // of an order whose customer nobody knows
            ShopFacts::OrderFact& fact = m_facts->orders[at];
            if (fact.lineCount++ == 0)
                fact.firstLine = i;
            joinLine(row, fact);
        }
    }

    void joinLine(LineRows::Row& row, const ShopFacts::OrderFact& order)
    {
        ShopFacts::Line& line = row.line;
        for (TextNumber* const text : { &line.name, &line.sku, &line.vendor, &line.title, &line.variant }) {
            TextNumber& number = m_numbers[*text];
            if (number == 0 && *text != 0)
                number = m_loading.texts.number(m_lines.texts[*text]);
            *text = number;
        }
        m_loading.count(FactKind::Sku, line.sku != 0);
        m_loading.count(FactKind::Product, line.title != 0);
        m_loading.count(FactKind::Variant, line.variant != 0);
        m_loading.count(FactKind::LinePrice, row.hasPrice);
        m_loading.count(FactKind::LineDiscount, line.discount != 0);
        if (!order.isInCurrency)
            line.price = line.discount = 0;
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
        m_facts->lines.reserve(m_lines.rows.size());
        for (ShopFacts::OrderFact& order : m_facts->orders) {
            const auto rows = std::span(m_lines.rows).subspan(order.firstLine, order.lineCount);
            order.firstLine = static_cast<quint32>(m_facts->lines.size());
            for (const LineRows::Row& row : rows)
                m_facts->lines.push_back(row.line);
        }
        m_lines = {};
    }

    static Result<void> stopped() { return failure(ErrorCode::Cancelled, tr("Reading the orders was stopped.")); }

    Result<void> mayGoOn()
    {
        if (++m_rows % PollEvery != 0)
            return {};
        if (m_progress.shouldStop())
            return stopped();
        if (m_rows % (PollEvery * 16) == 0)
            m_progress.say(std::min(0.99, double(m_rows) / double(m_total + 1)), tr("Reading the orders"));
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
    std::vector<TextNumber> m_numbers; ///< by the number of a text among the lines
    LineRows m_lines; ///< in the order of the file, until they are arranged
    qint64 m_total = 0;
    qint64 m_rows = 0;
};

using LoadedFacts = Result<std::shared_ptr<const ShopFacts>>;

LoadedFacts load(
    Connection& connection, std::optional<Settings> settings, LinesBeside* beside, const Progress& progress)
{
    const ReadSnapshot snapshot(connection);
    if (!snapshot.opened())
        return tl::unexpected(snapshot.opened().error());
    if (!settings) {
        auto stored = settingsstore::load(connection);
        if (!stored)
            return tl::unexpected(stored.error());
        settings = std::move(*stored);
    }
    return FactsReader(connection, *settings, progress).read(beside);
}

/// On two threads, unless a transaction may have written what only its own connection sees.
LoadedFacts load(Connection& connection, const std::optional<Settings>& settings, const Progress& progress)
{
    // Tells when others write: the two threads would have read different states then.
    constexpr const char* Version = "PRAGMA data_version";
    if (connection.isInTransaction())
        return load(connection, settings, nullptr, progress);
    const auto before = connection.integer(Version);
    if (!before)
        return tl::unexpected(before.error());
    LinesBeside beside(connection.path());
    auto facts = load(connection, settings, &beside, progress);
    const auto after = connection.integer(Version);
    if (!after)
        return tl::unexpected(after.error());
    return !facts || *after == *before ? facts : load(connection, settings, nullptr, progress);
}

} // namespace

Result<std::shared_ptr<const ShopFacts>> loadShopFacts(Connection& connection, const Progress& progress)
{
    return load(connection, std::nullopt, progress);
}

Result<std::shared_ptr<const ShopFacts>> loadShopFacts(
    Connection& connection, const Settings& settings, const Progress& progress)
{
    return load(connection, settings, progress);
}

} // namespace core
