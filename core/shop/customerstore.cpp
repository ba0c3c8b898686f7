// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customerstore.h"

#include "core/db/connection.h"
#include "core/db/statement.h"

namespace core::customerstore {

Result<qint64> count(Connection& connection)
{
    return connection.integer("SELECT count(*) FROM customer");
}

Result<QStringList> keys(Connection& connection, const std::vector<CustomerNumber>& customers)
{
    auto statement = Statement::prepare(connection, "SELECT key FROM customer WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    QStringList keys;
    keys.reserve(static_cast<qsizetype>(customers.size()));
    for (const CustomerNumber customer : customers) {
        const auto row = statement->bind(customer).next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            keys << statement->text(0);
    }
    return keys;
}

} // namespace core::customerstore
