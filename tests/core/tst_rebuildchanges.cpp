// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/log/logkeeper.h"
#include "core/log/logstore.h"
#include "core/log/rebuildchanges.h"
#include "core/segments/segmentstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MillisecondsOfDay = 86'400'000;
constexpr int Customers = 6;

bool isMember(const SegmentLog& log, CustomerNumber customer, Day day)
{
    return std::ranges::any_of(log.stays,
        [&](const Stay& stay) { return stay.customer == customer && stay.joined <= day && day < stay.left; });
}

bool sharesADay(const Stay& a, const Stay& b)
{
    return a.customer == b.customer && a.joined < b.left && b.joined < a.left;
}

void note(RebuildChanges::Days& days, Day day)
{
    days.span.first = days.count == 0 ? day : std::min(days.span.first, day);
    days.span.last = days.count == 0 ? day : std::max(days.span.last, day);
    ++days.count;
}

/// The obvious, slow answer: every day, every customer, every pair of stays.
RebuildChanges differenceByHand(const SegmentLog& before, const SegmentLog& after)
{
    RebuildChanges changes;
    changes.segment = after.segment;
    changes.daysBefore = before.days;
    changes.daysAfter = after.days;
    for (int value = 0; value < 200; ++value) {
        const Day day{ value };
        if (!before.days.contains(day) || !after.days.contains(day))
            continue;
        bool differs = false;
        for (CustomerNumber customer = 1; customer <= Customers; ++customer)
            differs = differs || isMember(before, customer, day) != isMember(after, customer, day);
        const bool isRecorded = day >= before.firstRecordedDay;
        if (differs)
            note(changes.days, day);
        if (differs && isRecorded)
            note(changes.recordedDays, day);
        if (isRecorded && day < after.firstRecordedDay)
            note(changes.becomingRebuilt, day);
    }
    std::set<CustomerNumber> touched;
    std::vector<bool> isMet(after.stays.size());
    for (const Stay& old : before.stays) {
        size_t i = 0;
        while (i < after.stays.size() && (isMet[i] || !sharesADay(old, after.stays[i])))
            ++i;
        if (i == after.stays.size()) {
            ++changes.staysRemoved;
            touched.insert(old.customer);
            continue;
        }
        isMet[i] = true;
        if (after.stays[i] != old) {
            ++changes.staysAltered;
            touched.insert(old.customer);
        }
    }
    for (size_t i = 0; i < after.stays.size(); ++i) {
        if (!isMet[i]) {
            ++changes.staysAdded;
            touched.insert(after.stays[i].customer);
        }
    }
    changes.customers = static_cast<qint64>(touched.size());
    for (CustomerNumber customer = 1; customer <= Customers; ++customer) {
        changes.membersBefore += isMember(before, customer, before.days.last) ? 1 : 0;
        changes.membersAfter += isMember(after, customer, after.days.last) ? 1 : 0;
    }
    return changes;
}

bool operator==(const RebuildChanges& a, const RebuildChanges& b)
{
    const auto key = [](const RebuildChanges& changes) {
        return std::tuple(changes.segment, changes.daysBefore.first, changes.daysBefore.last, changes.daysAfter.first,
            changes.daysAfter.last, changes.staysAdded, changes.staysRemoved, changes.staysAltered, changes.customers,
            changes.membersBefore, changes.membersAfter);
    };
    const auto same = [](const RebuildChanges::Days& x, const RebuildChanges::Days& y) {
        return x.count == y.count && (x.count == 0 || x.span == y.span);
    };
    return key(a) == key(b) && same(a.days, b.days) && same(a.recordedDays, b.recordedDays)
        && same(a.becomingRebuilt, b.becomingRebuilt);
}

Condition atLeast(int count, int days)
{
    FactTest test;
    test.fact = Fact::Orders;
    test.op = NumberOp::GreaterOrEqual;
    test.number = count;
    test.window = DaysAgo{ days - 1, 0 };
    return { test, {} };
}

Condition asksFor(SegmentId segment, Fact fact)
{
    FactTest test;
    test.fact = fact;
    test.segment.id = segment;
    test.op = NumberOp::GreaterOrEqual;
    test.number = 2;
    return { test, {} };
}

/// Few customers, short stays, logs that overlap or do not.
SegmentLog randomLog(QRandomGenerator& random)
{
    SegmentLog log;
    log.segment = { 1 };
    if (random.bounded(12) == 0)
        return log;
    log.days.first = Day{ 20 + random.bounded(10) };
    log.days.last = log.days.first + random.bounded(30);
    if (random.bounded(3) != 0)
        log.firstRecordedDay = log.days.first + random.bounded(log.days.length());
    for (CustomerNumber customer = 1; customer <= Customers; ++customer) {
        for (Day day = log.days.first + random.bounded(6); day <= log.days.last;) {
            const Day left = day + 1 + random.bounded(8);
            log.stays.push_back({ customer, day, left > log.days.last ? Day::never() : left });
            day = left + 1 + random.bounded(6);
        }
    }
    return log;
}

} // namespace

class TestRebuildChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup()
    {
        m_transaction.reset();
        m_workspace.reset();
        m_orders = 0;
        m_segments = 0;
    }

    void agreesWithComparingByHand_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 400; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithComparingByHand()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const SegmentLog before = randomLog(random);
        const SegmentLog after = random.bounded(5) == 0 ? before : randomLog(random);

        const RebuildChanges changes = rebuildchanges::between(before, after);

        QVERIFY(changes == differenceByHand(before, after));
        QCOMPARE(changes.staysAdded - changes.staysRemoved,
            static_cast<qint64>(after.stays.size()) - static_cast<qint64>(before.stays.size()));
        QCOMPARE(changes.changesLog(), before.stays != after.stays || before.days != after.days);
    }

    /// Late orders, other conditions, an earlier last day: what is foretold is what the rebuild does.
    void foretellsTheRebuild_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void foretellsTheRebuild()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto some = [&](int least, int first, int days) {
            for (int i = least + random.bounded(10); i > 0; --i)
                addOrder(1 + random.bounded(Customers), first + random.bounded(days));
        };
        some(2, 100, 10);
        std::vector<SegmentId> ids;
        for (int i = 0; i < 3; ++i)
            ids.push_back(addSegment(atLeast(1 + random.bounded(2), 1 + random.bounded(15)), random.bounded(4) == 0));
        some(1, 110, 20);
        advance();
        if (random.bounded(4) != 0)
            some(0, 95, 30); // late ones
        std::vector<Segment> segments;
        for (const SegmentId id : ids) {
            Segment segment = segmentstore::byId(writer(), id)->value();
            if (random.bounded(2) == 0)
                segment.conditions = atLeast(1 + random.bounded(2), 1 + random.bounded(15));
            segments.push_back(segment);
        }
        const Day last = **logkeeper::lastCompleteDay(writer());
        std::optional<Day> through;
        if (random.bounded(3) == 0)
            through = last - random.bounded(3);
        std::vector<SegmentLogPtr> before;
        for (const SegmentId id : ids)
            before.push_back(logOf(id));

        const auto foretold =
            rebuildchanges::workOut(writer(), segments, *facts(), *settingsstore::load(writer()), through);
        QVERIFY_RESULT(foretold);

        for (size_t i = 0; i < ids.size(); ++i)
            QCOMPARE(logOf(ids[i])->version, before[i]->version); // nothing was written
        for (const Segment& segment : segments)
            QVERIFY_RESULT(segmentstore::update(writer(), segment));
        QVERIFY_RESULT(logkeeper::rebuild(writer(), ids, *facts(), through));
        QCOMPARE(foretold->size(), ids.size());
        for (size_t i = 0; i < ids.size(); ++i) {
            QVERIFY((*foretold)[i] == differenceByHand(*before[i], *logOf(ids[i])));
            QCOMPARE((*foretold)[i].name, segments[i].name);
        }
    }

    void lateOrdersChangeRecordedDaysOnlyByARebuild()
    {
        addOrder(1, 100);
        const SegmentId id = addSegment(atLeast(1, 10), false);
        addOrder(2, 105);
        addOrder(1, 108);
        advance();
        const SegmentLogPtr before = logOf(id);
        QCOMPARE(before->days, (DayRange{ { 100 }, { 107 } }));

        addOrder(3, 103); // late: customer 3 was in from 103 on
        addOrder(2, 110);
        advance();

        const SegmentLogPtr log = logOf(id);
        for (Day day = before->days.first; day <= before->days.last; ++day) {
            for (CustomerNumber customer = 1; customer <= Customers; ++customer)
                QCOMPARE(isMember(*log, customer, day), isMember(*before, customer, day));
        }
        const auto seam = std::ranges::find(log->stays, CustomerNumber{ 3 }, &Stay::customer);
        QVERIFY(seam != log->stays.end());
        QCOMPARE(seam->joined.value, 108); // the first new day

        const Segment segment = segmentstore::byId(writer(), id)->value();
        const auto changes = rebuildchanges::workOut(writer(), { segment }, *facts(), *settingsstore::load(writer()));
        QVERIFY_RESULT(changes);
        QCOMPARE(changes->front().staysAltered, 1);
        QCOMPARE(changes->front().stays(), 1);
        QCOMPARE(changes->front().customers, 1);
        QCOMPARE(changes->front().recordedDays.count, 5);
        QCOMPARE(changes->front().recordedDays.span, (DayRange{ { 103 }, { 107 } }));
        QCOMPARE(changes->front().becomingRebuilt.count, 10);
    }

    void changedOrdersChangeRecordedDaysOnlyByARebuild()
    {
        addOrder(1, 100); // #1
        const SegmentId id = addSegment(atLeast(1, 5), false);
        addOrder(2, 103); // #2
        addOrder(3, 104); // #3
        addOrder(1, 112);
        advance();
        const SegmentLogPtr before = logOf(id);
        QCOMPARE(before->stays,
            (std::vector<Stay>{ { 1, { 100 }, { 105 } }, { 2, { 103 }, { 108 } }, { 3, { 104 }, { 109 } } }));

        change(2, 2, 106); // it was three days later
        change(3, 4, 104); // it was another customer's
        addOrder(1, 113);
        advance();

        std::vector<Stay> recorded = before->stays;
        recorded.push_back({ 1, { 112 }, Day::never() });
        std::ranges::sort(recorded);
        QCOMPARE(logOf(id)->stays, recorded);
        const Segment segment = segmentstore::byId(writer(), id)->value();
        const auto changes = rebuildchanges::workOut(writer(), { segment }, *facts(), *settingsstore::load(writer()));
        QVERIFY_RESULT(changes);
        QCOMPARE(changes->front().staysAltered, 1); // 103–107 becomes 106–110
        QCOMPARE(changes->front().staysRemoved, 1);
        QCOMPARE(changes->front().staysAdded, 1);
        QCOMPARE(changes->front().customers, 3);
        QCOMPARE(changes->front().recordedDays.span, (DayRange{ { 103 }, { 110 } }));

        QVERIFY_RESULT(logkeeper::rebuild(writer(), { id }, *facts()));
        QCOMPARE(logOf(id)->stays,
            (std::vector<Stay>{ { 1, { 100 }, { 105 } }, { 1, { 112 }, Day::never() }, { 2, { 106 }, { 111 } },
                { 4, { 104 }, { 109 } } }));
    }

    /// Segments that ask for each other: what is foretold of each rests on what is foretold of those it asks for.
    void foretellsTheRebuildOfLinkedSegments_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void foretellsTheRebuildOfLinkedSegments()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 12; ++i)
            addOrder(1 + random.bounded(Customers), 100 + random.bounded(20));
        const SegmentId base = addSegment(atLeast(1, 2 + random.bounded(6)), false);
        const SegmentId inside = addSegment(asksFor(base, Fact::InSegment), false);
        const SegmentId further = addSegment(asksFor(inside, Fact::DaysInSegment), false);
        addOrder(1, 124);
        advance();
        for (int i = 0; i < 4; ++i)
            addOrder(1 + random.bounded(Customers), 95 + random.bounded(25)); // late
        std::vector<Segment> segments;
        for (const SegmentId id : { further, base, inside }) // not in the order they are worked out
            segments.push_back(segmentstore::byId(writer(), id)->value());
        if (random.bounded(2) == 0)
            segments[1].conditions = atLeast(1, 2 + random.bounded(6));
        std::vector<SegmentLogPtr> before;
        for (const Segment& segment : segments)
            before.push_back(logOf(segment.id));

        const auto foretold = rebuildchanges::workOut(writer(), segments, *facts(), *settingsstore::load(writer()));
        QVERIFY_RESULT(foretold);

        std::vector<SegmentId> ids;
        for (const Segment& segment : segments) {
            QVERIFY_RESULT(segmentstore::update(writer(), segment));
            ids.push_back(segment.id);
        }
        QVERIFY_RESULT(logkeeper::rebuild(writer(), ids, *facts()));
        QCOMPARE(foretold->size(), segments.size());
        for (size_t i = 0; i < segments.size(); ++i) {
            const auto told = std::ranges::find(*foretold, segments[i].id, &RebuildChanges::segment);
            QVERIFY(told != foretold->end());
            QVERIFY(*told == differenceByHand(*before[i], *logOf(segments[i].id)));
        }
        // And the logs fit together: whoever is in the second is in the first.
        const SegmentLogPtr outer = logOf(base);
        const SegmentLogPtr inner = logOf(inside);
        for (const Stay& stay : inner->stays)
            QVERIFY(isMember(*outer, stay.customer, stay.joined));
    }

    void otherSettingsAreForetoldWithoutSavingThem()
    {
        addOrder(1, 100);
        addOrder(2, 105);
        addOrder(1, 108);
        const SegmentId id = addSegment(atLeast(1, 30), false);
        auto settings = settingsstore::load(writer());
        QVERIFY_RESULT(settings);
        settings->recordingStart = Day{ 104 };
        const Segment segment = segmentstore::byId(writer(), id)->value();
        const auto other = loadShopFacts(writer(), *settings);
        QVERIFY_RESULT(other);

        const auto changes = rebuildchanges::workOut(writer(), { segment }, **other, *settings);

        QVERIFY_RESULT(changes);
        QCOMPARE(changes->front().daysBefore, (DayRange{ { 100 }, { 107 } }));
        QCOMPARE(changes->front().daysAfter, (DayRange{ { 104 }, { 107 } }));
        QVERIFY(changes->front().changesLog());
    }

    void aReadingConnectionWillDo()
    {
        addOrder(1, 100);
        addOrder(1, 108);
        const SegmentId id = addSegment(atLeast(1, 30), false);
        const Segment segment = segmentstore::byId(writer(), id)->value();
        QVERIFY_RESULT(m_transaction->commit());
        const auto reader = Workspace::openReader(m_workspace->path());
        QVERIFY_RESULT(reader);
        const auto changes = rebuildchanges::workOut(**reader, { segment }, *facts(), *settingsstore::load(**reader));
        QVERIFY_RESULT(changes);
        QVERIFY(!changes->front().changesLog());
    }

    void cancellingSaysSo()
    {
        addOrder(1, 100);
        addOrder(1, 108);
        const SegmentId id = addSegment(atLeast(1, 30), false);
        const Progress stop{ {}, [] { return true; } };
        const auto changes = rebuildchanges::workOut(writer(), { segmentstore::byId(writer(), id)->value() }, *facts(),
            *settingsstore::load(writer()), {}, stop);
        QCOMPARE(changes.error().code, ErrorCode::Cancelled);
    }

