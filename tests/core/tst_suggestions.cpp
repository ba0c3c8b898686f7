// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/suggestions.h"
#include "tests/support/countbyhand.h"
#include "tests/support/testing.h"

using namespace core;

namespace {

/// Whether the customer is in the segment on any day of P − 1 … E.
bool isThere(const byhand::Membership& segment, int customer, const RuleOptions& options, const Period& period)
{
    for (int day = period.first.value - 1; day <= period.last.value; ++day) {
        if (segment.isMember(customer, day, options))
            return true;
    }
    return false;
}

/// Somebody in everything on every day: who joins is counted from there, if only conditions 1 to 3 hold.
byhand::Membership everybody()
{
    byhand::Membership all;
    all.first = all.firstRecorded = 0;
    all.last = 5000;
    for (auto& days : all.days) {
        for (int day = 0; day <= all.last; ++day)
            days.insert(day);
    }
    return all;
}

} // namespace

class TestSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void sharesAgreeWithCountingByHand_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 200; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void sharesAgreeWithCountingByHand()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        std::vector<byhand::Membership> segments;
        std::vector<SegmentLogPtr> logs;
        for (int i = 0; i < 4; ++i) {
            segments.push_back(byhand::randomMembership(random));
            logs.push_back(segments.back().log);
        }
        const byhand::Membership all = everybody();
        for (int bits = 0; bits < 8; ++bits) {
            const RuleOptions options{ (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 };
            const Period period = byhand::randomPeriod(random);
            if (period.isEmpty())
                continue;

            const auto pairs = countAllPairs(logs, options, period);

            QVERIFY(pairs);
            std::set<int> anywhere;
            for (size_t i = 0; i < segments.size(); ++i) {
                qint64 members = 0;
                qint64 joiners = 0;
                for (int customer = 0; customer < byhand::CustomerCount; ++customer) {
                    if (isThere(segments[i], customer, options, period)) {
                        ++members;
                        anywhere.insert(customer);
                    }
                    joiners += byhand::countedJoin(customer, all, segments[i], options, period) != 0 ? 1 : 0;
                }
                QCOMPARE(pairs->members[i], members);
                QCOMPARE(pairs->joiners[i], joiners);
            }
            QCOMPARE(pairs->customers, qint64(anywhere.size()));
        }
    }

    void ranksByCountAndByLift()
    {
        PairMatrix pairs;
        pairs.segments = { { 1 }, { 2 }, { 3 } };
        pairs.counts = { 0, 100, 20, /**/ 5, 0, 0, /**/ 0, 30, 0 };
        pairs.members = { 500, 200, 40 };
        pairs.joiners = { 5, 130, 20 };
        pairs.customers = 1000;

        const auto byCount = strongest(pairs, Ranking::Count);
        const auto byLift = strongest(pairs, Ranking::Lift);

        const auto ends = [](const Movement& one) { return std::pair(one.source.value, one.target.value); };
        QCOMPARE(byCount.size(), size_t(4)); // nobody moved on the others
        QCOMPARE(ends(byCount[0]), std::pair(qint64(1), qint64(2)));
        QCOMPARE(ends(byCount[1]), std::pair(qint64(3), qint64(2)));
        QCOMPARE(*byCount[0].lift, 100.0 / 500 / (130.0 / 1000));
        QCOMPARE(ends(byLift[0]), std::pair(qint64(3), qint64(2))); // 30 of 40, of whom 13 % join
        QCOMPARE(*byLift[0].lift, 30.0 / 40 / 0.13);
        QCOMPARE(ends(byLift[3]), std::pair(qint64(2), qint64(1))); // five customers say nothing
        QCOMPARE(*byLift[3].lift, 5.0 / 200 / 0.005);
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
