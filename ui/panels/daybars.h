// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QWidget>

#include <vector>

namespace ui {

/// One bar a day; the bar under the mouse tells its day and number.
class DayBars final : public QWidget {
    Q_OBJECT

public:
    explicit DayBars(QWidget* parent = nullptr);

    void setBars(core::Day first, std::vector<qint64> bars);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    core::Day m_first;
    std::vector<qint64> m_bars;
};

} // namespace ui
