// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardstore.h"
#include "core/db/transaction.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

class TestBoardStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::open(m_folder->filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(transaction);
        for (const QString& name : { u"Never"_s, u"Once"_s, u"Twice"_s }) {
            Segment segment;
            segment.name = name;
            const auto id = segmentstore::add(writer(), segment, 0);
            QVERIFY_RESULT(id);
            m_segments.push_back(*id);
        }
        QVERIFY_RESULT(transaction->commit());
    }
    void cleanup()
    {
        m_workspace.reset();
        m_segments.clear();
    }

    void keepsABoard()
    {
        Board board = ladder();
        board.id = *save(board);

        const auto byName = boardstore::byName(writer(), u"Ladder"_s);

        QVERIFY_RESULT(byName);
        QVERIFY(byName->has_value());
        board.group = (*byName)->group;
        QVERIFY(board.id.isValid() && board.group.isValid());
        QVERIFY(**byName == board);
        QVERIFY((*byName)->check());
        const auto loaded = boardstore::load(writer(), board.group);
        QVERIFY_RESULT(loaded);
        QVERIFY(*loaded == board);
    }

    void savesOverTheBoardOfThatName()
    {
        const auto first = save(ladder());
        Board smaller;
        smaller.name = u"Ladder"_s;
        smaller.insertNode({ { 7 }, m_segments[2], {}, {} });

        const auto second = save(smaller);

        QCOMPARE(*second, *first);
        const auto loaded = boardstore::byName(writer(), u"Ladder"_s);
        QVERIFY_RESULT(loaded);
        QCOMPARE((*loaded)->nodes().size(), 1U);
        QCOMPARE((*loaded)->nodes().front().id, NodeId{ 7 });
        QVERIFY((*loaded)->arrows().empty());
        QCOMPARE(writer().integer("SELECT count(*) FROM board_arrow").value(), 0);
        QCOMPARE(writer().integer("SELECT count(*) FROM board_frame").value(), 0);
        QCOMPARE(writer().integer("SELECT count(*) FROM board_sticky").value(), 0);
        QCOMPARE(segmentstore::groups(writer())->size(), 1U);
    }

    void segmentsOfTheBoardJoinItsGroup()
    {
        const GroupId group = addGroup(u"Ladder"_s, { m_segments[1] });
        Board board = ladder();
        board.group = group;

        save(board);
        save(board);

        const auto groups = segmentstore::groups(writer());
        QVERIFY_RESULT(groups);
        QCOMPARE(groups->front().segments, (std::vector{ m_segments[1], m_segments[0], m_segments[2] }));
        QVERIFY(groups->front().board.isValid());
    }

    void aGroupWithoutABoardGivesAnEmptyOne()
    {
        const GroupId group = addGroup(u"Fans"_s, {});

        const auto board = boardstore::load(writer(), group);

        QVERIFY_RESULT(board);
        QVERIFY(!board->id.isValid());
        QCOMPARE(board->group, group);
        QCOMPARE(board->name, u"Fans"_s);
        QVERIFY(board->nodes().empty());
        QVERIFY(!boardstore::byName(writer(), u"Fans"_s)->has_value());
        QVERIFY(!boardstore::byName(writer(), u"fans"_s)->has_value());
    }

    void aGroupThatIsGoneIsNotFound()
    {
        Board board = ladder();
        board.group = { 99 };

        QCOMPARE(boardstore::load(writer(), { 99 }).error().code, ErrorCode::NotFound);
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(transaction);
        QCOMPARE(boardstore::save(writer(), board).error().code, ErrorCode::NotFound);
    }

    void aRemovedSegmentLeavesTheBoard()
    {
        save(ladder());
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(transaction);
        QVERIFY_RESULT(segmentstore::remove(writer(), m_segments[1]));
        QVERIFY_RESULT(transaction->commit());

        const auto board = boardstore::byName(writer(), u"Ladder"_s);

        QVERIFY_RESULT(board);
        QCOMPARE((*board)->nodes().size(), 2U);
        QVERIFY((*board)->arrows().empty());
        QVERIFY((*board)->check());
    }

    void aDamagedBoardIsRefused_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("period") << QByteArray("UPDATE board SET period = '{}'");
        QTest::newRow("color") << QByteArray("UPDATE board_node SET color = 9");
        QTest::newRow("frame") << QByteArray("UPDATE board_frame SET width = -1");
        QTest::newRow("sticky note") << QByteArray("UPDATE board_sticky SET color = -1");
    }
    void aDamagedBoardIsRefused()
    {
        QFETCH(QByteArray, damage);
        save(ladder());
        QVERIFY_RESULT(writer().execute(damage.constData()));

        const auto board = boardstore::byName(writer(), u"Ladder"_s);

        QVERIFY(!board);
        QCOMPARE(board.error().code, ErrorCode::Database);
        QVERIFY(board.error().text.contains(u"Ladder"_s));
    }

private:
    Connection& writer() { return m_workspace->writer(); }

    /// Never → Once → Twice, with all that a board can have.
    Board ladder() const
    {
        Board board;
        board.name = u"Ladder"_s;
        board.period = { PeriodChoice::Kind::Custom, 7, { { 19'000 }, { 19'030 } } };
        board.options = { .directOnly = true, .recordedOnly = true };
        board.insertNode({ { 2 }, m_segments[0], QPointF(0, 0.5), u"A postcard"_s });
        board.insertNode({ { 3 }, m_segments[1], QPointF(-300, 1e5), {} });
        board.insertNode({ { 5 }, m_segments[2], QPointF(600, 0), u"“Danke” – ありがとう"_s });
        board.setNode({ { 5 }, m_segments[2], QPointF(600, 0), u"“Danke” – ありがとう"_s, 4, true, Day{ -3 } });
        board.insertFrame({ { 2 }, Frame::Kind::Frame, { -20, 0.5, 900, 300 }, u"Retention"_s, 3, true });
        board.insertFrame({ { 6 }, Frame::Kind::Lane, { 0, 0, 300, 900 }, {}, 0 });
        board.insertSticky({ { 3 }, { 40, 400, 160, 120 }, u"Ask the shop"_s, 8, true });
        board.insertArrow({ { 4 }, { 2 }, { 3 }, u"A voucher"_s, Day{ 19'010 } });
        board.insertArrow({ { 9 }, { 3 }, { 5 }, {} });
        return board;
    }

    Result<BoardId> save(const Board& board)
    {
        auto transaction = Transaction::begin(writer());
        if (!transaction)
            return tl::unexpected(transaction.error());
        auto id = boardstore::save(writer(), board);
        if (!id)
            return id;
        if (auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
        return id;
    }

    GroupId addGroup(const QString& name, const std::vector<SegmentId>& segments)
    {
        auto transaction = Transaction::begin(writer());
        const auto group = segmentstore::addGroup(writer(), name);
        const bool isDone =
            transaction && group && segmentstore::setGroupSegments(writer(), *group, segments) && transaction->commit();
        return isDone ? *group : GroupId();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<SegmentId> m_segments;
};

QTEST_GUILESS_MAIN(TestBoardStore)
#include "tst_boardstore.moc"
