// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardstore.h"
#include "core/db/transaction.h"
#include "core/engine/arrowindex.h"
#include "core/engine/derivedkeeper.h"
#include "core/engine/indexstore.h"
#include "core/engine/nodeindex.h"
#include "core/log/logreader.h"
#include "core/log/logstore.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr SegmentId Once{ 1 };
constexpr SegmentId Twice{ 2 };
constexpr SegmentId Loyal{ 3 };
constexpr SegmentId Empty{ 4 };

std::vector<Stay> randomStays(quint32 seed, DayRange days)
{
    QRandomGenerator random(seed);
    std::vector<Stay> stays;
    for (CustomerNumber customer = 1; customer <= 400; ++customer) {
        Day day = days.first + random.bounded(days.length());
        while (day <= days.last) {
            const Day left = day + 1 + random.bounded(20);
            stays.push_back({ customer, day, left > days.last ? Day::never() : left });
            day = left + 1 + random.bounded(20);
        }
    }
    return stays;
}

} // namespace

class TestDerivedKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"shop.journey"_s);
        auto workspace = Workspace::open(path, Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        QVERIFY_RESULT(
            writer().execute("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
                             " INSERT INTO customer(id, key) SELECT i, 'customer' || i || '@example.com' FROM n;"
                             "INSERT INTO segment(id, name, kind, created_at) VALUES (1, 'Once', 'list', 0),"
                             " (2, 'Twice', 'list', 0), (3, 'Loyal', 'list', 0), (4, 'Empty', 'list', 0);"));
        for (const SegmentId segment : { Once, Twice, Loyal })
            replaceLog(segment, static_cast<quint32>(segment.value));
        m_board = {};
        m_board.name = u"Ladder"_s;
        m_board.insertNode({ { 1 }, Once, {}, {} });
        m_board.insertNode({ { 2 }, Twice, {}, {} });
        m_board.insertNode({ { 3 }, Loyal, {}, {} });
        m_board.insertNode({ { 4 }, Empty, {}, {} });
        m_board.insertArrow({ { 1 }, { 1 }, { 2 }, {} });
        m_board.insertArrow({ { 2 }, { 2 }, { 3 }, {} });
        m_board.insertArrow({ { 3 }, { 3 }, { 4 }, {} });
        saveBoard();
        auto reader = Workspace::openReader(path);
        QVERIFY_RESULT(reader);
        m_reader = std::move(*reader);
    }
    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void knowsWhatIsMissing()
    {
        const auto plan = derivedkeeper::plan(reader());
        QVERIFY_RESULT(plan);
        // Three logs, four nodes, three arrows; a log that has not begun needs no columns.
        QCOMPARE(plan->missing.size(), 10u);
        QVERIFY(std::ranges::is_sorted(plan->missing));
        QVERIFY(plan->obsolete.empty());
    }

    void makesAllThatIsMissing()
    {
        keep();

        QVERIFY(derivedkeeper::plan(reader())->isEmpty());
        QVERIFY(derivedkeeper::mismatches(reader())->empty());
        for (const SegmentId segment : { Once, Twice, Loyal })
            QCOMPARE(logreader::load(reader(), segment)->source, logreader::Source::Packed);
        auto indexes = IndexReader::prepare(reader());
        QVERIFY_RESULT(indexes);
        const auto arrow = indexes->arrow(Once, Twice, {});
        QVERIFY(arrow && *arrow);
        const auto index = ArrowIndex::fromBytes(**arrow);
        QVERIFY(index);
        const ArrowIndex fresh(rows(Once), rows(Twice), {});
        for (int day = 100; day < 200; ++day)
            QCOMPARE(index->count({ { 130 }, { day } }), fresh.count({ { 130 }, { day } }));
        const auto node = indexes->node(Loyal, false);
        QVERIFY(node && *node);
        QCOMPARE(NodeIndex::fromBytes(**node)->members({ 150 }), NodeIndex(*rows(Loyal)).members({ 150 }));
        QVERIFY(!*indexes->arrow(Twice, Once, {}));
        QVERIFY(!*indexes->node(Loyal, true));
    }

    void everyOptionIsAnIndexOfItsOwn()
    {
        keep();
        for (int bits = 1; bits < 8; ++bits) {
            m_board.options = { (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 };
            saveBoard();
            auto indexes = IndexReader::prepare(reader());
            QVERIFY(!*indexes->arrow(Once, Twice, m_board.options));
            // The arrows of other options are on no board now.
            QCOMPARE(derivedkeeper::plan(reader())->obsolete.empty(), false);
            keep();
            QVERIFY(derivedkeeper::plan(reader())->isEmpty());
            QVERIFY(derivedkeeper::mismatches(reader())->empty());
            const auto bytes = *indexes->arrow(Once, Twice, m_board.options);
            QVERIFY(bytes);
            QCOMPARE(*bytes, ArrowIndex(rows(Once), rows(Twice), m_board.options).toBytes());
            QCOMPARE((*indexes->node(Once, true)).has_value(), m_board.options.recordedOnly);
            QCOMPARE(count("SELECT count(*) FROM derived WHERE kind = 'arrow'"), 3);
        }
    }

    void aChangedLogMakesItsIndexesStale()
    {
        keep();
        replaceLog(Twice, 77);

        const auto plan = derivedkeeper::plan(reader());
        // Its columns, its node, the arrows into it and out of it.
        QCOMPARE(plan->missing.size(), 4u);
        auto indexes = IndexReader::prepare(reader());
        QVERIFY(!*indexes->arrow(Once, Twice, {}));
        QVERIFY(!*indexes->node(Twice, false));
        QVERIFY(*indexes->node(Loyal, false));
        keep();
        QVERIFY(derivedkeeper::mismatches(reader())->empty());
        QVERIFY(derivedkeeper::plan(reader())->isEmpty());
    }

    void aNewDayLeavesTheColumnsGood()
    {
        keep();
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(logstore::append(writer(), Twice, { { 200 }, { 200 } }, { { 5, { 200 } } }));
        QVERIFY_RESULT(transaction->commit());

        const auto plan = derivedkeeper::plan(reader());
        QCOMPARE(plan->missing.size(), 3u);
        QVERIFY(std::ranges::none_of(
            plan->missing, [](const DerivedKey& key) { return key.kind == DerivedKey::Kind::Log; }));
        keep();
        QVERIFY(derivedkeeper::mismatches(reader())->empty());
    }

    void damagedContentIsMadeAnew()
    {
        keep();
        QVERIFY_RESULT(writer().execute("UPDATE derived_chunk SET content = zeroblob(length(content)) WHERE derived IN"
                                        " (SELECT id FROM derived WHERE segment = 2)"));
        QVERIFY(derivedkeeper::plan(reader())->isEmpty());
        const auto plan = derivedkeeper::plan(reader(), derivedkeeper::Look::Contents);
        QCOMPARE(plan->missing.size(), 3u); // columns, node, the arrow out of it
        keep(derivedkeeper::Look::Contents);
        QVERIFY(derivedkeeper::plan(reader(), derivedkeeper::Look::Contents)->isEmpty());
        QCOMPARE(logreader::load(reader(), Twice)->source, logreader::Source::Packed);
    }

    void whatIsOnNoBoardGoes()
    {
        keep();
        m_board.removeArrow({ 3 });
        m_board.removeArrow({ 2 });
        m_board.removeNode({ 3 });
        saveBoard();

        QCOMPARE(derivedkeeper::plan(reader())->obsolete.size(), 3u);
        keep();
        QVERIFY(derivedkeeper::plan(reader())->isEmpty());
        QCOMPARE(count("SELECT count(*) FROM derived WHERE kind = 'arrow'"), 1);
        // Its columns stay: the log is still there.
        QCOMPARE(logreader::load(reader(), Loyal)->source, logreader::Source::Packed);
    }

    void aStepOvertakenByAChangeWritesNothing()
    {
        derivedkeeper::Preparer preparer(reader());
        std::vector<derivedkeeper::Prepared> steps;
        const auto plan = derivedkeeper::plan(reader());
        for (const DerivedKey& key : plan->missing)
            steps.push_back(**preparer.prepare(key));
        replaceLog(Twice, 78);
        int written = 0;
        for (const auto& step : steps)
            written += *derivedkeeper::write(writer(), step);
        QCOMPARE(written, 6);
        QVERIFY(derivedkeeper::mismatches(reader())->empty());
    }

    void aSegmentThatIsGoneIsNoStep()
    {
        const auto plan = derivedkeeper::plan(reader());
        derivedkeeper::Preparer preparer(reader());
        const auto step = preparer.prepare(indexstore::arrowKey(Once, Twice, {}));
        QVERIFY(step && *step);
        QVERIFY_RESULT(segmentstore::remove(writer(), Twice));
        QVERIFY(!*derivedkeeper::write(writer(), **step));
        const auto gone = preparer.prepare(indexstore::arrowKey(Once, Twice, {}));
        QVERIFY(gone && !*gone);
    }

    void logsInMemoryAreTakenIfTheyAreTheLogs()
    {
        int asked = 0;
        SegmentLogPtr inMemory = rows(Once);
        derivedkeeper::Preparer preparer(reader(), [&](SegmentId segment) {
            ++asked;
            return segment == Once ? inMemory : SegmentLogPtr();
        });
        QVERIFY_RESULT(preparer.prepare(indexstore::nodeKey(Once, false)));
        QCOMPARE(asked, 1);
        QCOMPARE(inMemory.use_count(), 2); // kept for the next step
        replaceLog(Once, 79);
        const auto step = preparer.prepare(indexstore::nodeKey(Once, false));
        QCOMPARE((*step)->content, NodeIndex(*rows(Once)).toBytes());
        QCOMPARE(inMemory->version + 1, (*step)->versions.segment);
    }

    void changedRowsAreFound()
    {
        keep();
        QVERIFY_RESULT(writer().execute("DELETE FROM stay WHERE segment = 2 AND customer % 3 = 0"));

        const auto wrong = derivedkeeper::mismatches(reader());
        QVERIFY_RESULT(wrong);
        QCOMPARE(wrong->size(), 4u);
        QVERIFY_RESULT(derivedkeeper::remove(writer(), *wrong));
        QCOMPARE(logreader::load(reader(), Twice)->log->stays, rows(Twice)->stays);
        keep();
        QVERIFY(derivedkeeper::mismatches(reader())->empty());
    }

    void damageIsNeverServed_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("zeros") << QByteArray("UPDATE derived_chunk SET content = zeroblob(length(content))");
        QTest::newRow("cut") << QByteArray(
            "UPDATE derived_chunk SET content = substr(content, 1, length(content) - 1)");
        QTest::newRow("no chunks") << QByteArray("DELETE FROM derived_chunk");
        QTest::newRow("another's chunks") << QByteArray("UPDATE derived_chunk SET position = position + 100;"
                                                        "UPDATE derived_chunk SET position = 0, derived = "
                                                        "(SELECT max(id) + 1 FROM derived) - derived");
        QTest::newRow("format") << QByteArray("UPDATE derived SET format = 1000");
        QTest::newRow("versions raised") << QByteArray(
            "UPDATE derived SET segment_version = segment_version + 1, target_version = target_version + 1");
        QTest::newRow("logs raised") << QByteArray("UPDATE segment SET log_version = log_version + 1");
        QTest::newRow("logs lowered") << QByteArray("UPDATE segment SET log_version = log_version - 1");
        QTest::newRow("options") << QByteArray("UPDATE derived SET options = 2 WHERE kind = 'arrow'");
        QTest::newRow("turned round") << QByteArray(
            "UPDATE derived SET segment = target, target = segment WHERE kind = 'arrow'");
        QTest::newRow("everything gone") << QByteArray("DELETE FROM derived");
    }
    void damageIsNeverServed()
    {
        QFETCH(QByteArray, damage);
        keep();
        QVERIFY_RESULT(writer().execute(damage.constData()));

        auto indexes = IndexReader::prepare(reader());
        for (const auto& [source, target] :
            { std::pair(Once, Twice), std::pair(Twice, Loyal), std::pair(Twice, Once) }) {
            for (const bool isFirstTime : { false, true }) {
                const RuleOptions options{ false, isFirstTime, false };
                const auto bytes = indexes->arrow(source, target, options);
                QVERIFY_RESULT(bytes);
                QVERIFY(!*bytes || **bytes == ArrowIndex(rows(source), rows(target), options).toBytes());
            }
        }
        for (const SegmentId segment : { Once, Twice, Loyal })
            QCOMPARE(logreader::load(reader(), segment)->log->stays, rows(segment)->stays);

        // Whatever is wrong is found and made anew.
        QVERIFY_RESULT(derivedkeeper::remove(writer(), *derivedkeeper::mismatches(reader())));
        keep();
        QVERIFY(derivedkeeper::plan(reader())->isEmpty());
        QVERIFY(derivedkeeper::mismatches(reader())->empty());
        QVERIFY(*indexes->arrow(Once, Twice, {}));
    }

    void stopsWhenAsked()
    {
        keep();
        const Progress stop{ {}, [] { return true; } };
        QCOMPARE(derivedkeeper::mismatches(reader(), stop).error().code, ErrorCode::Cancelled);
        derivedkeeper::Preparer preparer(reader());
        QCOMPARE(derivedkeeper::plan(reader(), derivedkeeper::Look::Contents, stop).error().code, ErrorCode::Cancelled);
        QCOMPARE(preparer.prepare(indexstore::nodeKey(Once, false), stop).error().code, ErrorCode::Cancelled);
    }

