// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/comparison.h"
#include "core/segments/segment.h"
#include "ui/widgets/popoverbutton.h"

#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace ui {

/// Says what the board is compared with and opens the choice of another comparison.
class CompareButton final : public PopoverButton {
    Q_OBJECT

public:
    explicit CompareButton(QWidget* parent = nullptr);

    void setComparison(
        const core::Comparison& comparison, const core::Period& shown, const std::vector<core::Segment>& segments);

Q_SIGNALS:
    void comparisonChosen(const core::Comparison& comparison);

private:
    void makePopover();
    void showPopover() override;
    void choose(const core::Comparison& comparison);
    void fillSegments();

    core::Comparison m_comparison;
    core::Period m_shown;
    std::vector<std::pair<core::SegmentId, QString>> m_segments;
    std::vector<std::pair<core::Comparison::Kind, QPushButton*>> m_choices;
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
    QComboBox* m_within = nullptr;
};

/// What a board is compared with, in words: "vs Jul 18 – Jul 24, 2024", "also in “Rum Baba fans”"; empty: with nothing.
[[nodiscard]] QString comparisonText(
    const core::Comparison& comparison, const core::Period& shown, const std::vector<core::Segment>& segments);

} // namespace ui
