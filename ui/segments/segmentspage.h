// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/board/boardperiod.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace ui {

class Actions;
class FiguresJob;
class PeriodButton;
class SegmentFilter;
class SegmentTable;
class SegmentedSwitch;
class Session;
class TopBar;

/// The segments of a group, or all of them, as a table with their metrics, and what can be done to them. The numbers
/// are worked out while the page is on screen.
class SegmentsPage final : public QWidget {
    Q_OBJECT

public:
    SegmentsPage(Session& session, Actions& actions, QWidget* parent = nullptr);

    void showGroup(core::GroupId group);
    void showAll() { showGroup({}); }
    [[nodiscard]] core::GroupId group() const { return m_group; }
    void focusSearch();

Q_SIGNALS:
    void boardWanted();
    void newSegmentWanted();
    void editWanted(core::SegmentId segment);
    void copyWanted(core::SegmentId segment, core::GroupId group);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeEmptyState(const Actions& actions);
    void refresh();
    void workOutFigures();
    void showProgress();
    void showWhatIsIncomplete();
    void fillColumns();
    void fitName();
    void exportTable();
    void refreshButtons();
    void showMenu(const QPoint& position);
    [[nodiscard]] std::vector<core::SegmentId> selected() const;
    void leaveGroup();
    void chooseMembers();

    Session& m_session;
    core::GroupId m_group;
    SegmentTable* m_model;
    SegmentFilter* m_filter;
    FiguresJob* m_job;
    core::PeriodChoice m_period;
    int m_question = 0; ///< grows with every question: facts that come for an older one are late
    TopBar* m_bar;
    SegmentedSwitch* m_views;
    PeriodButton* m_periodButton;
    QWidget* m_tools;
    QWidget* m_search;
    QToolButton* m_columns;
    QPushButton* m_exportTable;
    QTableView* m_table;
    QLabel* m_asOf;
    QFrame* m_incomplete;
    QLabel* m_incompleteText;
    QWidget* m_empty;
    QLabel* m_hint;
    QLabel* m_nothingFound;
    QPushButton* m_members;
    QMenu* m_menu;
    QAction* m_edit;
    QAction* m_copy;
    QAction* m_rebuild;
    QAction* m_export;
    QAction* m_leaveGroup;
    QAction* m_remove;
};

} // namespace ui
