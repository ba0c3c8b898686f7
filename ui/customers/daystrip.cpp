// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/daystrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using core::Day;
using core::DayRange;

namespace ui {

namespace {

constexpr int NameWidth = Theme::Unit * 26;
constexpr int AxisHeight = Theme::Unit * 5;
constexpr int LaneHeight = Theme::Unit * 7 / 2;
constexpr int BarHeight = Theme::Unit * 7 / 4;
constexpr int ThinnestBar = 3;
constexpr int LabelWidth = Theme::Unit * 7;

/// How much of a stay the log recorded: the rest was rebuilt.
DayRange recordedPart(const core::CustomerStays& stays, const DayRange& stay)
{
    return { std::max(stay.first, stays.firstRecordedDay), stay.last };
}

} // namespace

DayStrip::DayStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"dayStrip"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Days in segments"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayStrip::setDays(std::vector<Lane> lanes, std::vector<OrderDay> orders)
{
    m_lanes = std::move(lanes);
    m_orders = std::move(orders);
    m_pointed.reset();
    m_days = {};
    const auto widen = [this](const DayRange& days) {
        if (days.isEmpty())
            return;
        m_days =
            m_days.isEmpty() ? days : DayRange{ std::min(m_days.first, days.first), std::max(m_days.last, days.last) };
    };
    for (const Lane& lane : m_lanes)
        widen(lane.stays.logged);
    for (const OrderDay& order : m_orders)
        widen({ order.day, order.day });
    setAccessibleDescription(tr("%n stay(s); the arrow keys lead from one to the next", nullptr, [this] {
        size_t count = 0;
        for (const Lane& lane : m_lanes)
            count += lane.stays.stays.size();
        return static_cast<int>(count);
    }()));
    updateGeometry();
    update();
}

void DayStrip::setPeriod(const core::DayRange& period)
{
    m_period = period;
    update();
}

QSize DayStrip::sizeHint() const
{
    return { NameWidth + Theme::Unit * 60, AxisHeight + static_cast<int>(m_lanes.size()) * LaneHeight + Theme::Unit };
}

QSize DayStrip::minimumSizeHint() const
{
    return { NameWidth + Theme::Unit * 20, sizeHint().height() };
}

int DayStrip::xOf(Day day) const
{
    const double width = std::max(1, this->width() - NameWidth - Theme::Unit);
    return NameWidth + qRound(width * (day - m_days.first) / std::max(1, m_days.length()));
}

QRect DayStrip::laneRect(size_t lane) const
{
    return { 0, AxisHeight + static_cast<int>(lane) * LaneHeight, width(), LaneHeight };
}

QRect DayStrip::barRect(size_t lane, size_t stay) const
{
    const DayRange& days = m_lanes.at(lane).stays.stays.at(stay);
    const int left = xOf(days.first);
    const int right = std::max(left + ThinnestBar, xOf(days.last + 1));
    const QRect row = laneRect(lane);
    return { left, row.center().y() - BarHeight / 2 + 1, right - left, BarHeight };
}

std::optional<DayStrip::Place> DayStrip::placeAt(const QPoint& position) const
{
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (!laneRect(lane).contains(position))
            continue;
        for (size_t stay = 0; stay < m_lanes[lane].stays.stays.size(); ++stay) {
            // A thin bar is easier to hit than to see.
            if (barRect(lane, stay).adjusted(-1, -Theme::Unit, 1, Theme::Unit).contains(position))
                return Place{ lane, stay };
        }
    }
    return std::nullopt;
}

