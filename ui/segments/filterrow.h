// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/catalogue.h"
#include "ui/segments/buildergroup.h"

class QCheckBox;

namespace ui {

class ComparisonEditor;
class EntryPicker;

/// "Product · is one of · Rum Baba": one attribute of an order, or of a line item alone.
class FilterRow final : public BuilderRow {
    Q_OBJECT

public:
    FilterRow(BuilderContext& context, const core::AttributeTest& test, bool ofLinesOnly, QWidget* parent = nullptr);

    [[nodiscard]] core::AttributeTest test() const;
    [[nodiscard]] QString problem() const override;

private:
    void setTest(const core::AttributeTest& test);
    void offerValues();

    core::OrderAttribute m_attribute = core::OrderAttribute::Product;
    EntryPicker* m_picker;
    class QHBoxLayout* m_line;
    ComparisonEditor* m_comparison = nullptr;
    QLabel* m_lack;
};

/// Attributes of an order, combined; may hold groups of its own.
class FilterGroup final : public BuilderGroup {
    Q_OBJECT

public:
    /// `ofLinesOnly`: what is asked is asked of line items alone.
    FilterGroup(BuilderContext& context, const QString& sentence, const core::OrderFilter& filter, Handles handles,
        bool ofLinesOnly, QWidget* parent = nullptr);

    [[nodiscard]] core::OrderFilter filter() const;
    [[nodiscard]] bool canTake(const BuilderRow& row) const override;

    /// With one row, to be filled in.
    [[nodiscard]] static core::OrderFilter fresh();

protected:
    void rowsChanged() override;
    [[nodiscard]] BuilderRow* copyOf(const BuilderRow& row) override;
    [[nodiscard]] BuilderGroup* makeGroup() override;
    [[nodiscard]] BuilderRow* oppositeOf(const BuilderRow& row) override;
    [[nodiscard]] QByteArray jsonOf(const BuilderRow& row) const override;
    [[nodiscard]] core::Result<BuilderRow*> rowOf(const QByteArray& json) override;

private:
    [[nodiscard]] BuilderRow* makeRow(const core::OrderFilter& filter);
    [[nodiscard]] bool isOneLine() const;
    [[nodiscard]] static core::OrderFilter filterOf(const BuilderRow& row);

    bool m_ofLinesOnly;
    QCheckBox* m_oneLine = nullptr;
};

} // namespace ui
