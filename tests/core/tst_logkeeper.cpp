// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/log/logkeeper.h"
#include "core/log/logstore.h"
#include "core/segments/segmentstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MillisecondsOfDay = 86'400'000;

struct TestOrder {
    int customer;
    int day;
};

/// "At least `count` orders in the last `days` days".
struct Rule {
    int count;
    int days;

    [[nodiscard]] Condition condition() const
    {
        FactTest test;
        test.fact = Fact::Orders;
        test.op = NumberOp::GreaterOrEqual;
        test.number = count;
        test.window = DaysAgo{ days - 1, 0 };
        return { test, {} };
    }
    /// Asked anew for one day.
    [[nodiscard]] bool holds(const std::vector<TestOrder>& orders, int customer, int day) const
    {
        return std::count_if(orders.begin(), orders.end(), [&](const TestOrder& order) {
            return order.customer == customer && day - days < order.day && order.day <= day;
        }) >= count;
    }
};

std::vector<Stay> bruteForce(const std::vector<TestOrder>& orders, const Rule& rule, DayRange days, int customers)
{
    std::vector<Stay> stays;
    for (int customer = 1; customer <= customers; ++customer) {
        bool isIn = false;
        for (Day day = days.first; day <= days.last; ++day) {
            const bool holds = rule.holds(orders, customer, day.value);
            if (holds && !isIn)
                stays.push_back({ static_cast<CustomerNumber>(customer), day });
            else if (!holds && isIn)
                stays.back().left = day;
            isIn = holds;
        }
    }
    return stays;
}

} // namespace

class TestLogKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::open(m_folder->filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(transaction);
        m_transaction.emplace(std::move(*transaction));
        QVERIFY_RESULT(
            writer().execute("INSERT INTO import(id, file_name, imported_at, report) VALUES (1, 'a.csv', 0, '{}');"
                             "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 6)"
                             " INSERT INTO customer(id, key) SELECT i, 'customer' || i || '@example.com' FROM n;"));
        m_orders.clear();
    }
    void cleanup()
    {
        m_transaction.reset();
        m_workspace.reset();
    }

    void knowsTheLastCompleteDay()
    {
        QVERIFY_RESULT(logkeeper::lastCompleteDay(writer()));
        QVERIFY(!logkeeper::lastCompleteDay(writer())->has_value());
        addOrders({ { 1, 100 }, { 0, 120 } }); // the newest is nobody's: it tells how far the data reach all the same
        QCOMPARE(logkeeper::lastCompleteDay(writer())->value().value, 119);
        setDays({}, Day{ 110 });
        QCOMPARE(logkeeper::lastCompleteDay(writer())->value().value, 110);
        setDays({}, Day{ 125 });
        QCOMPARE(logkeeper::lastCompleteDay(writer())->value().value, 125);
    }

    void aSegmentBeforeAllDataIsRecordedFromTheFirstDay()
    {
        const SegmentId segment = addSegment({ 1, 10 });
        QVERIFY(logOf(segment)->days.isEmpty());

        addOrders({ { 1, 100 }, { 2, 105 }, { 1, 120 } });
        const auto advance = logkeeper::advance(writer(), *facts());
        QVERIFY_RESULT(advance);

        QCOMPARE(advance->segments, 1);
        QCOMPARE(advance->joined, 2);
        QCOMPARE(advance->left, 2);
        QCOMPARE(advance->through->value, 119);
        QVERIFY(advance->changes.empty()); // the log began: there is nothing it could be added to
        const auto log = logOf(segment);
        QCOMPARE(log->days, (DayRange{ { 100 }, { 119 } }));
        QCOMPARE(log->firstRecordedDay.value, 100);
        QCOMPARE(log->stays, (std::vector<Stay>{ { 1, { 100 }, { 110 } }, { 2, { 105 }, { 115 } } }));
    }

    void aNewSegmentGetsItsPastRebuilt()
    {
        addOrders({ { 1, 100 }, { 2, 105 }, { 2, 112 } });
        const SegmentId segment = addSegment({ 1, 30 });
        QCOMPARE(logOf(segment)->days, (DayRange{ { 100 }, { 111 } }));
        QVERIFY(logOf(segment)->firstRecordedDay.isNever());

        const SegmentLogPtr before = logOf(segment);
        addOrders({ { 3, 115 } });
        const auto advance = logkeeper::advance(writer(), *facts());
        QVERIFY_RESULT(advance);
        QCOMPARE(advance->changes.size(), 1u);
        QCOMPARE(advanced(before, advance->changes.front())->stays, logOf(segment)->stays);
        QCOMPARE(logOf(segment)->days, (DayRange{ { 100 }, { 114 } }));
        QCOMPARE(logOf(segment)->firstRecordedDay.value, 112);

        // The same data again bring no new days, and so no new version.
        const qint64 version = logOf(segment)->version;
        const auto again = logkeeper::advance(writer(), *facts());
        QCOMPARE(again->segments, 0);
        QCOMPARE(logOf(segment)->version, version);
    }

    void aSegmentFromItsCreationKnowsNoPast()
    {
        addOrders({ { 1, 100 }, { 2, 112 } });
        const SegmentId segment = addSegment({ 1, 30 }, true);
        QCOMPARE(logOf(segment)->days, (DayRange{ { 111 }, { 111 } }));
        QCOMPARE(logOf(segment)->firstRecordedDay.value, 111);

        addOrders({ { 3, 115 } });
        QVERIFY_RESULT(logkeeper::advance(writer(), *facts()));
        QVERIFY_RESULT(logkeeper::rebuild(writer(), { segment }, *facts()));
        QCOMPARE(logOf(segment)->days, (DayRange{ { 111 }, { 114 } }));
        QVERIFY(logOf(segment)->firstRecordedDay.isNever());
    }

    void recordingStartsWhereTheUserSays()
    {
        setDays(Day{ 108 }, {});
        addOrders({ { 1, 100 }, { 2, 112 } });
        const SegmentId segment = addSegment({ 1, 30 });
        QCOMPARE(logOf(segment)->days, (DayRange{ { 108 }, { 111 } }));
        QCOMPARE(logOf(segment)->stays, (std::vector<Stay>{ { 1, { 108 } } }));

        setDays(Day{ 200 }, {});
        QVERIFY_RESULT(logkeeper::rebuild(writer(), { segment }, *facts()));
        QVERIFY(logOf(segment)->days.isEmpty());
    }

    void whatIsRecordedStands()
    {
        const SegmentId segment = addSegment({ 1, 10 });
        addOrders({ { 1, 100 }, { 2, 112 } });
        QVERIFY_RESULT(logkeeper::advance(writer(), *facts()));

        // A late order of a recorded day: the customer joins on the first new day, not in the past.
        addOrders({ { 3, 108 }, { 2, 114 } });
        QVERIFY_RESULT(logkeeper::advance(writer(), *facts()));
        QCOMPARE(logOf(segment)->stays, (std::vector<Stay>{ { 1, { 100 }, { 110 } }, { 2, { 112 } }, { 3, { 112 } } }));
        QCOMPARE(logOf(segment)->firstRecordedDay.value, 100);

        QVERIFY_RESULT(logkeeper::rebuild(writer(), { segment }, *facts()));
        QCOMPARE(logOf(segment)->stays, (std::vector<Stay>{ { 1, { 100 }, { 110 } }, { 2, { 112 } }, { 3, { 108 } } }));
        QVERIFY(logOf(segment)->firstRecordedDay.isNever());
    }

    void rebuildsThroughADay()
    {
        QCOMPARE(logkeeper::rebuild(writer(), {}, *facts(), Day{ 105 }).error().code, ErrorCode::InvalidInput);
        addOrders({ { 1, 100 }, { 2, 112 } });
        const SegmentId segment = addSegment({ 1, 30 });

        QVERIFY_RESULT(logkeeper::rebuild(writer(), { segment }, *facts(), Day{ 105 }));
        QCOMPARE(logOf(segment)->days, (DayRange{ { 100 }, { 105 } }));

        const auto late = logkeeper::rebuild(writer(), { segment }, *facts(), Day{ 112 });
        QCOMPARE(late.error().code, ErrorCode::InvalidInput);
        QVERIFY(late.error().text.contains(Day{ 111 }.toIso()));
        const auto early = logkeeper::rebuild(writer(), { segment }, *facts(), Day{ 99 });
        QCOMPARE(early.error().code, ErrorCode::InvalidInput);
        QVERIFY(early.error().text.contains(Day{ 100 }.toIso()));
        QCOMPARE(logOf(segment)->days, (DayRange{ { 100 }, { 105 } }));
    }

    void startsAnew()
    {
        addOrders({ { 1, 100 }, { 2, 112 } });
        const SegmentId segment = addSegment({ 1, 30 });
        QVERIFY_RESULT(logkeeper::startAnew(writer(), segment, *facts()));
        QCOMPARE(logOf(segment)->days, (DayRange{ { 111 }, { 111 } }));
        QCOMPARE(logOf(segment)->firstRecordedDay.value, 111);
        QCOMPARE(logOf(segment)->stays, (std::vector<Stay>{ { 1, { 111 } } }));
    }

    void leavesListsAlone()
    {
        addOrders({ { 1, 100 }, { 2, 112 } });
        Segment list;
        list.name = u"From outside"_s;
        const auto id = segmentstore::add(writer(), list, 0);
        QVERIFY_RESULT(id);
        QVERIFY_RESULT(logstore::replace(writer(), { *id, { { 5 }, { 6 } }, { 5 }, 0, { { 1, { 5 } } } }));
        QVERIFY_RESULT(logkeeper::advance(writer(), *facts()));
        QVERIFY_RESULT(logkeeper::rebuild(writer(), { *id }, *facts()));
        QVERIFY_RESULT(logkeeper::begin(writer(), *id, *facts()));
        QCOMPARE(logOf(*id)->days, (DayRange{ { 5 }, { 6 } }));
        QCOMPARE(logOf(*id)->version, 1);
    }

    void cancellingSaysSo()
    {
        addOrders({ { 1, 100 }, { 2, 112 } });
        const SegmentId segment = addSegment({ 1, 30 });
        const Progress stop{ {}, [] { return true; } };
        QCOMPARE(logkeeper::rebuild(writer(), { segment }, *facts(), {}, stop).error().code, ErrorCode::Cancelled);
    }

    /// Day by day, in any steps, or at once: without late orders the log is the same, and what a brute force says.
    void stepsAddUp()
    {
        QRandomGenerator random(99);
        for (int round = 0; round < 60; ++round) {
            QVERIFY_RESULT(writer().execute("DELETE FROM segment; DELETE FROM shop_order;"));
            m_orders.clear();
            std::vector<std::pair<Rule, SegmentId>> segments;
            for (int i = 0; i < 3; ++i) {
                const Rule rule{ 1 + random.bounded(3), 1 + random.bounded(20) };
                segments.emplace_back(rule, addSegment(rule));
            }
            int day = 100;
            for (int steps = 1 + random.bounded(6); steps > 0; --steps) {
                std::vector<TestOrder> orders;
                for (int i = random.bounded(12); i >= 0; --i) {
                    day += random.bounded(4);
                    orders.push_back({ 1 + random.bounded(6), day });
                }
                addOrders(orders);
                QVERIFY_RESULT(logkeeper::advance(writer(), *facts()));
            }
            const DayRange days{ { m_orders.front().day }, { day - 1 } };
            for (const auto& [rule, segment] : segments) {
                const auto expected = days.isEmpty() ? std::vector<Stay>() : bruteForce(m_orders, rule, days, 6);
                const auto log = logOf(segment);
                QCOMPARE(log->stays, expected);
                if (!days.isEmpty()) {
                    QCOMPARE(log->days, days);
                    QCOMPARE(log->firstRecordedDay, days.first);
                }
                QVERIFY_RESULT(logkeeper::rebuild(writer(), { segment }, *facts()));
                QCOMPARE(logOf(segment)->stays, expected);
                QVERIFY(logOf(segment)->firstRecordedDay.isNever());
            }
        }
    }

