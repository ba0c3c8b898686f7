// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "core/shop/shopfacts.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

/// The shop's own values of one attribute with how many orders or customers have them, most frequent first: what the
/// value pickers offer. A list model (display: the value; tooltip and FrequencyRole: how many) for completers. GUI
/// thread.
class ShopValues final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Of { Orders, Customers };
    static constexpr int FrequencyRole = Qt::UserRole;
    struct Value {
        QString text;
        qint64 count = 0;
    };

    ShopValues(std::vector<Value> values, Of of, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// One pass over the orders of known customers. Any thread. Empty for what is no text.
    [[nodiscard]] static std::vector<Value> of(const core::ShopFacts& facts, core::OrderAttribute attribute);
    /// One pass over the customers; those of the latest order by orders. `column` for Fact::CustomerColumn.
    [[nodiscard]] static std::vector<Value> of(
        const core::ShopFacts& facts, core::Fact fact, const QString& column = {});

private:
    std::vector<Value> m_values;
    Of m_of;
};

} // namespace ui
