// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/buildercontext.h"
#include "ui/segments/builderrow.h"

namespace ui {

class ValueList;

/// "Product · is one of · Rum Baba": one attribute of an order.
class FilterRow final : public BuilderRow {
    Q_OBJECT

public:
    FilterRow(BuilderContext& context, const core::AttributeTest& test, QWidget* parent = nullptr);

    [[nodiscard]] core::AttributeTest test() const;
    [[nodiscard]] bool isComplete() const override;

private:
    void offerValues();

    BuilderContext& m_context;
    QComboBox* m_attribute;
    QComboBox* m_op;
    ValueList* m_values;
};

/// Attributes of an order, combined; may hold groups of its own.
class FilterGroup final : public BuilderGroup {
    Q_OBJECT

public:
    FilterGroup(BuilderContext& context, const core::OrderFilter& filter, bool isRemovable, QWidget* parent = nullptr);

    [[nodiscard]] core::OrderFilter filter() const;

protected:
    [[nodiscard]] BuilderRow* copyOf(const BuilderRow& row) override;

private:
    void append(const core::OrderFilter& child);

    BuilderContext& m_context;
};

} // namespace ui
