// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"

#include <QAbstractTableModel>

namespace ui {

/// The segments of a board, one a row, with their customers; follows the document and its numbers. GUI thread.
class NodeTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Customers, Data, Note, Columns };
    static constexpr int SortRole = Qt::UserRole;

    NodeTable(const BoardDocument& document, const BoardNumbers& numbers, QObject* parent = nullptr);

    [[nodiscard]] core::NodeId at(int row) const { return m_nodes[static_cast<size_t>(row)].id; }
    [[nodiscard]] int rowOf(core::NodeId node) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    void refresh();

    const BoardDocument& m_document;
    const BoardNumbers& m_numbers;
    std::vector<core::Node> m_nodes;
};

/// The arrows of a board, one a row: from, to, how many moved.
class ArrowTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { From, To, Moved, Data, Note, Columns };
    static constexpr int SortRole = Qt::UserRole;

    ArrowTable(const BoardDocument& document, const BoardNumbers& numbers, QObject* parent = nullptr);

    [[nodiscard]] core::ArrowId at(int row) const { return m_arrows[static_cast<size_t>(row)].id; }
    [[nodiscard]] int rowOf(core::ArrowId arrow) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    void refresh();

    const BoardDocument& m_document;
    const BoardNumbers& m_numbers;
    std::vector<core::Arrow> m_arrows;
};

} // namespace ui
