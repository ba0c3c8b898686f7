// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/jobs/latestjob.h"

#include <QAbstractListModel>
#include <QCache>
#include <QStringList>

#include <deque>
#include <memory>
#include <vector>

namespace ui {

using CustomersPtr = std::shared_ptr<const std::vector<core::CustomerNumber>>;

/// Customers as rows, any number of them: known by their numbers at once, by their keys as soon as somebody looks at
/// the row. Keys are read in pages on the pool, one reader for each page, the page asked for last first; of those read,
/// the latest few stay in memory. A row that is not read yet shows that it will come.
class CustomerModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int PageSize = 256;

    CustomerModel(QString workspace, QThreadPool& pool, QObject* parent = nullptr);

    void setCustomers(CustomersPtr customers);
    [[nodiscard]] const CustomersPtr& customers() const { return m_customers; }
    /// Nothing while the row is not read.
    [[nodiscard]] QString key(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void failed(const QString& text); ///< no more is read until there are other customers

private:
    struct Page {
        int number = 0;
        core::Result<QStringList> keys;
    };

    void want(int page) const;
    void readNext() const;
    void take();

    const QString m_workspace;
    CustomersPtr m_customers;
    mutable QCache<int, QStringList> m_pages; ///< by their numbers; the ones that were not looked at for longest go
    mutable std::deque<int> m_wanted; ///< the newest last; being looked at is what asks for a page
    mutable core::LatestJob<Page> m_job;
    bool m_hasFailed = false;
};

} // namespace ui
