// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/productstore.h"

#include "core/db/connection.h"
#include "core/shop/digest.h"
#include "core/shop/productfinder.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// In the order of ProductWriter::Sql.
constexpr const char* Statements[] = {
    "SELECT id, content_hash FROM product WHERE handle = ?",
    "INSERT INTO product(import, title, vendor, type, category, tags, collections, content_hash, handle)"
    " VALUES (?,?,?,?,?,?,?,?,?)",
    "UPDATE product SET import=?, title=?, vendor=?, type=?, category=?, tags=?, collections=?, content_hash=?"
    " WHERE handle=?",
    "DELETE FROM product_sku WHERE product = ?",
    "INSERT INTO product_sku(product, sku) VALUES (?, ?) ON CONFLICT DO NOTHING",
};

QByteArray hashOf(const ShopProduct& product)
{
    Digest digest;
    for (const QString* text : { &product.title, &product.vendor, &product.type, &product.category })
        digest.add(*text);
    for (const QStringList* list : { &product.tags, &product.collections, &product.skus })
        digest.add(*list);
    for (const auto& [name, text] : product.extras) {
        digest.add(name);
        digest.add(text);
    }
    return digest.hash().first(16);
}

} // namespace

Result<ProductWriter> ProductWriter::prepare(Connection& connection, ImportId import)
{
    static_assert(std::size(Statements) == SqlCount);
    auto statements = Statement::prepareAll(connection, Statements);
    if (!statements)
        return tl::unexpected(statements.error());
    auto extras = ExtraStore::prepare(connection, ExtraStore::Of::Product);
    if (!extras)
        return tl::unexpected(extras.error());
    return ProductWriter(import, std::move(*statements), std::move(*extras));
}

Result<StoreOutcome> ProductWriter::put(const ShopProduct& product)
{
    const QByteArray hash = hashOf(product);
    Statement& find = m_statements[Find];
    const auto row = find.bind(product.handle).next();
    if (!row)
        return tl::unexpected(row.error());
    const bool isKnown = *row;
    qint64 id = isKnown ? find.integer(0) : 0;
    const bool isSame = isKnown && find.blob(1) == hash;
    find.reset();
    if (isSame)
        return StoreOutcome::Same;

    Statement& write = m_statements[isKnown ? UpdateProduct : InsertProduct];
    auto written = write
                       .bind(m_import, product.title, product.vendor, product.type, product.category,
                           jsonArray(product.tags), jsonArray(product.collections), hash, product.handle)
                       .run();
    if (!written)
        return tl::unexpected(written.error());
    if (!isKnown)
        id = write.lastInsertId();
    if (auto done = m_statements[DeleteSkus].bind(id).run(); !done)
        return tl::unexpected(done.error());
    for (const QString& sku : product.skus) {
        if (auto done = m_statements[InsertSku].bind(id, sku).run(); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = m_extras.replace(id, product.extras); !done)
        return tl::unexpected(done.error());
    return isKnown ? StoreOutcome::Changed : StoreOutcome::New;
}

namespace productstore {

Result<Coverage> coverage(Connection& connection)
{
    ProductFinder finder;
    auto done = Statement::each(connection, "SELECT id, title FROM product",
        [&](const Statement& row) { finder.addTitle(static_cast<quint32>(row.integer(0)), row.text(1)); });
    if (done) {
        done = Statement::each(connection, "SELECT product, sku FROM product_sku",
            [&](const Statement& row) { finder.addSku(static_cast<quint32>(row.integer(0)), row.text(1)); });
    }
    Coverage coverage;
    QHash<QByteArray, bool> known; // lines repeat few pairs of SKU and name
    if (done) {
        done = Statement::each(connection, "SELECT sku, name FROM line_item", [&](const Statement& row) {
            ++coverage.lines;
            QByteArray pair = row.utf8(0).toByteArray();
            pair.append('\n').append(row.utf8(1));
            auto found = known.constFind(pair);
            if (found == known.constEnd())
                found = known.insert(pair, finder.bySku(row.text(0)) != 0 || finder.byName(row.text(1)) != 0);
            coverage.withProduct += *found ? 1 : 0;
        });
    }
    if (!done)
        return tl::unexpected(done.error());
    return coverage;
}

} // namespace productstore
} // namespace core
