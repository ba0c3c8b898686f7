// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Actions;
class Session;

/// What one sees without an open workspace: how to begin, and where one was lately.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    WelcomePage(Session& session, const Actions& actions, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void newFromExportWanted();
    void templatesWanted(); ///< of the workspace one was in last; else of the demo shop
    void recentChosen(const QString& path);

private:
    QVBoxLayout* m_recent;
    QLabel* m_recentTitle;
    QWidget* m_busy;
    QLabel* m_doing;
    QProgressBar* m_progress;
};

} // namespace ui
