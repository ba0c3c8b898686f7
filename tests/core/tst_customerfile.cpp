// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"
#include "core/log/customerstaystore.h"
#include "core/log/logstore.h"
#include "core/segments/segmentstore.h"
#include "core/shop/customerfilestore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/shop/shopstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Order orderOf(const QString& name, const QString& customer, int day)
{
    Order order;
    order.name = name;
    order.externalId = name;
    order.customerKey = customer;
    order.day = { day };
    order.orderedAt = qint64(day) * 86'400'000;
    order.currency = u"EUR"_s;
    order.total = 1000;
    order.financialStatus = u"paid"_s;
    LineItem line;
    line.name = u"Rum Baba"_s;
    line.quantity = 2;
    order.lines = { line };
    return order;
}

} // namespace

class TestCustomerFile : public QObject {
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
        Settings settings;
        settings.currency = u"EUR"_s;
        save(settings);
    }

    void hasTheOrdersNewestFirstAndSaysWhichCount()
    {
        Order refunded = orderOf(u"#3"_s, u"ann@example.com"_s, 30);
        refunded.refunded = 1000;
        Order cancelled = orderOf(u"#2"_s, u"ann@example.com"_s, 20);
        cancelled.cancelledAt = 25LL * 86'400'000;
        cancelled.cancelledDay = Day{ 25 };
        put({ orderOf(u"#1"_s, u"ann@example.com"_s, 10), cancelled, refunded,
            orderOf(u"#4"_s, u"bob@example.com"_s, 40) });

        const auto file = customerfilestore::load(writer(), u"ann@example.com"_s);

        QVERIFY_RESULT(file);
        QVERIFY(*file);
        const std::vector<CustomerOrder>& orders = (*file)->orders;
        QCOMPARE(orders.size(), 3U);
        QCOMPARE(orders[0].name, u"#3"_s);
        QCOMPARE(orders[0].standing, Standing::Refunded);
        QCOMPARE(orders[1].standing, Standing::Cancelled);
        QCOMPARE(orders[1].countsUntil, Day{ 25 });
        QCOMPARE(orders[2].standing, Standing::Counts);
        QCOMPARE(orders[2].items, u"2 × Rum Baba"_s);
        QVERIFY(!(*file)->profile);
    }

    void knowsWhatACustomersExportSaid()
    {
        put({ orderOf(u"#1"_s, u"ann@example.com"_s, 10) });
        QVERIFY_RESULT(writer().execute(
            "INSERT INTO profile(id, import, added_day, accepts_email, accepts_sms, email_domain, language,"
            " account_state, company, note, country, region, city, postcode, tags, content_hash) VALUES"
            " (1, 1, 5, 1, NULL, 'example.com', 'de', '', 'Baba & Co', '', 'DE', 'BE', 'Berlin', '10115',"
            " '[\"vip\",\"press\"]', x'00')"));
        QVERIFY_RESULT(writer().execute("UPDATE customer SET profile = 1"));
        QVERIFY_RESULT(writer().execute("INSERT INTO extra_column(id, name) VALUES (1, 'Birthday')"));
        QVERIFY_RESULT(writer().execute("INSERT INTO shop_text(id, text) VALUES (900, '1 May')"));
        QVERIFY_RESULT(writer().execute("INSERT INTO profile_extra VALUES (1, 1, 900)"));

        const auto file = customerfilestore::load(writer(), u"ann@example.com"_s);

        QVERIFY_RESULT(file);
        QVERIFY(*file && (*file)->profile);
        QCOMPARE((*file)->profile->added, Day{ 5 });
        QCOMPARE((*file)->profile->tags, (QStringList{ u"vip"_s, u"press"_s }));
        QCOMPARE((*file)->profile->place.city, u"Berlin"_s);
        QCOMPARE((*file)->profile->acceptsEmail, true);
        QVERIFY(!(*file)->profile->acceptsSms);
        QCOMPARE((*file)->profile->extras, (ExtraTexts{ { u"Birthday"_s, u"1 May"_s } }));
    }

    void nobodyHasAKeyThatIsNotThere()
    {
        const auto file = customerfilestore::load(writer(), u"nobody@example.com"_s);

        QVERIFY_RESULT(file);
        QVERIFY(!*file);
    }

    void findsPartsOfKeysThoseThatBeginWithThemFirst()
    {
        put({ orderOf(u"#1"_s, u"joanna@example.com"_s, 1), orderOf(u"#2"_s, u"anna@example.com"_s, 1),
            orderOf(u"#3"_s, u"a_b%@example.com"_s, 1), orderOf(u"#4"_s, u"bob@example.com"_s, 1) });

        QCOMPARE(found(u"ANN"_s), (QStringList{ u"anna@example.com"_s, u"joanna@example.com"_s }));
        QCOMPARE(found(u"_b%"_s), (QStringList{ u"a_b%@example.com"_s }));
        QCOMPARE(found(u"%"_s), (QStringList{ u"a_b%@example.com"_s }));
        QCOMPARE(found(u"example"_s, 2).size(), 2);
        QCOMPARE(found(u"  "_s), QStringList());
        QCOMPARE(found(u"zoe"_s), QStringList());
    }

    void judgesOrdersAsTheFactsDo_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 16; ++seed)
            QTest::addRow("rules %u", seed) << seed;
    }
    void judgesOrdersAsTheFactsDo()
    {
        QFETCH(const quint32, seed);
        Settings settings;
        settings.currency = u"EUR"_s;
        settings.orderRules = { (seed & 1U) != 0, (seed & 2U) != 0, (seed & 4U) != 0, (seed & 8U) != 0 };
        save(settings);
        QRandomGenerator random(seed);
        std::vector<Order> orders;
        for (int i = 0; i < 60; ++i) {
            Order order = orderOf(u"#%1"_s.arg(i), u"c%1@example.com"_s.arg(random.bounded(3)), i);
            const QStringList states{ u"paid"_s, u"voided"_s, u"refunded"_s, u"partially_refunded"_s };
            order.financialStatus = states[random.bounded(states.size())];
            order.refunded = random.bounded(3) * 500;
            order.isTest = random.bounded(5) == 0;
            if (random.bounded(3) == 0) {
                order.cancelledAt = order.orderedAt;
                if (random.bounded(2) == 0)
                    order.cancelledDay = order.day + random.bounded(5);
            }
            orders.push_back(order);
        }
        put(orders);
        const auto facts = loadShopFacts(writer());
        QVERIFY_RESULT(facts);
        QCOMPARE((*facts)->customers.size(), 3U);

        for (const ShopFacts::Customer& customer : (*facts)->customers) {
            const auto file =
                customerfilestore::load(writer(), QString::fromUtf8((*facts)->keyOf(customer).toByteArray()));
            QVERIFY_RESULT(file);
            QVERIFY(*file);
            QCOMPARE((*file)->orders.size(), size_t(customer.orderCount));
            for (size_t i = 0; i < customer.orderCount; ++i) {
                const ShopFacts::OrderFact& fact = (*facts)->ordersOf(customer)[customer.orderCount - 1 - i];
                const CustomerOrder& order = (*file)->orders[i];
                QCOMPARE(order.day, fact.day);
                QCOMPARE(order.countsUntil, fact.countsUntil);
                QCOMPARE(order.standing == Standing::Counts, fact.countsUntil.isNever());
            }
        }
    }

    void hasTheStaysOfEverySegmentWithALog()
    {
        put({ orderOf(u"#1"_s, u"ann@example.com"_s, 10) });
        const SegmentId once = addLog(u"Once"_s, { { 1, { 10 }, { 15 } }, { 1, { 20 }, Day::never() } });
        const SegmentId never = addLog(u"Never"_s, {});
        Segment unlogged;
        unlogged.name = u"Not yet"_s;
        QVERIFY_RESULT(segmentstore::add(writer(), unlogged, 0));

        const auto stays = customerstaystore::load(writer(), 1);

        QVERIFY_RESULT(stays);
        QCOMPARE(stays->size(), 2U);
        QCOMPARE((*stays)[0].segment, once);
        QCOMPARE((*stays)[0].logged, (DayRange{ { 0 }, { 30 } }));
        QCOMPARE((*stays)[0].firstRecordedDay, Day{ 12 });
        QCOMPARE((*stays)[0].stays, (std::vector<DayRange>{ { { 10 }, { 14 } }, { { 20 }, { 30 } } }));
        QVERIFY((*stays)[0].isMember);
        QCOMPARE((*stays)[0].days(), 16);
        QCOMPARE((*stays)[1].segment, never);
        QVERIFY((*stays)[1].stays.empty());
        QVERIFY(!(*stays)[1].isMember);
    }

