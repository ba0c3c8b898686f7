// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopfacts.h"

#include "core/base/money.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/shop/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("core::ShopFacts", text);
}

constexpr int PollEvery = 4096; // rows

std::string_view viewOf(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<size_t>(bytes.size()) };
}

struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <typename Value>
using ByUtf8 = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// Gives texts their numbers. Nearly every text of a shop comes back thousands of times, so the bytes as stored are
/// looked up first and only new ones are decoded and folded.
class TextTable {
public:
    explicit TextTable(ShopFacts& facts)
        : m_facts(facts)
    {
        facts.texts.emplace_back();
        facts.folded.emplace_back();
        m_byFolded.insert({}, 0);
    }

    TextNumber number(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return 0;
        const auto known = m_byUtf8.find(viewOf(utf8));
        if (known != m_byUtf8.end())
            return known->second;
        const TextNumber number = newNumber(QString::fromUtf8(utf8));
        m_byUtf8.emplace(std::string(viewOf(utf8)), number);
        return number;
    }

    /// The texts of a JSON array, as tags and codes are stored.
    const std::vector<TextNumber>& numbers(QByteArrayView json)
    {
        const auto known = m_lists.find(viewOf(json));
        if (known != m_lists.end())
            return known->second;
        std::vector<TextNumber> list;
        const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
        for (const QJsonValue& value : array)
            list.push_back(newNumber(value.toString()));
        return m_lists.emplace(std::string(viewOf(json)), std::move(list)).first->second;
    }

private:
    TextNumber newNumber(const QString& text)
    {
        const QString folded = text.toCaseFolded();
        const auto known = m_byFolded.constFind(folded);
        if (known != m_byFolded.constEnd())
            return *known;
        const auto number = static_cast<TextNumber>(m_facts.texts.size());
        m_facts.texts.push_back(text);
        m_facts.folded.push_back(folded);
        m_byFolded.insert(folded, number);
        return number;
    }

    ShopFacts& m_facts;
    ByUtf8<TextNumber> m_byUtf8;
    ByUtf8<std::vector<TextNumber>> m_lists;
    QHash<QString, TextNumber> m_byFolded;
};

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

/// An order as read, before the orders stand in their places.
struct ReadOrder {
    qint64 rowId = 0;
    CustomerNumber customer = 0;
    QByteArray id; ///< the shop's own: what orders of the same instant are sorted by
    ShopFacts::OrderFact fact;
};

bool standsBefore(const ReadOrder& left, const ReadOrder& right)
{
    if (left.customer != right.customer)
        return left.customer < right.customer;
    if (left.fact.orderedAt != right.fact.orderedAt)
        return left.fact.orderedAt < right.fact.orderedAt;
    if (left.id.size() != right.id.size()) // the shorter first: so "999" stands before "1001"
        return left.id.size() < right.id.size();
    const int order = left.id.compare(right.id);
    return order != 0 ? order < 0 : left.rowId < right.rowId;
}

class FactsReader {
public:
    FactsReader(Connection& connection, const Settings& settings, const Progress& progress)
        : m_connection(connection)
        , m_rules(settings.orderRules)
        , m_currency(settings.currency.toUtf8())
        , m_progress(progress)
        , m_facts(std::make_shared<ShopFacts>())
        , m_texts(*m_facts)
    {
        m_facts->currencyDigits = currencyDigits(settings.currency);
    }

