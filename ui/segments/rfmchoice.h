// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "ui/segments/builderpart.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

/// How customers are scored: 3 or 5 steps, by the shop's quantiles or by cut-offs of one's own.
class RfmChoice final : public BuilderPart {
    Q_OBJECT

public:
    explicit RfmChoice(const core::RfmSetup& setup, QWidget* parent = nullptr);

    [[nodiscard]] core::RfmSetup setup() const;
    [[nodiscard]] QString problem() const override { return m_problem; }

private:
    static constexpr int Measures = 3; ///< recency, frequency, monetary

    void check();
    [[nodiscard]] QStringList cutsOf(int measure) const;

    QComboBox* m_bins;
    QComboBox* m_how;
    QWidget* m_own;
    QLineEdit* m_cuts[Measures];
    QLabel* m_message;
    QString m_problem;
};

} // namespace ui
