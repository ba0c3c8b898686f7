// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/productfactsstore.h"

#include "core/shop/factsloading.h"
#include "core/shop/productfinder.h"

namespace core {

namespace {

class ProductFacts {
public:
    explicit ProductFacts(FactsLoading& loading)
        : m_loading(loading)
        , m_facts(loading.facts)
    {
    }

    void takeProduct(const Statement& row)
    {
        const auto number = static_cast<quint32>(m_facts.products.size());
        const auto id = static_cast<size_t>(row.integer(0));
        m_numbers.resize(std::max(m_numbers.size(), id + 1));
        m_numbers[id] = number;
        ShopFacts::Product& product = m_facts.products.emplace_back();
        m_finder.addTitle(number, row.text(1));
        product.vendor = m_loading.texts.number(row.utf8(2));
        product.type = m_loading.texts.number(row.utf8(3));
        product.category = m_loading.texts.number(row.utf8(4));
        m_loading.texts.append(row.utf8(5), product.firstTag, product.tagCount);
        m_loading.texts.append(row.utf8(6), product.firstCollection, product.collectionCount);
    }

    void takeSku(const Statement& row) { m_finder.addSku(numberOf(row), row.text(1)); }

    void takeExtra(const Statement& row)
    {
        ShopFacts::Product& product = m_facts.products[numberOf(row)];
        if (product.extraCount++ == 0)
            product.firstExtra = static_cast<quint32>(m_facts.extras.size());
        m_facts.extras.push_back(
            { m_loading.extraColumns.at(static_cast<size_t>(row.integer(1))), m_loading.storedText(row.integer(2)) });
    }

    void join()
    {
        for (ShopFacts::Line& line : m_facts.lines) {
            if (!m_finder.isEmpty())
                line.product = productOf(line);
            const ShopFacts::Product& product = m_facts.products[line.product];
            if (line.vendor == 0)
                line.vendor = product.vendor;
            m_loading.count(FactKind::Vendor, line.vendor != 0);
            m_loading.count(FactKind::KnownProduct, line.product != 0);
            m_loading.count(FactKind::ProductType, product.type != 0);
            m_loading.count(FactKind::ProductCategory, product.category != 0);
            m_loading.count(FactKind::ProductTag, product.tagCount > 0);
            m_loading.count(FactKind::Collection, product.collectionCount > 0);
            m_loading.count(FactKind::ProductExtra, product.extraCount > 0);
        }
    }

private:
    static constexpr quint32 NotAsked = 0xffffffff;

    [[nodiscard]] quint32 numberOf(const Statement& row) const
    {
        return m_numbers.at(static_cast<size_t>(row.integer(0)));
    }

    /// A million lines have few names: each text is asked for once.
    quint32 productOf(const ShopFacts::Line& line)
    {
        const auto ask = [this](std::vector<quint32>& known, TextNumber text, auto find) {
            if (text >= known.size())
                known.resize(m_facts.texts.size(), NotAsked);
            if (known[text] == NotAsked)
                known[text] = find(m_facts.texts[text]);
            return known[text];
        };
        const quint32 product =
            line.sku == 0 ? 0 : ask(m_bySku, line.sku, [this](const QString& sku) { return m_finder.bySku(sku); });
        return product != 0 ? product
                            : ask(m_byName, line.name, [this](const QString& name) { return m_finder.byName(name); });
    }

    FactsLoading& m_loading;
    ShopFacts& m_facts;
    ProductFinder m_finder;
    std::vector<quint32> m_numbers; ///< by row of product, into facts.products
    std::vector<quint32> m_bySku, m_byName; ///< by number of the text
};

} // namespace

Result<void> loadProductFacts(Connection& connection, FactsLoading& loading)
{
    ProductFacts products(loading);
    const auto each = [&](const char* sql, auto take) { return Statement::each(connection, sql, take); };
    return each("SELECT id, title, vendor, type, category, tags, collections FROM product ORDER BY id",
        [&](const Statement& row) { products.takeProduct(row); })
        .and_then([&] {
            return each("SELECT product, sku FROM product_sku", [&](const Statement& row) { products.takeSku(row); });
        })
        .and_then([&] {
            return each("SELECT product, extra_column, text FROM product_extra ORDER BY product",
                [&](const Statement& row) { products.takeExtra(row); });
        })
        .map([&] { products.join(); });
}

} // namespace core
