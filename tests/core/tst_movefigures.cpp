// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands beside a count, against the words of the definition worked through day by day.
#include "core/board/comparison.h"
#include "core/engine/boardcounts.h"
#include "core/engine/elsewhere.h"
#include "core/metrics/movefigures.h"
#include "tests/support/countbyhand.h"
#include "tests/support/testing.h"

#include <numeric>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Logs = 4'000;

RuleOptions optionsOf(int bits)
{
    return { (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 };
}

/// Conditions 1 to 3: in on E, with a stay that began in the period and was seen to.
int joinDay(int customer, const byhand::Membership& target, const RuleOptions& options, const Period& period)
{
    if (period.isEmpty())
        return 0;
    const int end = std::min(period.last.value, target.last);
    if (!target.isMember(customer, end, options))
        return 0;
    int joined = end;
    while (target.isMember(customer, joined - 1, options))
        --joined;
    return joined >= period.first.value && joined > target.knownFrom(options) ? joined : 0;
}

/// The first day of the latest source stay before the move.
int sourceSince(int customer, const byhand::Membership& source, const RuleOptions& options, int joined)
{
    int day = joined - 1;
    while (!source.isMember(customer, day, options))
        --day;
    while (source.isMember(customer, day - 1, options))
        --day;
    return day;
}

QString context(int log, int bits, const Period& period)
{
    return u"log %1, options %2, period %3 to %4"_s.arg(log).arg(bits).arg(period.first.value).arg(period.last.value);
}

} // namespace

class TestMoveFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void agreesWithTheDefinition_data();
    void agreesWithTheDefinition();
    void elsewhereIsWhatNoArrowSays_data() { agreesWithTheDefinition_data(); }
    void elsewhereIsWhatNoArrowSays();
    void medianIsInTheMiddle();
    void bucketsHoldEverything();
    void revenueIsOfAsManyDaysBeforeAsAfter();
    void revenueAgreesWithLookingAtEachPurchase();
    void comparesWithTheRightPeriod();
};

void TestMoveFigures::agreesWithTheDefinition_data()
{
    QTest::addColumn<int>("bits");
    for (int bits = 0; bits < 8; ++bits)
        QTest::addRow("direct %d, first time %d, recorded %d", bits & 1, (bits >> 1) & 1, bits >> 2) << bits;
}

void TestMoveFigures::agreesWithTheDefinition()
{
    QFETCH(int, bits);
    const RuleOptions options = optionsOf(bits);
    std::mt19937 random(5 + static_cast<unsigned>(bits));
    for (int log = 0; log < Logs; ++log) {
        const byhand::RandomPair pair(random);
        const Period when = byhand::randomPeriod(random);
        const MoveFigures figures = moveFigures(pair.source.log, pair.target.log,
            countedMoves(pair.source.log, pair.target.log, options, when), options, when);
        const QByteArray text = context(log, bits, when).toUtf8();
        std::vector<int> days;
        qint64 joiners = 0;
        qint64 inSource = 0;
        qint64 fromTheStart = 0;
        for (int customer = 0; customer < byhand::CustomerCount; ++customer) {
            const int joined = byhand::countedJoin(customer, pair.source, pair.target, options, when);
            if (joined != 0) {
                const int since = sourceSince(customer, pair.source, options, joined);
                days.push_back(joined - since);
                fromTheStart += since == pair.source.knownFrom(options) ? 1 : 0;
            }
            joiners += joinDay(customer, pair.target, options, when) != 0 ? 1 : 0;
            bool isIn = false;
            for (int day = when.first.value - 1; !when.isEmpty() && day <= when.last.value; ++day)
                isIn = isIn || pair.source.isMember(customer, day, options);
            inSource += isIn ? 1 : 0;
        }
        std::ranges::sort(days);
        QVERIFY2(figures.moved == qint64(days.size()), text.constData());
        QVERIFY2(figures.daysToMove == days, text.constData());
        QVERIFY2(figures.begunBeforeLog == fromTheStart, text.constData());
        QVERIFY2(figures.joiners == joiners, text.constData());
        QVERIFY2(figures.sourceCustomers == inSource, text.constData());
        QVERIFY2(figures.perDay == byhand::movedPerDay(pair.source, pair.target, options, when), text.constData());
    }
}

