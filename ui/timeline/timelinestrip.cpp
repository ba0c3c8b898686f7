// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinestrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double AxisHeight = 20;
constexpr double BrushAir = 4; ///< of the brush above and below the bars
constexpr double HandleReach = 6; ///< how far from an edge a handle can be taken
constexpr double ShortestBrush = 3 * HandleReach; ///< a narrower brush has its handles outside

} // namespace

TimelineStrip::TimelineStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"timelineStrip"_s);
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineStrip::setDays(const TimelineDays& days)
{
    if (days == m_days)
        return;
    const bool isOtherLog = days.days != m_days.days;
    m_days = days;
    if (isOtherLog) {
        m_bars.clear();
        m_hasScale = false;
        m_scale = TimelineScale(m_days.days, width());
        m_scale.reveal(m_period);
    }
    update();
}

void TimelineStrip::setBars(std::vector<qint64> bars, const QString& what)
{
    m_bars = std::move(bars);
    m_what = what;
    update();
}

void TimelineStrip::setPeriod(const core::Period& period)
{
    setAccessibleDescription(rangeText(period));
    if (period == m_period)
        return;
    m_period = period;
    if (m_drag == Part::None || m_isDragging)
        m_scale.reveal(period);
    update();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QSize TimelineStrip::sizeHint() const
{
    return { Theme::Unit * 60, Theme::Unit * 10 };
}

QSize TimelineStrip::minimumSizeHint() const
{
    return { Theme::Unit * 20, Theme::Unit * 10 };
}

QRectF TimelineStrip::barArea() const
{
    return QRectF(rect()).adjusted(0, BrushAir + 2, 0, -AxisHeight - BrushAir);
}

QRectF TimelineStrip::brushRect() const
{
    const QRectF area = barArea();
    QRectF brush(QPointF(m_scale.left(m_period.first), area.top() - BrushAir),
        QPointF(m_scale.right(m_period.last), area.bottom() + BrushAir));
    return brush;
}

TimelineStrip::Part TimelineStrip::partAt(const QPointF& position) const
{
    if (m_days.days.isEmpty())
        return Part::None;
    const QRectF brush = brushRect();
    const double x = position.x();
    const double inside = brush.width() < ShortestBrush ? brush.width() / 3 : HandleReach;
    if (x >= brush.left() - HandleReach && x <= brush.left() + inside)
        return Part::First;
    if (x >= brush.right() - inside && x <= brush.right() + HandleReach)
        return Part::Last;
    return x > brush.left() && x < brush.right() ? Part::Brush : Part::Beside;
}

core::Period TimelineStrip::inside(core::Period period) const
{
    const int length = period.length();
    if (period.last > m_days.days.last)
        period = { m_days.days.last - (length - 1), m_days.days.last };
    if (period.first < m_days.days.first)
        period = { m_days.days.first, std::min(m_days.days.first + (length - 1), m_days.days.last) };
    return period;
}

core::Period TimelineStrip::dragged(double x) const
{
    const core::Day day = m_scale.dayAt(x);
    switch (m_drag) {
    case Part::First:
        return day <= m_before.last ? core::Period{ day, m_before.last } : core::Period{ m_before.last, day };
    case Part::Last:
        return day >= m_before.first ? core::Period{ m_before.first, day } : core::Period{ day, m_before.first };
    case Part::Brush: {
        const int days = static_cast<int>(std::lround((x - m_dragStart) / m_scale.dayWidth()));
        return inside({ m_before.first + days, m_before.last + days });
    }
    case Part::Beside: {
        const core::Day start = m_scale.dayAt(m_dragStart);
        return { std::min(start, day), std::max(start, day) };
    }
    case Part::None:
        break;
    }
    return m_period;
}

void TimelineStrip::want(const core::Period& period)
{
    if (period != m_period)
        Q_EMIT periodWanted(period, m_gesture);
}

void TimelineStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = partAt(event->position());
    m_dragStart = event->position().x();
    m_isDragging = false;
    m_before = m_period;
    ++m_gesture;
    showCursor(event->position());
}

void TimelineStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_drag == Part::None)
        return showCursor(event->position());
    if (!m_isDragging && std::abs(x - m_dragStart) < QApplication::startDragDistance() / 2.0)
        return;
    m_isDragging = true;
    // At the edge the timeline goes on under the mouse.
    const double beyond = x < 0 ? x : std::max(0.0, x - width());
    if (beyond != 0) {
        const double before = m_scale.left(m_days.days.first);
        m_scale.scrollBy(std::clamp(beyond, -m_scale.dayWidth() * 3, m_scale.dayWidth() * 3));
        m_dragStart += m_scale.left(m_days.days.first) - before;
        update();
    }
    want(dragged(x));
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag == Part::None)
        return;
    const bool isClick = !m_isDragging && m_drag == Part::Beside;
    m_drag = Part::None;
    m_isDragging = false;
    if (isClick) {
        // A click beside brings the period there.
        const core::Day middle = m_scale.dayAt(event->position().x());
        const core::Day first = middle - (m_period.length() - 1) / 2;
        want(inside({ first, first + (m_period.length() - 1) }));
    }
    showCursor(event->position());
}

