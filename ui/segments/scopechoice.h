// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "ui/segments/builderpart.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class CheckedField;

/// Which of a customer's orders: counting ones or others, all or those at certain places.
class ScopeChoice final : public BuilderPart {
    Q_OBJECT

public:
    ScopeChoice(const std::optional<core::OrderPosition>& position, core::WhichOrders which, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<core::OrderPosition> position() const;
    [[nodiscard]] core::WhichOrders which() const;
    [[nodiscard]] QString problem() const override;

private:
    void showWhatApplies();

    QPushButton* m_more; ///< opens the choice: most conditions do not need it
    bool m_isOpen;
    QComboBox* m_place;
    CheckedField* m_from;
    QLabel* m_toWord;
    CheckedField* m_to;
    QCheckBox* m_isFromEnd;
    QCheckBox* m_isOfMatching;
    QComboBox* m_which;
};

/// "of the last 8 weeks".
class PeriodsChoice final : public BuilderPart {
    Q_OBJECT

public:
    explicit PeriodsChoice(const core::Periods& periods, QWidget* parent = nullptr);

    [[nodiscard]] core::Periods periods() const;
    [[nodiscard]] QString problem() const override;

private:
    CheckedField* m_count;
    QComboBox* m_unit;
};

} // namespace ui
