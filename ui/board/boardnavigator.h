// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <vector>

class QGraphicsView;
class QKeyEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace ui {

/// Where a view looks at: wheel, pinch, space and middle button, fitting and the way back. The board has no edge.
/// GUI thread.
class BoardNavigator final : public QObject {
    Q_OBJECT

public:
    static constexpr double SmallestZoom = 0.1;
    static constexpr double LargestZoom = 4;

    explicit BoardNavigator(QGraphicsView& view);

    [[nodiscard]] double zoom() const;
    void setZoom(double zoom); ///< the middle of the view stays where it is
    void zoomAt(const QPointF& cursor, double zoom); ///< the board's point below the cursor stays there
    void centerOn(const QPointF& point);
    /// Shows all of the area, or as much of the board as fits at 100 %; remembers where the view was.
    void fit(const QRectF& area);
    [[nodiscard]] bool canGoBack() const { return !m_before.empty(); }
    void goBack(); ///< to where the view was before the last fit
    void remember(); ///< where the view is now, to go back to

    [[nodiscard]] bool isPanning() const { return m_isPanning; }
    void startPan(const QPoint& from);
    // Whether the event was one of navigation and is done.
    bool press(const QMouseEvent& event); ///< middle button, or the left one with space held
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool key(const QKeyEvent& event, bool isPressed); ///< space
    void wheel(const QWheelEvent& event);
    bool gesture(const QNativeGestureEvent& event);
    void leave(); ///< the focus went

Q_SIGNALS:
    void zoomChanged(double zoom);

private:
    struct Place {
        double zoom;
        QPointF center;
    };

    void scrollBy(const QPointF& pixels);
    void stopPan();
    [[nodiscard]] Place here() const;

    QGraphicsView& m_view;
    std::vector<Place> m_before;
    bool m_isPanning = false;
    bool m_isSpaceDown = false;
    QPoint m_panFrom;
    QPointF m_rest; ///< what whole pixels of scrolling left over
};

} // namespace ui
