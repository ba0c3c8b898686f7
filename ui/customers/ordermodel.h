// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/customerfilestore.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace ui {

/// The orders of one customer as rows, newest first, with whether each is a purchase and why not.
class OrderModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Name, Items, Amount, Status, Counts, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Dates are told in `zone`, the shop's; without a valid one, the day alone.
    void setOrders(std::vector<core::CustomerOrder> orders, const QTimeZone& zone, const QString& currency);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::CustomerOrder& order, int column) const;
    [[nodiscard]] QString standingText(const core::CustomerOrder& order) const;

    std::vector<core::CustomerOrder> m_orders;
    QTimeZone m_zone;
    QString m_currency;
};

} // namespace ui
