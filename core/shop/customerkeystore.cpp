// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customerkeystore.h"

#include "core/db/connection.h"

namespace core {

Result<CustomerKeyStore> CustomerKeyStore::prepare(Connection& connection)
{
    // As a blob the key arrives as it is: as a QString it would lose a byte order mark at its beginning.
    auto insert =
        Statement::prepare(connection, "INSERT INTO customer(key) VALUES (CAST(? AS TEXT)) ON CONFLICT DO NOTHING");
    if (!insert)
        return tl::unexpected(insert.error());
    auto find = Statement::prepare(connection, "SELECT id FROM customer WHERE key = CAST(? AS TEXT)");
    if (!find)
        return tl::unexpected(find.error());
    return CustomerKeyStore(std::move(*insert), std::move(*find));
}

Result<CustomerNumber> CustomerKeyStore::numberOf(const QByteArray& key)
{
    if (auto inserted = m_insert.bind(key).run(); !inserted)
        return tl::unexpected(inserted.error());
    if (m_insert.changes() == 1) {
        ++m_added;
        return static_cast<CustomerNumber>(m_insert.lastInsertId());
    }
    if (const auto row = m_find.bind(key).next(); !row)
        return tl::unexpected(row.error());
    const auto number = static_cast<CustomerNumber>(m_find.integer(0));
    m_find.reset();
    return number;
}

} // namespace core
