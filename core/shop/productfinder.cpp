// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/productfinder.h"

using namespace Qt::StringLiterals;

namespace core {

quint32 ProductFinder::byName(const QString& name) const
{
    QStringView rest = name;
    while (true) {
        const auto found = m_byTitle.constFind(rest.trimmed().toString().toCaseFolded());
        if (found != m_byTitle.constEnd())
            return *found;
        const qsizetype dash = rest.lastIndexOf(u" - "_s);
        if (dash < 0)
            return 0;
        rest = rest.first(dash);
    }
}

void ProductFinder::add(QHash<QString, quint32>& products, quint32 product, const QString& text)
{
    if (text.isEmpty())
        return;
    const QString folded = text.toCaseFolded();
    const auto known = products.find(folded);
    if (known == products.end())
        products.insert(folded, product);
    else if (*known != product)
        *known = 0;
}

} // namespace core
