// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/formats/namedcolumns.h"

#include "core/base/translate.h"
#include "core/importing/formats/shopifycells.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::shopify {

QStringList headerNames(const CsvReader& reader)
{
    QStringList names;
    for (int column = 0; column < reader.columns(); ++column)
        names.append(text(reader.field(column)).simplified());
    return names;
}

Result<NamedColumns> NamedColumns::find(const CsvReader& reader, std::span<const ColumnName> names)
{
    NamedColumns columns;
    columns.m_width = reader.columns();
    const QStringList found = headerNames(reader);
    std::vector<bool> isTaken(static_cast<size_t>(found.size()), false);
    for (const ColumnName& wanted : names) {
        int at = -1;
        for (int i = 0; i < found.size(); ++i) {
            if (found[i].compare(wanted.name, Qt::CaseInsensitive) != 0)
                continue;
            if (at >= 0)
                return failure(ErrorCode::InvalidInput,
                    tr("“%1” has two columns named “%2”, so it cannot be told which one is meant. Export from the shop "
                       "again and import that file as it is.")
                        .arg(reader.name(), found[i]));
            at = i;
            isTaken[static_cast<size_t>(i)] = true;
        }
        if (columns.m_indexes.size() <= static_cast<size_t>(wanted.column))
            columns.m_indexes.resize(static_cast<size_t>(wanted.column) + 1, -1);
        int& index = columns.m_indexes[static_cast<size_t>(wanted.column)];
        if (index < 0)
            index = at;
    }
    QSet<QString> extras;
    for (int i = 0; i < found.size(); ++i) {
        if (isTaken[static_cast<size_t>(i)] || found[i].isEmpty() || extras.contains(found[i]))
            continue;
        extras.insert(found[i]);
        columns.m_extras.push_back({ i, found[i] });
    }
    return columns;
}

QByteArrayView NamedColumns::cell(const CsvReader& reader, int column) const
{
    const int index = indexOf(column);
    return index < 0 || index >= reader.columns() ? QByteArrayView() : unguarded(reader.field(index).trimmed());
}

ExtraTexts NamedColumns::extras(const CsvReader& reader) const
{
    ExtraTexts texts;
    for (const Extra& extra : m_extras) {
        const QByteArrayView cell = unguarded(reader.field(extra.index).trimmed());
        if (!cell.isEmpty())
            texts.append({ extra.name, text(cell) });
    }
    return texts;
}

} // namespace core::shopify