    Result<std::shared_ptr<const ShopFacts>> read()
    {
        if (auto done = readOrders(); !done)
            return tl::unexpected(done.error());
        if (auto done = readLines(); !done)
            return tl::unexpected(done.error());
        arrange();
        return m_facts;
    }

private:
    Result<void> readOrders()
    {
        const auto total = m_connection.integer("SELECT count(*) FROM shop_order");
        if (!total)
            return tl::unexpected(total.error());
        m_total = *total;
        auto statement = Statement::prepare(m_connection,
            "SELECT id, customer, ordered_at, day, cancelled_at IS NOT NULL, cancelled_day, currency, total, refunded,"
            " financial_status, is_test, channel, source, utm_source, utm_medium, utm_campaign, tags, discount_codes,"
            " country, region, coalesce(external_id, name) FROM shop_order ORDER BY id");
        if (!statement)
            return tl::unexpected(statement.error());
        m_orders.reserve(static_cast<size_t>(m_total));
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
                m_orders.push_back(orderOf(*statement));
        }
    }

    ReadOrder orderOf(const Statement& row)
    {
        ReadOrder order;
        order.rowId = row.integer(0);
        order.customer = static_cast<CustomerNumber>(row.integer(1));
        order.id = row.utf8(20).toByteArray();
        ShopFacts::OrderFact& fact = order.fact;
        fact.orderedAt = row.integer(2);
        fact.day = row.day(3);
        fact.countsUntil = countsUntil(row);
        if (row.utf8(6) == m_currency)
            fact.paid = row.integer(7) - row.integer(8);
        fact.channel = m_texts.number(row.utf8(11));
        fact.source = m_texts.number(row.utf8(12));
        fact.utmSource = m_texts.number(row.utf8(13));
        fact.utmMedium = m_texts.number(row.utf8(14));
        fact.utmCampaign = m_texts.number(row.utf8(15));
        const auto append = [&](QByteArrayView json, quint32& first, quint32& count) {
            const std::vector<TextNumber>& list = m_texts.numbers(json);
            first = static_cast<quint32>(m_facts->lists.size());
            count = static_cast<quint32>(list.size());
            m_facts->lists.insert(m_facts->lists.end(), list.begin(), list.end());
        };
        append(row.utf8(16), fact.firstTag, fact.tagCount);
        append(row.utf8(17), fact.firstCode, fact.codeCount);
        fact.country = m_texts.number(row.utf8(18));
        fact.region = m_texts.number(row.utf8(19));
        return order;
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
            "SELECT shop_order, title, name, variant, sku, vendor, quantity FROM line_item"
            " ORDER BY shop_order, position");
        if (!statement)
            return tl::unexpected(statement.error());
        m_lines.reserve(m_orders.size() * 2);
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
            while (at < m_orders.size() && m_orders[at].rowId < order)
                ++at;
            if (at == m_orders.size() || m_orders[at].rowId != order)
                continue; // of an order whose customer nobody knows
            ShopFacts::OrderFact& fact = m_orders[at].fact;
            if (fact.lineCount++ == 0)
                fact.firstLine = static_cast<quint32>(m_lines.size());
            m_lines.push_back({ .title = m_texts.number(statement->utf8(1)),
                .name = m_texts.number(statement->utf8(2)),
                .variant = m_texts.number(statement->utf8(3)),
                .sku = m_texts.number(statement->utf8(4)),
                .vendor = m_texts.number(statement->utf8(5)),
                .quantity = static_cast<qint32>(statement->integer(6)) });
        }
    }

    /// Orders by customer, instant and id, each one's lines beside those of the next.
    void arrange()
    {
        std::sort(m_orders.begin(), m_orders.end(), standsBefore);
        m_facts->orders.reserve(m_orders.size());
        m_facts->lines.reserve(m_lines.size());
        for (const ReadOrder& order : m_orders) {
            std::vector<ShopFacts::Customer>& customers = m_facts->customers;
            if (customers.empty() || customers.back().number != order.customer)
                customers.push_back(
                    { order.customer, order.fact.day, static_cast<quint32>(m_facts->orders.size()), 0 });
            customers.back().known = std::min(customers.back().known, order.fact.day);
            ++customers.back().orderCount;
            m_facts->orders.push_back(order.fact);
            m_facts->orders.back().firstLine = static_cast<quint32>(m_facts->lines.size());
            const auto lines = std::span(m_lines).subspan(order.fact.firstLine, order.fact.lineCount);
            m_facts->lines.insert(m_facts->lines.end(), lines.begin(), lines.end());
        }
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
    TextTable m_texts;
    std::vector<ReadOrder> m_orders;
    std::vector<ShopFacts::Line> m_lines;
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
    return FactsReader(connection, *settings, progress).read();
}

} // namespace core
