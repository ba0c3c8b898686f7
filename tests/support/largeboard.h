// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakecounts.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"

#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include <vector>

/// A board of many segments in rows, each with an arrow to the next one and to the one below, open in a window. Segment
/// i has the customers 1 to i, all from day 20 + i mod 8 on.
class LargeBoard {
public:
    static constexpr core::Day Day0{ 20'000 };

    LargeBoard(int segmentCount, int inARow, const QPointF& step = { 320, 200 })
        : counts(pool,
            FakeCounts{ .log = [](core::SegmentId segment, const core::Progress&) { return logOf(segment); } }.opener())
        , document(core::Board())
        , numbers(document, counts)
        , view(document, numbers)
    {
        std::vector<core::Segment> segments;
        for (int i = 1; i <= segmentCount; ++i) {
            core::Segment segment;
            segment.id = { i };
            segment.name = QStringLiteral("Segment number %1").arg(i);
            segment.days = { Day0, Day0 + 30 };
            segments.push_back(segment);
        }
        document.setSegments(segments);
        document.setLastDay(Day0 + 30);
        for (int i = 0; i < segmentCount; ++i)
            nodes.push_back(document.addNode({ i + 1 }, QPointF(i % inARow * step.x(), i / inARow * step.y())));
        for (int i = 0; i < segmentCount; ++i) {
            if (i % inARow + 1 < inARow && i + 1 < segmentCount)
                arrows.push_back(document.connectNodes(nodes[size_t(i)], nodes[size_t(i) + 1]));
            if (i + inARow < segmentCount)
                arrows.push_back(document.connectNodes(nodes[size_t(i)], nodes[size_t(i + inARow)]));
        }
        document.undoStack().clear();
        view.resize(1200, 800);
        view.show();
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitForWindowExposed(&view)
            && QTest::qWaitFor([this] { return !counts.isBusy() && view.isSharp(); }, 30'000);
    }
    [[nodiscard]] QPoint at(const QPointF& point) const { return view.mapFromScene(point); }
    [[nodiscard]] QPointF middle(size_t node) const
    {
        return ui::boardgeometry::cardRect(document.board().node(nodes[node])->position).center() + QPointF(60, 0);
    }

    void press(const QPointF& viewPoint, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(view.viewport(), button, {}, viewPoint.toPoint());
    }
    void move(const QPointF& viewPoint, Qt::MouseButton held = Qt::LeftButton)
    {
        QMouseEvent event(
            QEvent::MouseMove, viewPoint, view.viewport()->mapToGlobal(viewPoint), Qt::NoButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void release(const QPointF& viewPoint, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseRelease(view.viewport(), button, {}, viewPoint.toPoint());
    }
    void wheel(const QPointF& viewPoint, const QPoint& angle, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(
            viewPoint, view.viewport()->mapToGlobal(viewPoint), {}, angle, {}, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    static core::Result<core::SegmentLogPtr> logOf(core::SegmentId segment)
    {
        core::SegmentLog log{ segment, { Day0, Day0 + 30 }, Day0, 1, {} };
        for (qint64 customer = 1; customer <= segment.value; ++customer)
            log.stays.push_back(
                { core::CustomerNumber(customer), Day0 + int(20 + segment.value % 8), core::Day::never() });
        return std::make_shared<const core::SegmentLog>(std::move(log));
    }

    QThreadPool pool;
    core::CountService counts;
    ui::BoardDocument document;
    ui::BoardNumbers numbers;
    ui::BoardView view;
    std::vector<core::NodeId> nodes;
    std::vector<core::ArrowId> arrows;
};
