// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/builderrow.h"

#include "core/segments/condition.h"

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace ui {

class BuilderPart;
class ColumnChoice;
class ComparisonEditor;
class EntryPicker;
class FilterGroup;
class FlowLayout;
class PeriodsChoice;
class RfmChoice;
class ScopeChoice;
class SegmentChoice;
class StepsList;
class WindowChoice;

/// One fact about a customer: "Orders · at least · 3 · in the last 180 days · orders where …". Which parts it has is
/// what the catalogue says of the fact.
class ConditionRow final : public BuilderRow {
    Q_OBJECT

public:
    ConditionRow(BuilderContext& context, const core::FactTest& test, QWidget* parent = nullptr);

    [[nodiscard]] core::FactTest test() const;
    [[nodiscard]] QString problem() const override;

    /// The fact as it is first asked; of `before` what goes with the new fact, too, is kept.
    [[nodiscard]] static core::FactTest fresh(core::Fact fact, const core::FactTest& before = {});

private:
    void setTest(const core::FactTest& test);
    void makeParts(const core::FactTest& test);
    void setFilter(const core::OrderFilter& filter);
    void setLines(const core::OrderFilter& filter);
    FilterGroup* makeFilter(const QString& sentence, const core::OrderFilter& filter, bool ofLinesOnly);
    void dropFilter(FilterGroup*& filter);
    void limitValues(); ///< to what the other parts allow
    void refresh(); ///< suggestions and what the shop lacks
    void readComparison(core::FactTest& test) const;
    [[nodiscard]] QString unit() const;

    core::Fact m_fact = core::Fact::Orders;
    EntryPicker* m_picker;
    QLabel* m_lack;
    QWidget* m_body = nullptr; ///< all that goes with the fact; made anew for another
    ComparisonEditor* m_comparison = nullptr;
    FlowLayout* m_details = nullptr;
    QVBoxLayout* m_below = nullptr;
    std::vector<BuilderPart*> m_parts; ///< all there are
    ColumnChoice* m_column = nullptr;
    SegmentChoice* m_segment = nullptr;
    PeriodsChoice* m_periods = nullptr;
    WindowChoice* m_window = nullptr;
    ScopeChoice* m_scope = nullptr;
    RfmChoice* m_rfm = nullptr;
    StepsList* m_steps = nullptr;
    FilterGroup* m_filter = nullptr;
    FilterGroup* m_lines = nullptr;
    QPushButton* m_addFilter = nullptr;
    QPushButton* m_addLines = nullptr;
};

} // namespace ui
