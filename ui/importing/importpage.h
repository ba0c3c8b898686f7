// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importreport.h"
#include "core/importing/orderimport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui {

class Actions;
class ReportView;
class Session;
class TopBar;

/// Bringing orders in: a look through the file, the time zone the first time, progress, the report; and the reports of
/// earlier imports.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    ImportPage(Session& session, Actions& actions, QWidget* parent = nullptr);

    void showList();
    /// Imports the files one after the other into the open workspace.
    void begin(const QStringList& paths);
    [[nodiscard]] bool isWorking() const { return !m_files.isEmpty(); }

Q_SIGNALS:
    void boardWanted(); ///< the user has read the report

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeWork();
    void refreshList();
    void surveyNext();
    void askTimeZone(const core::orderimport::Survey& survey);
    void importNext(const QByteArray& timeZone);
    void stop();
    void finish(const core::ImportReport& report);
    void showReport(const core::ImportReport& report);
    void say(const QString& text);

    Session& m_session;
    QStringList m_files; ///< still to do, the current one first
    bool m_isLogBehind = false; ///< parts are imported whose days wait for the last one
    TopBar* m_bar;
    QPushButton* m_import;
    QPushButton* m_back;
    QPushButton* m_board;
    QStackedWidget* m_stack;
    QTableWidget* m_list;
    QLabel* m_empty;
    QWidget* m_work;
    QLabel* m_file;
    QLabel* m_doing;
    QWidget* m_zone;
    QLabel* m_zoneText;
    QComboBox* m_zones;
    QPushButton* m_go;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    ReportView* m_report;
};

} // namespace ui
