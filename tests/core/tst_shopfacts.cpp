// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/shop/settings.h"
#include "core/shop/shopclock.h"
#include "core/shop/shopfacts.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

#define OrderColumns                                                                                                   \
    "id, import, external_id, name, customer, ordered_at, day, cancelled_at, cancelled_day, currency, total, "         \
    "subtotal,"                                                                                                        \
    " discount, refunded, financial_status, fulfillment_status, is_test, channel, source, utm_source, utm_medium,"     \
    " utm_campaign, tags, discount_codes, country, region, content_hash"

namespace {

/// One row of shop_order with what the test is about; the rest is ordinary.
struct Row {
    QString externalId = {};
    QString name = u"#1"_s;
    std::optional<int> customer = 1;
    qint64 orderedAt = 0;
    Day day{ 100 };
    std::optional<Day> cancelledDay = {};
    QString currency = u"EUR"_s;
    std::optional<qint64> total = 1000;
    std::optional<qint64> refunded = {};
    QString status = u"paid"_s;
    bool isTest = false;
    QString channel = u"web"_s;
    QString tags = u"[]"_s;
    QString codes = u"[]"_s;
};

} // namespace

class TestShopFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_workspace.reset(); // before its folder goes
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::open(m_folder->filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        QVERIFY_RESULT(
            writer().execute("INSERT INTO import(id, file_name, imported_at, report) VALUES (1, '', 0, '')"));
        QVERIFY_RESULT(writer().execute("INSERT INTO customer(id, key) VALUES (1, 'ann@example.com'), (2, "
                                        "'bob@example.com'), (3, 'c@example.com')"));
        m_settings = {};
        m_settings.currency = u"EUR"_s;
    }

    void anEmptyWorkspaceHasNoFacts()
    {
        const auto facts = load();

        QVERIFY(facts);
        QVERIFY(facts->customers.empty());
        QVERIFY(!facts->days);
        QCOMPARE(facts->texts.size(), 1U);
    }

    void ordersStandByCustomerInstantAndId()
    {
        add({ .externalId = u"1001"_s, .customer = 2, .orderedAt = 50, .channel = u"d"_s });
        add({ .externalId = u"999"_s, .customer = 2, .orderedAt = 50, .channel = u"c"_s });
        add({ .externalId = u"7"_s, .customer = 2, .orderedAt = 60, .channel = u"e"_s });
        add({ .externalId = u"8"_s, .customer = 1, .orderedAt = 70, .channel = u"b"_s });
        add({ .externalId = u"9"_s, .customer = 1, .orderedAt = 10, .channel = u"a"_s });

        const auto facts = load();

        QCOMPARE(facts->customers.size(), 2U);
        QCOMPARE(facts->customers[0].number, 1U);
        QCOMPARE(facts->customers[1].firstOrder, 2U);
        QCOMPARE(facts->customers[1].orderCount, 3U);
        QString channels;
        for (const auto& order : facts->orders)
            channels += facts->texts[order.channel];
        QCOMPARE(channels, u"abcde"_s);
    }

    void linesGoWithTheirOrders()
    {
        const qint64 later = add({ .externalId = u"1"_s, .orderedAt = 20 });
        const qint64 nobodys = add({ .externalId = u"2"_s, .customer = {} });
        const qint64 earlier = add({ .externalId = u"3"_s, .orderedAt = 10 });
        addLine(later, 1, u"Tea - Green"_s);
        addLine(later, 0, u"Rum Baba"_s);
        addLine(nobodys, 0, u"Scone"_s);
        addLine(earlier, 0, u"RUM BABA"_s);

        const auto facts = load();

        QCOMPARE(facts->orders.size(), 2U);
        QCOMPARE(facts->lines.size(), 3U);
        const auto first = facts->linesOf(facts->orders[0]);
        const auto second = facts->linesOf(facts->orders[1]);
        QCOMPARE(first.size(), 1U);
        QCOMPARE(second.size(), 2U);
        QCOMPARE(facts->folded[second[0].name], u"rum baba"_s);
        QCOMPARE(second[0].name, first[0].name); // the same text but for its case
        QCOMPARE(facts->texts[second[1].name], u"Tea - Green"_s);
    }

    void tagsAndCodesAreLists()
    {
        add({ .externalId = u"1"_s, .orderedAt = 1, .tags = u"[\"vip\",\"Gift\"]"_s, .codes = u"[\"TEA10\"]"_s });
        add({ .externalId = u"2"_s, .orderedAt = 2, .tags = u"[\"gift\"]"_s });

        const auto facts = load();

        const auto tags = facts->tagsOf(facts->orders[0]);
        QCOMPARE(tags.size(), 2U);
        QCOMPARE(facts->texts[tags[1]], u"Gift"_s);
        QCOMPARE(facts->tagsOf(facts->orders[1])[0], tags[1]);
        QCOMPARE(facts->texts[facts->codesOf(facts->orders[0])[0]], u"TEA10"_s);
        QVERIFY(facts->codesOf(facts->orders[1]).empty());
    }

    void countsFromItsOwnDayUntil_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("cancelledDay"); // 0: not cancelled
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("refunded");
        QTest::addColumn<bool>("isTest");
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("untilWithoutRules");
        constexpr int Never = Day::never().value;
        constexpr qint64 Total = 1000;
        QTest::newRow("paid") << u"paid"_s << 0 << Total << 0LL << false << Never << Never;
        QTest::newRow("cancelled later") << u"paid"_s << 105 << Total << 0LL << false << 105 << Never;
        QTest::newRow("cancelled the same day") << u"paid"_s << 100 << Total << 0LL << false << 100 << Never;
        QTest::newRow("cancelled before it was placed") << u"paid"_s << 90 << Total << 0LL << false << 100 << Never;
        QTest::newRow("voided") << u"voided"_s << 0 << Total << 0LL << false << 100 << Never;
        QTest::newRow("refunded by status") << u"refunded"_s << 0 << Total << 0LL << false << 100 << Never;
        QTest::newRow("refunded by amount") << u"paid"_s << 0 << Total << Total << false << 100 << Never;
        QTest::newRow("partly refunded") << u"partially_refunded"_s << 0 << Total << 400LL << false << Never << Never;
        QTest::newRow("free") << u"paid"_s << 0 << 0LL << 0LL << false << Never << Never;
        QTest::newRow("test") << u"paid"_s << 0 << Total << 0LL << true << 100 << Never;
        QTest::newRow("voided and cancelled") << u"voided"_s << 105 << Total << 0LL << false << 100 << Never;
    }
    void countsFromItsOwnDayUntil()
    {
        QFETCH(QString, status);
        QFETCH(int, cancelledDay);
        QFETCH(qint64, total);
        QFETCH(qint64, refunded);
        QFETCH(bool, isTest);
        QFETCH(int, until);
        QFETCH(int, untilWithoutRules);
        Row row{ .total = total, .refunded = refunded, .status = status, .isTest = isTest };
        if (cancelledDay != 0)
            row.cancelledDay = Day{ cancelledDay };
        add(row);

        QCOMPARE(load()->orders[0].countsUntil.value, until);

        m_settings.orderRules = { false, false, false, false };
        QCOMPARE(load()->orders[0].countsUntil.value, untilWithoutRules);
    }

    void paidIsInTheWorkspacesCurrency()
    {
        add({ .externalId = u"1"_s, .orderedAt = 1, .total = 1500, .refunded = 400 });
        add({ .externalId = u"2"_s, .orderedAt = 2, .currency = u"USD"_s, .total = 900 });
        add({ .externalId = u"3"_s, .orderedAt = 3, .total = {} });

        const auto facts = load();

        QCOMPARE(facts->currencyDigits, 2);
        QCOMPARE(facts->orders[0].paid, 1100);
        QCOMPARE(facts->orders[1].paid, 0);
        QVERIFY(facts->orders[1].countsUntil.isNever());
        QCOMPARE(facts->orders[2].paid, 0);
        m_settings.currency = u"JPY"_s;
        QCOMPARE(load()->currencyDigits, 0);
    }

    void customersAreKnownFromTheirFirstOrderOfAnyStatus()
    {
        add({ .externalId = u"1"_s, .orderedAt = 1, .day = { 90 }, .status = u"voided"_s });
        add({ .externalId = u"2"_s, .orderedAt = 2, .day = { 100 } });
        add({ .externalId = u"3"_s, .customer = {}, .orderedAt = 3, .day = { 120 } });

        const auto facts = load();

        QCOMPARE(facts->customers.size(), 1U);
        QCOMPARE(facts->customers[0].known, Day{ 90 });
        QCOMPARE(facts->days, (DayRange{ { 90 }, { 120 } })); // of any order, whoever placed it
    }

    void ordersKnowTheShopsTime_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("instant");
        QTest::addColumn<int>("minute");
        const auto utc = [](int month, int day, int hour, int minute) {
            return QDateTime({ 2024, month, day }, { hour, minute, 59 }, Qt::UTC).toMSecsSinceEpoch();
        };
        QTest::newRow("no zone known") << QByteArray() << utc(7, 1, 10, 30) << 630;
        QTest::newRow("Tokyo") << QByteArray("Asia/Tokyo") << utc(7, 1, 23, 30) << 510;
        QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << utc(7, 1, 0, 0) << 330;
        QTest::newRow("summer") << QByteArray("Europe/Berlin") << utc(7, 1, 10, 0) << 720;
        QTest::newRow("winter") << QByteArray("Europe/Berlin") << utc(1, 1, 10, 0) << 660;
        QTest::newRow("before clocks go forward") << QByteArray("Europe/Berlin") << utc(3, 31, 0, 59) << 119;
        QTest::newRow("as clocks go forward") << QByteArray("Europe/Berlin") << utc(3, 31, 1, 0) << 180;
        QTest::newRow("before clocks go back") << QByteArray("Europe/Berlin") << utc(10, 27, 0, 59) << 179;
        QTest::newRow("as clocks go back") << QByteArray("Europe/Berlin") << utc(10, 27, 1, 0) << 120;
        QTest::newRow("before 1970") << QByteArray("Asia/Tokyo") << -1LL << 539;
    }
    void ordersKnowTheShopsTime()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, instant);
        QFETCH(int, minute);
        m_settings.timeZone = zone;
        add({ .orderedAt = instant, .day = Day::fromDate({ 2024, 2, 29 }) });

        const auto facts = load();

        QCOMPARE(facts->orders[0].minuteOfDay, minute);
        QCOMPARE(facts->orders[0].weekday, 4);
        QCOMPARE(facts->orders[0].month, 2);
    }

    void theShopsTimeIsTheZonesForAnyInstant()
    {
        const QTimeZone zone("America/New_York");
        ShopClock clock(zone);
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 instant = static_cast<qint64>(random.bounded(2'000'000'000)) * 1000 - 100'000'000'000;
            const QTime time = QDateTime::fromMSecsSinceEpoch(instant, zone).time();
            QCOMPARE(clock.minuteOfDay(instant), time.hour() * 60 + time.minute());
        }
    }

    void tellsWhichFactsTheDataHave()
    {
        add({ .externalId = u"1"_s, .channel = u"web"_s, .tags = u"[\"vip\"]"_s });
        const qint64 other = add({ .externalId = u"2"_s, .customer = 2, .total = {}, .channel = {} });
        addLine(other, 0, u"Rum Baba"_s);

        const auto facts = load();

        QCOMPARE(facts->count(FactKind::Total), 1U);
        QCOMPARE(facts->count(FactKind::Channel), 1U);
        QCOMPARE(facts->count(FactKind::OrderTag), 1U);
        QCOMPARE(facts->count(FactKind::FinancialStatus), 2U);
        QCOMPARE(facts->count(FactKind::Product), 1U);
        QCOMPARE(facts->count(FactKind::EmailDomain), 2U);
        QCOMPARE(facts->count(FactKind::UtmTerm), 0U);
        QCOMPARE(facts->texts[facts->customers[0].emailDomain], u"example.com"_s);
        QCOMPARE(facts->keyOf(facts->customers[1]), QByteArrayView("bob@example.com"));
        QVERIFY(facts->orders[0].hasTotal);
        QVERIFY(!facts->orders[1].hasTotal);
    }

    void readsInsideATransactionOfTheCaller()
    {
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(transaction);
        add({});

        QCOMPARE(load()->orders.size(), 1U);

        QVERIFY_RESULT(transaction->commit());
    }

    void stopsWhenCancelled()
    {
        QVERIFY_RESULT(writer().execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
            " INSERT INTO shop_order(" OrderColumns ") SELECT i, 1, i, '', 1, i, 1, NULL, NULL, '', 1, 1, 0, "
            "0, '', '', 0, '', '', '', '',"
            " '', '[]', '[]', '', '', x'' FROM n"));

        const auto facts = loadShopFacts(writer(), { {}, [] { return true; } });

        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode::Cancelled);
    }

