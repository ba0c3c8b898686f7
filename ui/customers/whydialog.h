// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "ui/window/session.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ui {

class CustomerSearch;
class DayStrip;

/// An arrow as one asks about it. A value.
struct WhyQuestion {
    core::SegmentId source;
    core::SegmentId target;
    core::RuleOptions options;
    core::Period period;
    QString periodText; ///< the period and the options, in words
};

/// Why an arrow counts a customer, or why it does not: the clauses of the rule in words, and the days of both
/// memberships. Any customer, any two segments. GUI thread; the customer is read in the background.
class WhyDialog final : public QDialog {
    Q_OBJECT

public:
    WhyDialog(WhyQuestion question, Session& session, QWidget* parent);

    void showCustomer(const QString& key);

private:
    void build();
    void explain();
    void clear(const QString& words);
    [[nodiscard]] QComboBox* makeChoice(const QString& name, core::SegmentId chosen);
    [[nodiscard]] core::CustomerStays staysIn(core::SegmentId segment) const;

    WhyQuestion m_question;
    Session& m_session;
    std::optional<CustomerView> m_customer;
    int m_asked = 0; ///< grows with every customer asked for: what an older answer says is late
    CustomerSearch* m_search;
    QComboBox* m_source;
    QComboBox* m_target;
    QLabel* m_verdict;
    QVBoxLayout* m_clauses;
    DayStrip* m_strip;
    QLabel* m_stripWords;
};

} // namespace ui
