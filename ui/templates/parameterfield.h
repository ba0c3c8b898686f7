// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

/// One value of a template, to be changed: with why it is suggested, and why it is refused while it is wrong.
class ParameterField final : public QWidget {
    Q_OBJECT

public:
    /// `currency` stands behind amounts; may be empty.
    explicit ParameterField(
        core::templates::Parameter parameter, const QString& currency = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString value() const;
    [[nodiscard]] bool isFine() const;

Q_SIGNALS:
    void changed();

private:
    void showProblem();

    core::templates::Parameter m_parameter;
    QLineEdit* m_line; ///< the combo box's own where the shop has values to choose from
    QLabel* m_problem;
};

} // namespace ui