void TimelineStrip::showCursor(const QPointF& position)
{
    const Part part = m_drag == Part::None ? partAt(position) : m_drag;
    switch (part) {
    case Part::First:
    case Part::Last:
        return setCursor(Qt::SizeHorCursor);
    case Part::Brush:
        return setCursor(m_drag == Part::None ? Qt::OpenHandCursor : Qt::ClosedHandCursor);
    case Part::Beside:
        return setCursor(Qt::CrossCursor);
    case Part::None:
        return unsetCursor();
    }
}

void TimelineStrip::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta() * 2;
    const bool isSideways = std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (isSideways)
        m_scale.scrollBy(-(delta.x() != 0 ? delta.x() : delta.y()) / 2.0);
    else
        m_scale.zoom(std::pow(1.2, delta.y() / 120.0), event->position().x());
    event->accept();
    update();
}

void TimelineStrip::keyPressEvent(QKeyEvent* event)
{
    const bool isResize = event->modifiers().testFlag(Qt::ShiftModifier);
    const int length = m_period.length();
    core::Period period = m_period;
    const auto move = [&](int days) {
        if (isResize)
            period.last = std::clamp(period.last + days, period.first, std::max(period.first, m_days.days.last));
        else
            period = inside({ period.first + days, period.last + days });
    };
    switch (event->key()) {
    case Qt::Key_Left:
        move(-1);
        break;
    case Qt::Key_Right:
        move(1);
        break;
    case Qt::Key_PageUp:
        move(-length);
        break;
    case Qt::Key_PageDown:
        move(length);
        break;
    case Qt::Key_Home:
        if (isResize)
            period.first = m_days.days.first;
        else
            period = { m_days.days.first, m_days.days.first + (length - 1) };
        break;
    case Qt::Key_End:
        if (isResize)
            period.last = m_days.days.last;
        else
            period = inside({ m_days.days.last - (length - 1), m_days.days.last });
        break;
    case Qt::Key_Space:
        Q_EMIT playWanted();
        return;
    case Qt::Key_Escape:
        if (m_drag != Part::None) {
            m_drag = Part::None;
            m_isDragging = false;
            Q_EMIT dragCancelled(m_gesture);
        } else {
            Q_EMIT stopWanted();
        }
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (m_days.days.isEmpty())
        return;
    // A key that is held down is one act.
    if (!event->isAutoRepeat())
        ++m_gesture;
    want(period);
}

void TimelineStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_hasScale)
        m_scale = TimelineScale(m_days.days, width());
    else
        m_scale.setWidth(width());
    m_hasScale = isVisible();
    m_scale.reveal(m_period);
}

void TimelineStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

qint64 TimelineStrip::sumOf(core::Day first, int days) const
{
    qint64 sum = 0;
    for (int i = 0; i < days; ++i) {
        const int index = first + i - m_days.days.first;
        if (index >= 0 && index < static_cast<int>(m_bars.size()))
            sum += m_bars[static_cast<size_t>(index)];
    }
    return sum;
}

QString TimelineStrip::textAt(core::Day day) const
{
    const int days = m_scale.daysPerBar();
    const core::Day first = m_days.days.first + (day - m_days.days.first) / days * days;
    const core::DayRange range{ first, std::min(first + (days - 1), m_days.days.last) };
    QString text = m_bars.empty() ? rangeText(range)
                                  : tr("%1: %2 %3").arg(rangeText(range), numberText(sumOf(first, days)), m_what);
    if (!m_days.complete.contains(range.first) || !m_days.complete.contains(range.last))
        text += u'\n' + tr("Not every segment is logged on this day.");
    else if (range.first < m_days.firstRecorded)
        text += u'\n' + tr("Rebuilt from orders, not recorded.");
    return text;
}

bool TimelineStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape and the space bar are the timeline's while it has the focus.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Space || key == Qt::Key_Left || key == Qt::Key_Right)
            event->accept();
    }
    if (event->type() != QEvent::ToolTip || m_days.days.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double x = help->pos().x();
    if (x < m_scale.left(m_days.days.first) || x >= m_scale.right(m_days.days.last))
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), textAt(m_scale.dayAt(x)), this);
    return true;
}

void TimelineStrip::paintEvent(QPaintEvent*)
{
    if (m_days.days.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF brush = brushRect();
    const Theme& theme = Theme::current();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.softAccent);
    painter.drawRoundedRect(brush, 4, 4);
    paintMarks(painter);
    paintBars(painter);
    paintBrush(painter);
    paintAxis(painter);
}

