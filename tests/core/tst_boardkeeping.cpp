// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/board/boardrecovery.h"
#include "core/board/boardsnapshot.h"
#include "core/board/versionstore.h"
#include "core/db/transaction.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

class TestBoardKeeping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_segments.clear();
        for (int id = 1; id <= 3; ++id) {
            Segment segment;
            segment.id = { id };
            segment.name = u"Segment %1"_s.arg(id);
            m_segments.push_back(segment);
        }
    }

    void aSnapshotOutlivesNewNames()
    {
        const Board board = ladder();
        const QByteArray bytes = boardsnapshot::toBytes(board, m_segments);
        m_segments[0].name = u"Quite another name"_s;

        const auto restored = boardsnapshot::fromBytes(bytes, m_segments);

        QVERIFY_RESULT(restored);
        QVERIFY(restored->gone.isEmpty());
        QCOMPARE(boardsnapshot::toBytes(restored->board, m_segments), boardsnapshot::toBytes(board, m_segments));
        QCOMPARE(restored->board.arrows().size(), 2U);
        QCOMPARE(restored->board.nodes()[1].note, u"call them"_s);
    }

    void aSnapshotLeavesOutWhatIsGone()
    {
        const QByteArray bytes = boardsnapshot::toBytes(ladder(), m_segments);
        m_segments.erase(m_segments.begin() + 1);

        const auto restored = boardsnapshot::fromBytes(bytes, m_segments);

        QVERIFY_RESULT(restored);
        QCOMPARE(restored->gone, QStringList{ u"Segment 2"_s });
        QCOMPARE(restored->board.nodes().size(), 2U);
        QVERIFY(restored->board.arrows().empty());
        QVERIFY(restored->board.check());
    }

    void anythingElseIsNoSnapshot()
    {
        const QByteArray bytes = boardsnapshot::toBytes(ladder(), m_segments);
        for (const QByteArray& wrong : { QByteArray(), QByteArray("{}"), bytes.first(bytes.size() / 2),
                 QByteArray(bytes).replace("\"format\":1", "\"format\":2"), QByteArray(bytes).replace("#3", "#4") }) {
            const auto restored = boardsnapshot::fromBytes(wrong, m_segments);
            QVERIFY(!restored);
            QCOMPARE(restored.error().code, ErrorCode::InvalidInput);
        }
    }

    void keepsOneStateOfEachBoard()
    {
        const QString folder = m_folder->filePath(u"recovery"_s);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
        QVERIFY_RESULT(boardrecovery::keep(folder, u"/shops/a.journey"_s, { { 1 }, now, "first" }));
        QVERIFY_RESULT(boardrecovery::keep(folder, u"/shops/a.journey"_s, { { 1 }, now.addSecs(1), "second" }));
        QVERIFY_RESULT(boardrecovery::keep(folder, u"/shops/a.journey"_s, { { 2 }, now.addSecs(9), "third" }));
        QVERIFY_RESULT(boardrecovery::keep(folder, u"/shops/b.journey"_s, { { 1 }, now, "another shop's" }));

        auto found = boardrecovery::find(folder, u"/shops/a.journey"_s);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].snapshot, "third");
        QCOMPARE(found[1].snapshot, "second");
        QCOMPARE(found[1].changedAt, now.addSecs(1));
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
            QCOMPARE(
                file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());

        boardrecovery::remove(folder, u"/shops/a.journey"_s, { 2 });
        found = boardrecovery::find(folder, u"/shops/a.journey"_s);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(boardrecovery::find(folder, u"/shops/b.journey"_s).size(), 1U);
    }

    void passesOverDamagedStates()
    {
        const QString folder = m_folder->filePath(u"recovery"_s);
        QVERIFY(boardrecovery::find(folder, u"/shops/a.journey"_s).empty());
        QVERIFY_RESULT(
            boardrecovery::keep(folder, u"/shops/a.journey"_s, { { 1 }, QDateTime::currentDateTimeUtc(), "whole" }));
        const QString path = QDir(folder).entryInfoList(QDir::Files).first().filePath();
        QVERIFY_RESULT(saveFile(path, QByteArray("{\"format\":1,\"group\":")));
        QVERIFY(boardrecovery::find(folder, u"/shops/a.journey"_s).empty());
        QVERIFY(QFile::exists(path));
    }

    void keepsVersionsOfAGroup()
    {
        auto workspace = Workspace::open(m_folder->filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        Connection& writer = (*workspace)->writer();
        auto transaction = Transaction::begin(writer);
        const auto group = segmentstore::addGroup(writer, u"Ladder"_s);
        QVERIFY_RESULT(group);
        Board board = ladder();
        board.group = *group;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
        QVERIFY_RESULT(versionstore::add(writer, board, m_segments, now, u"As planned"_s));
        QVERIFY_RESULT(versionstore::add(writer, board, m_segments, now.addSecs(1), {})); // just like the newest
        for (int i = 0; i < versionstore::MostUnnamed + 5; ++i) {
            Node node = board.nodes().front();
            node.position.setX(i + 1);
            board.setNode(node);
            QVERIFY_RESULT(versionstore::add(writer, board, m_segments, now.addSecs(i + 2), {}));
        }

        auto versions = versionstore::all(writer, *group);
        QVERIFY_RESULT(versions);
        QCOMPARE(versions->size(), size_t(versionstore::MostUnnamed) + 1);
        QCOMPARE(versions->back().name, u"As planned"_s);
        QCOMPARE(versions->back().madeAt, now);
        QCOMPARE(versions->back().nodes, 3);
        QCOMPARE(versions->back().arrows, 2);
        const auto content = versionstore::content(writer, versions->front().id);
        QVERIFY_RESULT(content);
        QCOMPARE(*content, boardsnapshot::toBytes(board, m_segments));

        QVERIFY_RESULT(versionstore::rename(writer, versions->front().id, u"Newest"_s));
        QVERIFY_RESULT(versionstore::remove(writer, versions->back().id));
        versions = versionstore::all(writer, *group);
        QCOMPARE(versions->size(), size_t(versionstore::MostUnnamed));
        QCOMPARE(versions->front().name, u"Newest"_s);
        const auto gone = versionstore::content(writer, { 1 });
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QVERIFY_RESULT(transaction->commit());
    }

private:
    static Board ladder()
    {
        Board board;
        board.insertNode({ { 1 }, { 1 }, { 10, 20 }, {} });
        board.insertNode({ { 2 }, { 2 }, { 300, 20 }, u"call them"_s });
        board.insertNode({ { 3 }, { 3 }, { 600, 20.5 }, {} });
        board.insertArrow({ { 1 }, { 1 }, { 2 }, {} });
        board.insertArrow({ { 2 }, { 2 }, { 3 }, u"a coupon"_s });
        return board;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Segment> m_segments;
};

QTEST_GUILESS_MAIN(TestBoardKeeping)
#include "tst_boardkeeping.moc"
