// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/movements/movementlist.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace ui {

/// How many customers moved from every segment (row) to every segment (column). Rows can be ordered by a column and
/// columns by a row. GUI thread.
class MovementMatrix final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int HeatRole = Qt::UserRole; ///< 0 … 1, by the size of the number
    static constexpr int DrawnRole = Qt::UserRole + 1;

    explicit MovementMatrix(MovementWords words, QObject* parent = nullptr);

    void setPairs(core::PairMatrix pairs);
    /// The pair of a cell; its source is not valid on the diagonal.
    [[nodiscard]] core::Movement at(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(core::SegmentId source, core::SegmentId target) const;
    void orderRowsBy(int column); ///< most first; once more: as at first
    void orderColumnsBy(int row);
    void refreshDrawn();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    MovementWords m_words;
    core::PairMatrix m_pairs;
    std::vector<size_t> m_rows, m_columns; ///< the segment at each place
    std::optional<size_t> m_rowsBy, m_columnsBy; ///< the segment by whose numbers they are ordered
    qint64 m_largest = 0;
};

/// A cell of the matrix: the number on a ground that is the stronger the larger it is, a frame where the arrow is
/// drawn.
class HeatCell final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui
