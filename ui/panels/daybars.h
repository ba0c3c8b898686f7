// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace ui {

/// Small bars beside each other; the one under the mouse tells what it is and its number.
class DayBars final : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        qint64 value = 0;
        bool isStrong = true; ///< false: around what is looked at
        friend bool operator==(const Bar&, const Bar&) = default;
    };

    explicit DayBars(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<Bar> m_bars;
};

} // namespace ui