private:
    Connection& writer() { return m_workspace->writer(); }
    Connection& reader() { return *m_reader; }
    qint64 count(const char* sql) { return writer().integer(sql).value(); }
    SegmentLogPtr rows(SegmentId segment) { return logstore::load(writer(), segment).value(); }
    void replaceLog(SegmentId segment, quint32 seed)
    {
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(transaction);
        const DayRange days{ { 100 }, { 199 } };
        QVERIFY_RESULT(logstore::replace(writer(), { segment, days, { 120 }, 0, randomStays(seed, days) }));
        QVERIFY_RESULT(transaction->commit());
    }
    void saveBoard()
    {
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(transaction);
        const auto saved = boardstore::save(writer(), m_board);
        QVERIFY_RESULT(saved);
        QVERIFY_RESULT(transaction->commit());
    }
    /// What a session does when it has time.
    void keep(derivedkeeper::Look look = derivedkeeper::Look::Heads)
    {
        const auto plan = derivedkeeper::plan(reader(), look);
        QVERIFY_RESULT(plan);
        derivedkeeper::Preparer preparer(reader());
        for (const DerivedKey& key : plan->missing) {
            const auto prepared = preparer.prepare(key);
            QVERIFY_RESULT(prepared);
            QVERIFY(prepared->has_value());
            const auto written = derivedkeeper::write(writer(), **prepared);
            QVERIFY_RESULT(written);
            QVERIFY(*written);
        }
        QVERIFY_RESULT(derivedkeeper::remove(writer(), plan->obsolete));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Connection> m_reader;
    Board m_board;
};

QTEST_GUILESS_MAIN(TestDerivedKeeper)
#include "tst_derivedkeeper.moc"
