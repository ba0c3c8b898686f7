// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

/// "ever", "in the last 90 days", "365 to 30 days ago".
class WindowChoice final : public QWidget {
    Q_OBJECT

public:
    /// Only windows of days ago with both ends can be chosen; another is shown as "ever".
    explicit WindowChoice(const std::optional<core::Window>& window, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<core::DaysAgo> window() const;
    [[nodiscard]] bool isComplete() const; ///< the older end is not the younger one

Q_SIGNALS:
    void changed();

private:
    void showWhatApplies();

    QComboBox* m_kind;
    QSpinBox* m_from;
    QLabel* m_between;
    QSpinBox* m_to;
    QLabel* m_unit;
};

} // namespace ui