QString DayStrip::text(const Place& place) const
{
    const Lane& lane = m_lanes[place.lane];
    const DayRange& stay = lane.stays.stays[place.stay];
    const bool isOpen = stay.last == lane.stays.logged.last;
    const bool isBeginningSeen = stay.first > lane.stays.logged.first;
    QString text = lane.name + u": "_s + rangeText(stay) + u" · "_s + tr("%n day(s)", nullptr, stay.length());
    if (isOpen)
        text += u" · "_s + tr("still in");
    if (!isBeginningSeen)
        text += u" · "_s + tr("perhaps earlier: the log begins that day");
    const DayRange recorded = recordedPart(lane.stays, stay);
    if (recorded.isEmpty())
        text += u" · "_s + tr("rebuilt");
    else if (recorded.first == stay.first)
        text += u" · "_s + tr("recorded");
    else
        text += u" · "_s + tr("recorded from %1").arg(dayText(recorded.first));
    return text;
}

QString DayStrip::textAt(const QPoint& position) const
{
    const auto place = placeAt(position);
    return place ? text(*place) : QString();
}

void DayStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_days.isEmpty())
        return;
    paintPeriod(painter);
    paintAxis(painter);
    for (size_t lane = 0; lane < m_lanes.size(); ++lane)
        paintLane(painter, lane);
    if (m_pointed && hasFocus()) {
        painter.setPen(QPen(Theme::current().text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(barRect(m_pointed->lane, m_pointed->stay)).adjusted(-2, -2, 2, 2), 4, 4);
    }
}

void DayStrip::paintPeriod(QPainter& painter) const
{
    const DayRange shown{ std::max(m_period.first, m_days.first), std::min(m_period.last, m_days.last) };
    if (m_period.isEmpty() || shown.isEmpty())
        return;
    const Theme& theme = Theme::current();
    const int left = xOf(shown.first);
    const QRect band(left, AxisHeight - Theme::Unit, std::max(ThinnestBar, xOf(shown.last + 1) - left), height());
    painter.fillRect(band, theme.softAccent);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawLine(band.left(), band.top(), band.left(), height());
    painter.drawLine(band.right(), band.top(), band.right(), height());
}

