// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <vector>

namespace ui {

/// Segments as rows: the list to add from (its first column) and the table of a group.
class SegmentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Customers, Conditions, LoggedFrom, RecordedFrom, ColumnCount };
    enum Role { IdRole = Qt::UserRole, StageRole, CountRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setSegments(std::vector<core::Segment> segments);
    /// The days the shop was logged from: a segment that begins later shows it.
    void setLogSince(std::optional<core::Day> day);
    [[nodiscard]] const core::Segment& segmentAt(int row) const { return m_segments.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    [[nodiscard]] QString text(const core::Segment& segment, int column) const;

    std::vector<core::Segment> m_segments;
    std::optional<core::Day> m_logSince;
};

/// Those whose name holds the search text and that are not left out.
class SegmentFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SegmentFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setLeftOut(const QSet<core::SegmentId>& segments);
    [[nodiscard]] core::SegmentId idAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_search;
    QSet<core::SegmentId> m_leftOut;
};

} // namespace ui
