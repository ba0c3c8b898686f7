// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <vector>

namespace ui {

/// Where the days of a timeline lie on the screen: a row of equally wide days of which a part is visible. A value.
class TimelineScale final {
public:
    /// A stroke of the axis and what is written at it.
    struct Tick {
        double x = 0;
        QString label; ///< perhaps none: only a stroke
        friend bool operator==(const Tick&, const Tick&) = default;
    };

    static constexpr double Margin = 6; ///< kept free at both ends: half a handle
    static constexpr double WidestDay = 40;
    static constexpr double UsualDay = 6; ///< what a day gets where the whole log has no room

    TimelineScale() = default;
    /// The whole log where it has room at a usual width, else its latest days.
    TimelineScale(const core::DayRange& days, double width);

    [[nodiscard]] const core::DayRange& days() const { return m_days; }
    [[nodiscard]] double dayWidth() const { return m_dayWidth; }
    [[nodiscard]] double left(core::Day day) const { return (day - m_days.first) * m_dayWidth - m_offset; }
    [[nodiscard]] double right(core::Day day) const { return left(day + 1); }
    [[nodiscard]] core::Day dayAt(double x) const; ///< the nearest day of the log
    [[nodiscard]] core::DayRange visible() const; ///< with those that are cut at an edge

    /// The same day stays at `x`.
    void zoom(double factor, double x);
    void scrollBy(double pixels);
    /// Scrolls as little as needed to see the days, their end first.
    void reveal(const core::DayRange& shown);
    void setWidth(double width); ///< what was at the right stays there

    /// How many days one bar stands for, so that bars can be told apart: 1, 7 or 28.
    [[nodiscard]] int daysPerBar() const;
    /// Strokes and labels of the visible part in the user's own writing; `labelRoom` is the width of a long label.
    [[nodiscard]] std::vector<Tick> ticks(double labelRoom) const;

private:
    void keepInside();
    [[nodiscard]] double narrowest() const;

    core::DayRange m_days;
    double m_width = 0;
    double m_dayWidth = UsualDay;
    double m_offset = 0; ///< pixels of the log left of the visible part; negative: it stands at the right
};

} // namespace ui
