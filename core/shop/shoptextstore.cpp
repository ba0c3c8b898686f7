// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shoptextstore.h"

#include "core/db/connection.h"

namespace core {

namespace {

constexpr qsizetype MostKnown = 300'000; // notes may be long: some 100 MB

} // namespace

Result<ShopTextStore> ShopTextStore::prepare(Connection& connection)
{
    auto insert = Statement::prepare(connection, "INSERT INTO shop_text(text) VALUES (?) ON CONFLICT DO NOTHING");
    if (!insert)
        return tl::unexpected(insert.error());
    auto find = Statement::prepare(connection, "SELECT id FROM shop_text WHERE text = ?");
    if (!find)
        return tl::unexpected(find.error());
    return ShopTextStore(std::move(*insert), std::move(*find));
}

Result<qint64> ShopTextStore::idOf(const QString& text)
{
    if (text.isEmpty())
        return 0;
    if (const auto known = m_known.constFind(text); known != m_known.constEnd())
        return *known;
    if (auto inserted = m_insert.bind(text).run(); !inserted)
        return tl::unexpected(inserted.error());
    qint64 id = 0;
    if (m_insert.changes() == 1) {
        id = m_insert.lastInsertId();
    } else {
        if (const auto row = m_find.bind(text).next(); !row)
            return tl::unexpected(row.error());
        id = m_find.integer(0);
        m_find.reset();
    }
    if (m_known.size() >= MostKnown)
        m_known.clear();
    m_known.insert(text, id);
    return id;
}

} // namespace core
