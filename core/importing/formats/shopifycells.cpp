// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/formats/shopifycells.h"

namespace core::shopify {

QByteArrayView unguarded(QByteArrayView cell)
{
    const bool isGuarded = cell.size() > 1 && cell.front() == '\''
        && (cell[1] == '+' || cell[1] == '-' || (cell[1] >= '0' && cell[1] <= '9'));
    return isGuarded ? cell.sliced(1) : cell;
}

QStringList listOf(QByteArrayView cell)
{
    QStringList items;
    if (cell.isEmpty())
        return items;
    const QString whole = text(cell);
    const auto parts = QStringView(whole).split(u',');
    for (const QStringView part : parts) {
        const QStringView item = part.trimmed();
        if (!item.isEmpty())
            items.append(item.toString());
    }
    return items;
}

bool isRoundedBySpreadsheet(QByteArrayView id)
{
    const qsizetype e = id.indexOf("E+") >= 0 ? id.indexOf("E+") : id.indexOf("e+");
    return e > 0 && id.front() >= '0' && id.front() <= '9';
}

} // namespace core::shopify
