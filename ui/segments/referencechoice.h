// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "ui/segments/builderpart.h"

class QComboBox;
class QLabel;

namespace ui {

class BuilderContext;

/// Another segment, found by typing a part of its name.
class SegmentChoice final : public BuilderPart {
    Q_OBJECT

public:
    SegmentChoice(BuilderContext& context, const core::SegmentRef& segment, QWidget* parent = nullptr);

    [[nodiscard]] core::SegmentRef segment() const;
    [[nodiscard]] QString problem() const override { return m_problem; }

private:
    void check();

    BuilderContext& m_context;
    core::SegmentRef m_original;
    QComboBox* m_box;
    QLabel* m_message;
    QString m_problem;
};

/// A further column of the customers file.
class ColumnChoice final : public BuilderPart {
    Q_OBJECT

public:
    ColumnChoice(BuilderContext& context, const QString& column, QWidget* parent = nullptr);

    [[nodiscard]] QString column() const;
    [[nodiscard]] QString problem() const override;

private:
    void offer();

    BuilderContext& m_context;
    QComboBox* m_box;
};

} // namespace ui
