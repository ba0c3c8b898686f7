// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/catalogue.h"
#include "ui/segments/builderpart.h"

#include <QStringList>

#include <optional>
#include <vector>

class QAbstractItemModel;
class QComboBox;
class QLabel;

namespace ui {

class CheckedField;
class FlowLayout;

/// An operator and its values, by the kind of what is compared: only operators that fit are offered.
class ComparisonEditor final : public BuilderPart {
    Q_OBJECT

public:
    struct Comparison {
        core::NumberOp numberOp = core::NumberOp::GreaterOrEqual;
        core::TextOp textOp = core::TextOp::Is;
        QStringList values;
    };

    ComparisonEditor(core::catalogue::Kind kind, const Comparison& comparison, QWidget* parent = nullptr);

    [[nodiscard]] Comparison comparison() const;
    [[nodiscard]] QString problem() const override;
    void setSuggestions(QAbstractItemModel* model); ///< for texts; not owned
    /// Of whole numbers: what there can be at all, and why nothing beyond.
    void setLimits(qint64 least, qint64 most, const QString& reason);
    void setUnit(const QString& unit); ///< said after the values

private:
    void makeValues(const QStringList& values);
    void checkOrder();
    [[nodiscard]] int valueCount() const;
    [[nodiscard]] QStringList readValues() const;

    core::catalogue::Kind m_kind;
    QComboBox* m_op;
    FlowLayout* m_layout;
    QLabel* m_unit;
    QAbstractItemModel* m_suggestions = nullptr;
    struct Limits {
        qint64 least;
        qint64 most;
        QString reason;
    };
    std::optional<Limits> m_limits;
    std::vector<QWidget*> m_values; ///< the fields, and what stands between them
    std::vector<CheckedField*> m_fields;
    class ValueList* m_texts = nullptr;
    class ChoiceButton* m_choice = nullptr;
    std::vector<class QDateEdit*> m_dates;
};

} // namespace ui
