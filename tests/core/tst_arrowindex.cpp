// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/arrowindex.h"
#include "core/engine/boardcounts.h"
#include "core/engine/moves.h"
#include "core/engine/nodeindex.h"
#include "core/metrics/movefigures.h"
#include "tests/support/countbyhand.h"
#include "tests/support/testing.h"

#include <numeric>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr Day Zero{ 19'700 }; ///< "day 0" of the worked cases; any day would do

using Days = QList<std::pair<int, int>>; ///< first and last day in, both included; Open: still in
constexpr int Open = -1;

SegmentLogPtr logOf(const Days& stays, int firstDay = 0, int lastDay = 30, CustomerNumber customer = 1)
{
    auto log = std::make_shared<SegmentLog>();
    log->days = { Zero + firstDay, Zero + lastDay };
    for (const auto& [first, last] : stays)
        log->stays.push_back({ customer, Zero + first, last == Open ? Day::never() : Zero + (last + 1) });
    return log;
}

RuleOptions optionsOf(int bits)
{
    return { (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 };
}

Period period(int first, int last)
{
    return { Zero + first, Zero + last };
}

} // namespace

class TestArrowIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void countsTheWorkedCases_data();
    void countsTheWorkedCases();
    void countsAtTheEdges_data();
    void countsAtTheEdges();
    void anOpenSourceStayIsKnownToItsLastDayOnly();
    void recordedDaysOnlyBeginsOnTheFirstRecordedDay();
    void answersForLogsLongerThanTwoBytes();
    void agreesWithCountingByHand_data();
    void agreesWithCountingByHand();
    void agreesWithItsListOnLargeLogs_data();
    void agreesWithItsListOnLargeLogs();
    void staysSmall();
};

void TestArrowIndex::countsTheWorkedCases_data()
{
    QTest::addColumn<Days>("source");
    QTest::addColumn<Days>("target");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("direct");
    QTest::addColumn<int>("firstTime");
    QTest::addColumn<int>("sourceFrom");
    QTest::addColumn<int>("targetFrom");
    const auto row = [](const char* name, const Days& source, const Days& target, int count, int direct, int firstTime,
                         int sourceFrom = 0, int targetFrom = 0) {
        QTest::newRow(name) << source << target << count << direct << firstTime << sourceFrom << targetFrom;
    };
    row("one order, then a second", { { 3, 12 } }, { { 13, Open } }, 1, 1, 1);
    row("went on to a third: out of the target on E", { { 3, 11 } }, { { 12, 14 } }, 0, 0, 0);
    row("overlapping segments, never leaves the source", { { 3, Open } }, { { 12, Open } }, 1, 1, 1);
    row("left the source two days before joining", { { 3, 10 } }, { { 13, Open } }, 1, 0, 1);
    row("joins on the first day of the period", { { 3, 9 } }, { { 10, Open } }, 1, 1, 1);
    row("left the source before the opening state", { { 3, 7 } }, { { 12, Open } }, 0, 0, 0);
    row("both moves inside the period", { { 11, 12 } }, { { 13, Open } }, 1, 1, 1);
    row("first seen in both on one day", { { 12, Open } }, { { 12, Open } }, 0, 0, 0);
    row("target first, source later", { { 14, Open } }, { { 12, Open } }, 0, 0, 0);
    row("already in the target", { { 3, Open } }, { { 5, Open } }, 0, 0, 0);
    row("in the target, left, and back", { { 3, Open } }, { { 5, 11 }, { 14, Open } }, 1, 1, 0);
    row("an earlier stay before the period", { { 3, Open } }, { { 4, 6 }, { 12, Open } }, 1, 1, 0);
    row("target logged from day 12, member that day", { { 3, Open } }, { { 12, Open } }, 0, 0, 0, 0, 12);
    row("the same, left on 14, back on 15", { { 3, Open } }, { { 12, 13 }, { 15, Open } }, 1, 1, 0, 0, 12);
    row("source logged from day 12, target joined 14", { { 12, Open } }, { { 14, Open } }, 1, 1, 1, 12);
    row("source logged from day 14, target joined 12", { { 14, Open } }, { { 12, Open } }, 0, 0, 0, 14);
    row("joins on E", { { 3, Open } }, { { 16, Open } }, 1, 1, 1);
    row("out of the target on E", { { 3, Open } }, { { 12, 15 } }, 0, 0, 0);
}

