// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvreader.h"
#include "core/base/result.h"
#include "core/shop/profile.h"

#include <span>
#include <vector>

namespace core::shopify {

/// One spelling of a column: exports of different years name the same thing differently. Of several that a file has,
/// the one that stands first in the list is read.
struct ColumnName {
    int column;
    QLatin1StringView name;
};

/// Where the columns of a file stand: by name, in any order and letter case.
class NamedColumns final {
public:
    /// From the header row the reader stands on. Refuses a file that has a wanted name twice.
    [[nodiscard]] static Result<NamedColumns> find(const CsvReader& reader, std::span<const ColumnName> names);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] bool has(int column) const { return indexOf(column) >= 0; }
    /// The cell of the row the reader stands on: trimmed, without a spreadsheet's apostrophe before a number; empty if
    /// the file or the row has no such column.
    [[nodiscard]] QByteArrayView cell(const CsvReader& reader, int column) const;
    /// What the row says in columns that none of the names is for.
    [[nodiscard]] ExtraTexts extras(const CsvReader& reader) const;

    /// Columns to be told apart from the others no longer: their texts are no extras.
    template <typename Keep>
    void keepExtras(Keep keep)
    {
        std::erase_if(m_extras, [&](const Extra& extra) { return !keep(extra.name); });
    }

private:
    struct Extra {
        int index;
        QString name;
    };

    [[nodiscard]] int indexOf(int column) const
    {
        return static_cast<size_t>(column) < m_indexes.size() ? m_indexes[static_cast<size_t>(column)] : -1;
    }

    std::vector<int> m_indexes; ///< by column
    std::vector<Extra> m_extras;
    int m_width = 0;
};

/// The names in a header row, as they are compared.
[[nodiscard]] QStringList headerNames(const CsvReader& reader);

} // namespace core::shopify