void TestMoveFigures::elsewhereIsWhatNoArrowSays()
{
    QFETCH(int, bits);
    const RuleOptions options = optionsOf(bits);
    std::mt19937 random(50 + static_cast<unsigned>(bits));
    qint64 found = 0;
    for (int log = 0; log < Logs; ++log) {
        const byhand::RandomPair pair(random);
        const byhand::Membership other = byhand::randomMembership(random);
        const Period when = byhand::randomPeriod(random);
        std::vector<CustomerNumber> from;
        std::vector<CustomerNumber> to;
        for (int customer = 0; customer < byhand::CustomerCount; ++customer) {
            const auto isOn = [&](const byhand::Membership& a, const byhand::Membership& b) {
                return byhand::countedJoin(customer, a, b, options, when) != 0;
            };
            if (joinDay(customer, pair.target, options, when) != 0 && !isOn(pair.source, pair.target)
                && !isOn(other, pair.target))
                from.push_back(CustomerNumber(customer + 1));
            const int end = std::min(when.last.value, pair.source.last);
            bool hasLeft = false;
            for (int day = when.first.value; day <= end; ++day)
                hasLeft = hasLeft
                    || (pair.source.isMember(customer, day - 1, options)
                        && !pair.source.isMember(customer, day, options));
            if (hasLeft && !pair.source.isMember(customer, end, options) && !isOn(pair.source, pair.target)
                && !isOn(pair.source, other))
                to.push_back(CustomerNumber(customer + 1));
        }
        const QByteArray text = context(log, bits, when).toUtf8();
        QVERIFY2(
            fromElsewhere(pair.target.log, { pair.source.log, other.log }, options, when) == from, text.constData());
        QVERIFY2(toElsewhere(pair.source.log, { pair.target.log, other.log }, options, when) == to, text.constData());
        // All of a board at once says the same: source 0, target 1 and a third one.
        const auto counts = elsewhereCounts(
            { pair.source.log, pair.target.log, other.log }, { { 0, 1 }, { 2, 1 }, { 0, 2 } }, options, when);
        QVERIFY2(counts && (*counts)[1].from == qint64(from.size()), text.constData());
        QCOMPARE((*counts)[0].to, qint64(to.size()));
        found += qint64(from.size() + to.size());
    }
    QVERIFY(found > Logs / 10);
}

void TestMoveFigures::medianIsInTheMiddle()
{
    MoveFigures figures;
    QVERIFY(!figures.medianDays());
    figures.daysToMove = { 3 };
    QCOMPARE(*figures.medianDays(), 3.0);
    figures.daysToMove = { 3, 6 };
    QCOMPARE(*figures.medianDays(), 4.5);
    figures.daysToMove = { 3, 6, 100 };
    QCOMPARE(*figures.medianDays(), 6.0);
}

void TestMoveFigures::bucketsHoldEverything()
{
    QVERIFY(bucketsOf({}, 12).empty());
    QCOMPARE(bucketsOf({ 1, 1, 4 }, 12),
        (std::vector<DaysBucket>{ { 0, 0, 0 }, { 1, 1, 2 }, { 2, 2, 0 }, { 3, 3, 0 }, { 4, 4, 1 } }));
    std::mt19937 random(3);
    for (int i = 0; i < 1000; ++i) {
        std::vector<int> days;
        for (int n = byhand::pick(random, 1, 30); n > 0; --n)
            days.push_back(byhand::pick(random, 0, 400));
        const std::vector<DaysBucket> buckets = bucketsOf(days, 12);
        QVERIFY(buckets.size() <= 12);
        int next = 0;
        for (const DaysBucket& bucket : buckets) {
            QCOMPARE(bucket.first, next);
            next = bucket.last + 1;
            QCOMPARE(bucket.count,
                std::ranges::count_if(days, [&](int day) { return bucket.first <= day && day <= bucket.last; }));
        }
        QVERIFY(next > std::ranges::max(days));
    }
}

