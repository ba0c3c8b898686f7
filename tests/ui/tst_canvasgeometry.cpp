// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/board/arranging.h"
#include "ui/board/boardgeometry.h"
#include "ui/board/decorationgeometry.h"
#include "ui/board/snaplines.h"

using core::Board;
using core::Frame;
using ui::BoardItems;
using ui::DecorationHit;
using ui::arranging::Edge;
namespace decorations = ui::decorationgeometry;
namespace snaplines = ui::snaplines;

namespace {

Board boardOf(const std::vector<QPointF>& positions)
{
    Board board;
    for (const QPointF& position : positions)
        board.insertNode({ board.nextNodeId(), { board.nextNodeId().value }, position, {} });
    return board;
}

} // namespace

class TestCanvasGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void snapsToTheNearestLine_data()
    {
        QTest::addColumn<QRectF>("moving");
        QTest::addColumn<QPointF>("by");
        QTest::addColumn<int>("lines");
        // The other one: 0–200 across, 0–100 down.
        QTest::newRow("far away") << QRectF(250, 120, 200, 100) << QPointF(0, 0) << 0;
        QTest::newRow("top to top, middle and bottom with it") << QRectF(250, 4, 200, 100) << QPointF(0, -4) << 3;
        QTest::newRow("left to right edge") << QRectF(203, 150, 60, 60) << QPointF(-3, 0) << 1;
        QTest::newRow("middle to middle") << QRectF(72, 150, 60, 60) << QPointF(-2, 0) << 1;
        QTest::newRow("both ways") << QRectF(203, 97, 60, 60) << QPointF(-3, 3) << 2;
        QTest::newRow("the nearer of two") << QRectF(4, 150, 195, 60) << QPointF(1, 0) << 1;
    }
    void snapsToTheNearestLine()
    {
        QFETCH(QRectF, moving);
        QFETCH(QPointF, by);
        QFETCH(int, lines);

        const auto snap = snaplines::snap(moving, { QRectF(0, 0, 200, 100) }, 5);

        QCOMPARE(snap.by, by);
        QCOMPARE(snap.isAcross, by.x() != 0);
        QCOMPARE(snap.isDown, by.y() != 0);
        QCOMPARE(int(snap.lines.size()), lines);
    }
    void aLineReachesToTheNearest()
    {
        const auto snap = snaplines::snap({ 300, 2, 100, 50 }, { QRectF(700, 0, 100, 80), QRectF(0, 0, 100, 60) }, 5);

        QCOMPARE(snap.lines, std::vector{ QLineF(0, 0, 400, 0) });
    }

    void lockedCardsLeadTheAlignment()
    {
        Board board = boardOf({ { 0, 0 }, { 300, 200 }, { 500, 80 } });
        core::Node locked = board.nodes()[1];
        locked.isLocked = true;
        board.setNode(locked);

        const auto places = ui::arranging::aligned(board, { { 1 }, { 2 }, { 3 } }, Edge::Top);

        QCOMPARE(places.at({ 1 }), QPointF(0, 200));
        QCOMPARE(places.at({ 3 }), QPointF(500, 200));
    }
    void distributesInTheOrderTheyStand()
    {
        const Board board = boardOf({ { 900, 0 }, { 0, 40 }, { 850, 10 }, { 20, 5 } });

        const auto places = ui::arranging::distributed(board, { { 1 }, { 2 }, { 3 }, { 4 } }, Qt::Horizontal);

        QCOMPARE(places.at({ 2 }), QPointF(0, 40));
        QCOMPARE(places.at({ 4 }), QPointF(300, 5));
        QCOMPARE(places.at({ 3 }), QPointF(600, 10));
        QCOMPARE(places.at({ 1 }), QPointF(900, 0));
        QVERIFY(ui::arranging::distributed(board, { { 1 }, { 2 } }, Qt::Vertical).empty());
    }

    void aFrameIsTakenByTitleAndRim()
    {
        Board board;
        board.insertFrame({ { 1 }, Frame::Kind::Frame, { 0, 0, 400, 300 }, {}, 0 });
        const auto hit = [&board](double x, double y, const BoardItems& selected = {}) {
            return decorations::hitAt(board, { x, y }, 1, selected);
        };
        QVERIFY(hit(200, 10).isFrame());
        QVERIFY(hit(2, 200).isFrame());
        QVERIFY(hit(398, 299).isFrame());
        QCOMPARE(hit(200, 150).kind, DecorationHit::Kind::Nothing);
        QCOMPARE(hit(500, 150).kind, DecorationHit::Kind::Nothing);
        const DecorationHit corner = hit(398, 299, { {}, {}, { { 1 } }, {} });
        QVERIFY(corner.isCorner());
        QCOMPARE(corner.corner, Qt::BottomRightCorner);
    }
    void notesLieOverFrames()
    {
        Board board;
        board.insertFrame({ { 1 }, Frame::Kind::Frame, { 0, 0, 400, 300 }, {}, 0 });
        board.insertSticky({ { 4 }, { 20, 10, 100, 80 }, {}, 0 });
        const DecorationHit hit = decorations::hitAt(board, { 30, 20 }, 1, {});
        QVERIFY(hit.isSticky());
        QCOMPARE(hit.sticky, core::StickyId{ 4 });
    }
    void whatLiesInAFrameIsItsContent()
    {
        Board board = boardOf({ { 20, 40 }, { 350, 40 }, { 600, 40 } });
        board.insertFrame({ { 1 }, Frame::Kind::Frame, { 0, 0, 480, 300 }, {}, 0 });
        board.insertFrame({ { 2 }, Frame::Kind::Frame, { 10, 10, 230, 200 }, {}, 0 });
        board.insertFrame({ { 3 }, Frame::Kind::Frame, { 400, 0, 480, 300 }, {}, 0 });
        board.insertSticky({ { 1 }, { 300, 200, 100, 80 }, {}, 0 });

        const BoardItems items = decorations::contentsOf(board, { 1 });

        QCOMPARE(items.nodes, (std::vector<core::NodeId>{ { 1 }, { 2 } })); // by the middle of the card
        QCOMPARE(items.frames, (std::vector<core::FrameId>{ { 2 } }));
        QCOMPARE(items.stickies, (std::vector<core::StickyId>{ { 1 } }));
    }
    void aCornerStopsBeforeTheOther()
    {
        const QRectF rect(0, 0, 200, 100);
        QCOMPARE(decorations::resized(rect, Qt::TopLeftCorner, { -40, 20 }), QRectF(-40, 20, 240, 80));
        QCOMPARE(decorations::resized(rect, Qt::TopLeftCorner, { 500, 500 }), QRectF(160, 60, 40, 40));
        QCOMPARE(decorations::resized(rect, Qt::BottomRightCorner, { -9, -9 }), QRectF(0, 0, 40, 40));
    }
};

QTEST_GUILESS_MAIN(TestCanvasGeometry)
#include "tst_canvasgeometry.moc"
