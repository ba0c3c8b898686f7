// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

class ArrowTable;
class BoardDocument;
class BoardNumbers;
class NodeTable;

/// The table twin of a board: the same document as two tables, segments and arrows with their numbers, in which
/// segments are added, connected and removed as on the canvas, by keys alone or by a screen reader. GUI thread.
class BoardTable final : public QWidget {
    Q_OBJECT

public:
    BoardTable(BoardDocument& document, BoardNumbers& numbers, QWidget* parent = nullptr);

    void setEditing(bool isEditing);
    /// What the canvas has selected; selectionChanged() is not told of it.
    void select(const std::vector<core::NodeId>& nodes, const std::vector<core::ArrowId>& arrows);
    [[nodiscard]] std::vector<core::NodeId> selectedNodes() const;
    [[nodiscard]] std::vector<core::ArrowId> selectedArrows() const;

Q_SIGNALS:
    void selectionChanged();
    // Enter or a double-click: the customers of the number are wanted.
    void nodeActivated(core::NodeId node);
    void arrowActivated(core::ArrowId arrow);

protected:
    void focusInEvent(QFocusEvent* event) override; ///< the keyboard goes to the segments

private:
    QWidget* makeNodes();
    QWidget* makeArrows();
    void fillChoices();
    void add();
    void connectChosen();
    void refresh();
    [[nodiscard]] core::NodeId chosenNode(const QComboBox& box) const;

    BoardDocument& m_document;
    NodeTable* m_nodes;
    ArrowTable* m_arrows;
    QSortFilterProxyModel* m_sortedNodes;
    QSortFilterProxyModel* m_sortedArrows;
    QTableView* m_nodeView;
    QTableView* m_arrowView;
    QComboBox* m_segment;
    QPushButton* m_add;
    QComboBox* m_from;
    QComboBox* m_to;
    QPushButton* m_connect;
    QLabel* m_refusal;
    QPushButton* m_removeNodes;
    QPushButton* m_removeArrows;
    bool m_isEditing = false;
    bool m_isFollowing = false; ///< the canvas, whose selection it takes over
};

} // namespace ui
