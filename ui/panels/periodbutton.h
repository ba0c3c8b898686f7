// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/boardperiod.h"
#include "ui/widgets/popoverbutton.h"

#include <vector>

class QDateEdit;
class QPushButton;

namespace ui {

/// Says which period is shown, with both dates as long as there is room, and opens the choice of another.
class PeriodButton final : public PopoverButton {
    Q_OBJECT

public:
    explicit PeriodButton(QWidget* parent = nullptr);

    void setPeriod(const core::PeriodChoice& choice, core::Day lastDay);

Q_SIGNALS:
    void periodChosen(const core::PeriodChoice& choice);

private:
    void makePopover();
    void showPopover() override;
    void choose(const core::PeriodChoice& choice);
    void chooseDates();

    core::PeriodChoice m_choice;
    core::Day m_lastDay;
    std::vector<std::pair<core::PeriodChoice, QPushButton*>> m_presets;
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
};

/// "Last 7 days", "This month", …; "Custom" for two dates.
[[nodiscard]] QString periodName(const core::PeriodChoice& choice);

} // namespace ui
