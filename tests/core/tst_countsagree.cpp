// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every way to a number must give the same number: the index, the index after days were appended, the index from its
// file form, the matrix of all pairs, the list of customers, SQL on the rows, and counting day by day on sets.
#include "core/engine/arrowindex.h"
#include "core/engine/boardcounts.h"
#include "core/engine/nodeindex.h"
#include "core/engine/pairmatrix.h"
#include "core/engine/within.h"
#include "tests/support/countbyhand.h"
#include "tests/support/countinsql.h"
#include "tests/support/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Logs = 4'000;
constexpr int PeriodsPerLog = 4;

RuleOptions optionsOf(int bits)
{
    return { (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 };
}

/// A log as it was on an earlier day, and what was appended to it since.
struct Earlier {
    SegmentLogPtr log;
    std::optional<LogChanges> changes; ///< none: nothing was appended
    [[nodiscard]] const LogChanges* pointer() const { return changes ? &*changes : nullptr; }
};

Earlier earlier(const SegmentLogPtr& log, Day last)
{
    if (last >= log->days.last)
        return { log, {} };
    auto before = std::make_shared<SegmentLog>();
    before->days = { log->days.first, last };
    before->firstRecordedDay = log->firstRecordedDay;
    LogChanges changes;
    changes.newDays = { std::max(last + 1, log->days.first), log->days.last };
    changes.firstRecordedDay = log->firstRecordedDay;
    for (const Stay& stay : log->stays) {
        if (stay.joined > last) {
            changes.begun.push_back(stay);
            continue;
        }
        const bool isOpen = stay.left > last;
        before->stays.push_back({ stay.customer, stay.joined, isOpen ? Day::never() : stay.left });
        if (isOpen && stay.left <= log->days.last)
            changes.ended.push_back(stay);
    }
    return { before, changes };
}

Day earlierDay(std::mt19937& random, const SegmentLog& log)
{
    return { byhand::pick(random, log.days.first.value - 2, log.days.last.value) };
}

QString context(int log, int bits, const Period& period)
{
    return u"log %1, options %2, period %3 to %4"_s.arg(log).arg(bits).arg(period.first.value).arg(period.last.value);
}

qint64 joinedByHand(const byhand::Membership& segment, const RuleOptions& options, const Period& period, bool isLeft)
{
    qint64 customers = 0;
    for (int customer = 0; customer < byhand::CustomerCount; ++customer) {
        bool isFound = false;
        if (segment.knownFrom(options) > segment.last)
            continue; // nothing of it is known
        const int from = std::max(period.first.value, segment.knownFrom(options) + 1);
        for (int day = from; day <= std::min(period.last.value, segment.last); ++day) {
            const bool was = segment.isMember(customer, day - 1, options);
            const bool is = segment.isMember(customer, day, options);
            isFound = isFound || (isLeft ? was && !is : !was && is);
        }
        customers += isFound ? 1 : 0;
    }
    return customers;
}

} // namespace

class TestCountsAgree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void onRandomLogs_data();
    void onRandomLogs();
    void onNodesOfRandomLogs();
    void withinAnotherSegment_data();
    void withinAnotherSegment();
    void dayAfterDay_data();
    void dayAfterDay();
    void damagedBytesAreNoIndex();
    void allPairsStopWhenAsked();
};

void TestCountsAgree::onRandomLogs_data()
{
    QTest::addColumn<int>("bits");
    for (int bits = 0; bits < 8; ++bits)
        QTest::addRow("direct %d, first time %d, recorded %d", bits & 1, (bits >> 1) & 1, bits >> 2) << bits;
}

