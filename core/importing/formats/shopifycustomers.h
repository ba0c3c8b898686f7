// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/formats/namedcolumns.h"
#include "core/importing/formats/shopifycells.h"
#include "core/shop/profile.h"

namespace core::shopify {

/// Shopify's customers export, of any year.
class CustomerRows final {
public:
    /// Whether the header row the reader stands on is one of a customers export.
    [[nodiscard]] static bool recognise(const CsvReader& reader);
    [[nodiscard]] static Result<CustomerRows> begin(const CsvReader& reader);

    [[nodiscard]] int width() const { return m_columns.width(); }
    /// The id as it stands in the row, to see whether a spreadsheet rounded it.
    [[nodiscard]] QByteArrayView idCell(const CsvReader& reader) const;
    /// What the row the reader stands on says.
    [[nodiscard]] tl::expected<CustomerProfile, Unreadable> read(const CsvReader& reader) const;

private:
    explicit CustomerRows(NamedColumns columns)
        : m_columns(std::move(columns))
    {
    }

    NamedColumns m_columns;
};

} // namespace core::shopify
