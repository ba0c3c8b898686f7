// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/formats/shopifyheader.h"
#include "core/jobs/progress.h"

#include <QHash>
#include <QSet>

#include <array>
#include <vector>

namespace core::shopify {

/// The cells of one order as they stand in its rows: the first one that is not blank, of each column.
struct RawOrder {
    struct Line {
        QByteArray name, quantity, sku, price, discount, vendor;
        qint64 line = 0; ///< physical line of the file
    };

    QByteArray name;
    qint64 line = 0; ///< physical line its first row begins on
    std::array<QByteArray, OrderColumnCount> cells;
    std::vector<Line> lines;
    QString problem; ///< why the whole order cannot be taken; empty if nothing speaks against it
    qint64 problemLine = 0;

    [[nodiscard]] const QByteArray& cell(Column column) const { return cells[static_cast<size_t>(column)]; }
    /// Only the first row of an order has these; another such row elsewhere in the file is the order once more.
    [[nodiscard]] bool hasHead() const;
};

/// Names of orders whose rows do not stand together in a file, as hashes of the name.
using ScatteredNames = QSet<size_t>;

/// Rows to orders: one order at a time while its rows stand together; the scattered ones come at the end, put together.
class OrderRows final {
public:
    OrderRows(CsvReader& reader, const Header& header, const ScatteredNames& scattered, const Progress& progress);

    /// The next order; false at the end. InvalidInput if the last row is cut off, Cancelled.
    [[nodiscard]] Result<bool> next(RawOrder& order);
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    Result<bool> nextRow();
    Result<bool> nextTogether(RawOrder& order);
    void absorbRow(RawOrder& order) const;
    void keep(RawOrder order);

    CsvReader& m_reader;
    const Header& m_header;
    const ScatteredNames& m_scattered;
    const Progress& m_progress;
    std::vector<RawOrder> m_kept;
    QHash<QByteArray, size_t> m_keptByName;
    size_t m_nextKept = 0;
    qint64 m_rows = 0;
    bool m_isRowPending = false; ///< the reader stands on a row of the next order
    bool m_isAtEnd = false;
    bool m_isLastRowShort = false;
    qint64 m_lastLine = 0;
};

/// The refusal of a file whose last row is not whole.
[[nodiscard]] tl::unexpected<Error> cutOff(const CsvReader& reader, qint64 line);
/// A row without anything in it: spreadsheets leave such rows behind.
[[nodiscard]] bool isBlankRow(const CsvReader& reader);

} // namespace core::shopify