void TestCountsAgree::onRandomLogs()
{
    QFETCH(int, bits);
    const RuleOptions options = optionsOf(bits);
    std::mt19937 random(20261122 + static_cast<unsigned>(bits));
    CountInSql sql;
    int appendedTimes = 0;
    for (int log = 0; log < Logs; ++log) {
        const byhand::RandomPair pair(random);
        auto from = std::make_shared<SegmentLog>(*pair.source.log);
        if (log % 2 == 0)
            from->customers = CustomerSet(from->stays);
        const SegmentLogPtr source = from;
        auto to = std::make_shared<SegmentLog>(*pair.target.log);
        to->segment = { 2 };
        const SegmentLogPtr target = to;
        sql.setLogs(*source, *target);
        const ArrowIndex index(source, target, options);
        const auto again = ArrowIndex::fromBytes(index.toBytes());
        QVERIFY(again);

        const bool growsSource = byhand::pick(random, 0, 3) != 0;
        const Day cut = earlierDay(random, *target);
        const Earlier sourceBefore = earlier(source, growsSource ? cut : source->days.last);
        const Earlier targetBefore = earlier(target, byhand::pick(random, 0, 3) ? cut : target->days.last);
        const auto appended =
            ArrowIndex(sourceBefore.log, targetBefore.log, options)
                .appended(source, target, options, { sourceBefore.pointer(), targetBefore.pointer() });
        appendedTimes += appended ? 1 : 0;

        const DayRange days{ { byhand::FirstDay - 2 }, { byhand::FirstDay + byhand::DayCount + 2 } };
        const std::vector<qint64> ofDays = index.countsOfDays(days);
        QCOMPARE(int(ofDays.size()), days.length());
        for (Day day = days.first; log % 4 == 0 && day <= days.last; ++day) {
            // A day after the log's end has no stand-in: nobody joined on it.
            const bool isLogged = day <= target->days.last;
            const auto expected = isLogged ? byhand::moved(pair.source, pair.target, options, { day, day }).size() : 0;
            QVERIFY2(
                ofDays[size_t(day - days.first)] == qint64(expected), qPrintable(context(log, bits, { day, day })));
        }

        for (int i = 0; i < PeriodsPerLog; ++i) {
            const Period when = byhand::randomPeriod(random);
            const qint64 expected = qint64(byhand::moved(pair.source, pair.target, options, when).size());
            const QByteArray name = context(log, bits, when).toUtf8();
            const char* const text = name.constData();
            QVERIFY2(index.count(when) == expected, text);
            QVERIFY2(again->count(when) == expected, text);
            QVERIFY2(sql.count(options, when) == expected, text);
            QVERIFY2(qint64(customersOfArrow(source, target, options, when).size()) == expected, text);
            QVERIFY2(!appended || appended->count(when) == expected, text);
            const auto matrix = countAllPairs({ source, target }, options, when);
            QVERIFY2(matrix && matrix->count(0, 1) == expected, text);
            QVERIFY2(matrix->count(1, 0) == ArrowIndex(target, source, options).count(when), text);
            QVERIFY2(matrix->count(0, 0) == 0 && matrix->count(1, 1) == 0, text);
        }
    }
    QVERIFY(appendedTimes > Logs / 4);
}

void TestCountsAgree::onNodesOfRandomLogs()
{
    std::mt19937 random(4);
    int appendedTimes = 0;
    for (int log = 0; log < 4 * Logs; ++log) {
        const byhand::Membership segment = byhand::randomMembership(random);
        const RuleOptions options = optionsOf(log % 2 == 0 ? 0 : 4);
        const SegmentLogPtr known = options.recordedOnly ? recordedOnly(segment.log) : segment.log;
        const NodeIndex index(*known);
        const auto again = NodeIndex::fromBytes(index.toBytes());
        QVERIFY(again);
        const Earlier before = earlier(known, earlierDay(random, *known));
        std::optional<NodeIndex> appended;
        if (before.changes)
            appended = NodeIndex(*before.log).appended(*known, *before.changes);
        appendedTimes += appended ? 1 : 0;
        for (int i = 0; i < 2 * PeriodsPerLog; ++i) {
            const Period when = byhand::randomPeriod(random);
            const QByteArray name = context(log, options.recordedOnly ? 4 : 0, when).toUtf8();
            const char* const text = name.constData();
            const qint64 joined = joinedByHand(segment, options, when, false);
            const qint64 left = joinedByHand(segment, options, when, true);
            const qint64 members = qint64(byhand::membersOn(segment, options, when.last).size());
            for (const NodeIndex* each : { &index, &*again, appended ? &*appended : &index }) {
                QVERIFY2(each->joined(when) == joined, text);
                QVERIFY2(each->left(when) == left, text);
                QVERIFY2(each->members(when.last) == members, text);
            }
        }
    }
    QVERIFY(appendedTimes > Logs);
}

void TestCountsAgree::withinAnotherSegment_data()
{
    onRandomLogs_data();
}

/// "Filtered by a segment": only who is in it on the day of the move; of a node: on the day that is shown.
void TestCountsAgree::withinAnotherSegment()
{
    QFETCH(int, bits);
    const RuleOptions options = optionsOf(bits);
    std::mt19937 random(77 + static_cast<unsigned>(bits));
    qint64 counted = 0;
    for (int log = 0; log < Logs; ++log) {
        const byhand::RandomPair pair(random);
        const byhand::Membership other = byhand::randomMembership(random);
        const SegmentLogPtr target = pair.target.log;
        const ArrowIndex index(pair.source.log, target, options, other.log);
        const SegmentLogPtr common = commonLog(target, other.log, options);
        QVERIFY(areLawful(common->stays, common->days));
        const NodeIndex node(*common);
        for (int i = 0; i < PeriodsPerLog; ++i) {
            const Period when = byhand::randomPeriod(random);
            qint64 moved = 0;
            qint64 members = 0;
            for (int customer = 0; customer < byhand::CustomerCount; ++customer) {
                const int joined = byhand::countedJoin(customer, pair.source, pair.target, options, when);
                moved += joined != 0 && other.isMember(customer, joined, options) ? 1 : 0;
                const int shown = std::min(when.last.value, pair.target.last);
                members += pair.target.isMember(customer, shown, options) && other.isMember(customer, shown, options);
            }
            const QByteArray text = context(log, bits, when).toUtf8();
            QVERIFY2(index.count(when) == moved, text.constData());
            QVERIFY2(node.members(when.last) == members, text.constData());
            // The lists have the lengths of the numbers.
            std::vector<Move> listed = countedMoves(pair.source.log, target, options, when);
            keepWithin(listed, other.log, options);
            QVERIFY2(qint64(listed.size()) == moved, text.constData());
            QVERIFY2(qint64(customersOfNode(common, options, when).size()) == members, text.constData());
            counted += moved;
        }
    }
    QVERIFY(counted > Logs / 100);
}