void TestArrowIndex::countsTheWorkedCases()
{
    QFETCH(Days, source);
    QFETCH(Days, target);
    QFETCH(int, sourceFrom);
    QFETCH(int, targetFrom);
    const SegmentLogPtr from = logOf(source, sourceFrom);
    const SegmentLogPtr to = logOf(target, targetFrom);

    QTEST(int(ArrowIndex(from, to, {}).count(period(10, 16))), "count");
    QTEST(int(ArrowIndex(from, to, { .directOnly = true }).count(period(10, 16))), "direct");
    QTEST(int(ArrowIndex(from, to, { .firstTimeOnly = true }).count(period(10, 16))), "firstTime");
}

void TestArrowIndex::countsAtTheEdges_data()
{
    QTest::addColumn<Period>("when");
    QTest::addColumn<int>("expected");
    QTest::newRow("the very day") << period(12, 12) << 1;
    QTest::newRow("the day before") << period(11, 11) << 0;
    QTest::newRow("from the day after") << period(13, 20) << 0;
    QTest::newRow("reversed") << period(16, 10) << 0;
    QTest::newRow("longer than the log on both sides") << period(-500, 500) << 1;
    QTest::newRow("before the log") << period(-20, -10) << 0;
    QTest::newRow("after the log") << period(40, 50) << 0;
    QTest::newRow("ends after the log") << period(12, 50) << 1;
    QTest::newRow("all days there are") << Period{ { std::numeric_limits<qint32>::min() }, Day::never() } << 1;
}

void TestArrowIndex::countsAtTheEdges()
{
    QFETCH(Period, when);
    const ArrowIndex index(logOf({ { 3, 11 } }), logOf({ { 12, Open } }), {});

    QTEST(int(index.count(when)), "expected");
}

void TestArrowIndex::anOpenSourceStayIsKnownToItsLastDayOnly()
{
    const SegmentLogPtr source = logOf({ { 3, Open } }, 0, 8);
    const SegmentLogPtr target = logOf({ { 12, Open } });

    QCOMPARE(ArrowIndex(source, target, {}).count(period(9, 16)), 1);
    QCOMPARE(ArrowIndex(source, target, {}).count(period(10, 16)), 0);
    QCOMPARE(ArrowIndex(source, target, { .directOnly = true }).count(period(9, 16)), 0);
}

void TestArrowIndex::recordedDaysOnlyBeginsOnTheFirstRecordedDay()
{
    auto target = std::make_shared<SegmentLog>(*logOf({ { 12, Open } }));
    const SegmentLogPtr source = logOf({ { 3, Open } });
    auto recordedSource = std::make_shared<SegmentLog>(*source);
    recordedSource->firstRecordedDay = Zero;
    const RuleOptions options{ .recordedOnly = true };

    target->firstRecordedDay = Zero + 12;
    QCOMPARE(ArrowIndex(recordedSource, target, options).count(period(10, 16)), 0);
    QCOMPARE(ArrowIndex(recordedSource, target, {}).count(period(10, 16)), 1);
    target->firstRecordedDay = Zero + 11;
    QCOMPARE(ArrowIndex(recordedSource, target, options).count(period(10, 16)), 1);
    QCOMPARE(ArrowIndex(source, target, options).count(period(10, 16)), 0); // nothing of the source is recorded
}

