// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/segmentfigures.h"
#include "core/segments/segment.h"
#include "ui/models/segmentmodel.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// The table of segments: a row each, its metrics on the last day of a period, their change and its past. Numbers come
/// later than names; until then their cells say "…". Roles of SegmentModel mean the same here.
class SegmentTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Customers,
        Change,
        Trend,
        RepeatRate,
        LifetimeValue,
        AverageOrder,
        MeanOfMeans,
        OrderCount,
        MedianInterval,
        MeanInterval,
        Orders,
        Revenue,
        LoggedFrom,
        Conditions,
        ColumnCount
    };
    Q_ENUM(Column)
    enum Role {
        DetailRole = SegmentModel::SortRole + 1, ///< the second line of a cell
        ToneRole, ///< Tone of the second line
        DirectionRole, ///< −1, 1: the change beside a number is a fall, a rise; 0: there is none
        TrendRole ///< of the Trend column: const core::SegmentFigures*, null until it is there; valid until the reset
    };
    enum class Tone { Calm, Good, Bad, Alert };

    using QAbstractTableModel::QAbstractTableModel;

    /// Figures stay as far as the segments do.
    void setSegments(std::vector<core::Segment> segments);
    /// What the numbers are of. Figures of another period are no longer shown.
    void setPeriod(const core::Period& period, const QString& currency);
    void setFigures(const core::SegmentFigures& figures);
    [[nodiscard]] const core::SegmentFigures* figuresAt(int row) const; ///< null: not worked out yet
    [[nodiscard]] const core::Segment& segmentAt(int row) const { return m_segments.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString detail(int row, int column) const;
    [[nodiscard]] Tone tone(int row, int column) const;
    [[nodiscard]] int direction(int row, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    std::vector<core::Segment> m_segments;
    std::map<core::SegmentId, core::SegmentFigures> m_figures;
    core::Period m_period;
    QString m_currency;
};

} // namespace ui
