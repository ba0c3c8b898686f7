// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "ui/segments/builderpart.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ui {

class BuilderContext;
class CheckedField;
class FilterGroup;

/// Orders one after the other: X on one, Y on a later one, within some days.
class StepsList final : public BuilderPart {
    Q_OBJECT

public:
    StepsList(BuilderContext& context, const std::vector<core::Step>& steps, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<core::Step> steps() const;
    [[nodiscard]] QString problem() const override;

private:
    struct Shown {
        QWidget* box = nullptr;
        CheckedField* within = nullptr; ///< not of the first step; empty: at any time
        FilterGroup* filter = nullptr;
    };

    void add(const core::Step& step);
    void remove(const QWidget* box);
    void showWhatApplies();

    BuilderContext& m_context;
    std::vector<Shown> m_steps;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
};

} // namespace ui
