// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/log/logstore.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/logworkspace.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr SegmentId Fans{ 1 };
constexpr int Customers = 8;

using DaySets = std::map<CustomerNumber, std::set<int>>;

DaySets daysOf(const std::vector<Stay>& stays, DayRange days)
{
    DaySets sets;
    for (const Stay& stay : stays) {
        for (Day day = stay.joined; day < stay.left && day <= days.last; ++day)
            sets[stay.customer].insert(day.value);
    }
    return sets;
}

/// Stays on exactly `days`, in the evaluator's form: what goes on after the last day is open.
std::vector<Stay> staysOf(const DaySets& sets, DayRange days)
{
    std::vector<Stay> stays;
    for (const auto& [customer, in] : sets) {
        for (Day day = days.first; day <= days.last; ++day) {
            if (!in.contains(day.value))
                continue;
            const Day joined = day;
            while (in.contains(day.value) && day <= days.last)
                ++day;
            stays.push_back({ customer, joined, day > days.last ? Day::never() : day });
        }
    }
    return stays;
}

DaySets randomSets(QRandomGenerator& random, DayRange days)
{
    DaySets sets;
    for (CustomerNumber customer = 1; customer <= Customers; ++customer) {
        bool isIn = random.bounded(2) == 0;
        for (Day day = days.first; day <= days.last; ++day) {
            if (random.bounded(4) == 0)
                isIn = !isIn;
            if (isIn)
                sets[customer].insert(day.value);
        }
    }
    return sets;
}

} // namespace

class TestLogStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_log.open(Customers);
    }
    void cleanup() { m_log.close(); }

    void aNewSegmentKnowsNothing()
    {
        const auto log = logstore::load(writer(), Fans);
        QVERIFY_RESULT(log);
        QVERIFY((*log)->days.isEmpty());
        QVERIFY((*log)->firstRecordedDay.isNever());
        QVERIFY((*log)->stays.empty());
        QCOMPARE((*log)->version, 0);
        QCOMPARE(logstore::load(writer(), SegmentId{ 77 }).error().code, ErrorCode::NotFound);
    }

    void keepsALogExactly()
    {
        SegmentLog log{ Fans, { { 10 }, { 20 } }, { 15 }, 0,
            { { 1, { 10 }, { 12 } }, { 1, { 14 } }, { 3, { 20 } }, { 4, { 12 }, { 20 } } } };
        QVERIFY_RESULT(logstore::replace(writer(), log));

        const auto loaded = logstore::load(writer(), Fans);
        QVERIFY_RESULT(loaded);
        QCOMPARE((*loaded)->days, log.days);
        QCOMPARE((*loaded)->firstRecordedDay.value, 15);
        QCOMPARE((*loaded)->stays, log.stays);
        QCOMPARE((*loaded)->version, 1);
        QVERIFY((*logstore::load(writer(), SegmentId{ 2 }))->stays.empty());
        QCOMPARE((*logstore::load(writer(), SegmentId{ 2 }))->version, 0);
    }

    void aDayOutAfterTheLastDayIsOpen()
    {
        QVERIFY_RESULT(logstore::replace(
            writer(), { Fans, { { 10 }, { 20 } }, { 10 }, 0, { { 1, { 10 }, { 21 } }, { 2, { 10 }, { 20 } } } }));
        QCOMPARE(writer().integer(R"(SELECT count(*) FROM stay WHERE "left" IS NULL)").value(), 1);
    }

    void nothingRecordedIsNull()
    {
        QVERIFY_RESULT(logstore::replace(writer(), { Fans, { { 10 }, { 20 } }, { 21 }, 0, {} }));
        QCOMPARE(
            writer().integer("SELECT count(*) FROM segment WHERE first_recorded_day IS NULL AND id = 1").value(), 1);
        QVERIFY((*logstore::load(writer(), Fans))->firstRecordedDay.isNever());

        QVERIFY_RESULT(logstore::append(writer(), Fans, { { 21 }, { 22 } }, {}));
        QCOMPARE((*logstore::load(writer(), Fans))->firstRecordedDay.value, 21);
        QVERIFY_RESULT(logstore::append(writer(), Fans, { { 23 }, { 23 } }, {}));
        QCOMPARE((*logstore::load(writer(), Fans))->firstRecordedDay.value, 21);
    }

    void aDifferenceAtTheSeamIsAMove()
    {
        QVERIFY_RESULT(logstore::replace(writer(),
            { Fans, { { 10 }, { 20 } }, { 10 }, 0, { { 1, { 12 } }, { 2, { 12 } }, { 3, { 12 }, { 18 } } } }));

        // Worked out anew, 2 would never have been in and 3 all the time; the recorded past stands.
        const auto appended =
            logstore::append(writer(), Fans, { { 21 }, { 25 } }, { { 1, { 21 }, { 24 } }, { 3, { 21 } } });
        QVERIFY_RESULT(appended);

        QCOMPARE(appended->joined, 1);
        QCOMPARE(appended->left, 2);
        const std::vector<Stay> expected{ { 1, { 12 }, { 24 } }, { 2, { 12 }, { 21 } }, { 3, { 12 }, { 18 } },
            { 3, { 21 } } };
        QCOMPARE((*logstore::load(writer(), Fans))->stays, expected);
    }

    void forgets()
    {
        QVERIFY_RESULT(logstore::replace(writer(), { Fans, { { 10 }, { 20 } }, { 10 }, 0, { { 1, { 12 } } } }));
        QVERIFY_RESULT(logstore::clear(writer(), Fans));
        const auto log = logstore::load(writer(), Fans);
        QVERIFY((*log)->days.isEmpty());
        QVERIFY((*log)->stays.empty());
        QCOMPARE((*log)->version, 2);
    }

    void appendingEqualsTheSumOfItsDays()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QVERIFY_RESULT(logstore::clear(writer(), Fans));
            DaySets all;
            Day next{ 100 };
            const DayRange whole{ next, { 100 + 40 } };
            while (next <= whole.last) {
                const DayRange days{ next, std::min(next + random.bounded(9), whole.last) };
                const DaySets sets = randomSets(random, days);
                const SegmentLogPtr before = logstore::load(writer(), Fans).value();
                const auto appended = logstore::append(writer(), Fans, days, staysOf(sets, days));
                QVERIFY_RESULT(appended);
                const SegmentLogPtr after = advanced(before, appended->changes);
                const SegmentLogPtr loaded = logstore::load(writer(), Fans).value();
                QVERIFY(after);
                QCOMPARE(after->stays, loaded->stays);
                QCOMPARE(after->days, loaded->days);
                QCOMPARE(after->version, loaded->version);
                QCOMPARE(after->firstRecordedDay, loaded->firstRecordedDay);
                QVERIFY(areLawful(after->stays, after->days));
                const qint64 members =
                    std::ranges::count_if(loaded->stays, [](const Stay& stay) { return stay.left.isNever(); });
                QCOMPARE((*segmentstore::byId(writer(), Fans))->customers, members);
                QVERIFY(!advanced(after, appended->changes));
                for (const auto& [customer, in] : sets)
                    all[customer].insert(in.begin(), in.end());
                next = days.last + 1;
            }
            const auto log = logstore::load(writer(), Fans);
            QVERIFY_RESULT(log);
            QCOMPARE((*log)->days, whole);
            QCOMPARE((*log)->firstRecordedDay, whole.first);
            QCOMPARE((*log)->stays, staysOf(all, whole));
        }
    }

    void changesThatDoNotFitAreRefused()
    {
        const auto log = std::make_shared<SegmentLog>(
            SegmentLog{ Fans, { { 10 }, { 20 } }, { 10 }, 3, { { 1, { 12 } }, { 2, { 12 }, { 15 } } } });
        const LogChanges fits{ Fans, 3, 4, { { 21 }, { 22 } }, { 10 }, { { 2, { 21 } } }, { { 1, { 12 }, { 22 } } } };
        QVERIFY(advanced(log, fits));
        LogChanges changes = fits;
        changes.fromVersion = 2;
        QVERIFY(!advanced(log, changes));
        changes = fits;
        changes.newDays.first = { 22 };
        QVERIFY(!advanced(log, changes));
        changes = fits;
        changes.ended = { { 2, { 12 }, { 22 } } }; // it ended long ago
        QVERIFY(!advanced(log, changes));
        changes.ended = { { 3, { 12 }, { 22 } } };
        QVERIFY(!advanced(log, changes));
    }

    void recordedDaysAloneAreTheSameDaysCut()
    {
        QRandomGenerator random(11);
        const DayRange days{ { 50 }, { 70 } };
        for (int first = 48; first <= 72; ++first) {
            auto log = std::make_shared<SegmentLog>();
            log->segment = Fans;
            log->days = days;
            log->firstRecordedDay = { first };
            log->version = 4;
            log->stays = staysOf(randomSets(random, days), days);

            const SegmentLogPtr recorded = recordedOnly(log);

            const DayRange expected{ { std::max(first, 50) }, days.last };
            QCOMPARE(recorded->days.isEmpty(), expected.isEmpty());
            if (!expected.isEmpty())
                QCOMPARE(recorded->days, expected);
            QCOMPARE(recorded->version, 4);
            QCOMPARE(recorded->stays, staysOf(daysOf(log->stays, days), expected));
        }
    }

    void cancellingSaysSo()
    {
        std::vector<Stay> many;
        for (int i = 0; i < 5000; ++i)
            many.push_back({ 1, { 10 + 2 * i }, { 11 + 2 * i } });
        const Progress stop{ {}, [] { return true; } };
        const auto replaced =
            logstore::replace(writer(), { Fans, { { 10 }, { 20000 } }, { 10 }, 0, std::move(many) }, stop);
        QCOMPARE(replaced.error().code, ErrorCode::Cancelled);
    }

private:
    Connection& writer() { return m_log.workspace->writer(); }

    LogWorkspace m_log;
};

QTEST_GUILESS_MAIN(TestLogStore)
#include "tst_logstore.moc"
