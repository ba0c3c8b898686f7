// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/log/logkeeper.h"
#include "core/log/logstore.h"
#include "core/segments/conditionjson.h"
#include "core/segments/conditiontext.h"
#include "core/segments/evaluator.h"
#include "core/segments/segmentrefs.h"
#include "core/segments/segmentstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Condition conditionOf(const QByteArray& json)
{
    const auto condition = conditionFromJson(QJsonDocument::fromJson(json).object());
    if (!condition)
        qFatal("%s", qPrintable(condition.error().text));
    return *condition;
}

Segment segmentOf(const QString& name, const QByteArray& json, SegmentId id = {})
{
    Segment segment;
    segment.id = id;
    segment.name = name;
    segment.conditions = conditionOf(json);
    return segment;
}

QByteArray in(const char* name)
{
    return R"({"fact":"in_segment","segment":")" + QByteArray(name) + R"("})";
}

} // namespace

/// Segments that ask for others, in a workspace; and the shop's clock.
class TestSegmentRefs : public QObject {
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
        m_orders = 0;
    }
    void cleanup()
    {
        m_transaction.reset();
        m_workspace.reset();
    }

    void putsWhatIsAskedForFirst()
    {
        const auto sorted = segmentrefs::sorted({ segmentOf(u"C"_s, R"({"all":[)" + in("B") + "," + in("A") + "]}"),
            segmentOf(u"B"_s, in("A")), segmentOf(u"A"_s, R"({"fact":"orders"})") });

        QVERIFY_RESULT(sorted);
        QCOMPARE((*sorted)[0].name, u"A"_s);
        QCOMPARE((*sorted)[1].name, u"B"_s);
        QCOMPARE((*sorted)[2].name, u"C"_s);
    }

    void showsTheCircle()
    {
        const auto sorted = segmentrefs::sorted({ segmentOf(u"X"_s, in("A")), segmentOf(u"A"_s, in("B")),
            segmentOf(u"B"_s, R"({"none":[)" + in("A") + "]}") });

        QVERIFY(!sorted);
        QCOMPARE(sorted.error().code, ErrorCode::Conflict);
        QVERIFY2(sorted.error().text.contains(u"A → B → A"_s), qPrintable(sorted.error().text));
        QVERIFY(!sorted.error().text.contains(u"X"_s));
    }

    void aSegmentCannotAskForItself()
    {
        const auto added = segmentstore::add(writer(), segmentOf(u"A"_s, in("A")), 0);

        QVERIFY(!added);
        QVERIFY2(added.error().text.contains(u"A → A"_s), qPrintable(added.error().text));
    }

    void aSegmentThatIsNotThereIsRefused()
    {
        const auto added = segmentstore::add(writer(), segmentOf(u"A"_s, in("Nowhere")), 0);

        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::InvalidInput);
        QVERIFY(added.error().text.contains(u"Nowhere"_s));
    }

    void aChangeThatClosesACircleIsRefused()
    {
        const SegmentId a = add(u"A"_s, R"({"fact":"orders"})");
        add(u"B"_s, in("A"));

        const auto changed = segmentstore::update(writer(), segmentOf(u"A"_s, in("B"), a));

        QVERIFY(!changed);
        QVERIFY2(changed.error().text.contains(u"A → B → A"_s), qPrintable(changed.error().text));
    }

    void renamingIsSafe()
    {
        const SegmentId a = add(u"A"_s, R"({"fact":"orders"})");
        const SegmentId b = add(u"B"_s, in("A"));

        Segment renamed = **segmentstore::byId(writer(), a);
        renamed.name = u"Buyers"_s;
        QVERIFY_RESULT(segmentstore::update(writer(), renamed));

        const Condition conditions = *(**segmentstore::byId(writer(), b)).conditions;
        QCOMPARE(conditions.test->segment.name, u"Buyers"_s);
        QCOMPARE(conditions.test->segment.id, a);
        QCOMPARE(conditionText(conditions), u"Is in the segment “Buyers”."_s);
        QVERIFY(!conditionToJson(conditions).contains(u"segment_id"_s));
    }

    void oneThatWasRemovedHasNobody()
    {
        addOrder(1, 100);
        addOrder(2, 120);
        const SegmentId a = add(u"A"_s, R"({"fact":"orders"})");
        const SegmentId b = add(u"B"_s, R"({"none":[)" + in("A") + "]}");
        QVERIFY_RESULT(logkeeper::rebuild(writer(), { b, a }, *facts()));
        QVERIFY(staysOf(b).empty());
        QVERIFY_RESULT(segmentstore::remove(writer(), a));

        QVERIFY_RESULT(logkeeper::rebuild(writer(), { b }, *facts()));

        QCOMPARE(staysOf(b), (std::vector<Stay>{ { 1, { 100 } } }));
    }

    void aRebuildFollowsTheOrder()
    {
        addOrder(1, 100);
        addOrder(1, 105);
        addOrder(2, 130);
        const SegmentId a = add(u"A"_s, R"({"fact":"orders","window":{"last_days":5}})");
        const SegmentId b = add(u"B"_s, R"({"fact":"left_segment","segment":"A","window":{"last_days":3}})");
        const SegmentId c = add(u"C"_s, R"({"fact":"days_in_segment","segment":"A","op":">=","value":4})");

        QVERIFY_RESULT(logkeeper::rebuild(writer(), { c, b, a }, *facts()));

        QCOMPARE(staysOf(a), (std::vector<Stay>{ { 1, { 100 }, { 110 } } }));
        QCOMPARE(staysOf(b), (std::vector<Stay>{ { 1, { 110 }, { 113 } } }));
        QCOMPARE(staysOf(c), (std::vector<Stay>{ { 1, { 103 }, { 110 } } }));
    }

    void newDaysComeToThoseThatAskLater()
    {
        addOrder(1, 100);
        addOrder(2, 102);
        // "Zzz" is asked for by "Aaa": names do not tell the order.
        const SegmentId z = add(u"Zzz"_s, R"({"fact":"orders","count":{"op":">=","value":2}})");
        const SegmentId a = add(u"Aaa"_s, R"({"fact":"joined_segment","segment":"Zzz","window":{"last_days":2}})");
        QVERIFY_RESULT(logkeeper::rebuild(writer(), { z, a }, *facts()));
        QVERIFY(staysOf(a).empty());
        addOrder(1, 104);
        addOrder(2, 110);

        QVERIFY_RESULT(logkeeper::advance(writer(), *facts()));

        QCOMPARE(staysOf(z), (std::vector<Stay>{ { 1, { 104 } } }));
        QCOMPARE(staysOf(a), (std::vector<Stay>{ { 1, { 104 }, { 106 } } }));
    }

    void hoursFollowTheShopsClock_data()
    {
        QTest::addColumn<QString>("instant"); // UTC
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char* name, const char* instant, const QByteArray& where, bool holds) {
            QTest::newRow(name) << QString::fromLatin1(instant) << where << holds;
        };
        const QByteArray six = R"({"attribute":"hour","op":"between","value":["06:00","07:00"]})";
        const QByteArray two = R"({"attribute":"hour","op":"between","value":["02:00","03:00"]})";
        const QByteArray night = R"({"attribute":"hour","op":"between","value":["23:00","01:00"]})";
        const QByteArray sunday = R"({"attribute":"weekday","op":"is","value":"sun"})";
        const QByteArray march = R"({"attribute":"month","op":"is","value":3})";
        // Berlin: summer time from 31 March 2024, 02:00, to 27 October 2024, 03:00.
        row("winter", "2024-03-30T05:30:00Z", six, true);
        row("summer", "2024-03-31T05:30:00Z", six, false);
        row("summer, an hour earlier in UTC", "2024-03-31T04:30:00Z", six, true);
        row("the hour that is left out", "2024-03-31T01:30:00Z", two, false);
        row("the hour that comes twice, first", "2024-10-27T00:30:00Z", two, true);
        row("the hour that comes twice, second", "2024-10-27T01:30:00Z", two, true);
        row("after it", "2024-10-27T02:30:00Z", two, false);
        row("over midnight, before", "2024-06-01T21:30:00Z", night, true);
        row("over midnight, after", "2024-06-01T22:30:00Z", night, true);
        row("over midnight, the end", "2024-06-01T23:00:00Z", night, false);
        row("Sunday begins in the shop's zone", "2024-03-30T23:30:00Z", sunday, true);
        row("Saturday until then", "2024-03-30T22:30:00Z", sunday, false);
        row("Sunday ends an hour sooner after the change", "2024-03-31T22:30:00Z", sunday, false);
        row("a month, too", "2024-03-31T22:30:00Z", march, false);
    }

    void hoursFollowTheShopsClock()
    {
        QFETCH(QString, instant);
        QFETCH(QByteArray, where);
        QFETCH(bool, holds);
        auto settings = settingsstore::load(writer());
        QVERIFY_RESULT(settings);
        settings->timeZone = "Europe/Berlin";
        QVERIFY_RESULT(settingsstore::save(writer(), *settings));
        const QDateTime utc = QDateTime::fromString(instant, Qt::ISODate);
        const Day day = Day::fromDate(utc.toTimeZone(QTimeZone("Europe/Berlin")).date());
        addOrder(1, day.value, utc.toMSecsSinceEpoch());

        const auto shop = facts();
        const Evaluator evaluator(conditionOf(R"({"fact":"orders","where":)" + where + "}"), *shop);

        QCOMPARE(evaluator.countOn(day), std::optional<qint64>(holds ? 1 : 0));
    }

