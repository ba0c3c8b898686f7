// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/db/statement.h"
#include "core/shop/order.h"
#include "core/shop/shoptextstore.h"

#include <QHash>

#include <optional>
#include <vector>

namespace core {

class Connection;

/// Puts orders into the workspace, each once, however often it comes. Belongs inside a transaction of the caller, on
/// the writing thread; one per import, since it remembers the customers it has met.
class OrderWriter final {
public:
    /// Completed: only got facts that were not read when it was first imported.
    enum class Outcome { New, Changed, Completed, Same };

    /// Orders without a currency are in the shop's, which may be unknown (empty).
    [[nodiscard]] static Result<OrderWriter> prepare(
        Connection& connection, ImportId import, const QString& shopCurrency);

    /// An order is known by its external id, or by its name where either side has no id. A changed one is replaced
    /// with its lines; one that is the same stays as it is.
    [[nodiscard]] Result<Outcome> put(const Order& order);

    [[nodiscard]] qint64 newCustomers() const { return m_newCustomers; }

private:
    struct Hashes {
        QByteArray content, facts;
        friend bool operator==(const Hashes&, const Hashes&) = default;
    };
    struct Stored {
        OrderId id;
        Hashes hashes;
        QString externalId;
    };

    enum Sql {
        FindById,
        FindByName,
        FindByNameWithoutId,
        FindCustomer,
        AddCustomer,
        InsertOrder,
        UpdateOrder,
        SetId,
        DeleteLines,
        InsertLine,
        SqlCount
    };

    OrderWriter(ImportId import, QString shopCurrency, std::vector<Statement> statements, ShopTextStore texts);

    Result<std::optional<Stored>> find(const Order& order);
    Result<std::optional<CustomerNumber>> customerOf(const Order& order);
    Result<OrderId> writeOrder(const std::optional<Stored>& stored, const Order& order,
        std::optional<CustomerNumber> customer, const Hashes& hashes);
    Result<void> writeLines(OrderId id, const Order& order);

    ImportId m_import;
    QString m_shopCurrency;
    std::vector<Statement> m_statements; ///< by Sql
    ShopTextStore m_texts;
    QHash<QString, CustomerNumber> m_customers;
    qint64 m_newCustomers = 0;
};

/// SHA-256 of all an order says that workspaces always held, but its external id.
[[nodiscard]] QByteArray contentHash(const Order& order);
/// Of what 0003_facts.sql added: the same two hashes mean that nothing changed.
[[nodiscard]] QByteArray factsHash(const Order& order);

namespace shopstore {
/// The shop's currency became known: orders that came without one are in it.
[[nodiscard]] Result<void> nameCurrency(Connection& connection, const QString& currency);
/// From the earliest to the newest order's day; empty without orders.
[[nodiscard]] Result<DayRange> orderDays(Connection& connection);
} // namespace shopstore

} // namespace core
