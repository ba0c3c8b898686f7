// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvtext.h"
#include "core/base/safefile.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/log/logcsv.h"
#include "core/log/logstore.h"
#include "core/log/mergingstaystore.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Header = "segment,customer,joined,left\n";
const QByteArray FirstDaysHeader = "segment,first_day,last_day\n";

Day day(int number)
{
    return Day::fromDate(QDate(2024, 1, 1)) + number;
}

QByteArray iso(Day day)
{
    return day.toIso().toLatin1();
}

struct Row {
    QByteArray segment, customer;
    Day joined, left;

    [[nodiscard]] QByteArray text() const
    {
        QByteArray line;
        appendCsvCell(line, segment);
        line += ',';
        appendCsvCell(line, customer);
        line += ',' + iso(joined) + ',' + (left.isNever() ? QByteArray() : iso(left)) + '\n';
        return line;
    }
};

/// The log of the rows as sets of days, written anew: what an import and an export must give.
QByteArray expectedExport(const std::vector<Row>& rows, const std::map<QByteArray, DayRange>& days)
{
    std::map<std::pair<QByteArray, QByteArray>, std::set<int>> sets;
    for (const Row& row : rows) {
        const Day last = days.at(row.segment).last;
        // Whoever is in on the last day is so without an end; one day more tells that from leaving on it.
        for (Day d = row.joined; d < row.left && d <= last; ++d)
            sets[{ row.segment, row.customer }].insert(d.value);
    }
    QByteArray text = Header;
    for (const auto& [who, in] : sets) {
        const int last = days.at(who.first).last.value;
        for (auto at = in.begin(); at != in.end();) {
            const int joined = *at;
            int next = joined;
            for (; at != in.end() && *at == next; ++at)
                ++next;
            text += Row{ who.first, who.second, { joined }, next > last ? Day::never() : Day{ next } }.text();
        }
    }
    return text;
}

} // namespace

class TestLogCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_bounds = {};
        m_workspace = openWorkspace(u"shop.journey"_s);
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void importsALogMadeElsewhere()
    {
        const auto summary = importText(Header
            + "Repeat,Ann,2024-01-05,2024-01-09\r\n"
              "\"First, order\",ann,2024-01-02,\n"
              "Repeat,Ann,2024-01-12,\n"
              "Repeat,Bob,2024-01-03,2024-01-20\n");
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->segments, 2);
        QCOMPARE(summary->rows, 4);
        QCOMPARE(summary->stays, 4);
        QCOMPARE(summary->customers, 3); // the case of an opaque id is kept

        const auto repeat = segmentstore::byName(writer(), u"Repeat"_s);
        QVERIFY_RESULT(repeat);
        QVERIFY((*repeat)->isList());
        const DayRange expected{ day(2), day(19) };
        QCOMPARE((*repeat)->days, expected);
        QCOMPARE((*repeat)->firstRecordedDay, expected.first);
        const auto first = segmentstore::byName(writer(), u"First, order"_s);
        QCOMPARE((*first)->days.first.toIso(), u"2024-01-02"_s);
        QCOMPARE((*first)->days.last.toIso(), u"2024-01-20"_s);
        QCOMPARE(exported(),
            Header
                + "\"First, order\",ann,2024-01-02,\nRepeat,Ann,2024-01-05,2024-01-09\nRepeat,Ann,2024-01-12,\n"
                  "Repeat,Bob,2024-01-03,2024-01-20\n");
    }

    void takesFirstDaysFromTheirFile()
    {
        const auto summary = importText(Header + "B,1,2024-01-05,2024-02-11\nB,2,2024-01-05,2024-02-10\n",
            FirstDaysHeader + "B,2024-01-01,2024-02-10\nA,2024-01-03,2024-01-04\n");
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->segments, 2);

        const auto empty = segmentstore::byName(writer(), u"A"_s);
        QCOMPARE((*empty)->days.length(), 2);
        QCOMPARE((*empty)->customers, 0);
        // A day out after the last logged day is not known: still in.
        QCOMPARE(exported(), Header + "B,1,2024-01-05,\nB,2,2024-01-05,2024-02-10\n");
        QCOMPARE(m_firstDays, FirstDaysHeader + "A,2024-01-03,2024-01-04\nB,2024-01-01,2024-02-10\n");
    }

    void replacesListSegments()
    {
        QVERIFY_RESULT(importText(Header + "A,1,2024-01-05,\nB,1,2024-01-05,\n"));
        const auto before = segmentstore::byName(writer(), u"A"_s);
        QVERIFY_RESULT(importText(Header + "A,2,2024-03-01,\n"));
        const auto after = segmentstore::byName(writer(), u"A"_s);

        QCOMPARE((*after)->id, (*before)->id);
        QVERIFY((*after)->logVersion > (*before)->logVersion);
        QCOMPARE(exported(), Header + "A,2,2024-03-01,\nB,1,2024-01-05,\n");
    }

    void refusesWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("firstDays");
        QTest::addColumn<QString>("says");
        const QByteArray good = "A,1,2024-01-05,2024-01-06\n";
        const QByteArray days = FirstDaysHeader + "A,2024-01-01,2024-01-31\n";
        const auto row = [&](const char* name, const QByteArray& rows, const QByteArray& firstDays, QString says) {
            QTest::newRow(name) << rows << firstDays << std::move(says);
        };
        row("no header", "A,1,2024-01-05,\n", {}, u"segment,customer,joined,left"_s);
        row("empty file", "", {}, u"segment,customer,joined,left"_s);
        row("left on the day of joining", Header + good + "A,1,2024-01-09,2024-01-09\n", {}, u"line 3"_s);
        row("left before joining", Header + good + good + "A,1,2024-01-09,2024-01-08\n", {}, u"line 4"_s);
        row("begins before the days", Header + good + "A,1,2023-12-31,2024-01-09\n", days, u"line 3"_s);
        row("begins after the days", Header + good + "A,1,2024-02-01,\n", days, u"line 3"_s);
        row("unknown in the first days", Header + good + "Z,1,2024-01-09,\n", days, u"line 3"_s);
        row("no date", Header + good + "A,1,yesterday,\n", {}, u"line 3"_s);
        row("no such date", Header + good + "A,1,2024-01-02,2024-02-30\n", {}, u"line 3"_s);
        row("a date with a time", Header + good + "A,1,2024-01-02 10:00,\n", {}, u"line 3"_s);
        row("half a row", Header + good + "A,1\n", {}, u"line 3"_s);
        row("a column too many", Header + good + "A,1,2024-01-02,,x\n", {}, u"line 3"_s);
        row("no customer", Header + good + "A,,2024-01-02,\n", {}, u"line 3"_s);
        row("no segment", Header + good + ",1,2024-01-02,\n", {}, u"line 3"_s);
        row("after a line end in quotes", Header + "A,\"1\n2\",2024-01-02,\nA,1,no,\n", {}, u"line 4"_s);
        row("not UTF-8", Header + good + "A,\xff,2024-01-02,\n", {}, u"line 3"_s);
        row("a quote never closed", Header + good + "A,\"1,2024-01-02,\n", {}, u"line 3"_s);
        row("the name of a condition segment", Header + good + "Buyers,1,2024-01-02,\n", {}, u"line 3"_s);
        row("the same in the first days", Header + good, days + "Buyers,2024-01-01,2024-01-02\n", u"line 3"_s);
        row("first days: turned round", Header + good, FirstDaysHeader + "A,2024-01-02,2024-01-01\n", u"line 2"_s);
        row("first days: twice", Header + good, days + "A,2024-01-01,2024-01-31\n", u"line 3"_s);
        row("first days: no date", Header + good, FirstDaysHeader + "A,2024-01-02,\n", u"line 2"_s);
        row("first days: of another kind", Header + good, Header + good, u"segment,first_day,last_day"_s);
    }
    void refusesWithTheLine()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, firstDays);
        QFETCH(QString, says);
        QVERIFY_RESULT(importText(Header + "A,7,2024-01-05,\n"));
        QVERIFY_RESULT(writer().execute("INSERT INTO segment(name, kind, conditions, created_at)"
                                        " VALUES ('Buyers', 'conditions', '{\"all\":[]}', 0)"));
        const QByteArray before = exported();

        const auto imported = importText(rows, firstDays);

        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::InvalidInput);
        QVERIFY2(imported.error().text.contains(says), qPrintable(imported.error().text));
        QCOMPARE(exported(), before);
        QCOMPARE(writer().integer("SELECT count(*) FROM customer").value(), 1);
    }

    void aMissingFileIsNamed()
    {
        const auto imported = logcsv::importFile(writer(), m_folder->filePath(u"none.csv"_s), {}, 0);
        QCOMPARE(imported.error().code, ErrorCode::NotFound);
        QVERIFY(imported.error().text.contains(u"none.csv"_s));
    }

    void cancellingLeavesEverything()
    {
        QByteArray rows = Header;
        for (int i = 0; i < 5000; ++i)
            rows += "A," + QByteArray::number(i) + ",2024-01-05,\n";
        QVERIFY_RESULT(saveFile(m_folder->filePath(u"in.csv"_s), rows));
        const auto imported =
            logcsv::importFile(writer(), m_folder->filePath(u"in.csv"_s), {}, 0, { {}, [] { return true; } });
        QCOMPARE(imported.error().code, ErrorCode::Cancelled);
        QCOMPARE(exported(), Header);
    }

    /// Rows are read on one thread and written on another, many at once: order and lines stay.
    void readsManyRowsInAnyOrder_data()
    {
        QTest::addColumn<int>("keyBytes");
        QTest::addColumn<int>("stays");
        QTest::newRow("all in memory") << 1'000'000 << 100'000;
        QTest::newRow("some customers in memory") << 20'000 << 100'000;
        QTest::newRow("no customer in memory") << 0 << 100'000;
        QTest::newRow("some of everything in memory") << 20'000 << 700;
    }
    void readsManyRowsInAnyOrder()
    {
        QFETCH(int, keyBytes);
        QFETCH(int, stays);
        m_bounds = { static_cast<size_t>(keyBytes), static_cast<size_t>(stays) };
        QList<QByteArray> lines;
        for (int segment = 0; segment < 3; ++segment) {
            for (int customer = 0; customer < 5000; ++customer) {
                for (int day = 1; day < 9; day += 4)
                    lines.append("S" + QByteArray::number(segment) + ',' + QByteArray::number(10000 + customer)
                        + ",2024-01-0" + QByteArray::number(day) + ",2024-01-0" + QByteArray::number(day + 2) + '\n');
            }
        }
        const QByteArray sorted = Header + lines.join();
        std::shuffle(lines.begin(), lines.end(), std::mt19937(3));
        const auto summary = importText(Header + lines.join());
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->rows, 30'000);
        QCOMPARE(summary->stays, 30'000);
        QCOMPARE(summary->customers, 5000);
        QCOMPARE(exported(), sorted);
        QCOMPARE(*writer().integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        QCOMPARE(*writer().integer("PRAGMA foreign_keys"), 1);
    }

    void namesTheFirstWrongOfManyLines()
    {
        QByteArray rows = Header;
        for (int i = 0; i < 20'000; ++i)
            rows += "A," + QByteArray::number(i) + (i == 9000 || i == 15'000 ? ",2024-01-05,soon\n" : ",2024-01-05,\n");
        const auto imported = importText(rows);
        QVERIFY(!imported);
        QVERIFY2(imported.error().text.contains(u"line 9002"_s), qPrintable(imported.error().text));
        QCOMPARE(exported(), Header);
        QCOMPARE(*writer().integer("PRAGMA foreign_keys"), 1);
    }

    void keepsEveryNameExactly_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("comma") << QByteArray("a,b");
        QTest::newRow("quote") << QByteArray("the \"best\"");
        QTest::newRow("line feed") << QByteArray("a\nb");
        QTest::newRow("carriage return") << QByteArray("a\r\nb\rc");
        QTest::newRow("blanks") << QByteArray("  a b\t");
        QTest::newRow("a blank") << QByteArray(" ");
        QTest::newRow("Japanese") << QByteArray("ラムババが大好き");
        QTest::newRow("beyond 16 bits") << QByteArray("🍰 fan");
        QTest::newRow("composed and not") << QByteArray("\xc3\xa9 e\xcc\x81");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf mark");
        QTest::newRow("formula") << QByteArray("=1+1");
        QTest::newRow("apostrophe") << QByteArray("O'Neil");
    }
    void keepsEveryNameExactly()
    {
        QFETCH(QByteArray, name);
        const QByteArray rows = Header + Row{ name, name, day(3), Day::never() }.text();
        QVERIFY_RESULT(importText(rows));
        QCOMPARE(exported(), rows);
        QVERIFY_RESULT(importText(rows, m_firstDays));
        QCOMPARE(exported(), rows);
    }

    void sortsByBytes()
    {
        const QByteArray sorted = Header
            + "B,Z,2024-01-02,\nB,a,2024-01-02,2024-01-03\nB,a,2024-01-05,\nB,é,2024-01-02,\na,1,2024-01-02,\n"
              "a,10,2024-01-02,\na,9,2024-01-02,\n\xef\xbf\xbd,1,2024-01-02,\n\xf0\x9f\x8d\xb0,1,2024-01-02,\n";
        QByteArrayList lines = sorted.mid(Header.size()).split('\n');
        lines.removeLast();
        std::reverse(lines.begin(), lines.end());
        QVERIFY_RESULT(importText(Header + lines.join('\n')));
        QCOMPARE(exported(), sorted);
    }

    void goesRoundWithoutAChange()
    {
        QRandomGenerator random(2024);
        const QByteArrayList names{ "One-time", "Two, times", "\"Fans\"", "ラム", "line\nfeed", " " };
        auto other = openWorkspace(u"other.journey"_s);
        QVERIFY(other);
        qsizetype logs = 0;
        while (logs < 500) {
            std::vector<Row> rows;
            std::map<QByteArray, DayRange> days;
            const bool hasFirstDays = random.bounded(2) == 0;
            Day latest{ 0 };
            for (int i = random.bounded(40); i >= 0; --i) {
                Row row{ names[random.bounded(names.size())], "c" + QByteArray::number(random.bounded(6)),
                    day(random.bounded(40)), Day::never() };
                if (random.bounded(4) > 0)
                    row.left = row.joined + 1 + random.bounded(12);
                latest = std::max({ latest, row.joined, row.left.isNever() ? row.joined : row.left });
                DayRange& known = days.try_emplace(row.segment, DayRange{ row.joined, row.joined }).first->second;
                known = { std::min(known.first, row.joined), std::max(known.last, row.joined) };
                rows.push_back(row);
            }
            logs += static_cast<qsizetype>(days.size());
            QByteArray firstDays;
            for (auto& [name, known] : days) {
                known.last = hasFirstDays ? known.last + random.bounded(6) : latest;
                if (hasFirstDays) {
                    known.first = known.first - random.bounded(3);
                    appendCsvCell(firstDays, name);
                    firstDays += ',' + iso(known.first) + ',' + iso(known.last) + '\n';
                }
            }
            QByteArray text = Header;
            for (const Row& row : rows)
                text += row.text();
            clearWorkspace(writer());
            m_bounds = randomBounds(random);
            QVERIFY_RESULT(importText(text, hasFirstDays ? FirstDaysHeader + firstDays : QByteArray()));
            const QByteArray once = exported();
            const QByteArray onceDays = m_firstDays;
            QCOMPARE(once, expectedExport(rows, days));
            if (hasFirstDays)
                QCOMPARE(onceDays, FirstDaysHeader + firstDays);

            clearWorkspace(other->writer());
            QVERIFY_RESULT(importText(once, onceDays, other->writer()));
            QCOMPARE(exported(other->writer()), once);
            QCOMPARE(m_firstDays, onceDays);
            QVERIFY_RESULT(importText(once, {}, other->writer()));
            QCOMPARE(exported(other->writer()), once);
        }
    }

    void joinsStaysOfDifferentBatches()
    {
        QVERIFY_RESULT(writer().execute(
            "INSERT INTO segment(id, name, kind, created_at) VALUES (1, 'A', 'list', 0), (2, 'B', 'list', 0);"
            "INSERT INTO customer(id, key) VALUES (1, 'x'), (2, 'y'), (3, 'z');"));
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            auto transaction = Transaction::begin(writer());
            QVERIFY_RESULT(transaction);
            auto batch = MergingStayStore::prepare(writer(), static_cast<size_t>(1 + random.bounded(6)));
            QVERIFY_RESULT(batch);
            std::map<std::pair<int, int>, std::set<int>> expected;
            for (int i = 0; i < 30; ++i) {
                const int segment = 1 + random.bounded(2);
                const int customer = 1 + random.bounded(3);
                const int joined = random.bounded(60);
                const int left = random.bounded(12) == 0 ? 100 : joined + 1 + random.bounded(5);
                QVERIFY_RESULT(batch->add(SegmentId{ segment },
                    { static_cast<CustomerNumber>(customer), { joined }, left == 100 ? Day::never() : Day{ left } }));
                for (int d = joined; d < left; ++d)
                    expected[{ segment, customer }].insert(d);
            }
            QVERIFY_RESULT(batch->flush());
            std::map<std::pair<int, int>, std::set<int>> found;
            qint64 stays = 0;
            for (int segment = 1; segment <= 2; ++segment) {
                const auto log = logstore::load(writer(), SegmentId{ segment });
                QVERIFY_RESULT(log);
                const Stay* before = nullptr;
                for (const Stay& stay : (*log)->stays) {
                    ++stays;
                    QVERIFY(!before || before->customer != stay.customer || before->left < stay.joined);
                    before = &stay;
                    for (int d = stay.joined.value; d < std::min(stay.left.value, 100); ++d)
                        found[{ segment, static_cast<int>(stay.customer) }].insert(d);
                }
            }
            QCOMPARE(found, expected);
            QCOMPARE(batch->written(), stays);
        }
    }

private:
    Connection& writer() { return m_workspace->writer(); }

    std::unique_ptr<Workspace> openWorkspace(const QString& name)
    {
        auto workspace = Workspace::open(m_folder->filePath(name), Workspace::Mode::CreateOrOpen);
        // Thousands of commits: what a disk makes of them is for other tests.
        if (!workspace || !(*workspace)->writer().execute("PRAGMA synchronous=OFF"))
            return nullptr;
        return std::move(*workspace);
    }
    static void clearWorkspace(Connection& connection)
    {
        QVERIFY_RESULT(connection.execute("BEGIN; DELETE FROM segment; DELETE FROM customer; COMMIT;"));
    }
    Result<logcsv::ImportSummary> importText(const QByteArray& rows, const QByteArray& firstDays = {})
    {
        return importText(rows, firstDays, writer());
    }
    Result<logcsv::ImportSummary> importText(
        const QByteArray& rows, const QByteArray& firstDays, Connection& connection)
    {
        const QString path = write(u"in.csv"_s, rows);
        const QString firstDaysPath = firstDays.isEmpty() ? QString() : write(u"days.csv"_s, firstDays);
        return logcsv::importFile(connection, path, firstDaysPath, 1'700'000'000'000, {}, m_bounds);
    }
    /// Of six customers some, all or none fit into the memory for keys; of up to forty stays some or all.
    static logcsv::ImportBounds randomBounds(QRandomGenerator& random)
    {
        return { static_cast<size_t>(random.bounded(80)), static_cast<size_t>(1 + random.bounded(50)) };
    }
    QByteArray exported() { return exported(writer()); }
    QByteArray exported(Connection& connection)
    {
        const QString path = m_folder->filePath(u"out.csv"_s);
        const QString firstDaysPath = m_folder->filePath(u"outdays.csv"_s);
        if (auto saved = logcsv::exportFile(connection, path, firstDaysPath); !saved)
            return saved.error().text.toUtf8();
        m_firstDays = read(firstDaysPath);
        return read(path);
    }
    QString write(const QString& name, const QByteArray& content) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning("cannot write the test file");
        return path;
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    logcsv::ImportBounds m_bounds;
    std::unique_ptr<Workspace> m_workspace;
    QByteArray m_firstDays; ///< of the latest export
};

QTEST_GUILESS_MAIN(TestLogCsv)
#include "tst_logcsv.moc"
