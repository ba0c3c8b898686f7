// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/board/arrowwidths.h"
#include "ui/board/boardgeometry.h"
#include "ui/board/boardlayouter.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;
using core::ArrowId;
using core::Board;
using core::NodeId;
using ui::ArrowShape;
using ui::BoardHit;
using ui::BoardLayout;
using ui::CardPlace;
namespace geometry = ui::boardgeometry;

namespace {

Board boardOf(const std::vector<QPointF>& positions, const std::vector<std::pair<int, int>>& arrows)
{
    Board board;
    for (const QPointF& position : positions)
        board.insertNode({ board.nextNodeId(), { board.nextNodeId().value }, position, {} });
    for (const auto& [from, to] : arrows)
        board.insertArrow({ board.nextArrowId(), { from }, { to }, {} });
    return board;
}

/// Cards on a loose grid and arrows between them, as people lay boards out.
Board randomBoard(quint32 seed, int nodeCount, int arrowCount)
{
    std::mt19937 random(seed);
    const auto number = [&random](int below) { return static_cast<int>(random() % static_cast<quint32>(below)); };
    Board board;
    for (int i = 0; i < nodeCount; ++i)
        board.insertNode(
            { board.nextNodeId(), { i + 1 }, QPointF(i % 4 * 320 + number(5) * 8, i / 4 * 200 + number(5) * 8), {} });
    for (int tries = 0; tries < 1000 && static_cast<int>(board.arrows().size()) < arrowCount; ++tries) {
        const NodeId source{ 1 + number(nodeCount) };
        const NodeId target{ 1 + number(nodeCount) };
        if (source != target && !board.arrowBetween(source, target))
            board.insertArrow({ board.nextArrowId(), source, target, {} });
    }
    return board;
}

bool areApart(const ArrowShape& a, const ArrowShape& b)
{
    double most = 0;
    for (int i = 1; i < 20; ++i)
        most = std::max(most, a.distanceTo(b.pointAt(i / 20.0)));
    return most >= 12;
}

} // namespace

class TestBoardGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void arrowsLeaveTheBestSides_data()
    {
        QTest::addColumn<QPointF>("target");
        QTest::addColumn<QPointF>("start");
        QTest::addColumn<QPointF>("tip");
        QTest::newRow("to the right") << QPointF(320, 0) << QPointF(200, 48) << QPointF(317, 48);
        QTest::newRow("to the left") << QPointF(-320, 0) << QPointF(0, 48) << QPointF(-117, 48);
        QTest::newRow("down") << QPointF(0, 200) << QPointF(100, 96) << QPointF(100, 197);
        QTest::newRow("up") << QPointF(0, -200) << QPointF(100, 0) << QPointF(100, -101);
    }
    void arrowsLeaveTheBestSides()
    {
        QFETCH(QPointF, target);
        QFETCH(QPointF, start);
        QFETCH(QPointF, tip);

        const BoardLayout layout = geometry::layOut(boardOf({ { 0, 0 }, target }, { { 1, 2 } }), {});

        QCOMPARE(layout.arrows.front().start, start);
        QCOMPARE(layout.arrows.front().tip, tip);
    }

    void arrowsStayOffTheirOwnCards_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 100; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void arrowsStayOffTheirOwnCards()
    {
        QFETCH(quint32, seed);
        const Board board = randomBoard(seed, 10, 14);

        const BoardLayout layout = geometry::layOut(board, {});

        for (const ArrowShape& shape : layout.arrows) {
            const core::Arrow& arrow = *board.arrow(shape.id);
            for (int i = 1; i < 40; ++i) {
                const QPointF point = shape.pointAt(i / 40.0);
                QVERIFY(!layout.card(arrow.source)->rect.adjusted(2, 2, -2, -2).contains(point));
                QVERIFY(!layout.card(arrow.target)->rect.adjusted(2, 2, -2, -2).contains(point));
            }
        }
    }

    void pillsAreClearOfCardsAndEachOther_data() { arrowsStayOffTheirOwnCards_data(); }
    void pillsAreClearOfCardsAndEachOther()
    {
        QFETCH(quint32, seed);
        const Board board = randomBoard(seed, 10, 12);
        std::map<ArrowId, double> widths;
        for (const core::Arrow& arrow : board.arrows())
            widths.emplace(arrow.id, 52);

        const BoardLayout layout = geometry::layOut(board, widths);

        for (const ArrowShape& a : layout.arrows) {
            QCOMPARE(a.pill.size(), QSizeF(52, geometry::PillHeight));
            for (const CardPlace& card : layout.cards)
                QVERIFY(!a.pill.intersects(card.rect));
            for (const ArrowShape& b : layout.arrows)
                QVERIFY(a.id == b.id || !a.pill.intersects(b.pill));
        }
    }

    void noLabelCoversAnything_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("arrows");
        QTest::newRow("a few") << 6 << 8;
        QTest::newRow("some") << 20 << 28;
        QTest::newRow("many") << 40 << 60;
    }
    /// Loops and arrows back and forth included, numbers of any length; wherever cards leave room for a number.
    void noLabelCoversAnything()
    {
        QFETCH(int, nodes);
        QFETCH(int, arrows);
        for (quint32 seed = 0; seed < 60; ++seed) {
            Board board = randomBoard(seed, nodes, arrows);
            for (const core::Arrow& arrow : std::vector(board.arrows())) {
                if (arrow.id.value % 4 == 0 && !board.arrowBetween(arrow.target, arrow.source))
                    board.insertArrow({ board.nextArrowId(), arrow.target, arrow.source, {} });
            }
            std::map<ArrowId, double> widths;
            for (const core::Arrow& arrow : board.arrows())
                widths.emplace(arrow.id, 36 + 8 * (arrow.id.value % 5));

            const BoardLayout layout = geometry::layOut(board, widths);

            for (const ArrowShape& a : layout.arrows) {
                for (const CardPlace& card : layout.cards)
                    QVERIFY2(!a.pill.intersects(card.rect), qPrintable(u"seed %1"_s.arg(seed)));
                for (const ArrowShape& b : layout.arrows)
                    QVERIFY2(a.id == b.id || !a.pill.intersects(b.pill), qPrintable(u"seed %1"_s.arg(seed)));
                const core::Arrow& arrow = *board.arrow(a.id);
                if (const core::Arrow* back = board.arrowBetween(arrow.target, arrow.source))
                    QVERIFY2(areApart(a, *layout.arrow(back->id)), qPrintable(u"seed %1"_s.arg(seed)));
            }
        }
    }

    void arrowsThereAndBackKeepApart_data()
    {
        QTest::addColumn<QPointF>("other");
        QTest::newRow("beside") << QPointF(400, 0);
        QTest::newRow("below") << QPointF(0, 240);
        QTest::newRow("aslant") << QPointF(400, 160);
    }
    void arrowsThereAndBackKeepApart()
    {
        QFETCH(QPointF, other);

        const BoardLayout layout = geometry::layOut(boardOf({ { 0, 0 }, other }, { { 1, 2 }, { 2, 1 } }), {});

        QVERIFY(areApart(layout.arrows[0], layout.arrows[1]));
        QVERIFY(!layout.arrows[0].pill.intersects(layout.arrows[1].pill));
    }
    void arrowsIntoOneSideDoNotCoincide()
    {
        const BoardLayout layout = geometry::layOut(
            boardOf({ { 400, 200 }, { 0, 0 }, { 0, 200 }, { 0, 400 } }, { { 2, 1 }, { 3, 1 }, { 4, 1 } }), {});

        QVERIFY(layout.arrows[0].tip.y() + 8 < layout.arrows[1].tip.y());
        QVERIFY(layout.arrows[1].tip.y() + 8 < layout.arrows[2].tip.y());
    }

    void widthFollowsTheSquareRoot()
    {
        ui::ArrowWidths widths;
        widths.top = 100;
        QCOMPARE(widths.widthOf(0), 1.5);
        QCOMPARE(widths.widthOf(std::nullopt), 1.5);
        QCOMPARE(widths.widthOf(25), 4.75);
        QCOMPARE(widths.widthOf(100), 8.0);
        QCOMPARE(widths.widthOf(1000), 8.0);
        QCOMPARE(widths.samples(), (std::array<qint64, 3>{ 5, 20, 100 }));
        widths.top = 0;
        QCOMPARE(widths.widthOf(0), 1.5);
    }
    void widthCanFollowTheLogarithm()
    {
        ui::ArrowWidths widths;
        widths.scale = ui::ArrowWidths::Scale::Logarithmic;
        widths.top = 10'000;
        QCOMPARE(widths.widthOf(10'000), 8.0);
        QVERIFY(widths.widthOf(100) > 4.5 && widths.widthOf(100) < 5);
        QVERIFY(widths.widthOf(10) < widths.widthOf(100));
        widths.scale = ui::ArrowWidths::Scale::Equal;
        QCOMPARE(widths.widthOf(10), widths.widthOf(10'000));
    }
    void widthsChangeInSteps()
    {
        QCOMPARE(ui::ArrowWidths::topFor(0), 0);
        QCOMPARE(ui::ArrowWidths::topFor(1), 1);
        QCOMPARE(ui::ArrowWidths::topFor(3), 5);
        QCOMPARE(ui::ArrowWidths::topFor(150), 200);
        QCOMPARE(ui::ArrowWidths::topFor(200), 200);
        QCOMPARE(ui::ArrowWidths::topFor(201), 500);
    }

    void hitsWhatIsUnderThePoint_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::addColumn<int>("kind");
        QTest::newRow("card") << QPointF(150, 20) << int(BoardHit::Kind::Node);
        QTest::newRow("its number") << QPointF(30, 50) << int(BoardHit::Kind::NodeCount);
        QTest::newRow("beside its number") << QPointF(120, 50) << int(BoardHit::Kind::Node);
        QTest::newRow("a dot") << QPointF(100, 0) << int(BoardHit::Kind::Dot);
        QTest::newRow("the arrow") << QPointF(220, 49) << int(BoardHit::Kind::Arrow);
        QTest::newRow("its pill") << QPointF(295, 50) << int(BoardHit::Kind::ArrowCount);
        QTest::newRow("nothing") << QPointF(300, 300) << int(BoardHit::Kind::Nothing);
    }
    void hitsWhatIsUnderThePoint()
    {
        QFETCH(QPointF, point);
        QFETCH(int, kind);
        const BoardLayout layout = geometry::layOut(boardOf({ { 0, 0 }, { 400, 0 } }, { { 1, 2 } }), { { { 1 }, 52 } });

        const BoardHit hit =
            geometry::hitAt(layout, point, { .withDots = true, .countWidths = { { { 1 }, 60 }, { { 2 }, 60 } } });

        QCOMPARE(static_cast<int>(hit.kind), kind);
    }
    void endsAreHitOnlyOfTheArrowInHand()
    {
        const BoardLayout layout = geometry::layOut(boardOf({ { 0, 0 }, { 400, 0 } }, { { 1, 2 } }), {});
        const QPointF tip = layout.arrows.front().tip;

        QCOMPARE(geometry::hitAt(layout, tip, { .withDots = true }).kind, BoardHit::Kind::Dot);
        const BoardHit hit = geometry::hitAt(layout, tip, { .withDots = true, .withEndsOf = { 1 } });
        QCOMPARE(hit.kind, BoardHit::Kind::ArrowTarget);
        QCOMPARE(hit.arrow, ArrowId{ 1 });
    }

    /// What the layouter remembers shows in its speed and never in its layouts.
    void layoutsDoNotHangOnThePast_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void layoutsDoNotHangOnThePast()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto number = [&random](int below) { return static_cast<int>(random() % static_cast<quint32>(below)); };
        Board board = randomBoard(seed, 16, 40 + static_cast<int>(seed) * 3);
        std::map<ArrowId, double> widths;
        for (const core::Arrow& arrow : board.arrows())
            widths.emplace(arrow.id, 36 + 4 * number(8));
        ui::BoardLayouter layouter;

        for (int change = 0; change < 25; ++change) {
            const std::vector<core::Arrow> arrows = board.arrows();
            const core::Arrow some = arrows[static_cast<size_t>(number(static_cast<int>(arrows.size())))];
            switch (number(4)) {
            case 0: {
                core::Node node = board.nodes()[static_cast<size_t>(number(16))];
                node.position += QPointF(8 * (number(21) - 10), 8 * (number(21) - 10));
                board.setNode(node);
                break;
            }
            case 1:
                board.removeArrow(some.id);
                break;
            case 2:
                if (!board.arrowBetween(some.target, some.source))
                    board.insertArrow({ board.nextArrowId(), some.target, some.source, {} });
                break;
            default:
                widths[some.id] = 36 + 4 * number(30);
            }
            const BoardLayout layout = layouter.layOut(board, widths);
            const BoardLayout fresh = geometry::layOut(board, widths);
            QCOMPARE(layout.cards, fresh.cards);
            QCOMPARE(layout.arrows, fresh.arrows);
        }
    }

    void thirtyArrowsAreLaidOutWithinAFrame()
    {
        const Board board = randomBoard(1, 14, 30);
        QCOMPARE(board.arrows().size(), size_t(30));
        QElapsedTimer timer;
        timer.start();
        constexpr int Rounds = 10;
        for (int i = 0; i < Rounds; ++i)
            QVERIFY(!geometry::layOut(board, {}).arrows.empty());
        const auto took = timer.nsecsElapsed() / Rounds;
        qInfo("layout of 30 arrows: %.2f ms", static_cast<double>(took) / 1e6);
        QVERIFY(took < 50'000'000); // far above what it takes: busy machines run this
    }
};

QTEST_GUILESS_MAIN(TestBoardGeometry)
#include "tst_boardgeometry.moc"
