// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/extrastore.h"

#include "core/db/connection.h"

namespace core {

Result<ExtraStore> ExtraStore::prepare(Connection& connection, Of owner)
{
    const bool isProfile = owner == Of::Profile;
    const char* const sql[] = { "INSERT INTO extra_column(name) VALUES (?) ON CONFLICT DO NOTHING",
        "SELECT id FROM extra_column WHERE name = ?",
        isProfile ? "DELETE FROM profile_extra WHERE profile = ?" : "DELETE FROM product_extra WHERE product = ?",
        isProfile ? "INSERT INTO profile_extra VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
                  : "INSERT INTO product_extra VALUES (?, ?, ?) ON CONFLICT DO NOTHING" };
    static_assert(std::size(sql) == SqlCount);
    auto statements = Statement::prepareAll(connection, sql);
    if (!statements)
        return tl::unexpected(statements.error());
    auto texts = ShopTextStore::prepare(connection);
    if (!texts)
        return tl::unexpected(texts.error());
    return ExtraStore(std::move(*statements), std::move(*texts));
}

Result<void> ExtraStore::replace(qint64 owner, const ExtraTexts& extras)
{
    if (auto done = m_statements[Delete].bind(owner).run(); !done)
        return done;
    for (const auto& [name, text] : extras) {
        const auto column = columnOf(name);
        if (!column)
            return tl::unexpected(column.error());
        const auto id = m_texts.idOf(text);
        if (!id)
            return tl::unexpected(id.error());
        if (auto done = m_statements[Insert].bind(owner, *column, *id).run(); !done)
            return done;
    }
    return {};
}

Result<qint64> ExtraStore::columnOf(const QString& name)
{
    if (const auto known = m_columns.constFind(name); known != m_columns.constEnd())
        return *known;
    if (auto added = m_statements[AddColumn].bind(name).run(); !added)
        return tl::unexpected(added.error());
    Statement& find = m_statements[FindColumn];
    if (const auto row = find.bind(name).next(); !row)
        return tl::unexpected(row.error());
    const qint64 id = find.integer(0);
    find.reset();
    m_columns.insert(name, id);
    return id;
}

} // namespace core
