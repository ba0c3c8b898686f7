// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/latestjob.h"
#include "core/segments/condition.h"
#include "core/shop/shopfacts.h"

#include <QFrame>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace ui {

/// Who is in the segment, and for a customer one chooses: why they are in it or not, row by row.
class WhyCard final : public QFrame {
    Q_OBJECT

public:
    /// One row of the conditions, told about one customer.
    struct Line {
        QString sentence;
        int depth = 0;
        bool holds = false;
    };

    explicit WhyCard(QThreadPool& pool, QWidget* parent = nullptr);

    void setFacts(std::shared_ptr<const core::ShopFacts> facts);
    /// The first members, and how many there are.
    void showMembers(const QStringList& first, qint64 members);
    [[nodiscard]] const QString& customer() const { return m_customer; } ///< whom one asks about; empty: nobody
    /// The first line is the segment as a whole.
    void showLines(const std::vector<Line>& lines);
    void forgetCustomer();

Q_SIGNALS:
    void customerChanged();

private:
    void fillList();
    void showFound();
    void choose(const QString& customer);
    void clearLines();

    std::shared_ptr<const core::ShopFacts> m_facts;
    QStringList m_first;
    qint64 m_members = 0;
    bool m_knowsMembers = false;
    QString m_customer;
    bool m_takesFirst = false; ///< Return was pressed before anybody was found
    core::LatestJob<QStringList> m_found; ///< keys with what is searched for
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_more;
    QLabel* m_answer;
    QVBoxLayout* m_lines;
    class QPushButton* m_back;
};

} // namespace ui