private:
    Connection& writer() { return m_workspace->writer(); }

    void save(const Settings& settings)
    {
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(transaction);
        QVERIFY_RESULT(settingsstore::save(writer(), settings));
        QVERIFY_RESULT(transaction->commit());
    }

    void put(const std::vector<Order>& orders)
    {
        auto transaction = Transaction::begin(writer());
        QVERIFY_RESULT(transaction);
        auto store = OrderWriter::prepare(writer(), ImportId{ 1 }, u"EUR"_s);
        QVERIFY_RESULT(store);
        for (const Order& order : orders)
            QVERIFY_RESULT(store->put(order));
        QVERIFY_RESULT(transaction->commit());
    }

    SegmentId addLog(const QString& name, const std::vector<Stay>& stays)
    {
        Segment segment;
        segment.name = name;
        auto transaction = Transaction::begin(writer());
        const auto id = segmentstore::add(writer(), segment, 0);
        SegmentLog log;
        log.segment = *id;
        log.days = { { 0 }, { 30 } };
        log.firstRecordedDay = { 12 };
        log.stays = stays;
        const bool isDone = logstore::replace(writer(), log) && transaction->commit();
        return isDone ? *id : SegmentId();
    }

    QStringList found(const QString& text, int most = 10)
    {
        return customerfilestore::find(writer(), text, most).value_or(QStringList{ u"an error"_s });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestCustomerFile)

#include "tst_customerfile.moc"
