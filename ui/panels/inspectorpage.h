// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspectortext.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class MeasureEdit;

/// Shows an InspectorText; knows nothing of boards.
class InspectorPage final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPage(QWidget* parent = nullptr);

    void show(const InspectorText& text);
    [[nodiscard]] MeasureEdit& measure() { return *m_measure; }
    [[nodiscard]] MeasureEdit& segmentMeasure() { return *m_segmentMeasure; }

Q_SIGNALS:
    void customersWanted();
    void exportWanted();

private:
    struct Row {
        QLabel* name;
        QLabel* value;
    };
    struct Chart {
        QLabel* title;
        DayBars* bars;
        QLabel* foot;
    };

    void makeRows(QVBoxLayout& column);
    void makeCharts(QVBoxLayout& column);
    void showRows(const InspectorText& text);
    void showCharts(const InspectorText& text);

    QLabel* m_kind;
    QLabel* m_title;
    QLabel* m_number;
    QLabel* m_change;
    QLabel* m_changeFoot;
    QLabel* m_sentence;
    QLabel* m_alert;
    std::vector<Row> m_rows;
    std::vector<Chart> m_charts;
    MeasureEdit* m_segmentMeasure;
    MeasureEdit* m_measure;
    QPushButton* m_customers;
    QPushButton* m_export;
};

} // namespace ui
