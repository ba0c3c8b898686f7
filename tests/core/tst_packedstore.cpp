// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/log/logreader.h"
#include "core/log/logstore.h"
#include "core/log/packedstore.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/logworkspace.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr SegmentId Fans{ 1 };
constexpr SegmentId Other{ 2 };
constexpr int Customers = 1200;

/// Members on each of the days, as the evaluator gives them.
std::vector<Stay> randomMembers(QRandomGenerator& random, DayRange days, int share)
{
    std::vector<Stay> stays;
    for (CustomerNumber customer = 1; customer <= Customers; ++customer) {
        if (random.bounded(100) >= share)
            continue;
        Day day = days.first + random.bounded(2) * random.bounded(days.length());
        while (day <= days.last) {
            const Day left = day + 1 + random.bounded(3 * days.length());
            stays.push_back({ customer, day, left > days.last ? Day::never() : left });
            day = left + 1 + random.bounded(10);
        }
    }
    return stays;
}

std::vector<Stay> openOf(const std::vector<Stay>& stays)
{
    std::vector<Stay> open;
    std::ranges::copy_if(stays, std::back_inserter(open), [](const Stay& stay) { return stay.left.isNever(); });
    return open;
}

} // namespace

class TestPackedStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_log.open(Customers);
    }
    void cleanup() { m_log.close(); }

    void readsWhatItSaved()
    {
        makeLog(Fans, 1);
        QCOMPARE(sourceOf(Fans), logreader::Source::Rows);
        QVERIFY(!*packedstore::isFresh(writer(), Fans));

        QVERIFY(*packedstore::save(writer(), *rows(Fans)));

        QVERIFY(*packedstore::isFresh(writer(), Fans));
        QCOMPARE(sourceOf(Fans), logreader::Source::Packed);
        QVERIFY(answersAreRight(Fans));
        QCOMPARE(sourceOf(Other), logreader::Source::Rows);
    }

    void anEmptyLogCanBePacked()
    {
        QVERIFY(*packedstore::save(writer(), *rows(Other)));
        QVERIFY(answersAreRight(Other));
        QVERIFY_RESULT(logstore::append(writer(), Other, { { 10 }, { 12 } }, { { 1, { 11 } } }));
        QVERIFY(answersAreRight(Other));
    }

    void aMissingSegmentIsNotFound()
    {
        QCOMPARE(logreader::load(writer(), SegmentId{ 77 }).error().code, ErrorCode::NotFound);
    }

    /// Day after day, packed now and then: the columns with their changes always are the rows.
    void followsTheAppendedDays_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void followsTheAppendedDays()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        makeLog(Fans, seed);
        int packedReads = 0;
        for (int round = 0; round < 25; ++round) {
            if (random.bounded(6) == 0)
                QVERIFY(*packedstore::save(writer(), *rows(Fans)));
            const DayRange before = rows(Fans)->days;
            const DayRange days{ before.last + 1, before.last + 1 + random.bounded(4) };
            const SegmentLogPtr log = rows(Fans);
            const auto members = randomMembers(random, days, random.bounded(101));
            const bool wasPacked = sourceOf(Fans) == logreader::Source::Packed;
            const auto appended = logstore::append(writer(), Fans, days, members);
            QVERIFY_RESULT(appended);
            QCOMPARE(advanced(log, appended->changes)->stays, rows(Fans)->stays);
            QVERIFY(answersAreRight(Fans));
            packedReads += sourceOf(Fans) == logreader::Source::Packed;
            QVERIFY(wasPacked || sourceOf(Fans) == logreader::Source::Rows);
        }
        QVERIFY(packedReads > 0);
    }

    void manyChangesAreTimeToPackAnew()
    {
        makeLog(Fans, 3);
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        int stale = 0, gone = 0;
        for (int day = 0; day < packedstore::MostChanges + 2; ++day) {
            QVERIFY_RESULT(appendOneDay(Fans));
            stale += !*packedstore::isFresh(writer(), Fans);
            gone += sourceOf(Fans) == logreader::Source::Rows;
            QVERIFY(answersAreRight(Fans));
        }
        QVERIFY(stale > gone);
        QCOMPARE(gone, 2);
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        QCOMPARE(count("SELECT count(*) FROM log_change"), 0);
    }

    void anotherHistoryIsNotItsLog()
    {
        makeLog(Fans, 4);
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        makeLog(Fans, 5);
        QCOMPARE(sourceOf(Fans), logreader::Source::Rows);
        QVERIFY(answersAreRight(Fans));
        QVERIFY_RESULT(logstore::clear(writer(), Fans));
        QVERIFY(answersAreRight(Fans));
    }

    void oldColumnsAreNotSavedOverNewRows()
    {
        makeLog(Fans, 4);
        const SegmentLogPtr old = rows(Fans);
        makeLog(Fans, 5);
        QVERIFY(!*packedstore::save(writer(), *old));
        QVERIFY_RESULT(segmentstore::remove(writer(), Fans));
        QVERIFY(!*packedstore::save(writer(), *old));
    }

    void aSegmentTakesItsColumnsAlong()
    {
        makeLog(Fans, 6);
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        QVERIFY_RESULT(appendOneDay(Fans));
        QVERIFY_RESULT(segmentstore::remove(writer(), Fans));
        QCOMPARE(count("SELECT (SELECT count(*) FROM derived) + (SELECT count(*) FROM derived_chunk)"
                       " + (SELECT count(*) FROM log_change)"),
            0);
    }

    void removedColumnsAreGone()
    {
        makeLog(Fans, 6);
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        QVERIFY_RESULT(appendOneDay(Fans));
        QVERIFY_RESULT(packedstore::remove(writer(), Fans));
        QCOMPARE(sourceOf(Fans), logreader::Source::Rows);
        QCOMPARE(count("SELECT (SELECT count(*) FROM derived_chunk) + (SELECT count(*) FROM log_change)"), 0);
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("version raised") << QByteArray("UPDATE segment SET log_version = log_version + 1");
        QTest::newRow("version lowered") << QByteArray("UPDATE segment SET log_version = log_version - 1");
        QTest::newRow("packed version raised") << QByteArray(
            "UPDATE derived SET segment_version = segment_version + 1, target_version = target_version + 1");
        QTest::newRow("packed version lowered") << QByteArray(
            "UPDATE derived SET segment_version = segment_version - 1, target_version = target_version - 1");
        QTest::newRow("other format") << QByteArray("UPDATE derived SET format = 2");
        QTest::newRow("format under another number") << QByteArray("UPDATE derived SET options = 1");
        QTest::newRow("wrong checksum") << QByteArray("UPDATE derived SET checksum = checksum + 1");
        QTest::newRow("huge checksum") << QByteArray("UPDATE derived SET checksum = 1 << 62");
        QTest::newRow("huge size") << QByteArray("UPDATE derived SET size = 1 << 60");
        QTest::newRow("negative size") << QByteArray("UPDATE derived SET size = -1");
        QTest::newRow("no content") << QByteArray("DELETE FROM derived_chunk");
        QTest::newRow("cut") << QByteArray("UPDATE derived_chunk SET content = substr(content, 1, 100)");
        QTest::newRow("grown") << QByteArray("UPDATE derived_chunk SET content = CAST(content || x'00' AS BLOB)");
        QTest::newRow("zeros") << QByteArray("UPDATE derived_chunk SET content = zeroblob(length(content))");
        QTest::newRow("nothing") << QByteArray("UPDATE derived_chunk SET content = x''");
        QTest::newRow("other position") << QByteArray("UPDATE derived_chunk SET position = 1");
        QTest::newRow("change missing") << QByteArray("DELETE FROM log_change");
        QTest::newRow("change cut") << QByteArray("UPDATE log_change SET begun = substr(begun, 1, 5)");
        QTest::newRow("change empty") << QByteArray("UPDATE log_change SET ended = x''");
        QTest::newRow("change of other days") << QByteArray("UPDATE log_change SET first_day = first_day + 1");
        QTest::newRow("change of itself") << QByteArray("UPDATE log_change SET to_version = from_version");
        QTest::newRow("change under a wrong checksum") << QByteArray("UPDATE log_change SET checksum = 7");
        QTest::newRow("other first day") << QByteArray("UPDATE segment SET first_day = first_day + 1");
        QTest::newRow("other last day") << QByteArray("UPDATE segment SET last_day = last_day - 1");
    }
    void damageIsNoticed()
    {
        QFETCH(QByteArray, damage);
        makeLog(Fans, 7);
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        QVERIFY_RESULT(appendOneDay(Fans));
        QCOMPARE(sourceOf(Fans), logreader::Source::Packed);

        QVERIFY_RESULT(writer().execute(damage.constData()));

        QCOMPARE(sourceOf(Fans), logreader::Source::Rows);
        QVERIFY(answersAreRight(Fans));
        QVERIFY_RESULT(appendOneDay(Fans));
        QVERIFY(answersAreRight(Fans));
    }

    void columnsOfAnotherSegmentAreNotItsOwn()
    {
        makeLog(Fans, 8);
        makeLog(Other, 9);
        QVERIFY(*packedstore::save(writer(), *rows(Other)));
        QVERIFY_RESULT(writer().execute("UPDATE derived SET segment = 1, target = 1"));
        QCOMPARE(sourceOf(Fans), logreader::Source::Rows);
    }

    void aFlippedBitIsNoticed()
    {
        makeLog(Fans, 10);
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        const QByteArray whole = content();
        QRandomGenerator random(10);
        for (int i = 0; i < 200; ++i) {
            QByteArray flipped = whole;
            char& byte = flipped[random.bounded(static_cast<int>(flipped.size()))];
            byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
            setContent(flipped);
            QCOMPARE(sourceOf(Fans), logreader::Source::Rows);
        }
        setContent(whole);
        QCOMPARE(sourceOf(Fans), logreader::Source::Packed);
    }

    /// The file of the first release had rows alone.
    void anOlderWorkspaceGetsColumns()
    {
        const QString path = m_log.folder->filePath(u"old.journey"_s);
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/workspaces/v1.journey"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto workspace = Workspace::open(path, Workspace::Mode::OpenExisting);
        QVERIFY_RESULT(workspace);
        Connection& old = (*workspace)->writer();
        const auto segments = segmentstore::all(old);
        QVERIFY_RESULT(segments);
        QVERIFY(!segments->empty());
        for (const Segment& segment : *segments) {
            const auto before = logreader::load(old, segment.id);
            QVERIFY_RESULT(before);
            QCOMPARE(before->source, logreader::Source::Rows);
            QVERIFY(*packedstore::save(old, *before->log));
            const auto after = logreader::load(old, segment.id);
            QCOMPARE(after->source, logreader::Source::Packed);
            QCOMPARE(after->log->stays, before->log->stays);
            QCOMPARE(after->log->days, before->log->days);
        }
    }

    /// With a checksum of its own, wrong content is still no log unless it keeps the laws of one.
    void unlawfulRowsAreNotPacked()
    {
        makeLog(Fans, 11);
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        QVERIFY_RESULT(writer().execute("DELETE FROM stay WHERE customer = 5;"
                                        "INSERT INTO stay VALUES (1, 5, 105, 107), (1, 5, 106, 110);"));
        QVERIFY(!*packedstore::save(writer(), *rows(Fans)));
        QCOMPARE(sourceOf(Fans), logreader::Source::Rows);
    }

    /// Rows that somebody changed without raising the version: appending meets them and takes the rows' word.
    void appendingMeetsChangedRows()
    {
        makeLog(Fans, 12);
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        QVERIFY_RESULT(writer().execute(R"(DELETE FROM stay WHERE segment = 1 AND "left" IS NULL AND customer > 100)"));
        const DayRange days{ rows(Fans)->days.last + 1, rows(Fans)->days.last + 1 };
        const SegmentLogPtr before = rows(Fans);

        const auto appended = logstore::append(writer(), Fans, days, {});

        QVERIFY_RESULT(appended);
        QCOMPARE(appended->changes.ended.size(), openOf(before->stays).size());
        QCOMPARE(advanced(before, appended->changes)->stays, rows(Fans)->stays);
        QCOMPARE(count(R"(SELECT count(*) FROM stay WHERE "left" IS NULL)"), 0);
        QCOMPARE(sourceOf(Fans), logreader::Source::Rows);
    }

    void aBigLogIsKeptInChunks()
    {
        std::vector<Stay> stays;
        for (CustomerNumber customer = 1; customer <= Customers; ++customer) {
            for (int day = 0; day < 600; day += 2)
                stays.push_back({ customer, { 100 + day }, { 101 + day } });
        }
        QVERIFY_RESULT(logstore::replace(writer(), { Fans, { { 100 }, { 700 } }, { 100 }, 0, std::move(stays) }));
        QVERIFY(*packedstore::save(writer(), *rows(Fans)));
        QVERIFY(count("SELECT count(*) FROM derived_chunk") > 2);
        QCOMPARE(count("SELECT max(length(content)) FROM derived_chunk"), 256 * 1024);
        QCOMPARE(sourceOf(Fans), logreader::Source::Packed);
        QVERIFY(answersAreRight(Fans));

        QVERIFY_RESULT(writer().execute("DELETE FROM derived_chunk WHERE position = 1"));
        QCOMPARE(sourceOf(Fans), logreader::Source::Rows);
    }

