// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/suggestions.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class BoardDocument;
class MovementList;
class MovementMatrix;
class SegmentedSwitch;
class Session;

/// What one is not seeing: the strongest movements between all segments of the workspace in the board's period, as a
/// list (of the board, or into and out of one segment) and as a matrix; each can be drawn. Stays open beside the board
/// and follows its period. GUI thread; the counting runs elsewhere.
class MovementsDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Page { List, Matrix };

    MovementsDialog(BoardDocument& document, Session& session, QWidget* parent);
    ~MovementsDialog() override;

    /// `about`: movements into and out of this segment; not valid: those that are not drawn.
    void showPage(Page page, core::SegmentId about = {});

Q_SIGNALS:
    void drawWanted(core::SegmentId source, core::SegmentId target);

private:
    void build();
    QWidget* makeListPage();
    QWidget* makeMatrixPage();
    void fillAbout();
    void count();
    void showPairs();
    void showList();
    void showState();
    void refreshDrawn();
    void draw(const core::Movement& movement);
    [[nodiscard]] core::Movement current() const;
    [[nodiscard]] QString name(core::SegmentId segment) const;
    [[nodiscard]] bool isDrawn(core::SegmentId source, core::SegmentId target) const;

    BoardDocument& m_document;
    Session& m_session;
    QTimer m_soon;
    QFutureWatcher<core::Result<core::PairMatrix>> m_counting;
    core::PairMatrix m_pairs;
    bool m_isCounted = false;
    QString m_problem;

    MovementList* m_list;
    MovementMatrix* m_matrix;
    SegmentedSwitch* m_switch;
    SegmentedSwitch* m_ranking;
    core::Ranking m_rankedBy = core::Ranking::Count;
    QComboBox* m_about;
    QTableView* m_listView = nullptr;
    QTableView* m_matrixView = nullptr;
    QStackedWidget* m_pages;
    QLabel* m_period;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_draw;
};

} // namespace ui