void TestCountsAgree::dayAfterDay_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("customers");
    QTest::newRow("few days, many customers: rows only") << 60 << 6'000;
    QTest::newRow("a year: events and rows, several parts") << 365 << 6'000;
    QTest::newRow("ten years, few customers") << 3650 << 200;
}

/// An index that began with a third of the days and got the others one by one.
void TestCountsAgree::dayAfterDay()
{
    QFETCH(int, days);
    QFETCH(int, customers);
    std::mt19937 random(11);
    const SegmentLogPtr source = byhand::largeLog(random, days, customers);
    const SegmentLogPtr target = byhand::largeLog(random, days, customers);
    const ArrowIndex whole(source, target, {});
    const NodeIndex wholeNode(*target);

    SegmentLogPtr sourceNow = earlier(source, { days / 3 }).log;
    SegmentLogPtr targetNow = earlier(target, { days / 3 }).log;
    ArrowIndex index(sourceNow, targetNow, {});
    NodeIndex node(*targetNow);
    const int step = days > 1000 ? 40 : 1;
    for (int day = days / 3; day < days - 1;) {
        day = std::min(day + step, days - 1);
        const SegmentLogPtr sourceNext = earlier(source, { day }).log;
        const SegmentLogPtr targetNext = earlier(target, { day }).log;
        const Earlier sourceStep = earlier(sourceNext, sourceNow->days.last);
        const Earlier targetStep = earlier(targetNext, targetNow->days.last);
        auto grown = index.appended(sourceNext, targetNext, {}, { sourceStep.pointer(), targetStep.pointer() });
        QVERIFY(grown);
        index = std::move(*grown);
        auto grownNode = node.appended(*targetNext, *targetStep.changes);
        QVERIFY(grownNode);
        node = std::move(*grownNode);
        sourceNow = sourceNext;
        targetNow = targetNext;
    }
    const auto again = ArrowIndex::fromBytes(index.toBytes());
    QVERIFY(again);
    for (int i = 0; i < 2000; ++i) {
        const int first = byhand::pick(random, -3, days);
        const Period when{ { first }, { first + byhand::pick(random, 0, days) } };
        QCOMPARE(index.count(when), whole.count(when));
        QCOMPARE(again->count(when), whole.count(when));
        QCOMPARE(node.joined(when), wholeNode.joined(when));
        QCOMPARE(node.left(when), wholeNode.left(when));
        QCOMPARE(node.members(when.last), wholeNode.members(when.last));
    }
    QVERIFY(index.bytes() < 3 * whole.bytes());
}

/// Bytes of a file are never trusted: whatever they say, reading stays inside them and counting inside the arrays.
void TestCountsAgree::damagedBytesAreNoIndex()
{
    std::mt19937 random(12);
    const SegmentLogPtr source = byhand::largeLog(random, 200, 300);
    const SegmentLogPtr target = byhand::largeLog(random, 200, 300);
    const QByteArray arrow = ArrowIndex(source, target, {}).toBytes();
    const QByteArray node = NodeIndex(*target).toBytes();
    for (int length = 0; length < arrow.size(); length += 7)
        QVERIFY(!ArrowIndex::fromBytes(QByteArrayView(arrow).first(length)));
    for (int length = 0; length < node.size(); length += 7)
        QVERIFY(!NodeIndex::fromBytes(QByteArrayView(node).first(length)));
    QVERIFY(!ArrowIndex::fromBytes(arrow + '\0'));
    for (int i = 0; i < 20'000; ++i) {
        const bool isArrow = i % 2 == 0;
        QByteArray bytes = isArrow ? arrow : node;
        const qsizetype place = qsizetype(random() % quint32(i % 4 < 2 ? 64 : bytes.size()));
        bytes[place] = char(bytes[place] ^ char(1 << (random() % 8)));
        qint64 sum = 0;
        if (isArrow) {
            if (const auto index = ArrowIndex::fromBytes(bytes)) {
                for (int day = -5; day < 210; day += 5)
                    sum += index->count({ { day }, { day + 30 } });
            }
        } else if (const auto index = NodeIndex::fromBytes(bytes)) {
            for (int day = -5; day < 210; day += 5)
                sum += index->members({ day }) + index->joined({ { day }, { day + 30 } });
        }
        Q_UNUSED(sum)
    }
}

void TestCountsAgree::allPairsStopWhenAsked()
{
    std::mt19937 random(13);
    const SegmentLogPtr log = byhand::largeLog(random, 100, 20'000);
    int asked = 0;
    Progress progress;
    progress.isCancelled = [&] { return ++asked == 2; };
    QVERIFY(!countAllPairs({ log, log }, {}, { { 0 }, { 99 } }, progress));
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(TestCountsAgree)
#include "tst_countsagree.moc"
