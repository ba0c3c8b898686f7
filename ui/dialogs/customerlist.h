// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QSortFilterProxyModel;
class QStringListModel;
class QTableView;

namespace ui {

class BoardDocument;
class Session;

/// Which customers are asked for: those of one number of a board, as it stands now. A value.
struct CustomerQuestion {
    QString title; ///< "One-time customers → Two-time customers"
    QString subtitle; ///< the period and the options
    /// Exactly the counted ones, from the logs as they are; a background thread.
    std::function<core::Result<std::vector<core::CustomerNumber>>()> count;

    /// Nothing if there is neither.
    [[nodiscard]] static std::optional<CustomerQuestion> of(
        const BoardDocument& document, Session& session, core::ArrowId arrow, core::NodeId node);
};

/// Exactly the customers a number counts, to search and to export.
class CustomerList final : public QDialog {
    Q_OBJECT

public:
    CustomerList(CustomerQuestion question, Session& session, QWidget* parent);

Q_SIGNALS:
    void customerChosen(const QString& key); ///< their page is wanted; the list closes

private:
    void showCount();

    CustomerQuestion m_question;
    QStringListModel* m_customers;
    QSortFilterProxyModel* m_filter;
    QLabel* m_count;
    bool m_isLoaded = false;
};

/// Asks where to, and writes the list as a CSV file with the header "customer".
void exportCustomerList(const CustomerQuestion& question, Session& session, QWidget* parent);

} // namespace ui