private:
    Connection& writer() { return m_log.workspace->writer(); }
    qint64 count(const char* sql) { return writer().integer(sql).value(); }
    SegmentLogPtr rows(SegmentId segment) { return logstore::load(writer(), segment).value(); }
    logreader::Source sourceOf(SegmentId segment) { return logreader::load(writer(), segment)->source; }
    bool answersAreRight(SegmentId segment)
    {
        const SegmentLogPtr right = rows(segment);
        const auto read = *logreader::load(writer(), segment);
        const auto open = *packedstore::openStays(writer(), segment);
        if (open.has_value() != (read.source == logreader::Source::Packed))
            return false;
        if (open && *open != openOf(right->stays))
            return false;
        const SegmentLogPtr log = read.log;
        return log->segment == right->segment && log->days == right->days && log->version == right->version
            && log->firstRecordedDay == right->firstRecordedDay && log->stays == right->stays;
    }
    void makeLog(SegmentId segment, quint32 seed)
    {
        QRandomGenerator random(seed);
        const DayRange days{ { 100 }, { 140 } };
        QVERIFY_RESULT(logstore::replace(writer(), { segment, days, { 120 }, 0, randomMembers(random, days, 60) }));
    }
    Result<logstore::Appended> appendOneDay(SegmentId segment)
    {
        QRandomGenerator random(1);
        const Day day = rows(segment)->days.last + 1;
        return logstore::append(writer(), segment, { day, day }, randomMembers(random, { day, day }, 50));
    }
    QByteArray content()
    {
        auto statement = Statement::prepare(writer(), "SELECT content FROM derived_chunk");
        return *statement->next() ? statement->blob(0) : QByteArray();
    }
    void setContent(const QByteArray& bytes)
    {
        auto statement = Statement::prepare(writer(), "UPDATE derived_chunk SET content = ?");
        QVERIFY_RESULT(statement->bind(bytes).run());
    }

    LogWorkspace m_log;
};

QTEST_GUILESS_MAIN(TestPackedStore)
#include "tst_packedstore.moc"
