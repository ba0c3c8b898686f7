// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customerkeystore.h"

#include "core/db/connection.h"

namespace core {

Result<CustomerKeyStore> CustomerKeyStore::prepare(Connection& connection)
{
    // As a blob the key arrives as it is: as a QString it would lose a byte order mark at its beginning.
    auto insert = Statement::prepare(connection, "INSERT INTO customer(key) VALUES (CAST(? AS TEXT))");
    if (!insert)
        return tl::unexpected(insert.error());
    auto find = Statement::prepare(connection, "SELECT id FROM customer WHERE key = CAST(? AS TEXT)");
    if (!find)
        return tl::unexpected(find.error());
    return CustomerKeyStore(std::move(*insert), std::move(*find));
}

Result<CustomerNumber> CustomerKeyStore::numberOf(QByteArrayView key)
{
    const auto unowned = QByteArray::fromRawData(key.data(), key.size());
    const auto row = m_find.bind(unowned).next();
    if (!row)
        return tl::unexpected(row.error());
    if (*row) {
        const auto number = static_cast<CustomerNumber>(m_find.integer(0));
        m_find.reset();
        return number;
    }
    m_find.reset();
    if (auto inserted = m_insert.bind(unowned).run(); !inserted)
        return tl::unexpected(inserted.error());
    ++m_added;
    return static_cast<CustomerNumber>(m_insert.lastInsertId());
}

} // namespace core
