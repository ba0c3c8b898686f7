// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/buildercontext.h"
#include "ui/segments/builderrow.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class FilterGroup;
class ValueList;
class WindowChoice;

/// One fact about a customer: "Orders · at least · 3 · in the last 180 days · orders where …".
class ConditionRow final : public BuilderRow {
    Q_OBJECT

public:
    ConditionRow(BuilderContext& context, const core::FactTest& test, QWidget* parent = nullptr);

    [[nodiscard]] core::FactTest test() const;
    [[nodiscard]] bool isComplete() const override;

private:
    [[nodiscard]] core::Fact fact() const;
    void showWhatApplies();
    void offerPlaces();
    void setFilter(const core::OrderFilter& filter);
    [[nodiscard]] core::OrderPosition position() const;

    BuilderContext& m_context;
    QComboBox* m_fact;
    QComboBox* m_numberOp;
    QComboBox* m_textOp;
    QSpinBox* m_number;
    QLineEdit* m_amount;
    QLabel* m_unit;
    ValueList* m_places;
    QWidget* m_details; ///< the second line: which orders, when, which of them
    WindowChoice* m_window;
    QComboBox* m_position;
    QSpinBox* m_positionFrom;
    QSpinBox* m_positionTo;
    QPushButton* m_addFilter;
    FilterGroup* m_filter = nullptr;
};

/// A condition that cannot be edited row by row: its sentence. It stays as it is until it is removed.
class SentenceRow final : public BuilderRow {
    Q_OBJECT

public:
    explicit SentenceRow(const core::Condition& condition, QWidget* parent = nullptr);

    [[nodiscard]] const core::Condition& condition() const { return m_condition; }
    [[nodiscard]] bool isComplete() const override { return true; }

private:
    core::Condition m_condition;
};

/// Conditions combined; may hold groups of its own.
class ConditionGroup final : public BuilderGroup {
    Q_OBJECT

public:
    ConditionGroup(
        BuilderContext& context, const core::Condition& condition, bool isRemovable, QWidget* parent = nullptr);

    [[nodiscard]] core::Condition condition() const;

protected:
    [[nodiscard]] BuilderRow* copyOf(const BuilderRow& row) override;

private:
    void append(const core::Condition& child);

    BuilderContext& m_context;
};

} // namespace ui
