// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace core {

/// Which product a line of an order is: by its SKU, else by the longest title its name begins with. What two products
/// share tells neither. Letter case does not count. Products have numbers from 1; 0 is "none of them".
class ProductFinder final {
public:
    void addTitle(quint32 product, const QString& title) { add(m_byTitle, product, title); }
    void addSku(quint32 product, const QString& sku) { add(m_bySku, product, sku); }

    [[nodiscard]] quint32 bySku(const QString& sku) const { return m_bySku.value(sku.toCaseFolded()); }
    /// "Herbal Tea Bags - Chamomile" is the product of that title, else "Herbal Tea Bags".
    [[nodiscard]] quint32 byName(const QString& name) const;
    [[nodiscard]] bool isEmpty() const { return m_byTitle.isEmpty() && m_bySku.isEmpty(); }

private:
    static void add(QHash<QString, quint32>& products, quint32 product, const QString& text);

    QHash<QString, quint32> m_byTitle; ///< case folded; 0: of several
    QHash<QString, quint32> m_bySku;
};

} // namespace core