void TestMoveFigures::revenueIsOfAsManyDaysBeforeAsAfter()
{
    Purchases purchases;
    purchases.purchases = { { 100, { 89 }, Day::never(), true }, { 200, { 90 }, Day::never(), true },
        { 300, { 100 }, Day::never(), true }, { 400, { 109 }, Day::never(), true }, { 0, { 105 }, Day::never(), false },
        { 500, { 101 }, { 108 }, true } };
    purchases.customers = { { 7, 0, 6, false } };
    const std::vector<Move> moves{ { 7, { 100 }, { 100 }, Day::never(), { 90 } } };
    // The data end ten days after the move: ten days before count.
    QCOMPARE(moversRevenue(purchases, moves, { 109 }), (MoversRevenue{ 1, 200, 700, 1 }));
    QCOMPARE(moversRevenue(purchases, moves, { 99 }), MoversRevenue());
    QCOMPARE(moversRevenue(purchases, moves, { 500 }), (MoversRevenue{ 1, 300, 700, 1 }));
}

void TestMoveFigures::revenueAgreesWithLookingAtEachPurchase()
{
    std::mt19937 random(11);
    for (int run = 0; run < 2000; ++run) {
        Purchases purchases;
        std::vector<Move> moves;
        const int lastDay = byhand::pick(random, 100, 140);
        MoversRevenue expected;
        for (CustomerNumber number = 1; number <= 5; ++number) {
            const bool hasMoved = byhand::pick(random, 0, 2) > 0;
            const int joined = byhand::pick(random, 80, 140);
            if (hasMoved)
                moves.push_back({ number, { joined }, { joined }, Day::never(), { 0 } });
            expected.movers += hasMoved && joined <= lastDay ? 1 : 0;
            if (byhand::pick(random, 0, 3) == 0)
                continue; // nothing is known of this customer
            Purchases::Customer customer{ number, quint32(purchases.purchases.size()), 0, false };
            for (int n = byhand::pick(random, 0, 4); n > 0; --n) {
                const int day = byhand::pick(random, 40, 160);
                const bool isCancelled = byhand::pick(random, 0, 3) == 0;
                const int until = isCancelled ? day + byhand::pick(random, 1, 60) : Day::never().value;
                const bool hasMoney = byhand::pick(random, 0, 4) > 0;
                purchases.purchases.push_back({ hasMoney ? day : 0, { day }, { until }, hasMoney });
                ++customer.count;
                // Day by day: is it one of the days around the move?
                for (int after = 0; hasMoved && after < 28 && joined + after <= lastDay; ++after) {
                    if (until <= lastDay)
                        continue;
                    if (day == joined + after || day == joined - 1 - after)
                        expected.unpriced += hasMoney ? 0 : 1;
                    if (hasMoney && day == joined + after)
                        expected.after += day;
                    if (hasMoney && day == joined - 1 - after)
                        expected.before += day;
                }
            }
            purchases.customers.push_back(customer);
        }
        QCOMPARE(moversRevenue(purchases, moves, { lastDay }), expected);
    }
}

void TestMoveFigures::comparesWithTheRightPeriod()
{
    const auto day = [](int year, int month, int number) { return Day::fromDate({ year, month, number }); };
    using Kind = Comparison::Kind;
    const Period july{ day(2024, 7, 25), day(2024, 7, 31) };
    QVERIFY(!Comparison().against(july));
    QCOMPARE(Comparison({ Kind::PeriodBefore, {}, {} }).against(july), (Period{ day(2024, 7, 18), day(2024, 7, 24) }));
    QCOMPARE(Comparison({ Kind::YearBefore, {}, {} }).against(july), (Period{ day(2023, 7, 25), day(2023, 7, 31) }));
    QCOMPARE(Comparison({ Kind::YearBefore, {}, {} }).against({ day(2024, 2, 1), day(2024, 2, 29) }),
        (Period{ day(2023, 2, 1), day(2023, 2, 28) }));
    const Comparison custom{ Kind::Custom, { day(2022, 1, 1), day(2022, 1, 3) }, {} };
    QCOMPARE(custom.against(july), custom.custom);
    const Comparison within{ Kind::Within, {}, { 12 } };
    QVERIFY(!within.against(july));
    for (const Comparison& each : { Comparison(), Comparison{ Kind::YearBefore, {}, {} }, custom, within })
        QCOMPARE(Comparison::fromJson(each.toJson()), each);
    QCOMPARE(Comparison::fromJson({ { u"kind"_s, u"within"_s } }), Comparison());
    QCOMPARE(Comparison::fromJson({ { u"kind"_s, u"custom"_s }, { u"first"_s, u"2022-02-31"_s } }), Comparison());
}

QTEST_APPLESS_MAIN(TestMoveFigures)
#include "tst_movefigures.moc"