private:
    Connection& writer() { return m_workspace->writer(); }

    void addOrders(const std::vector<TestOrder>& orders)
    {
        auto statement = Statement::prepare(writer(),
            "INSERT INTO shop_order(import, name, customer, ordered_at, day, currency, total, financial_status,"
            " fulfillment_status, is_test, channel, source, utm_source, utm_medium, utm_campaign, tags, discount_codes,"
            " country, region, content_hash)"
            " VALUES (1, ?, NULLIF(?, 0), ?, ?, 'JPY', 1000, 'paid', '', 0, '', '', '', '', '', '[]', '[]', '', '', "
            "x'00')");
        QVERIFY_RESULT(statement);
        for (const TestOrder& order : orders) {
            m_orders.push_back(order);
            QVERIFY_RESULT(
                statement->bind(u"#%1"_s.arg(m_orders.size()), order.customer, order.day * MillisecondsOfDay, order.day)
                    .run());
        }
    }
    SegmentId addSegment(const Rule& rule, bool fromCreation = false)
    {
        Segment segment;
        segment.name = u"Segment %1"_s.arg(++m_segments);
        segment.conditions = rule.condition();
        segment.fromCreation = fromCreation;
        const auto id = segmentstore::add(writer(), segment, 0);
        if (!id || !logkeeper::begin(writer(), *id, *facts()))
            return {};
        return *id;
    }
    void setDays(std::optional<Day> recordingStart, std::optional<Day> completeThrough)
    {
        auto settings = settingsstore::load(writer());
        QVERIFY_RESULT(settings);
        settings->recordingStart = recordingStart;
        settings->completeThrough = completeThrough;
        QVERIFY_RESULT(settingsstore::save(writer(), *settings));
    }
    std::shared_ptr<const ShopFacts> facts() { return loadShopFacts(writer()).value(); }
    SegmentLogPtr logOf(SegmentId segment) { return logstore::load(writer(), segment).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Transaction> m_transaction;
    std::vector<TestOrder> m_orders;
    int m_segments = 0;
};

QTEST_GUILESS_MAIN(TestLogKeeper)
#include "tst_logkeeper.moc"
