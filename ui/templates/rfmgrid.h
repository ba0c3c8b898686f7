// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/rfmrecipe.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace ui {

/// The segments of an RFM recipe as they will stand on the board: how long ago across, how often down, with the
/// number of customers in each.
class RfmGrid final : public QWidget {
    Q_OBJECT

public:
    explicit RfmGrid(QWidget* parent = nullptr);

    /// The numbers are "…" from now on.
    void showRecipe(const core::rfmrecipe::Recipe& recipe, const core::rfmrecipe::Thresholds& thresholds);
    void showNumbers(const std::vector<qint64>& customers); ///< one for each segment of the recipe
    void showNoNumbers(); ///< nothing can be counted as it stands

private:
    QWidget* m_cells = nullptr;
    std::vector<QLabel*> m_numbers;
};

} // namespace ui
