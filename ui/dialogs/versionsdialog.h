// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/versionstore.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class Session;

/// The versions of a group's board: those kept with each save and those with a name. Restoring is the board's business.
class VersionsDialog final : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Session& session, core::GroupId group, QWidget* parent);

Q_SIGNALS:
    void restoreWanted(const core::BoardVersion& version);

private:
    void load();
    void show(const std::vector<core::BoardVersion>& versions);
    void refreshButtons();
    [[nodiscard]] const core::BoardVersion* current() const;
    void rename();
    void remove();

    Session& m_session;
    const core::GroupId m_group;
    std::vector<core::BoardVersion> m_versions;
    QTableWidget* m_table;
    QLabel* m_empty;
    QPushButton* m_restore;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace ui
