// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "ui/segments/builderpart.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;

namespace ui {

class CheckedField;

/// When: "ever", "in the last 90 days", "365 to 30 days ago", "between two dates", "on the anniversary".
class WindowChoice final : public BuilderPart {
    Q_OBJECT

public:
    /// What having no window means.
    enum class Without { Ever, OnThatDay, Impossible };

    WindowChoice(const std::optional<core::Window>& window, Without without, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<core::Window> window() const;
    [[nodiscard]] QString problem() const override;

private:
    void show(const core::Window& window);
    void showWhatApplies();

    std::optional<core::Window> m_none; ///< what "ever" is written as where having no window means it, too
    QComboBox* m_kind;
    CheckedField* m_from;
    QLabel* m_between;
    CheckedField* m_to;
    QLabel* m_unit;
    QDateEdit* m_first;
    QLabel* m_and;
    QDateEdit* m_last;
};

} // namespace ui
