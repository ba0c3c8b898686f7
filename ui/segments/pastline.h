// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"

#include <QWidget>

#include <vector>

namespace ui {

/// A small line of a number over days, without axes: the past of a segment at a glance.
class PastLine final : public QWidget {
    Q_OBJECT

public:
    explicit PastLine(QWidget* parent = nullptr);

    void setValues(std::vector<quint32> values, core::Stage stage); ///< in the colour of the stage

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    std::vector<quint32> m_values;
    core::Stage m_stage = core::Stage::None;
};

} // namespace ui