private:
    Connection& writer() { return m_workspace->writer(); }
    std::shared_ptr<const ShopFacts> facts()
    {
        const auto facts = loadShopFacts(writer());
        return facts ? *facts : nullptr;
    }
    void addOrder(int customer, int day, std::optional<qint64> instant = {})
    {
        auto statement = Statement::prepare(writer(),
            "INSERT INTO shop_order(import, name, customer, ordered_at, day, currency, total, financial_status,"
            " fulfillment_status, is_test, channel, source, utm_source, utm_medium, utm_campaign, tags, discount_codes,"
            " country, region, content_hash)"
            " VALUES (1, ?, ?, ?, ?, 'JPY', 1000, 'paid', '', 0, '', '', '', '', '', '[]', '[]', '', '', x'00')");
        QVERIFY_RESULT(statement);
        const qint64 at = instant.value_or(day * qint64(86'400'000));
        QVERIFY_RESULT(statement->bind(u"#%1"_s.arg(++m_orders), customer, at, day).run());
    }
    SegmentId add(const QString& name, const QByteArray& json)
    {
        return segmentstore::add(writer(), segmentOf(name, json), 0).value_or(SegmentId{});
    }
    std::vector<Stay> staysOf(SegmentId segment)
    {
        const auto log = logstore::load(writer(), segment);
        return log ? (*log)->stays : std::vector<Stay>{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Transaction> m_transaction;
    int m_orders = 0;
};

QTEST_GUILESS_MAIN(TestSegmentRefs)
#include "tst_segmentrefs.moc"
