// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "core/shop/shopfacts.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

/// The shop's own values of one attribute with how many orders have them, most frequent first: what the value pickers
/// offer. A list model (display: the value; tooltip: its frequency) for completers. GUI thread.
class ShopValues final : public QAbstractListModel {
    Q_OBJECT

public:
    struct Value {
        QString text;
        qint64 orders = 0;
    };

    explicit ShopValues(std::vector<Value> values, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// One pass over the orders of known customers. Any thread.
    [[nodiscard]] static std::vector<Value> of(const core::ShopFacts& facts, core::OrderAttribute attribute);
    [[nodiscard]] static std::vector<Value> countries(const core::ShopFacts& facts);
    [[nodiscard]] static std::vector<Value> regions(const core::ShopFacts& facts);

private:
    std::vector<Value> m_values;
};

} // namespace ui
