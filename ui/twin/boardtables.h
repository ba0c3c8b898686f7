// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace ui {

/// What both tables of a board are: one thing a row, following the document and its numbers. GUI thread.
class BoardTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// `heads` of the columns, of which `numberColumn` is aligned as numbers are.
    BoardTableModel(const BoardDocument& document, const BoardNumbers& numbers, QStringList heads, int numberColumn,
        QObject* parent);

    /// What stands there, or what it is ordered by. Invalid for a thing that is gone.
    [[nodiscard]] virtual QVariant cell(int row, int column, bool isForSorting) const = 0;
    void refresh();

    const BoardDocument& m_document;
    const BoardNumbers& m_numbers;

private:
    const QStringList m_heads;
    const int m_numberColumn;
};

/// The segments of a board with their customers.
class NodeTable final : public BoardTableModel {
    Q_OBJECT

public:
    enum Column { Name, Customers, Data, Note, Columns };

    NodeTable(const BoardDocument& document, const BoardNumbers& numbers, QObject* parent = nullptr);

    [[nodiscard]] core::NodeId at(int row) const { return m_nodes[static_cast<size_t>(row)].id; }
    [[nodiscard]] int rowOf(core::NodeId node) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, bool isForSorting) const override;

private:
    void read();

    std::vector<core::Node> m_nodes;
};

/// The arrows of a board: from, to, how many moved.
class ArrowTable final : public BoardTableModel {
    Q_OBJECT

public:
    enum Column { From, To, Moved, Data, Note, Columns };

    ArrowTable(const BoardDocument& document, const BoardNumbers& numbers, QObject* parent = nullptr);

    [[nodiscard]] core::ArrowId at(int row) const { return m_arrows[static_cast<size_t>(row)].id; }
    [[nodiscard]] int rowOf(core::ArrowId arrow) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, bool isForSorting) const override;

private:
    void read();

    std::vector<core::Arrow> m_arrows;
};

} // namespace ui