void DayStrip::paintAxis(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    painter.setFont(Theme::font(Theme::Type::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const double monthWidth = (width() - NameWidth) * 30.4 / m_days.length();
    constexpr std::array Steps{ 1, 2, 3, 6, 12, 24, 60, 120 };
    int step = Steps.back();
    for (const int months : Steps) {
        if (months * monthWidth >= LabelWidth) {
            step = months;
            break;
        }
    }
    const QDate first = m_days.first.toDate();
    QDate month(first.year(), 1, 1);
    for (; Day::fromDate(month) <= m_days.last; month = month.addMonths(step)) {
        const Day day = Day::fromDate(month);
        if (day < m_days.first)
            continue;
        const int x = xOf(day);
        painter.setPen(theme.hairline);
        painter.drawLine(x, AxisHeight - Theme::Unit, x, height());
        painter.setPen(theme.secondary);
        const bool isYear = month.month() == 1;
        const QString label =
            isYear ? QString::number(month.year()) : QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        if (x + metrics.horizontalAdvance(label) < width())
            painter.drawText(QPoint(x + 3, metrics.ascent() + 2), label);
    }
    painter.setPen(theme.secondary);
    painter.drawText(QRect(0, AxisHeight - Theme::Unit * 5 / 2, NameWidth - Theme::Unit, Theme::Unit * 2),
        Qt::AlignLeft | Qt::AlignVCenter, tr("Orders"));
    for (const OrderDay& order : m_orders) {
        const QPointF centre((xOf(order.day) + xOf(order.day + 1)) / 2.0, AxisHeight - Theme::Unit * 3 / 2);
        painter.setPen(QPen(order.counts ? theme.text : theme.secondary, 1));
        painter.setBrush(order.counts ? QBrush(theme.text) : QBrush(theme.card));
        painter.drawEllipse(centre, 2.5, 2.5);
    }
}

void DayStrip::paintLane(QPainter& painter, size_t lane) const
{
    const Theme& theme = Theme::current();
    const Lane& shown = m_lanes[lane];
    const QRect row = laneRect(lane);
    painter.setFont(Theme::font(Theme::Type::Small));
    painter.setPen(shown.stays.isMember ? theme.text : theme.secondary);
    const QRect name = row.adjusted(0, 0, NameWidth - row.width() - Theme::Unit, 0);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(shown.name, Qt::ElideRight, name.width()));

    if (shown.stays.logged.isEmpty())
        return;
    QRectF known(xOf(shown.stays.logged.first), row.center().y() - BarHeight / 2 + 1, 0, BarHeight);
    known.setRight(xOf(shown.stays.logged.last + 1));
    painter.setPen(Qt::NoPen);
    QColor ground = theme.hover;
    ground.setAlphaF(0.7F); // the months shine through
    painter.setBrush(ground);
    painter.drawRoundedRect(known, 3, 3);
    const QColor color = theme.stage(shown.stage);
    for (size_t stay = 0; stay < shown.stays.stays.size(); ++stay) {
        const QRectF bar(barRect(lane, stay));
        const DayRange recorded = recordedPart(shown.stays, shown.stays.stays[stay]);
        QColor faint = color;
        faint.setAlphaF(0.22F);
        painter.setBrush(faint);
        painter.drawRoundedRect(bar, 3, 3);
        painter.setBrush(QBrush(color, Qt::BDiagPattern));
        painter.drawRoundedRect(bar, 3, 3);
        painter.setPen(QPen(color, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(Qt::NoPen);
        if (!recorded.isEmpty()) {
            QRectF solid(bar);
            solid.setLeft(std::min<double>(xOf(recorded.first), bar.right() - 1));
            painter.setBrush(color);
            painter.drawRoundedRect(solid, 3, 3);
        }
    }
}

void DayStrip::point(const Place& place)
{
    m_pointed = place;
    const QString words = text(place);
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT spoken(words);
    update();
}

bool DayStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = placeAt(help->pos());
    if (place)
        QToolTip::showText(help->globalPos(), text(*place), this, barRect(place->lane, place->stay));
    else if (help->pos().x() < NameWidth && help->pos().y() >= AxisHeight) {
        const auto lane = static_cast<size_t>((help->pos().y() - AxisHeight) / LaneHeight);
        QToolTip::showText(help->globalPos(), lane < m_lanes.size() ? m_lanes[lane].name : QString(), this);
    } else
        QToolTip::hideText();
    return true;
}

void DayStrip::mouseMoveEvent(QMouseEvent* event)
{
    Q_EMIT spoken(textAt(event->position().toPoint()));
}

void DayStrip::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    Q_EMIT spoken({});
}

void DayStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    for (size_t lane = 0; lane < m_lanes.size() && !m_pointed; ++lane) {
        if (!m_lanes[lane].stays.stays.empty())
            m_pointed = Place{ lane, m_lanes[lane].stays.stays.size() - 1 };
    }
    if (m_pointed && event->reason() != Qt::MouseFocusReason)
        point(*m_pointed);
}

void DayStrip::keyPressEvent(QKeyEvent* event)
{
    if (!m_pointed)
        return QWidget::keyPressEvent(event);
    Place place = *m_pointed;
    const size_t stays = m_lanes[place.lane].stays.stays.size();
    const auto toLane = [&](size_t lane) {
        if (!m_lanes[lane].stays.stays.empty())
            place = { lane, m_lanes[lane].stays.stays.size() - 1 };
    };
    switch (event->key()) {
    case Qt::Key_Left:
        place.stay -= place.stay > 0 ? 1 : 0;
        break;
    case Qt::Key_Right:
        place.stay += place.stay + 1 < stays ? 1 : 0;
        break;
    case Qt::Key_Up:
        if (place.lane > 0)
            toLane(place.lane - 1);
        break;
    case Qt::Key_Down:
        if (place.lane + 1 < m_lanes.size())
            toLane(place.lane + 1);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    point(place);
}

} // namespace ui
