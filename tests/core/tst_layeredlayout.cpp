// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardrules.h"
#include "core/board/lanelayout.h"
#include "core/board/layeredlayout.h"
#include "core/board/layering.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>
#include <QLineF>
#include <QRectF>

#include <cmath>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr layeredlayout::Spacing Spacing;

std::vector<NodeId> allOf(const Board& board)
{
    std::vector<NodeId> ids;
    for (const Node& node : board.nodes())
        ids.push_back(node.id);
    return ids;
}

/// Cards anywhere, arrows between any of them, back and forth included.
Board randomBoard(quint32 seed, int nodes, int arrows)
{
    std::mt19937 random(seed);
    const auto number = [&random](int below) { return static_cast<int>(random() % static_cast<quint32>(below)); };
    Board board;
    for (int i = 1; i <= nodes; ++i)
        board.insertNode({ { i }, { i }, QPointF(number(2000), number(1400)), {} });
    for (int i = 0; i < arrows; ++i) {
        const NodeId source{ 1 + number(nodes) };
        const NodeId target{ 1 + number(nodes) };
        if (boardrules::mayConnect(board, source, target) == boardrules::Refusal::None)
            board.insertArrow({ board.nextArrowId(), source, target, {} });
    }
    return board;
}

Board laidOut(Board board, const std::vector<NodeId>& nodes)
{
    for (const auto& [id, position] : layeredlayout::positions(board, nodes, Spacing)) {
        Node node = *board.node(id);
        node.position = position;
        board.setNode(node);
    }
    return board;
}

QRectF cardOf(const Node& node)
{
    return { node.position, Spacing.card };
}

bool hasOverlap(const Board& board)
{
    for (const Node& a : board.nodes()) {
        for (const Node& b : board.nodes()) {
            if (a.id < b.id && cardOf(a).intersects(cardOf(b)))
                return true;
        }
    }
    return false;
}

/// Of straight lines from middle to middle.
int crossingsOf(const Board& board)
{
    const auto lineOf = [&board](const Arrow& arrow) {
        return QLineF(cardOf(*board.node(arrow.source)).center(), cardOf(*board.node(arrow.target)).center());
    };
    int count = 0;
    for (const Arrow& a : board.arrows()) {
        for (const Arrow& b : board.arrows()) {
            const bool isJoined =
                a.source == b.source || a.source == b.target || a.target == b.source || a.target == b.target;
            if (a.id < b.id && !isJoined && lineOf(a).intersects(lineOf(b)) == QLineF::BoundedIntersection)
                ++count;
        }
    }
    return count;
}

} // namespace

class TestLayeredLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aLadderRunsFromLeftToRight()
    {
        Board board;
        for (const qint64 id : { 1, 2, 3 })
            board.insertNode({ { id }, { id }, QPointF(100, 700 - 100.0 * double(id)), {} });
        board.insertArrow({ { 1 }, { 3 }, { 1 }, {} });
        board.insertArrow({ { 2 }, { 1 }, { 2 }, {} });

        const auto places = layeredlayout::positions(board, allOf(board), Spacing);

        QCOMPARE(places.at({ 3 }), QPointF(104, 400)); // begins where the cards began, on the grid
        QCOMPARE(places.at({ 1 }), QPointF(416, 400));
        QCOMPARE(places.at({ 2 }), QPointF(728, 400));
    }

    void aLoopIsLaidOut()
    {
        Board board;
        for (const qint64 id : { 1, 2, 3 })
            board.insertNode({ { id }, { id }, QPointF(300.0 * double(id), 0), {} });
        board.insertArrow({ { 1 }, { 1 }, { 2 }, {} });
        board.insertArrow({ { 2 }, { 2 }, { 3 }, {} });
        board.insertArrow({ { 3 }, { 3 }, { 1 }, {} });

        const Board after = laidOut(board, allOf(board));

        QVERIFY(!hasOverlap(after));
        QVERIFY(after.node({ 1 })->position.x() < after.node({ 2 })->position.x());
        QVERIFY(after.node({ 2 })->position.x() < after.node({ 3 })->position.x());
    }

    void nothingOverlapsAndLessCrosses()
    {
        int before = 0;
        int after = 0;
        for (quint32 seed = 0; seed < 60; ++seed) {
            const int nodes = 2 + static_cast<int>(seed % 20);
            const Board board = randomBoard(seed, nodes, nodes + static_cast<int>(seed % 7));
            const Board done = laidOut(board, allOf(board));

            QVERIFY2(!hasOverlap(done), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(done.check());
            QVERIFY(laidOut(board, allOf(board)) == done); // always the same
            for (const Node& node : done.nodes())
                QVERIFY(std::fmod(node.position.x(), 8) == 0 && std::fmod(node.position.y(), 8) == 0);
            before += crossingsOf(board);
            after += crossingsOf(done);
        }
        qInfo("%d crossings before, %d after", before, after);
        QVERIFY(after * 3 < before);
    }

    void aSelectionKeepsClearOfTheRest()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            const Board start = randomBoard(seed, 14, 18);
            Board board = laidOut(start, allOf(start));
            Node locked = board.nodes()[2];
            locked.isLocked = true;
            board.setNode(locked);
            std::vector<NodeId> some;
            for (const Node& node : board.nodes()) {
                if (node.id.value % 3 != 0)
                    some.push_back(node.id);
            }

            const Board done = laidOut(board, some);

            QVERIFY2(!hasOverlap(done), qPrintable(u"seed %1"_s.arg(seed)));
            for (const Node& node : board.nodes()) {
                if (node.id.value % 3 == 0 || node.isLocked)
                    QCOMPARE(done.node(node.id)->position, node.position);
            }
        }
    }

    void whatStandsInALaneStaysInIt()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            std::mt19937 random(seed);
            const auto number = [&random](
                                    int below) { return static_cast<int>(random() % static_cast<quint32>(below)); };
            Board board = randomBoard(seed, 3 + number(22), number(40));
            const bool areRows = number(3) == 0;
            const int count = 1 + number(5);
            const double wide = 200 + number(500);
            const double high = 120 + number(600);
            for (int i = 0; i < count; ++i) {
                const QPointF corner = areRows ? QPointF(100, i * high) : QPointF(100 + i * wide, 0);
                const QSizeF size(areRows ? 1600 : wide, high);
                board.insertFrame({ board.nextFrameId(), Frame::Kind::Lane, QRectF(corner, size), {}, 1 });
            }
            Board apart = laidOut(board, allOf(board)); // no card lies on another, wherever the lanes are
            if (number(2) == 0 && apart.nodes().size() > 3) {
                Node locked = apart.nodes()[2];
                locked.isLocked = true;
                apart.setNode(locked);
            }
            const auto laneOf = [](const Board& on, const Node& node) {
                return lanelayout::laneOf(on, node, Spacing.card);
            };

            const layeredlayout::Places places = layeredlayout::arranged(apart, allOf(apart), Spacing);
            Board done = apart;
            for (const auto& [id, position] : places.nodes) {
                Node node = *done.node(id);
                node.position = position;
                done.setNode(node);
            }
            for (const auto& [id, rect] : places.lanes) {
                Frame lane = *done.frame(id);
                lane.rect = rect;
                QVERIFY(boardrules::mayStand(lane));
                done.setFrame(lane);
            }

            const QByteArray where = u"seed %1"_s.arg(seed).toUtf8();
            QVERIFY2(!hasOverlap(done), where.constData());
            for (const Node& node : apart.nodes()) {
                const Node& now = *done.node(node.id);
                if (node.isLocked) {
                    QCOMPARE(now.position, node.position);
                    continue;
                }
                const FrameId lane = laneOf(apart, node);
                const QPointF middle = cardOf(now).center();
                if (lane.isValid())
                    QVERIFY2(done.frame(lane)->rect.contains(middle), where.constData());
                for (const Frame& frame : done.frames())
                    QVERIFY2(lane.isValid() || !frame.rect.intersects(cardOf(now)), where.constData());
            }
            for (const Frame& frame : apart.frames()) {
                QCOMPARE(done.frame(frame.id)->rect.width(), frame.rect.width());
                QVERIFY(done.frame(frame.id)->rect.height() >= frame.rect.height());
            }
        }
    }

    void aLockedLaneIsNotMadeLarger()
    {
        Board board;
        for (const qint64 id : { 1, 2, 3, 4 })
            board.insertNode({ { id }, { id }, QPointF(20, 40.0 * double(id)), {} });
        board.insertFrame({ { 1 }, Frame::Kind::Lane, { 0, 0, 312, 300 }, {}, 1, true });

        const auto places = layeredlayout::arranged(board, allOf(board), Spacing);

        QVERIFY(places.lanes.empty());
        QVERIFY(places.nodes.empty()); // there is no room for them
    }

    void nothingToLayOut()
    {
        QVERIFY(layeredlayout::positions(Board(), {}, Spacing).empty());
        Board board = randomBoard(1, 1, 0);
        QCOMPARE(layeredlayout::positions(board, allOf(board), Spacing).size(), 1U);
        QVERIFY(layeredlayout::positions(board, { { 99 } }, Spacing).empty());
    }

    void aLargeBoard()
    {
        const Board board = randomBoard(7, 300, 600);
        QElapsedTimer timer;
        timer.start();
        const Board done = laidOut(board, allOf(board));
        qInfo("300 nodes and %d arrows in %lld ms", int(board.arrows().size()), timer.elapsed());
        QVERIFY(!hasOverlap(done));
    }

    void crossingsAreCounted()
    {
        layering::Layers layers = layering::split({ 0, 0, 1, 1 }, { { 0, 3 }, { 1, 2 } }, { 0, 1, 0, 1 });
        QCOMPARE(layering::crossings(layers), 1U);
        layering::reduceCrossings(layers);
        QCOMPARE(layering::crossings(layers), 0U);
    }
};

QTEST_GUILESS_MAIN(TestLayeredLayout)
#include "tst_layeredlayout.moc"
