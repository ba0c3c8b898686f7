// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/jobs/latestjob.h"
#include "core/shop/customerlisting.h"
#include "ui/customers/whydialog.h"
#include "ui/models/customermodel.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class BoardDocument;
class SegmentedSwitch;
class Session;

/// Which customers are asked for: those of one number of a board, as it stands now. A value.
struct CustomerQuestion {
    QString title; ///< "One-time customers → Two-time customers"
    QString subtitle; ///< the period and the options
    /// Exactly the counted ones, from the logs as they are; a background thread.
    using Count = std::function<core::Result<std::vector<core::CustomerNumber>>()>;
    Count count;
    /// Those of them who are in another segment, too, and its name, where the number is held against it.
    Count countWithin = {};
    QString within = {};
    std::optional<WhyQuestion> why = {}; ///< of an arrow: what the rule can be asked about each of them

    /// Nothing if there is neither. `within`: the segment that the number is held against, if against any.
    [[nodiscard]] static std::optional<CustomerQuestion> of(const BoardDocument& document, Session& session,
        core::ArrowId arrow, core::NodeId node, core::SegmentId within = {});
    /// Of a node: who came from elsewhere, or (`isOut`) went elsewhere; nothing if it is gone.
    [[nodiscard]] static std::optional<CustomerQuestion> ofElsewhere(
        const BoardDocument& document, Session& session, core::NodeId node, bool isOut);
};

/// Exactly the customers a number counts: to look through, to search, to order, to copy and to export. However many
/// they are, the list is there as soon as they are counted; searching, ordering and writing work elsewhere and can be
/// stopped.
class CustomerList final : public QDialog {
    Q_OBJECT

public:
    CustomerList(CustomerQuestion question, Session& session, QWidget* parent);
    ~CustomerList() override;

    /// Writes all of them as a CSV file with the header "customer", once they are counted.
    void exportTo(const QString& path);

Q_SIGNALS:
    void customerChosen(const QString& key); ///< their page is wanted; the list closes

private:
    /// What the rows are, beside all of them.
    struct Arrangement {
        core::ListOrder order = core::ListOrder::Number;
        QString text;
        friend bool operator==(const Arrangement&, const Arrangement&) = default;
    };
    class Table;

    void build();
    void addScope(QVBoxLayout& column);
    void count(const CustomerQuestion::Count& question); ///< the list begins anew
    void arrange();
    void show(const CustomersPtr& customers);
    void choose(int row);
    void copy();
    void writeFile();
    void explain(); ///< why the chosen one is counted
    void keepAsList();
    void stop();
    void showState();
    void tell(const core::Error& error);

    const CustomerQuestion m_question;
    Session& m_session;
    const QString m_workspace;
    CustomerModel* m_model;
    QLineEdit* m_search;
    SegmentedSwitch* m_order;
    Table* m_table;
    QLabel* m_count;
    QLabel* m_doing;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_export;
    QPushButton* m_why;
    QPushButton* m_keep;
    QTimer m_typing;

    CustomersPtr m_all; ///< null until they are counted
    CustomersPtr m_sorted; ///< all of them A–Z, once somebody asked for that
    Arrangement m_asked;
    Arrangement m_awaited; ///< what is being worked out
    Arrangement m_shown;
    QString m_path; ///< where to write, empty when nothing is to be written
    QString m_note; ///< what was done last
    int m_chosen = -1; ///< a row that was chosen before it was read

    core::LatestJob<core::Result<CustomersPtr>> m_counting;
    core::LatestJob<core::Result<CustomersPtr>> m_arranging;
    core::LatestJob<core::Result<bool>> m_writing;
    core::LatestJob<core::Result<QString>> m_copying;
};

/// Asks where the list of this title is to be written.
void askForCustomerFile(QWidget* parent, QString title, std::function<void(const QString& path)> then);

} // namespace ui
