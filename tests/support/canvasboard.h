// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakecounts.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/canvascontrol.h"

#include <QMimeData>
#include <QtTest>

/// An open board in a window with its canvas actions, worked on with mouse and keys: segments 1 to `count`, named “Seg
/// 1” and so on, none on the board yet. Scene and viewport points are the same but for the shift of the view.
class CanvasBoard {
public:
    explicit CanvasBoard(int count = 8)
        : counts(pool,
            FakeCounts{ .log = [](core::SegmentId segment, const core::Progress&) -> core::Result<core::SegmentLogPtr> {
                return std::make_shared<const core::SegmentLog>(
                    core::SegmentLog{ segment, { FirstDay, FirstDay + 16 }, FirstDay, 1, {} });
            } }.opener())
        , document(core::Board())
        , numbers(document, counts)
        , view(document, numbers)
        , control(new ui::CanvasControl(view, document, actions))
    {
        std::vector<core::Segment> segments;
        for (int i = 1; i <= count; ++i) {
            core::Segment segment;
            segment.id = { i };
            segment.name = QStringLiteral("Seg %1").arg(i);
            segment.days = { FirstDay, FirstDay + 16 };
            segments.push_back(segment);
        }
        document.setSegments(segments);
        document.setLastDay(FirstDay + 16);
        for (QAction* action : actions.all())
            view.addAction(action); // as a window has them in its menus
        view.resize(1200, 800);
        view.show();
        view.setEditing(true);
        control->setEditing(true);
    }

    /// Shown at 100 %, with the board's origin at a known place.
    [[nodiscard]] bool isShown()
    {
        if (!QTest::qWaitForWindowExposed(&view))
            return false;
        QCoreApplication::processEvents(); // the first fitting
        view.setZoom(1);
        view.centerOn(400, 250);
        return true;
    }
    core::NodeId add(int segment, double x, double y) { return document.addNode({ segment }, { x, y }); }
    [[nodiscard]] ui::BoardScene& scene() { return view.boardScene(); }
    [[nodiscard]] const core::Board& board() const { return document.board(); }
    [[nodiscard]] int steps() { return document.undoStack().count(); }
    [[nodiscard]] QPoint at(const QPointF& point) const { return view.mapFromScene(point); }
    [[nodiscard]] QPointF body(core::NodeId node) const ///< of a card, beside its number
    {
        return ui::boardgeometry::cardRect(board().node(node)->position).center() + QPointF(60, 0);
    }
    [[nodiscard]] QPointF dot(core::NodeId node, ui::Side side) const
    {
        return ui::boardgeometry::dot(ui::boardgeometry::cardRect(board().node(node)->position), side);
    }

    void press(const QPointF& point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, keys, at(point));
    }
    void move(const QPointF& point, Qt::KeyboardModifiers keys = {})
    {
        const QPointF position = at(point);
        QMouseEvent event(
            QEvent::MouseMove, position, view.viewport()->mapToGlobal(position), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void release(const QPointF& point) { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(point)); }
    void drag(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers keys = {})
    {
        press(from);
        for (int step = 1; step <= 5; ++step)
            move(from + (to - from) * step / 5, keys);
        release(to);
    }
    void click(const QPointF& point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, at(point));
    }
    void doubleClick(const QPointF& point) { QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(point)); }
    /// Carries a segment from a list over the board; `drop`: and lets it go there.
    void carry(int segment, const QPointF& point, bool drop)
    {
        QMimeData data;
        data.setData(ui::BoardView::SegmentMimeType, QByteArray::number(segment));
        QDragEnterEvent enter(at(point), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent over(at(point), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &over);
        if (!drop)
            return;
        QDropEvent event(at(point), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void select(const std::vector<core::NodeId>& nodes) { scene().select({ nodes, {}, {}, {} }); }
    /// The field or window of that name if it is to be seen.
    template <typename Widget>
    [[nodiscard]] Widget* shown(const QString& name)
    {
        for (Widget* widget : view.findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    static constexpr core::Day FirstDay{ 20'000 };

    QThreadPool pool;
    core::CountService counts;
    ui::BoardDocument document;
    ui::BoardNumbers numbers;
    ui::CanvasActions actions;
    ui::BoardView view;
    ui::CanvasControl* control; // the view's
};