void TestArrowIndex::answersForLogsLongerThanTwoBytes()
{
    auto source = std::make_shared<SegmentLog>();
    auto target = std::make_shared<SegmentLog>();
    source->days = target->days = { Day::fromDate(QDate(1900, 1, 1)), Day::fromDate(QDate(2200, 12, 31)) };
    const Day first = source->days.first;
    for (CustomerNumber customer = 1; customer <= 1000; ++customer) {
        const int joined = int(customer) * 100;
        source->stays.push_back({ customer, first + joined, first + joined + 10 });
        target->stays.push_back({ customer, first + joined + 10, Day::never() });
    }

    const ArrowIndex index(source, target, {});

    QCOMPARE(index.count(source->days), 1000);
    QCOMPARE(index.count({ first + 70'000, source->days.last }), 301);
    QCOMPARE(index.count({ first + 70'011, first + 80'010 }), 100);
    QVERIFY(index.bytes() < 4'000'000);
}

void TestArrowIndex::agreesWithCountingByHand_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 100; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestArrowIndex::agreesWithCountingByHand()
{
    QFETCH(quint32, seed);
#ifdef __SANITIZE_ADDRESS__
    constexpr int LogsPerSeed = 20; // twenty times slower there
#else
    constexpr int LogsPerSeed = 250;
#endif
    constexpr int PeriodsPerLog = 4;
    std::mt19937 random(seed);
    for (int log = 0; log < LogsPerSeed; ++log) {
        const byhand::RandomPair pair(random);
        for (int bits = 0; bits < 8; ++bits) {
            const RuleOptions options = optionsOf(bits);
            const ArrowIndex index(pair.source.log, pair.target.log, options);
            for (int i = 0; i < PeriodsPerLog; ++i) {
                const Period when = byhand::randomPeriod(random);
                const auto expected = byhand::moved(pair.source, pair.target, options, when);
                const auto context = [&] {
                    return qPrintable(u"log %1, options %2, period %3 to %4"_s.arg(log)
                                          .arg(bits)
                                          .arg(when.first.value)
                                          .arg(when.last.value));
                };
                QVERIFY2(index.count(when) == qint64(expected.size()), context());
                QVERIFY2(customersOfArrow(pair.source.log, pair.target.log, options, when) == expected, context());
                const auto perDay = moveFigures(pair.source.log, pair.target.log,
                    countedMoves(pair.source.log, pair.target.log, options, when), options, when)
                                        .perDay;
                QVERIFY2(perDay == byhand::movedPerDay(pair.source, pair.target, options, when), context());
                QVERIFY2(
                    std::accumulate(perDay.begin(), perDay.end(), qint64(0)) == qint64(expected.size()), context());
                QVERIFY2(customersOfNode(pair.target.log, options, when)
                        == byhand::membersOn(pair.target, options, when.last),
                    context());
                const auto incomplete = incompleteFor(pair.target.log, when, options);
                QVERIFY2(incomplete.has_value() == byhand::isIncomplete(pair.target, options, when), context());
                QVERIFY2(!incomplete
                        || incomplete->onlyOpeningDay == byhand::lacksOpeningDayOnly(pair.target, options, when),
                    context());
            }
        }
        const NodeIndex nodes(*pair.target.log);
        for (int day = byhand::FirstDay - 3; day < byhand::FirstDay + byhand::DayCount + 3; ++day)
            QCOMPARE(nodes.members({ day }), qint64(byhand::membersOn(pair.target, {}, { day }).size()));
    }
}

void TestArrowIndex::agreesWithItsListOnLargeLogs_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("customers");
    QTest::newRow("rows for every day") << 60 << 20'000;
    QTest::newRow("checkpoints") << 730 << 20'000;
    QTest::newRow("long and thin") << 3650 << 2'000;
}

/// Enough moves for checkpoint rows between the events; the list is checked against counting by hand above.
void TestArrowIndex::agreesWithItsListOnLargeLogs()
{
    QFETCH(int, days);
    QFETCH(int, customers);
    std::mt19937 random(7);
    const SegmentLogPtr source = byhand::largeLog(random, days, customers);
    const SegmentLogPtr target = byhand::largeLog(random, days, customers);
    for (int bits = 0; bits < 4; ++bits) {
        const RuleOptions options = optionsOf(bits);
        const ArrowIndex index(source, target, options);
        for (int i = 0; i < 60; ++i) {
            const int first = int(random() % quint32(days + 4)) - 2;
            const Period when{ Day{ first }, Day{ first + int(random() % quint32(days)) } };
            QCOMPARE(index.count(when), qint64(customersOfArrow(source, target, options, when).size()));
        }
    }
}

void TestArrowIndex::staysSmall()
{
    std::mt19937 random(7);
    const SegmentLogPtr source = byhand::largeLog(random, 730, 20'000);
    const SegmentLogPtr target = byhand::largeLog(random, 730, 20'000);

    const ArrowIndex index(source, target, {});

    const auto moves = qsizetype(findMoves(source, target, {}).size());
    QVERIFY(index.bytes() > moves);
    QVERIFY(index.bytes() < 12 * moves + 20'000);
    QVERIFY(index.bytes() < qsizetype(730 * 730 * sizeof(quint32)));
}

QTEST_GUILESS_MAIN(TestArrowIndex)
#include "tst_arrowindex.moc"
