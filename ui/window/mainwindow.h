// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/board/boardsnapshot.h"
#include "ui/panels/sidebar.h"

#include <QMainWindow>

#include <functional>
#include <optional>
#include <utility>

class QStackedWidget;

namespace ui {

class Actions;
class BoardPage;
class CustomerPage;
class Guide;
class ImportPage;
class SegmentBuilder;
class SegmentsPage;
class Session;
class WelcomePage;

/// The one window: leads from place to place and asks before anything unsaved is left.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    void reopenLast(); ///< the workspace that was open when the program ended, where the user was; else nothing
    /// What was given to the program or dropped on the window: a workspace is opened, anything else imported.
    void openPaths(const QStringList& paths);
    void openDemo(); ///< the demo shop, made first where there is none yet
    [[nodiscard]] BoardPage& boardPage() { return *m_board; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void connectActions();
    void connectSession();
    void connectPages();
    /// Runs `then` when nothing unsaved stands in its way any more.
    void leave(std::function<void()> then);
    void goTo(const Sidebar::Place& place);
    /// `unsaved`: what its board is restored to once it is open.
    void showGroup(core::GroupId group, bool asBoard, std::optional<core::boardsnapshot::Restored> unsaved = {});
    void showPage(QWidget* page);
    void showCustomer(const QString& key);
    void adoptWorkspace();
    void adoptState();
    void openWorkspace(const QString& path);
    void chooseWorkspace();
    void createWorkspace(std::function<void()> then);
    void chooseExports();
    void importFiles(const QStringList& paths);
    void editSettings();
    void addGroup();
    void connectBuilder();
    void showGallery();
    void openForTemplates();
    void showRfmDialog();
    /// An existing segment, a draft of a new one, or none: a new one from the beginning.
    void showBuilder(std::optional<core::Segment> segment, core::GroupId group);
    void closeBuilder();
    void showGroupMenu(core::GroupId group, const QPoint& position);
    void refreshTitle();

    Session& m_session;
    Actions* m_actions;
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    Guide* m_guide;
    WelcomePage* m_welcome;
    BoardPage* m_board;
    SegmentsPage* m_segments;
    CustomerPage* m_customers;
    ImportPage* m_imports;
    SegmentBuilder* m_builder;
    core::GroupId m_builderGroup; ///< which a new segment joins
    Sidebar::Place m_place;
    bool m_prefersBoard = true; ///< which view of a group was chosen last
    bool m_isGalleryWanted = false; ///< as soon as a workspace is open
    bool m_isClosing = false;
};

} // namespace ui
