// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/latestjob.h"
#include "core/jobs/progress.h"
#include "core/segments/condition.h"
#include "core/shop/shopfacts.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace ui {

/// The shop's own values of one attribute with how many orders or customers have them, most frequent first: what the
/// value pickers offer, at most so many as one can look through. A list model (display: the value; tooltip and
/// FrequencyRole: how many) for completers; while they are looked for on the pool it has one row that says so and
/// cannot be chosen. GUI thread.
class ShopValues final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Of { Orders, Customers };
    static constexpr int FrequencyRole = Qt::UserRole;
    struct Value {
        QString text;
        qint64 count = 0;
    };

    using Search = std::function<std::vector<Value>(const core::Progress&)>; ///< owns what it reads

    ShopValues(QThreadPool& pool, Search search, Of of, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// One pass over the orders of known customers. Any thread. Empty for what is no text.
    [[nodiscard]] static std::vector<Value> of(
        const core::ShopFacts& facts, core::OrderAttribute attribute, const core::Progress& progress = {});
    /// One pass over the customers; those of the latest order by orders. `column` for Fact::CustomerColumn.
    [[nodiscard]] static std::vector<Value> of(
        const core::ShopFacts& facts, core::Fact fact, const QString& column = {}, const core::Progress& progress = {});

private:
    std::vector<Value> m_values;
    Of m_of;
    bool m_isLooking = true;
    core::LatestJob<std::vector<Value>> m_job;
};

} // namespace ui
