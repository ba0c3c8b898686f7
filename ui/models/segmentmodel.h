// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <vector>

namespace ui {

/// Segments as a list, to add from.
class SegmentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int Name = 0; ///< the only column
    enum Role { IdRole = Qt::UserRole, StageRole, CountRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setSegments(std::vector<core::Segment> segments);
    [[nodiscard]] const core::Segment& segmentAt(int row) const { return m_segments.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    std::vector<core::Segment> m_segments;
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
