// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The shortest bar that can be told from the next one.
constexpr double NarrowestBar = 3;

QString monthText(QDate date, bool withYear)
{
    const QLocale locale;
    const QString month = locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    if (!withYear)
        return month;
    const bool isYearFirst = locale.dateFormat(QLocale::LongFormat).trimmed().startsWith(u"yyyy"_s);
    if (isYearFirst && (locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese))
        return u"%1年%2"_s.arg(date.year()).arg(month);
    return isYearFirst ? u"%1 %2"_s.arg(date.year()).arg(month) : u"%1 %2"_s.arg(month).arg(date.year());
}

/// "Jul 25", "25. Jul": the day as the short date has it, the month as a word.
QString dayOfMonthText(QDate date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    const bool isMonthFirst = format.indexOf(u'M') < format.lastIndexOf(u'd', format.indexOf(u"yyyy"_s));
    const QString day = QString::number(date.day());
    const QString month = locale.monthName(date.month(), QLocale::ShortFormat);
    if (locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese)
        return u"%1月%2日"_s.arg(date.month()).arg(day);
    if (locale.language() == QLocale::German)
        return day + u". "_s + month;
    return isMonthFirst ? month + u' ' + day : day + u' ' + month;
}

} // namespace

TimelineScale::TimelineScale(const core::DayRange& days, double width)
    : m_days(days)
    , m_width(width)
{
    if (m_days.isEmpty())
        return;
    m_dayWidth = std::clamp((width - 2 * Margin) / m_days.length(), UsualDay, WidestDay);
    m_offset = m_days.length() * m_dayWidth - m_width + Margin;
    keepInside();
}

core::Day TimelineScale::dayAt(double x) const
{
    const auto index = static_cast<int>(std::floor((x + m_offset) / m_dayWidth));
    return m_days.first + std::clamp(index, 0, std::max(0, m_days.length() - 1));
}

core::DayRange TimelineScale::visible() const
{
    if (m_days.isEmpty())
        return m_days;
    return { dayAt(0), dayAt(m_width) };
}

void TimelineScale::zoom(double factor, double x)
{
    const double day = (x + m_offset) / m_dayWidth;
    m_dayWidth = std::clamp(m_dayWidth * factor, narrowest(), WidestDay);
    m_offset = day * m_dayWidth - x;
    keepInside();
}

void TimelineScale::scrollBy(double pixels)
{
    m_offset += pixels;
    keepInside();
}

void TimelineScale::reveal(const core::DayRange& shown)
{
    if (shown.isEmpty() || m_days.isEmpty())
        return;
    constexpr double Air = 12;
    if (left(shown.first) < 0)
        m_offset += left(shown.first) - Air;
    if (right(shown.last) > m_width)
        m_offset += right(shown.last) - m_width + Air;
    keepInside();
}

void TimelineScale::setWidth(double width)
{
    m_offset += m_width - width;
    m_width = width;
    m_dayWidth = std::max(m_dayWidth, narrowest());
    keepInside();
}

int TimelineScale::daysPerBar() const
{
    return m_dayWidth >= NarrowestBar ? 1 : m_dayWidth * 7 >= NarrowestBar ? 7 : 28;
}

std::vector<TimelineScale::Tick> TimelineScale::ticks(double labelRoom) const
{
    std::vector<Tick> ticks;
    const core::DayRange shown = visible();
    if (shown.isEmpty())
        return ticks;
    const QDate last = shown.last.toDate();
    const auto add = [&](QDate date, const QString& label) {
        ticks.push_back({ left(core::Day::fromDate(date)), label });
    };
    if (m_dayWidth * 7 >= labelRoom) {
        // Weeks begin where the user's weeks begin.
        QDate date = shown.first.toDate();
        while (date.dayOfWeek() != QLocale().firstDayOfWeek())
            date = date.addDays(-1);
        for (; date <= last; date = date.addDays(7))
            add(date, dayOfMonthText(date));
        return ticks;
    }
    const QDate first = shown.first.toDate();
    int step = 1;
    for (const int months : { 2, 3, 6, 12, 24, 60 }) {
        if (m_dayWidth * 28 * step < labelRoom)
            step = months;
    }
    QDate date(first.year(), 1, 1);
    bool isFirst = true;
    for (; date <= last; date = date.addMonths(step)) {
        if (date < first.addDays(1 - first.day()))
            continue;
        if (date < first && left(core::Day::fromDate(date)) + labelRoom / 2 < 0)
            continue;
        add(date, step >= 12 ? QString::number(date.year()) : monthText(date, isFirst || date.month() == 1));
        isFirst = false;
    }
    return ticks;
}

void TimelineScale::keepInside()
{
    const double whole = m_days.length() * m_dayWidth;
    // A log shorter than the room ends at its right, where the newest days always are.
    const double atEnd = whole - m_width + Margin;
    m_offset = atEnd <= -Margin ? atEnd : std::clamp(m_offset, -Margin, atEnd);
}

double TimelineScale::narrowest() const
{
    const double all = m_days.isEmpty() ? UsualDay : (m_width - 2 * Margin) / m_days.length();
    return std::clamp(all, 0.02, UsualDay);
}

} // namespace ui
