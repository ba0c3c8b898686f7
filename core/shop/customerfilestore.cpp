// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customerfilestore.h"

#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/shop/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::customerfilestore {

namespace {

/// The text as a pattern of LIKE that means just itself; escaped by a backslash.
QString likeText(const QString& text)
{
    QString pattern;
    for (const QChar character : text) {
        if (character == u'%' || character == u'_' || character == u'\\')
            pattern += u'\\';
        pattern += character;
    }
    return pattern;
}

/// The same rules as ShopFacts keeps (`countsUntil`), with their names.
void judge(
    CustomerOrder& order, const OrderRules& rules, bool isTest, bool isCancelled, std::optional<Day> cancelledDay)
{
    Order facts;
    facts.financialStatus = order.financialStatus;
    facts.total = order.total;
    facts.refunded = order.refunded;
    if (rules.leaveOutTests && isTest)
        order.standing = Standing::Test;
    else if (rules.leaveOutVoided && order.financialStatus == u"voided")
        order.standing = Standing::Voided;
    else if (rules.leaveOutRefunded && facts.isFullyRefunded())
        order.standing = Standing::Refunded;
    else if (rules.leaveOutCancelled && isCancelled)
        order.standing = Standing::Cancelled;
    if (order.standing == Standing::Cancelled)
        order.countsUntil = std::max(order.day, cancelledDay.value_or(order.day));
    else if (order.standing != Standing::Counts)
        order.countsUntil = order.day;
}

Result<QString> itemsOf(Statement& lines, qint64 order)
{
    QStringList items;
    lines.bind(order);
    while (true) {
        const auto row = lines.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return items.join(u", "_s);
        const qint64 quantity = lines.integer(1);
        items << (quantity == 1 ? lines.text(0) : QString::number(quantity) + u" × "_s + lines.text(0));
    }
}

Result<std::vector<CustomerOrder>> ordersOf(Connection& connection, CustomerNumber customer)
{
    const auto settings = settingsstore::load(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    auto lines =
        Statement::prepare(connection, "SELECT name, quantity FROM line_item WHERE shop_order = ? ORDER BY position");
    if (!lines)
        return tl::unexpected(lines.error());
    auto statement = Statement::prepare(connection,
        "SELECT id, name, ordered_at, day, currency, total, refunded, financial_status, fulfillment_status, is_test,"
        " cancelled_at IS NOT NULL OR cancelled_day IS NOT NULL, cancelled_day"
        " FROM shop_order WHERE customer = ? ORDER BY ordered_at DESC, id DESC");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(customer);
    std::vector<CustomerOrder> orders;
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return orders;
        CustomerOrder& order = orders.emplace_back();
        order.name = statement->text(1);
        order.orderedAt = statement->integer(2);
        order.day = statement->day(3);
        order.currency = statement->text(4);
        if (!statement->isNull(5))
            order.total = statement->integer(5);
        order.refunded = statement->integer(6);
        order.financialStatus = statement->text(7);
        order.fulfillmentStatus = statement->text(8);
        judge(order, settings->orderRules, statement->integer(9) != 0, statement->integer(10) != 0,
            statement->optionalDay(11));
        auto items = itemsOf(*lines, statement->integer(0));
        if (!items)
            return tl::unexpected(items.error());
        order.items = std::move(*items);
    }
}

Result<std::optional<CustomerProfile>> profileOf(Connection& connection, CustomerNumber customer)
{
    auto statement = Statement::prepare(connection,
        "SELECT added_day, tags, country, region, city, postcode, company, language, note, accepts_email,"
        " accepts_sms, account_state, id"
        " FROM profile WHERE id = (SELECT profile FROM customer WHERE id = ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->bind(customer).next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    CustomerProfile profile;
    profile.added = statement->optionalDay(0);
    const QJsonArray tags = QJsonDocument::fromJson(statement->text(1).toUtf8()).array();
    for (const QJsonValue& tag : tags)
        profile.tags << tag.toString();
    profile.place = { statement->text(2), statement->text(3), statement->text(4), statement->text(5) };
    profile.company = statement->text(6);
    profile.language = statement->text(7);
    profile.note = statement->text(8);
    if (!statement->isNull(9))
        profile.acceptsEmail = statement->integer(9) != 0;
    if (!statement->isNull(10))
        profile.acceptsSms = statement->integer(10) != 0;
    profile.accountState = statement->text(11);
    auto extras = Statement::prepare(connection,
        "SELECT name, shop_text.text FROM profile_extra JOIN extra_column ON extra_column.id = extra_column"
        " JOIN shop_text ON shop_text.id = profile_extra.text WHERE profile = ? ORDER BY extra_column.id");
    if (!extras)
        return tl::unexpected(extras.error());
    extras->bind(statement->integer(12));
    while (true) {
        const auto extra = extras->next();
        if (!extra)
            return tl::unexpected(extra.error());
        if (!*extra)
            return profile;
        profile.extras.append({ extras->text(0), extras->text(1) });
    }
}

} // namespace

Result<std::optional<CustomerFile>> load(Connection& connection, const QString& key)
{
    auto statement = Statement::prepare(connection, "SELECT id, key FROM customer WHERE key = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->bind(key).next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    CustomerFile file;
    file.number = static_cast<CustomerNumber>(statement->integer(0));
    file.key = statement->text(1);
    auto profile = profileOf(connection, file.number);
    if (!profile)
        return tl::unexpected(profile.error());
    file.profile = std::move(*profile);
    auto orders = ordersOf(connection, file.number);
    if (!orders)
        return tl::unexpected(orders.error());
    file.orders = std::move(*orders);
    return file;
}

Result<QStringList> find(Connection& connection, const QString& text, int most)
{
    QStringList keys;
    const QString pattern = likeText(text.trimmed());
    if (pattern.isEmpty())
        return keys;
    auto statement = Statement::prepare(connection,
        "SELECT key FROM customer WHERE key LIKE ?1 ESCAPE '\\' ORDER BY key NOT LIKE ?2 ESCAPE '\\', key LIMIT ?3");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(QString(u'%' + pattern + u'%'), QString(pattern + u'%'), most);
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return keys;
        keys << statement->text(0);
    }
}

} // namespace core::customerfilestore
