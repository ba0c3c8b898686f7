// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/board.h"
#include "core/board/boardrules.h"
#include "tests/support/testing.h"

#include <random>

using namespace core;
using namespace Qt::StringLiterals;
using boardrules::Refusal;

namespace {

/// Three segments, 10 → 20 → 30.
Board ladder()
{
    Board board;
    for (const qint64 segment : { 10, 20, 30 })
        board.insertNode({ board.nextNodeId(), { segment }, QPointF(double(segment), 0), {} });
    board.insertArrow({ board.nextArrowId(), { 1 }, { 2 }, {} });
    board.insertArrow({ board.nextArrowId(), { 2 }, { 3 }, {} });
    return board;
}

} // namespace

class TestBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void findsItsParts()
    {
        const Board board = ladder();

        QCOMPARE(board.node({ 2 })->segment, SegmentId{ 20 });
        QCOMPARE(board.nodeOf({ 30 })->id, NodeId{ 3 });
        QCOMPARE(board.arrow({ 1 })->target, NodeId{ 2 });
        QCOMPARE(board.arrowBetween({ 2 }, { 3 })->id, ArrowId{ 2 });
        QVERIFY(!board.node({ 4 }));
        QVERIFY(!board.nodeOf({ 40 }));
        QVERIFY(!board.arrow({ 3 }));
        QVERIFY(!board.arrowBetween({ 3 }, { 2 }));
        QCOMPARE(board.arrowsAt({ 2 }).size(), 2U);
        QVERIFY(board.check());
    }

    void saysWhyAnArrowMayNotBe()
    {
        const Board board = ladder();

        QCOMPARE(boardrules::mayConnect(board, { 1 }, { 3 }), Refusal::None);
        QCOMPARE(boardrules::mayConnect(board, { 2 }, { 1 }), Refusal::None); // loops are allowed
        QCOMPARE(boardrules::mayConnect(board, { 1 }, { 1 }), Refusal::SameNode);
        QCOMPARE(boardrules::mayConnect(board, { 1 }, { 2 }), Refusal::AlreadyThere);
        QCOMPARE(boardrules::mayConnect(board, { 1 }, { 2 }, { 1 }), Refusal::None);
        QCOMPARE(boardrules::mayConnect(board, { 1 }, { 2 }, { 2 }), Refusal::AlreadyThere);
        QCOMPARE(boardrules::mayConnect(board, { 1 }, { 9 }), Refusal::UnknownNode);
        QCOMPARE(boardrules::mayConnect(board, {}, {}), Refusal::UnknownNode);
        QVERIFY(boardrules::mayAdd(board, { 40 }));
        QVERIFY(!boardrules::mayAdd(board, { 10 }));
        QVERIFY(!boardrules::mayAdd(board, {}));
    }

    void neverGivesAnIdTwice()
    {
        Board board = ladder();
        board.removeArrow({ 2 });
        board.removeNode({ 3 });

        QCOMPARE(board.nextNodeId(), NodeId{ 4 });
        QCOMPARE(board.nextArrowId(), ArrowId{ 3 });
    }

    void takingARemovalBackRestoresTheDocument()
    {
        const Board before = ladder();
        Board board = before;
        board.removeArrow({ 1 });
        board.removeNode({ 1 });
        QVERIFY(!(board == before));

        board.insertNode(*before.node({ 1 }));
        board.insertArrow(*before.arrow({ 1 }));

        QVERIFY(board == before);
        QVERIFY(board.check());
    }

    void changesNotesPlacesAndEnds()
    {
        Board board = ladder();

        board.setNode({ { 1 }, { 10 }, QPointF(5, 6), u"A postcard"_s });
        board.setArrow({ { 2 }, { 1 }, { 3 }, u"A voucher"_s });

        QCOMPARE(board.node({ 1 })->note, u"A postcard"_s);
        QCOMPARE(board.node({ 1 })->position, QPointF(5, 6));
        QCOMPARE(board.arrow({ 2 })->source, NodeId{ 1 });
        QVERIFY(board.check());
    }

    void keepsItsLawsUnderRandomEdits()
    {
        std::mt19937 random(3);
        const auto any = [&](qint64 most) { return qint64(random() % quint64(most)) + 1; };
        Board board;
        for (int i = 0; i < 4000; ++i) {
            const NodeId node{ any(12) };
            const NodeId other{ any(12) };
            const ArrowId arrow{ any(20) };
            const SegmentId segment{ any(9) };
            if (any(3) == 1 && boardrules::mayAdd(board, segment)) {
                const NodeId fresh = any(2) == 1 || board.node(node) ? board.nextNodeId() : node;
                board.insertNode({ fresh, segment, {}, {} });
            } else if (any(6) == 1 && board.node(node)) {
                for (const Arrow& touching : board.arrowsAt(node))
                    board.removeArrow(touching.id);
                board.removeNode(node);
            } else if (boardrules::mayConnect(board, node, other) == Refusal::None) {
                board.insertArrow({ board.arrow(arrow) ? board.nextArrowId() : arrow, node, other, {} });
            } else if (board.arrow(arrow) && boardrules::mayConnect(board, node, other, arrow) == Refusal::None) {
                board.setArrow({ arrow, node, other, {} });
            }
            QVERIFY(board.check());
        }
    }

    void resolvesItsPeriod_data()
    {
        QTest::addColumn<PeriodChoice>("choice");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        using Kind = PeriodChoice::Kind;
        const Day custom = *Day::fromIso(u"2023-05-05");
        QTest::newRow("last 7 days") << PeriodChoice() << u"2024-02-24"_s << u"2024-03-01"_s;
        QTest::newRow("last 1 day") << PeriodChoice{ Kind::LastDays, 1, {} } << u"2024-03-01"_s << u"2024-03-01"_s;
        QTest::newRow("last 30 days") << PeriodChoice{ Kind::LastDays, 30, {} } << u"2024-02-01"_s << u"2024-03-01"_s;
        QTest::newRow("this month") << PeriodChoice{ Kind::ThisMonth, 7, {} } << u"2024-03-01"_s << u"2024-03-01"_s;
        QTest::newRow("last month") << PeriodChoice{ Kind::LastMonth, 7, {} } << u"2024-02-01"_s << u"2024-02-29"_s;
        QTest::newRow("custom") << PeriodChoice{ Kind::Custom, 7, { custom, custom + 2 } } << u"2023-05-05"_s
                                << u"2023-05-07"_s;
    }
    void resolvesItsPeriod()
    {
        QFETCH(PeriodChoice, choice);

        const Period period = choice.resolve(*Day::fromIso(u"2024-03-01"));

        QTEST(period.first.toIso(), "first");
        QTEST(period.last.toIso(), "last");
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