private:
    Connection& writer() { return m_workspace->writer(); }

    std::shared_ptr<const ShopFacts> load()
    {
        if (!settingsstore::save(writer(), m_settings))
            return {};
        return loadShopFacts(writer()).value_or(nullptr);
    }

    qint64 add(const Row& row)
    {
        auto statement = Statement::prepare(writer(),
            "INSERT INTO shop_order(" OrderColumns
            ") VALUES (NULL, 1, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, '', ?, ?,"
            " '', '', '', '', ?, ?, '', '', x'')");
        if (!statement)
            return 0;
        const auto cancelledAt = row.cancelledDay ? std::optional<qint64>(1) : std::nullopt;
        statement->bind(row.externalId, row.name, row.customer, row.orderedAt, row.day, cancelledAt, row.cancelledDay,
            row.currency, row.total, row.refunded, row.status, row.isTest, row.channel, row.tags, row.codes);
        return statement->run() ? statement->lastInsertId() : 0;
    }

    void addLine(qint64 order, int position, const QString& name)
    {
        auto statement =
            Statement::prepare(writer(), "INSERT INTO line_item VALUES (?, ?, ?, ?, '', '', '', 1, NULL, NULL)");
        QVERIFY_RESULT(statement);
        QVERIFY_RESULT(statement->bind(order, position, name, name).run());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Settings m_settings;
};

QTEST_GUILESS_MAIN(TestShopFacts)
#include "tst_shopfacts.moc"