private:
    /// Of a new workspace at the first call of a test, inside a transaction.
    Connection& writer()
    {
        if (!m_workspace)
            makeWorkspace();
        return m_workspace->writer();
    }
    void makeWorkspace()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = Workspace::open(m_folder->filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen).value();
        m_transaction.emplace(Transaction::begin(m_workspace->writer()).value());
        QVERIFY_RESULT(m_workspace->writer().execute(
            "INSERT INTO import(id, file_name, imported_at, report) VALUES (1, 'a.csv', 0, '{}');"
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 6)"
            " INSERT INTO customer(id, key) SELECT i, 'customer' || i || '@example.com' FROM n;"));
    }
    std::shared_ptr<const ShopFacts> facts() { return loadShopFacts(writer()).value(); }
    SegmentLogPtr logOf(SegmentId segment) { return logstore::load(writer(), segment).value(); }

    void addOrder(int customer, int day)
    {
        auto statement = Statement::prepare(writer(),
            "INSERT INTO shop_order(import, name, customer, ordered_at, day, currency, total, financial_status,"
            " fulfillment_status, is_test, channel, source, utm_source, utm_medium, utm_campaign, tags, discount_codes,"
            " country, region, content_hash)"
            " VALUES (1, ?, ?, ?, ?, 'JPY', 1000, 'paid', '', 0, '', '', '', '', '', '[]', '[]', '', '', x'00')");
        QVERIFY_RESULT(statement);
        QVERIFY_RESULT(statement->bind(u"#%1"_s.arg(++m_orders), customer, day * MillisecondsOfDay, day).run());
    }
    /// The order with that number is another customer's, or of another day, from now on.
    void change(int order, int customer, int day)
    {
        auto statement =
            Statement::prepare(writer(), "UPDATE shop_order SET customer = ?, ordered_at = ?, day = ? WHERE name = ?");
        QVERIFY_RESULT(statement);
        QVERIFY_RESULT(statement->bind(customer, day * MillisecondsOfDay, day, u"#%1"_s.arg(order)).run());
    }
    SegmentId addSegment(const Condition& condition, bool fromCreation)
    {
        Segment segment;
        segment.name = u"Segment %1"_s.arg(++m_segments);
        segment.conditions = condition;
        segment.fromCreation = fromCreation;
        const auto id = segmentstore::add(writer(), segment, 0);
        if (!id || !logkeeper::begin(writer(), *id, *facts()))
            return {};
        return *id;
    }
    void advance() { QVERIFY_RESULT(logkeeper::advance(writer(), *facts())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Transaction> m_transaction;
    int m_orders = 0;
    int m_segments = 0;
};

QTEST_GUILESS_MAIN(TestRebuildChanges)
#include "tst_rebuildchanges.moc"
