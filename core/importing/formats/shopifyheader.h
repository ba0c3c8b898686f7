// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvreader.h"
#include "core/base/result.h"

#include <array>

namespace core::shopify {

/// The columns of Shopify's order export that are read. Those up to BillingPostcode describe an order, the others a
/// line of it.
enum class Column {
    Name,
    Id,
    Email,
    Phone,
    BillingPhone,
    ShippingPhone,
    CreatedAt,
    CancelledAt,
    FinancialStatus,
    FulfillmentStatus,
    Currency,
    Total,
    Subtotal,
    DiscountAmount,
    RefundedAmount,
    DiscountCode,
    PaymentMethod,
    Source,
    Tags,
    NoteAttributes,
    CustomerId, ///< not Shopify's own: some programs add it
    ShippingMethod,
    Location,
    Notes,
    ShippingCountry,
    ShippingProvince,
    ShippingCity,
    ShippingPostcode,
    BillingCountry,
    BillingProvince,
    BillingCity,
    BillingPostcode,
    LineName,
    LineQuantity,
    LineSku,
    LinePrice,
    LineDiscount,
    LineVendor,
};
inline constexpr size_t ColumnCount = static_cast<size_t>(Column::LineVendor) + 1;
inline constexpr size_t OrderColumnCount = static_cast<size_t>(Column::BillingPostcode) + 1;

/// Where the columns stand in one file: by name, in any order; people delete columns before they share a file.
class Header final {
public:
    /// From the header row the reader stands on. Refuses what is no order export and says what it found instead.
    [[nodiscard]] static Result<Header> recognise(const CsvReader& reader);

    [[nodiscard]] bool has(Column column) const { return indexOf(column) >= 0; }
    [[nodiscard]] int indexOf(Column column) const { return m_indexes[static_cast<size_t>(column)]; }
    [[nodiscard]] int width() const { return m_width; }

    /// The cell of the row the reader stands on, trimmed; empty if the file or the row has no such column.
    [[nodiscard]] QByteArrayView cell(const CsvReader& reader, Column column) const
    {
        const int index = indexOf(column);
        return index < 0 || index >= reader.columns() ? QByteArrayView() : reader.field(index).trimmed();
    }

private:
    std::array<int, ColumnCount> m_indexes{};
    int m_width = 0;
};

} // namespace core::shopify
