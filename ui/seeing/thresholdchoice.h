// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;
class QSpinBox;

namespace ui {

/// From how many customers on an arrow is drawn: a slider for a quick look, a number to be exact, and what it hides.
class ThresholdChoice final : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdChoice(QWidget* parent = nullptr);

    [[nodiscard]] qint64 threshold() const;
    void setThreshold(qint64 threshold); ///< without a signal
    void setHidden(int arrows, int all); ///< how many arrows are not drawn just now

Q_SIGNALS:
    void thresholdChosen(qint64 threshold);

private:
    QSlider* m_slider;
    QSpinBox* m_number;
    QLabel* m_hidden;
};

} // namespace ui
