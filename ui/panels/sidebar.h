// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/window/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QStackedWidget;

namespace ui {

class SegmentFilter;
class SegmentModel;

/// Where the user is: the groups and the library; while a board is edited, the segments to put on it.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    /// A place of the window.
    struct Place {
        enum class Kind { None, Group, AllSegments, Customers, Imports };
        Kind kind = Kind::None;
        core::GroupId group;
        friend bool operator==(const Place&, const Place&) = default;
    };

    explicit Sidebar(QWidget* parent = nullptr);

    void setState(const WorkspaceState& state);
    void setPlace(const Place& place); ///< marks it, without a signal
    void setAdding(bool isAdding); ///< shows the list to add from
    void setOnBoard(const QSet<core::SegmentId>& segments); ///< left out of the list to add from
    void focusSearch();

Q_SIGNALS:
    void placeChosen(const ui::Sidebar::Place& place);
    void segmentChosen(core::SegmentId segment); ///< to be put on the board
    void addGroupWanted();
    void groupMenuWanted(core::GroupId group, const QPoint& globalPosition);

private:
    [[nodiscard]] QWidget* makePlaces();
    [[nodiscard]] QWidget* makeAddList();
    void choose(const QListWidget* list);
    void mark();

    QLabel* m_shop;
    QLabel* m_facts;
    QLabel* m_footer;
    QStackedWidget* m_middle;
    QListWidget* m_groups;
    QListWidget* m_library;
    QLineEdit* m_search;
    QListView* m_addList;
    SegmentModel* m_segments;
    SegmentFilter* m_filter;
    Place m_place;
};

} // namespace ui
