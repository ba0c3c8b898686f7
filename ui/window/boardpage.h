// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/boardsnapshot.h"
#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"
#include "ui/window/boardautosave.h"
#include "ui/window/lastplace.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

class Actions;
class AlertBanner;
class BoardDialogs;
class BoardView;
class CanvasControl;
class CompareButton;
class BoardTable;
class Inspector;
class OptionsButton;
class OptionsPreview;
class PeriodButton;
class SegmentedSwitch;
class Session;
class TimelineDock;
class TopBar;
class ZoomBar;

/// The board of a group with everything around its canvas. Holds the open document; one at a time.
class BoardPage final : public QWidget {
    Q_OBJECT

public:
    BoardPage(Session& session, Actions& actions, QWidget* parent = nullptr);
    ~BoardPage() override;

    void open(core::Board board);
    void close(); ///< without asking; what was not saved is kept for the next opening

    [[nodiscard]] bool isOpen() const { return m_document != nullptr; }
    [[nodiscard]] bool isEditing() const { return m_isEditing; }
    [[nodiscard]] bool hasUnsaved() const { return m_isEditing && m_document->isModified(); }
    [[nodiscard]] BoardDocument* document() { return m_document.get(); }
    [[nodiscard]] BoardNumbers* numbers() { return m_numbers.get(); }
    [[nodiscard]] BoardView* view() { return m_view; }
    [[nodiscard]] TimelineDock* timeline() { return m_timeline; }

    /// Changes of the board that a session which did not end left, or a version: as one step, in edit mode.
    void restore(const core::boardsnapshot::Restored& state, const QString& name);
    /// What is to be seen of the open board.
    [[nodiscard]] lastplace::Sight sight() const;
    void setSight(const lastplace::Sight& sight);

    /// Goes on at once, or after the user said what becomes of unsaved changes; not at all to keep editing.
    void leave(std::function<void()> then);
    void addSegment(core::SegmentId segment); ///< in a free place of what is visible

Q_SIGNALS:
    void customerWanted(const QString& key); ///< the page of one of those a number counts
    void segmentsWanted();
    void editingChanged(bool isEditing);
    void unsavedChanged(bool hasUnsaved); ///< changes that leaving would ask about
    void nodesChanged(); ///< which segments stand on the board

private:
    void connectActions();
    void connectTime();
    void setEditing(bool isEditing);
    void refreshBar();
    void refreshNarrowing();
    void followSelection();
    void adoptState();
    void focusBoard();
    void findSight(); ///< where the board was looked at last
    void keepSight() const;
    void commitEdits(); ///< what is being typed or glides becomes part of the board
    void save(std::function<void()> then); ///< `then` not if the board changed meanwhile
    void stopEditing();
    void setOptions();
    void keepComparison();
    [[nodiscard]] QString comparisonSetting() const; ///< where it is kept
    void keepVersion();
    void showVersions();
    void drawMovement(core::SegmentId source, core::SegmentId target);
    void setTable(bool isTable);

    Session& m_session;
    Actions& m_actions;
    QString m_workspace; ///< of the open board
    std::unique_ptr<BoardDocument> m_document;
    std::unique_ptr<BoardNumbers> m_numbers;
    std::unique_ptr<BoardAutosave> m_autosave; ///< while the board is edited
    BoardView* m_view = nullptr;
    BoardTable* m_table = nullptr; ///< the same document as tables
    std::unique_ptr<BoardDialogs> m_dialogs;
    CanvasControl* m_control = nullptr; ///< the view's
    Inspector* m_inspector = nullptr;
    TimelineDock* m_timeline = nullptr;
    std::unique_ptr<OptionsPreview> m_optionsPreview;
    bool m_isEditing = false;
    bool m_isTable = false;
    bool m_hasSight = false; ///< what is to be seen of the canvas is what the user wants

    TopBar* m_bar;
    SegmentedSwitch* m_views;
    PeriodButton* m_period;
    CompareButton* m_compare;
    OptionsButton* m_options;
    QToolButton* m_export;
    QPushButton* m_undo;
    QPushButton* m_cancel;
    QPushButton* m_edit;
    QPushButton* m_save;
    AlertBanner* m_alert;
    QLabel* m_narrowing = nullptr; ///< the options that are on, and what is compared
    QVBoxLayout* m_canvas;
    QWidget* m_side;
};

} // namespace ui
