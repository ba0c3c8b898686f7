// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/settings.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace ui {

/// What the whole workspace agrees on: the shop's name, which orders count, since when there is a log.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `earliest`: the first day of the log, offered where no recording start is set.
    SettingsDialog(const core::Settings& settings, std::optional<core::Day> earliest, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `rebuild`: the past is to follow the new settings, too.
    void chosen(const core::Settings& settings, bool rebuild);

private:
    [[nodiscard]] core::Settings edited() const;
    void follow();

    core::Settings m_before;
    QLineEdit* m_name;
    QCheckBox* m_cancelled;
    QCheckBox* m_voided;
    QCheckBox* m_refunded;
    QCheckBox* m_tests;
    QCheckBox* m_hasStart;
    QDateEdit* m_start;
    QCheckBox* m_rebuild;
};

} // namespace ui
