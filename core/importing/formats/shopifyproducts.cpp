// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/formats/shopifyproducts.h"

#include "core/base/translate.h"

using namespace Qt::StringLiterals;

namespace core::shopify {

namespace {

enum Column { Handle, Title, Vendor, Type, Category, Tags, Collections, Sku };

// The names since 2016; those of the newest exports beside them.
constexpr ColumnName Names[] = {
    { Handle, "Handle"_L1 },
    { Handle, "URL handle"_L1 },
    { Title, "Title"_L1 },
    { Vendor, "Vendor"_L1 },
    { Type, "Type"_L1 },
    { Type, "Custom Product Type"_L1 },
    { Category, "Product Category"_L1 },
    { Category, "Standard Product Type"_L1 },
    { Tags, "Tags"_L1 },
    { Collections, "Collection"_L1 },
    { Collections, "Collections"_L1 },
    { Collections, "Custom Collections"_L1 },
    { Sku, "Variant SKU"_L1 },
    { Sku, "SKU"_L1 },
};

QString exportAgain()
{
    return tr("Import the file as the shop exported it; do not save it in a spreadsheet first.");
}

} // namespace

bool ProductRows::recognise(const CsvReader& reader)
{
    const QStringList names = headerNames(reader);
    const auto has = [&](const QString& name) { return names.contains(name, Qt::CaseInsensitive); };
    return (has(u"Handle"_s) || has(u"URL handle"_s)) && has(u"Title"_s) && !has(u"Lineitem name"_s);
}

Result<ProductRows> ProductRows::begin(const CsvReader& reader)
{
    auto columns = NamedColumns::find(reader, Names);
    if (!columns)
        return tl::unexpected(columns.error());
    columns->keepExtras([](const QString& name) { return name.contains("(product.metafields."_L1); });
    return ProductRows(std::move(*columns));
}

std::optional<Unreadable> ProductRows::take(const CsvReader& reader)
{
    if (reader.columns() != m_columns.width())
        return Unreadable{ reader.line(),
            tr("The row has %1 columns, the header has %2.").arg(reader.columns()).arg(m_columns.width()),
            exportAgain() };
    const auto cell = [&](int column) { return text(m_columns.cell(reader, column)); };
    const QString handle = cell(Handle);
    if (handle.isEmpty())
        return Unreadable{ reader.line(), tr("The row does not say which product it belongs to: its Handle is blank."),
            exportAgain() };
    const auto known = m_byHandle.constFind(handle);
    const size_t index = known == m_byHandle.constEnd() ? m_products.size() : *known;
    if (known == m_byHandle.constEnd()) {
        m_byHandle.insert(handle, index);
        m_products.emplace_back().line = reader.line();
        m_products.back().product.handle = handle;
    }
    ShopProduct& product = m_products[index].product;
    const std::pair<QString*, Column> texts[] = { { &product.title, Title }, { &product.vendor, Vendor },
        { &product.type, Type }, { &product.category, Category } };
    for (const auto& [target, column] : texts) {
        if (target->isEmpty())
            *target = cell(column);
    }
    if (product.tags.isEmpty())
        product.tags = listOf(m_columns.cell(reader, Tags));
    if (product.collections.isEmpty())
        product.collections = listOf(m_columns.cell(reader, Collections));
    if (product.extras.isEmpty())
        product.extras = m_columns.extras(reader);
    const QString sku = cell(Sku);
    if (!sku.isEmpty())
        product.skus.append(sku);
    return std::nullopt;
}

std::vector<tl::expected<ProductRows::Found, Unreadable>> ProductRows::finish()
{
    std::vector<tl::expected<Found, Unreadable>> products;
    products.reserve(m_products.size());
    for (Found& found : m_products) {
        found.product.skus.removeDuplicates();
        if (found.product.title.isEmpty())
            products.push_back(
                tl::unexpected(Unreadable{ found.line, tr("The product has no Title."), exportAgain() }));
        else
            products.push_back(std::move(found));
    }
    m_products.clear();
    m_byHandle.clear();
    return products;
}

} // namespace core::shopify
