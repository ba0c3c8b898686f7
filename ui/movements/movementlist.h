// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/suggestions.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace ui {

/// What the models of movements are told about the board and the workspace.
struct MovementWords {
    std::function<QString(core::SegmentId)> name;
    std::function<bool(core::SegmentId source, core::SegmentId target)> isDrawn;
};

/// Movements, one a row: from, to, customers, lift, whether the arrow is drawn. GUI thread.
class MovementList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { From, To, Customers, Lift, Drawn, Columns };

    explicit MovementList(MovementWords words, QObject* parent = nullptr);

    void setMovements(std::vector<core::Movement> movements);
    [[nodiscard]] const core::Movement& at(int row) const { return m_movements[static_cast<size_t>(row)]; }
    void refreshDrawn();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MovementWords m_words;
    std::vector<core::Movement> m_movements;
};

/// "×2.3"; "–" where there is none.
[[nodiscard]] QString liftText(const std::optional<double>& lift);

} // namespace ui
