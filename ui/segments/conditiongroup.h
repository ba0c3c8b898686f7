// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "ui/segments/buildergroup.h"

namespace ui {

/// Conditions combined; may hold groups of its own.
class ConditionGroup final : public BuilderGroup {
    Q_OBJECT

public:
    ConditionGroup(
        BuilderContext& context, const core::Condition& condition, Handles handles, QWidget* parent = nullptr);

    [[nodiscard]] core::Condition condition() const;
    [[nodiscard]] bool canTake(const BuilderRow& row) const override;
    [[nodiscard]] static core::Condition conditionOf(const BuilderRow& row);
    /// Itself and all condition rows and groups in it, each before what it holds.
    [[nodiscard]] std::vector<BuilderRow*> allRows();

protected:
    [[nodiscard]] BuilderRow* copyOf(const BuilderRow& row) override;
    [[nodiscard]] BuilderGroup* makeGroup() override;
    [[nodiscard]] BuilderRow* oppositeOf(const BuilderRow& row) override;
    [[nodiscard]] QByteArray jsonOf(const BuilderRow& row) const override;
    [[nodiscard]] core::Result<BuilderRow*> rowOf(const QByteArray& json) override;

private:
    [[nodiscard]] BuilderRow* makeRow(const core::Condition& condition);
};

} // namespace ui
