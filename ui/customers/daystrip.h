// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/customerstaystore.h"
#include "core/segments/segment.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

/// All days of one customer: a lane for each segment with a bar for every stay, months above them, a dot for every day
/// with an order. Recorded days are solid, rebuilt ones hatched; where the log knows nothing the lane is empty. The
/// arrow keys lead from stay to stay.
class DayStrip final : public QWidget {
    Q_OBJECT

public:
    struct Lane {
        QString name;
        core::Stage stage = core::Stage::None;
        core::CustomerStays stays;
    };
    struct OrderDay {
        core::Day day;
        bool counts = true;
    };

    explicit DayStrip(QWidget* parent = nullptr);

    void setDays(std::vector<Lane> lanes, std::vector<OrderDay> orders);
    /// The days of a period are marked behind the lanes; empty: none are.
    void setPeriod(const core::DayRange& period);
    /// What the bar at this place says, as its tooltip does; empty where there is none.
    [[nodiscard]] QString textAt(const QPoint& position) const;
    [[nodiscard]] QRect barRect(size_t lane, size_t stay) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void spoken(const QString& text); ///< what the keyboard or the mouse points at; empty: nothing

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Place {
        size_t lane = 0;
        size_t stay = 0;
    };

    [[nodiscard]] int xOf(core::Day day) const; ///< where the day begins
    [[nodiscard]] QRect laneRect(size_t lane) const;
    [[nodiscard]] std::optional<Place> placeAt(const QPoint& position) const;
    [[nodiscard]] QString text(const Place& place) const;
    void paintPeriod(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintLane(QPainter& painter, size_t lane) const;
    void point(const Place& place);

    std::vector<Lane> m_lanes;
    std::vector<OrderDay> m_orders;
    core::DayRange m_days;
    core::DayRange m_period;
    std::optional<Place> m_pointed; ///< by the keyboard
};

} // namespace ui
