// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace ui {

class Actions;
class SegmentFilter;
class SegmentModel;
class SegmentedSwitch;
class Session;
class TopBar;

/// The segments of a group, or all of them, as a table, with what can be done to them.
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

private:
    void refresh();
    void refreshButtons();
    void showMenu(const QPoint& position);
    [[nodiscard]] std::vector<core::SegmentId> selected() const;
    void leaveGroup();
    void chooseMembers();

    Session& m_session;
    core::GroupId m_group;
    SegmentModel* m_model;
    SegmentFilter* m_filter;
    TopBar* m_bar;
    SegmentedSwitch* m_views;
    QWidget* m_search;
    QTableView* m_table;
    QLabel* m_asOf;
    QLabel* m_hint;
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
