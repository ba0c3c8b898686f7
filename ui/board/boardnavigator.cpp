// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardnavigator.h"

#include "ui/theme/theme.h"

#include <QGraphicsView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double LargestFit = 1;
constexpr double FitMargin = 6 * Theme::Unit;
constexpr size_t Remembered = 50;

} // namespace

BoardNavigator::BoardNavigator(QGraphicsView& view)
    : QObject(&view)
    , m_view(view)
{
}

double BoardNavigator::zoom() const
{
    return m_view.transform().m11();
}

BoardNavigator::Place BoardNavigator::here() const
{
    return { zoom(), m_view.mapToScene(m_view.viewport()->rect().center()) };
}

void BoardNavigator::setZoom(double zoom)
{
    const double bounded = std::clamp(zoom, SmallestZoom, LargestZoom);
    if (qFuzzyCompare(bounded, this->zoom()))
        return;
    const QPointF center = here().center;
    m_view.setTransform(QTransform::fromScale(bounded, bounded));
    m_view.centerOn(center);
    Q_EMIT zoomChanged(bounded);
}

void BoardNavigator::zoomAt(const QPointF& cursor, double zoom)
{
    const QPointF before = m_view.mapToScene(cursor.toPoint());
    setZoom(zoom);
    const QPointF after = m_view.mapToScene(cursor.toPoint());
    m_rest = {};
    scrollBy((before - after) * this->zoom());
}

void BoardNavigator::centerOn(const QPointF& point)
{
    m_view.centerOn(point);
}

void BoardNavigator::fit(const QRectF& area)
{
    remember();
    if (area.isNull()) {
        setZoom(1);
        centerOn({ 0, 0 });
        return;
    }
    const double width = std::max(1.0, m_view.viewport()->width() - 2 * FitMargin);
    const double height = std::max(1.0, m_view.viewport()->height() - 2 * FitMargin);
    setZoom(std::min({ LargestFit, width / std::max(1.0, area.width()), height / std::max(1.0, area.height()) }));
    centerOn(area.center());
}

void BoardNavigator::remember()
{
    const Place now = here();
    const bool isThere = !m_before.empty() && m_before.back().zoom == now.zoom
        && (m_before.back().center - now.center).manhattanLength() * now.zoom < 4;
    if (isThere)
        return;
    m_before.push_back(now);
    if (m_before.size() > Remembered)
        m_before.erase(m_before.begin());
}

void BoardNavigator::goBack()
{
    const Place now = here();
    while (!m_before.empty()) {
        const Place place = m_before.back();
        m_before.pop_back();
        if (place.zoom == now.zoom && (place.center - now.center).manhattanLength() * now.zoom < 4)
            continue; // it is there already
        setZoom(place.zoom);
        centerOn(place.center);
        return;
    }
}

void BoardNavigator::scrollBy(const QPointF& pixels)
{
    m_rest += pixels;
    const QPoint whole(qRound(m_rest.x()), qRound(m_rest.y()));
    m_rest -= whole;
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + whole.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + whole.y());
}

void BoardNavigator::startPan(const QPoint& from)
{
    m_isPanning = true;
    m_panFrom = from;
    m_rest = {};
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

void BoardNavigator::stopPan()
{
    m_isPanning = false;
    m_view.viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

bool BoardNavigator::press(const QMouseEvent& event)
{
    if (event.button() != Qt::MiddleButton && !(event.button() == Qt::LeftButton && m_isSpaceDown))
        return false;
    startPan(event.pos());
    return true;
}

bool BoardNavigator::move(const QMouseEvent& event)
{
    if (!m_isPanning)
        return false;
    scrollBy(m_panFrom - event.pos());
    m_panFrom = event.pos();
    return true;
}

bool BoardNavigator::release(const QMouseEvent& /*event*/)
{
    if (!m_isPanning)
        return false;
    stopPan();
    return true;
}

bool BoardNavigator::key(const QKeyEvent& event, bool isPressed)
{
    if (event.key() != Qt::Key_Space)
        return false;
    if (!event.isAutoRepeat()) {
        m_isSpaceDown = isPressed;
        if (!m_isPanning)
            m_view.viewport()->setCursor(isPressed ? Qt::OpenHandCursor : Qt::ArrowCursor);
    }
    return true;
}

void BoardNavigator::wheel(const QWheelEvent& event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        const double steps =
            event.angleDelta().isNull() ? event.pixelDelta().y() / 60.0 : event.angleDelta().y() / 120.0;
        zoomAt(event.position(), zoom() * std::pow(1.2, steps));
        return;
    }
    QPointF delta = event.pixelDelta().isNull() ? QPointF(event.angleDelta()) / 2 : QPointF(event.pixelDelta());
    if (event.modifiers().testFlag(Qt::ShiftModifier) && qFuzzyIsNull(delta.x()))
        delta = delta.transposed();
    scrollBy(-delta);
}

bool BoardNavigator::gesture(const QNativeGestureEvent& event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture) {
        zoomAt(event.position(), zoom() * (1 + event.value()));
        return true;
    }
    return false;
}

void BoardNavigator::leave()
{
    m_isSpaceDown = false;
    stopPan();
}

} // namespace ui
