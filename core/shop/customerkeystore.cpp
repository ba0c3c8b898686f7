// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customerkeystore.h"

#include "core/db/connection.h"

namespace core {

namespace {

constexpr qsizetype MostKnown = 1'000'000; // some 100 MB

} // namespace

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

Result<CustomerNumber> CustomerKeyStore::numberOf(QByteArrayView key)
{
    const auto known = m_known.constFind(QByteArray::fromRawData(key.data(), key.size()));
    if (known != m_known.constEnd())
        return *known;
    const QByteArray owned = key.toByteArray();
    if (auto inserted = m_insert.bind(owned).run(); !inserted)
        return tl::unexpected(inserted.error());
    CustomerNumber number = 0;
    if (m_insert.changes() == 1) {
        number = static_cast<CustomerNumber>(m_insert.lastInsertId());
        ++m_added;
    } else {
        if (const auto row = m_find.bind(owned).next(); !row)
            return tl::unexpected(row.error());
        number = static_cast<CustomerNumber>(m_find.integer(0));
        m_find.reset();
    }
    if (m_known.size() >= MostKnown)
        m_known.clear();
    m_known.insert(owned, number);
    return number;
}

} // namespace core
