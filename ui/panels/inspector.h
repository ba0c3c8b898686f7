// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/latestjob.h"
#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"
#include "ui/panels/figures.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class DayBars;
class Session;

/// What the selected arrow or segment of the board says, in a sentence and in figures, and the measure noted on it.
class Inspector final : public QWidget {
    Q_OBJECT

public:
    Inspector(BoardDocument& document, BoardNumbers& numbers, Session& session, QWidget* parent = nullptr);
    ~Inspector() override;

    void showArrow(core::ArrowId arrow);
    void showNode(core::NodeId node);
    void showBoard();
    void setEditing(bool isEditing);
    void commitNote(); ///< what was typed becomes part of the board

    [[nodiscard]] core::ArrowId arrow() const { return m_arrow; }
    [[nodiscard]] core::NodeId node() const { return m_node; }

Q_SIGNALS:
    void customersWanted();
    void exportWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QLabel* name;
        QLabel* value;
    };

    void refresh();
    void refreshArrow(const core::Arrow& arrow);
    void refreshNode(const core::Node& node);
    void refreshBoard();
    void showArrowFigures();
    void showNodeFigures();
    void setRows(const std::vector<std::pair<QString, QString>>& rows);
    void setNote(const QString& note);
    [[nodiscard]] QString optionsText() const;
    [[nodiscard]] QString rebuiltText(std::initializer_list<const core::Segment*> segments) const;
    [[nodiscard]] std::vector<std::pair<QString, QString>> daysRows(const core::Segment& segment) const;

    BoardDocument& m_document;
    BoardNumbers& m_numbers;
    Session& m_session;
    core::LatestJob<ArrowFigures> m_arrowFigures;
    core::LatestJob<NodeFigures> m_nodeFigures;
    core::ArrowId m_arrow;
    core::NodeId m_node;
    bool m_isEditing = false;

    QLabel* m_kind;
    QLabel* m_title;
    QLabel* m_number;
    QLabel* m_sentence;
    QLabel* m_alert;
    QLabel* m_barsTitle;
    DayBars* m_bars;
    std::vector<Row> m_rows;
    QLabel* m_noteTitle;
    QPlainTextEdit* m_note;
    QPushButton* m_customers;
    QPushButton* m_export;
};

} // namespace ui
