// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/whyarrow.h"
#include "tests/support/countbyhand.h"
#include "tests/support/testing.h"

using namespace core;
using namespace Qt::StringLiterals;
using Kind = RuleClause::Kind;

namespace {

/// One customer's part of a log, as a page about one customer has it.
CustomerStays staysOf(const byhand::Membership& segment, int customer)
{
    CustomerStays stays;
    stays.segment = segment.log->segment;
    stays.logged = segment.log->days;
    stays.firstRecordedDay = segment.log->firstRecordedDay;
    for (const Stay& stay : segment.log->stays) {
        if (stay.customer == CustomerNumber(customer + 1))
            stays.stays.push_back({ stay.joined, std::min(stay.left - 1, stays.logged.last) });
    }
    return stays;
}

RuleOptions optionsOf(int bits)
{
    return { (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 };
}

/// One clause by itself, day by day. `joined` is the first day of the stay in the target that contains the end.
bool holdsByHand(Kind kind, int customer, const byhand::Membership& source, const byhand::Membership& target,
    const RuleOptions& options, const Period& period, int joined)
{
    switch (kind) {
    case Kind::InTargetOnEnd:
        return period.first <= period.last
            && target.isMember(customer, std::min(period.last.value, target.last), options);
    case Kind::JoinedInPeriod:
        return joined >= period.first.value && joined <= period.last.value;
    case Kind::BeginningSeen:
        return joined > target.knownFrom(options);
    case Kind::InSource:
        for (int day = options.directOnly ? joined - 1 : period.first.value - 1; day < joined; ++day) {
            if (source.isMember(customer, day, options))
                return true;
        }
        return false;
    case Kind::FirstStay:
        for (int day = target.first; day < joined; ++day) {
            if (target.isMember(customer, day, options))
                return false;
        }
        return true;
    }
    return false;
}

} // namespace

class TestWhyArrow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    /// Thousands of customers: what is explained is what is counted, and each clause is what it says.
    void saysWhatTheRuleDoes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 400; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void saysWhatTheRuleDoes()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const byhand::RandomPair pair(random);
        for (int turn = 0; turn < 6; ++turn) {
            const Period period = byhand::randomPeriod(random);
            for (int bits = 0; bits < 8; ++bits) {
                const RuleOptions options = optionsOf(bits);
                for (int customer = 0; customer < byhand::CustomerCount; ++customer) {
                    const ArrowReason reason =
                        whyArrow(staysOf(pair.source, customer), staysOf(pair.target, customer), options, period);
                    const int counted = byhand::countedJoin(customer, pair.source, pair.target, options, period);
                    const char* const context = QTest::currentDataTag();
                    QVERIFY2(reason.isCounted() == (counted != 0), context);
                    if (counted != 0)
                        QCOMPARE(reason.stay->first.value, counted);
                    checkClauses(reason, customer, pair, options, period);
                }
            }
        }
    }

    void namesWhatDecided_data()
    {
        QTest::addColumn<DayRange>("source");
        QTest::addColumn<DayRange>("target");
        QTest::addColumn<Day>("logged");
        QTest::addColumn<int>("options");
        QTest::addColumn<int>("decides"); // -1: counted
        const Day never{ 30 };
        const auto row = [&](const char* name, DayRange source, DayRange target, Day logged, int options, int decides) {
            QTest::newRow(name) << source << target << logged << options << decides;
        };
        // The worked cases of the definition: P = day 10, E = day 16, logged from day 0 unless said.
        row("one order, then a second", { { 3 }, { 12 } }, { { 13 }, never }, { 0 }, 0, -1);
        row("went on to a third", { { 3 }, { 11 } }, { { 12 }, { 14 } }, { 0 }, 0, int(Kind::InTargetOnEnd));
        row("left the source before joining", { { 3 }, { 10 } }, { { 13 }, never }, { 0 }, 0, -1);
        row("the same, direct", { { 3 }, { 10 } }, { { 13 }, never }, { 0 }, 1, int(Kind::InSource));
        row("left before the opening state", { { 3 }, { 7 } }, { { 12 }, never }, { 0 }, 0, int(Kind::InSource));
        row("first seen in both on one day", { { 12 }, never }, { { 12 }, never }, { 0 }, 0, int(Kind::InSource));
        row("already in the target", { { 3 }, never }, { { 5 }, never }, { 0 }, 0, int(Kind::JoinedInPeriod));
        row("target logged from that day", { { 3 }, never }, { { 12 }, never }, { 12 }, 0, int(Kind::BeginningSeen));
        row("out of the target on E", { { 3 }, never }, { { 12 }, { 15 } }, { 0 }, 0, int(Kind::InTargetOnEnd));
    }
    void namesWhatDecided()
    {
        QFETCH(DayRange, source);
        QFETCH(DayRange, target);
        QFETCH(Day, logged);
        QFETCH(int, options);
        QFETCH(int, decides);
        const auto stays = [](DayRange stay, Day first) {
            CustomerStays one;
            one.logged = { first, { 30 } };
            one.firstRecordedDay = first;
            one.stays = { stay };
            return one;
        };

        const ArrowReason reason =
            whyArrow(stays(source, { 0 }), stays(target, logged), optionsOf(options), { { 10 }, { 16 } });

        QCOMPARE(reason.deciding() ? int(reason.deciding()->kind) : -1, decides);
    }

    void aLaterStayIsNotTheFirst()
    {
        CustomerStays source;
        source.logged = { { 0 }, { 30 } };
        source.firstRecordedDay = { 0 };
        CustomerStays target = source;
        source.stays = { { { 3 }, { 30 } } };
        target.stays = { { { 5 }, { 10 } }, { { 14 }, { 30 } } };

        QVERIFY(whyArrow(source, target, {}, { { 10 }, { 16 } }).isCounted());
        const ArrowReason reason = whyArrow(source, target, optionsOf(2), { { 10 }, { 16 } });
        QCOMPARE(reason.deciding()->kind, Kind::FirstStay);
        QCOMPARE(*reason.earlier, (DayRange{ { 5 }, { 10 } }));
    }

private:
    static void checkClauses(const ArrowReason& reason, int customer, const byhand::RandomPair& pair,
        const RuleOptions& options, const Period& period)
    {
        int joined = reason.end.value;
        while (pair.target.isMember(customer, joined - 1, options))
            --joined;
        for (size_t i = 0; i < reason.clauses.size(); ++i) {
            const RuleClause& clause = reason.clauses[i];
            QCOMPARE(
                clause.holds, holdsByHand(clause.kind, customer, pair.source, pair.target, options, period, joined));
            QVERIFY(clause.holds || i + 1 == reason.clauses.size()); // nothing is asked after a no
        }
        if (reason.leftBefore) {
            QVERIFY(pair.target.isMember(customer, reason.leftBefore->last.value, options));
            QVERIFY(!pair.target.isMember(customer, reason.leftBefore->last.value + 1, options));
        }
    }
};

QTEST_GUILESS_MAIN(TestWhyArrow)
#include "tst_whyarrow.moc"
