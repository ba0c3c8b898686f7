// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/session.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace ui {

class CustomerSearch;
class DayStrip;
class OrderModel;
class TopBar;

/// One customer: what is known, the orders, the segments of today, and every day in every segment. GUI thread; all is
/// read in the background.
class CustomerPage final : public QWidget {
    Q_OBJECT

public:
    explicit CustomerPage(Session& session, QWidget* parent = nullptr);

    void showCustomer(const QString& key);

    void focusSearch();

private:
    [[nodiscard]] QWidget* makeCustomer();
    void forget();
    void load();
    void show(const CustomerView& view);
    void showFacts(const CustomerView& view);
    void showSegments(const CustomerView& view);
    void explain();
    void say(const QString& text); ///< instead of a customer

    Session& m_session;
    QString m_key;
    int m_question = 0; ///< grows with every load: what an older one finds is late
    TopBar* m_bar;
    CustomerSearch* m_search;
    QStackedWidget* m_pages;
    QLabel* m_message;
    QLabel* m_name;
    QFormLayout* m_facts = nullptr;
    QVBoxLayout* m_today = nullptr;
    DayStrip* m_strip = nullptr;
    QLabel* m_stripWords = nullptr;
    QLabel* m_elsewhere = nullptr;
    QLabel* m_ordersTitle = nullptr;
    QTableView* m_orders = nullptr;
    OrderModel* m_orderModel;
};

} // namespace ui
