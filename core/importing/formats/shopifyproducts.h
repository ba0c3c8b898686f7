// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/formats/namedcolumns.h"
#include "core/importing/formats/shopifycells.h"
#include "core/shop/profile.h"

#include <QHash>

#include <optional>
#include <vector>

namespace core::shopify {

/// Shopify's products export, of any year: the first row of a handle tells the product, the next ones its variants and
/// pictures. Holds all products of one file; its texts of many pages are not among what it holds.
class ProductRows final {
public:
    struct Found {
        ShopProduct product;
        qint64 line = 0; ///< physical line of its first row
    };

    /// Whether the header row the reader stands on is one of a products export.
    [[nodiscard]] static bool recognise(const CsvReader& reader);
    [[nodiscard]] static Result<ProductRows> begin(const CsvReader& reader);

    [[nodiscard]] int width() const { return m_columns.width(); }
    /// Takes the row the reader stands on; why it cannot, if so.
    [[nodiscard]] std::optional<Unreadable> take(const CsvReader& reader);
    /// In the order of the file.
    [[nodiscard]] std::vector<tl::expected<Found, Unreadable>> finish();

private:
    explicit ProductRows(NamedColumns columns)
        : m_columns(std::move(columns))
    {
    }

    NamedColumns m_columns;
    std::vector<Found> m_products;
    QHash<QString, size_t> m_byHandle;
};

} // namespace core::shopify
