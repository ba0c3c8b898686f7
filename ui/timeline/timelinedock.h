// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/boarddocument.h"
#include "ui/document/boardnumbers.h"
#include "ui/timeline/timelinestrip.h"

#include <QThreadPool>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace ui {

class Player;
class TimelineBars;

/// The timeline under an open board: movements per day of what is selected or of all arrows, the period as a brush over
/// them, and what plays it. Writes to the document and nothing else.
class TimelineDock final : public QWidget {
    Q_OBJECT

public:
    TimelineDock(BoardDocument& document, BoardNumbers& numbers, core::CountService& counts, QThreadPool& pool,
        QWidget* parent = nullptr);
    ~TimelineDock() override;

    void showArrow(core::ArrowId arrow);
    void showNode(core::NodeId node);
    void showBoard();

    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const;
    [[nodiscard]] TimelineStrip& strip() { return *m_strip; }
    [[nodiscard]] Player& player() { return *m_player; }

Q_SIGNALS:
    void collapsedChanged(bool isCollapsed);

private:
    void makeRow();
    void refresh(); ///< days, bars and their words
    void refreshPlayer();
    void setPeriod(const core::Period& period, int gesture);
    [[nodiscard]] std::vector<core::SegmentId> concerned() const;
    [[nodiscard]] TimelineDays days() const;

    BoardDocument& m_document;
    BoardNumbers& m_numbers;
    core::CountService& m_counts;
    core::ArrowId m_arrow;
    core::NodeId m_node;
    QString m_what; ///< "moved" or "joined", after a number
    /// The strip's last gesture and the board's period before it: back there it is the preset again.
    int m_gesture = 0;
    core::PeriodChoice m_before;

    TimelineStrip* m_strip;
    TimelineBars* m_bars;
    Player* m_player;
    QWidget* m_row;
    QToolButton* m_collapse;
    QLabel* m_title;
    QToolButton* m_play;
    QToolButton* m_stop;
    QToolButton* m_speed;
    QToolButton* m_loop;
};

} // namespace ui