/// Days without data of some segment are hatched; rebuilt ones stand on a dashed line.
void TimelineStrip::paintMarks(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QRectF area = barArea();
    const auto hatch = [&](const core::DayRange& days) {
        if (days.isEmpty())
            return;
        const QRectF rect(
            QPointF(m_scale.left(days.first), area.top()), QPointF(m_scale.right(days.last), area.bottom()));
        painter.fillRect(rect & QRectF(this->rect()), QBrush(theme.alertLine, Qt::BDiagPattern));
    };
    if (m_days.complete.isEmpty()) {
        hatch(m_days.days);
    } else {
        hatch({ m_days.days.first, m_days.complete.first - 1 });
        hatch({ m_days.complete.last + 1, m_days.days.last });
    }
    const double recorded =
        m_days.firstRecorded > m_days.days.last ? m_scale.right(m_days.days.last) : m_scale.left(m_days.firstRecorded);
    const double start = std::max(0.0, m_scale.left(m_days.days.first));
    const double end = std::min<double>(width(), m_scale.right(m_days.days.last));
    const double y = area.bottom() + 1.5;
    const double seam = std::clamp(recorded, start, end);
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawLine(QPointF(seam, y), QPointF(end, y));
    QPen dashes(theme.faint, 1);
    dashes.setDashPattern({ 3, 3 });
    painter.setPen(dashes);
    painter.drawLine(QPointF(start, y), QPointF(seam, y));
}

void TimelineStrip::paintBars(QPainter& painter) const
{
    if (m_bars.empty())
        return;
    const Theme& theme = Theme::current();
    const QRectF area = barArea();
    const int days = m_scale.daysPerBar();
    const core::DayRange shown = m_scale.visible();
    const core::Day from = m_days.days.first + (shown.first - m_days.days.first) / days * days;
    std::vector<std::pair<core::Day, qint64>> sums;
    qint64 highest = 1;
    for (core::Day day = from; day <= shown.last; day = day + days) {
        sums.emplace_back(day, sumOf(day, days));
        highest = std::max(highest, sums.back().second);
    }
    const double step = m_scale.dayWidth() * days;
    const double gap = step > 4 ? std::min(3.0, step * 0.25) : step > 2 ? 0.5 : 0;
    painter.setPen(Qt::NoPen);
    for (const auto& [day, sum] : sums) {
        const double height =
            sum == 0 ? 1.5 : std::max(2.5, area.height() * static_cast<double>(sum) / static_cast<double>(highest));
        const QRectF bar(m_scale.left(day) + gap / 2, area.bottom() - height, step - gap, height);
        const bool isInside = day <= m_period.last && day + (days - 1) >= m_period.first;
        const double round = std::min({ 2.0, bar.width() / 2, height / 2 });
        painter.setBrush(sum == 0 ? theme.hairline : isInside ? theme.accent : theme.arrow);
        painter.drawRoundedRect(bar, round, round);
    }
}

void TimelineStrip::paintBrush(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QRectF brush = brushRect();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(brush.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (const double x : { brush.left(), brush.right() })
        painter.drawRoundedRect(QRectF(x - 2.5, brush.center().y() - 10, 5, 20), 2.5, 2.5);
}

void TimelineStrip::paintAxis(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QFont font = Theme::font(Theme::Type::Caption);
    const QFontMetricsF metrics(font);
    const double top = barArea().bottom() + BrushAir;
    const QRectF room(0, top + 3, width(), AxisHeight - 4);
    painter.setFont(font);

    // The period's own days stand at its brush; labels of the axis make room for them.
    const QString period = rangeText(m_period);
    const double wide = metrics.horizontalAdvance(period);
    const QRectF brush = brushRect();
    const double x = std::clamp(brush.center().x() - wide / 2, 4.0, std::max(4.0, width() - wide - 4));
    const bool isShown = brush.right() > 0 && brush.left() < width();
    for (const TimelineScale::Tick& tick : m_scale.ticks(metrics.horizontalAdvance(u"Sep 2024"_s) + Theme::Unit * 3)) {
        const double labelWide = metrics.horizontalAdvance(tick.label);
        const double left = std::max(4.0, tick.x);
        if (isShown && left + labelWide + Theme::Unit > x && left < x + wide + Theme::Unit)
            continue;
        painter.setPen(QPen(theme.hairline, 1));
        if (tick.x >= 0)
            painter.drawLine(QPointF(tick.x + 0.5, top), QPointF(tick.x + 0.5, top + 4));
        painter.setPen(theme.secondary);
        painter.drawText(
            QRectF(left, room.top(), labelWide + 2, room.height()), Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
    if (!isShown)
        return;
    painter.setPen(theme.text);
    painter.drawText(QRectF(x, room.top(), wide + 2, room.height()), Qt::AlignLeft | Qt::AlignVCenter, period);
}

} // namespace ui
