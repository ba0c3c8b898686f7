// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinescale.h"

#include <QWidget>

#include <vector>

namespace ui {

/// What a timeline knows about the days of the log. A value.
struct TimelineDays {
    core::DayRange days; ///< all that any log has
    core::DayRange complete; ///< all segments are logged on these; the others are marked
    core::Day firstRecorded = core::Day::never(); ///< days before it are rebuilt for at least one segment

    friend bool operator==(const TimelineDays&, const TimelineDays&) = default;
};

/// The bars of a timeline, one a day, and the period as a brush over them: drag it, drag its two handles, drag beside
/// it for another period, or use the keys. Says which period is wanted and leaves it to others to set it.
class TimelineStrip final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget* parent = nullptr);

    void setDays(const TimelineDays& days);
    void setBars(std::vector<qint64> bars, const QString& what); ///< one a day of setDays(); "moved", "joined"
    void setPeriod(const core::Period& period);
    /// The last day that a period may be pulled to beyond the log: the data's last day.
    [[nodiscard]] const core::Period& period() const { return m_period; }
    [[nodiscard]] const TimelineScale& scale() const { return m_scale; }
    [[nodiscard]] const std::vector<qint64>& bars() const { return m_bars; }
    [[nodiscard]] QString textAt(core::Day day) const; ///< what a tool tip says about a day

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// While a drag goes on and for each key: `gesture` is the same number for what is one act.
    void periodWanted(const core::Period& period, int gesture);
    void dragCancelled(int gesture); ///< Escape: the period is to be as before this gesture
    void playWanted(); ///< the space bar
    void stopWanted(); ///< Escape, when nothing is dragged

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Part { None, First, Last, Brush, Beside };

    [[nodiscard]] Part partAt(const QPointF& position) const;
    [[nodiscard]] core::Period dragged(double x) const;
    [[nodiscard]] core::Period inside(core::Period period) const; ///< of the same length, moved into the log
    void want(const core::Period& period);
    void showCursor(const QPointF& position);
    [[nodiscard]] QRectF barArea() const;
    [[nodiscard]] QRectF brushRect() const;
    void paintMarks(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintBrush(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    [[nodiscard]] qint64 sumOf(core::Day first, int days) const;

    TimelineDays m_days;
    std::vector<qint64> m_bars;
    QString m_what;
    core::Period m_period;
    TimelineScale m_scale;
    bool m_hasScale = false; ///< a scale for days and width has been chosen

    Part m_drag = Part::None;
    double m_dragStart = 0;
    bool m_isDragging = false; ///< the mouse has left the place where it was pressed
    core::Period m_before; ///< the period when the drag began
    int m_gesture = 0;
};

} // namespace ui
