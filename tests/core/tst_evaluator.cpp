// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/conditionjson.h"
#include "core/segments/evaluator.h"
#include "tests/support/randomshop.h"
#include "tests/support/segmentbyhand.h"
#include "tests/support/shopbuilder.h"
#include "tests/support/testing.h"

#include <QJsonDocument>
#include <QRandomGenerator>

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

/// "3-7 10-" as tests write days down.
QString textOf(const std::vector<DayRange>& ranges)
{
    QStringList parts;
    for (const DayRange& range : ranges) {
        const QString last = range.last.isNever() ? QString() : QString::number(range.last.value);
        parts.append(QString::number(range.first.value) + u'-' + last);
    }
    return parts.join(u' ');
}

TestOrder order(int day, qint64 paid = 0)
{
    TestOrder order;
    order.day = day;
    order.paid = paid;
    return order;
}

TestOrder cancelled(int day, int until, qint64 paid = 0)
{
    TestOrder order = ::order(day, paid);
    order.until = until;
    return order;
}

TestOrder from(int day, const QString& country, int until = Day::never().value)
{
    TestOrder order = cancelled(day, until);
    order.country = country;
    return order;
}

TestOrder of(int day, const QString& title, const QString& variant = {})
{
    TestOrder order = ::order(day);
    order.lines = { { title, variant, u"SKU-1"_s, u"Baker & Sons"_s }, { u"Tea"_s, {}, {}, {} } };
    order.tags = QStringList{ u"Gift"_s, u"vip"_s };
    order.codes = QStringList{ u"TEA10"_s };
    order.channel = u"web"_s;
    order.source = u"Display Ads"_s;
    order.utmSource = u"news"_s;
    order.utmMedium = u"mail"_s;
    order.utmCampaign = u"Spring"_s;
    order.region = u"Kyoto"_s;
    return order;
}

using Orders = std::vector<TestOrder>;

} // namespace
Q_DECLARE_METATYPE(Orders)
Q_DECLARE_METATYPE(core::Fact)
Q_DECLARE_METATYPE(core::OrderAttribute)

class TestEvaluator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void findsTheDays_data();
    void findsTheDays();
    void comparesTexts_data();
    void comparesTexts();
    void amountsKeepTheirMeaningInEveryCurrency_data();
    void amountsKeepTheirMeaningInEveryCurrency();
    void agreesWithAskingEachDayAnew_data();
    void agreesWithAskingEachDayAnew();
    void everyFactAgrees_data();
    void everyFactAgrees();
    void everyAttributeAgrees_data();
    void everyAttributeAgrees();
    void agreesOverYears_data();
    void agreesOverYears();

    void staysAreCutToTheDaysAsked()
    {
        ShopBuilder shop;
        shop.customer({ cancelled(5, 12), order(20) }).customer({ order(30) }).customer({ cancelled(8, 10) });
        const Evaluator evaluator(conditionOf(R"({"fact": "orders"})"), shop.facts());
        const auto stays = [&](int first, int last) { return evaluator.stays({ { first }, { last } }).value(); };

        QCOMPARE(stays(0, 100),
            (std::vector<Stay>{ { 1, { 5 }, { 12 } }, { 1, { 20 }, Day::never() }, { 2, { 30 }, Day::never() },
                { 3, { 8 }, { 10 } } }));
        QCOMPARE(stays(9, 11), (std::vector<Stay>{ { 1, { 9 }, Day::never() }, { 3, { 9 }, { 10 } } }));
        QCOMPARE(stays(10, 12), (std::vector<Stay>{ { 1, { 10 }, { 12 } } }));
        QCOMPARE(stays(12, 19), std::vector<Stay>{});
        QCOMPARE(stays(20, 20), (std::vector<Stay>{ { 1, { 20 }, Day::never() } }));
        QCOMPARE(stays(20, 19), std::vector<Stay>{});
    }

    void stopsWhenCancelled()
    {
        ShopBuilder shop;
        shop.customer({ order(5) });
        const Evaluator evaluator(conditionOf(R"({"fact": "orders"})"), shop.facts());

        QVERIFY(!evaluator.stays({ { 0 }, { 9 } }, { {}, [] { return true; } }));
    }
};

void TestEvaluator::findsTheDays_data()
{
    QTest::addColumn<Orders>("orders");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("days");
    const auto row = [](const char* name, const Orders& orders, const QByteArray& condition, const QString& days) {
        QTest::newRow(name) << orders << condition << days;
    };

    row("orders: by default at least one", { order(5), order(9) }, R"({"fact":"orders"})", u"5-"_s);
    row("orders: twice on one day", { order(5), order(5) }, R"({"fact":"orders","count":{"op":">=","value":2}})",
        u"5-"_s);
    row("orders: exactly one", { order(5), order(9) }, R"({"fact":"orders","count":{"op":"=","value":1}})", u"5-8"_s);
    row("orders: none, from the first of any status on", { cancelled(5, 5), order(9) },
        R"({"fact":"orders","count":{"op":"=","value":0}})", u"5-8"_s);
    row("orders: cancelled later", { cancelled(5, 9) }, R"({"fact":"orders"})", u"5-8"_s);
    row("orders: never counting", { cancelled(5, 5) }, R"({"fact":"orders"})", QString());
    row("orders: a replacement on the day of the cancellation", { cancelled(5, 9), order(9) }, R"({"fact":"orders"})",
        u"5-"_s);
    row("orders: not 1", { order(5), order(9) }, R"({"fact":"orders","count":{"op":"!=","value":1}})", u"9-"_s);
    row("orders: fewer than 2", { order(5), order(9) }, R"({"fact":"orders","count":{"op":"<","value":2}})", u"5-8"_s);
    row("window: last day only", { order(5) }, R"({"fact":"orders","window":{"last_days":1}})", u"5-5"_s);
    row("window: last 7 days", { order(5), order(20) }, R"({"fact":"orders","window":{"last_days":7}})",
        u"5-11 20-26"_s);
    row("window: two that touch are one stay", { order(5), order(12) }, R"({"fact":"orders","window":{"last_days":7}})",
        u"5-18"_s);
    row("window: 10 to 3 days ago", { order(5) }, R"({"fact":"orders","window":{"days_ago":{"from":10,"to":3}}})",
        u"8-15"_s);
    row("window: not in the last 7 days", { order(5) },
        R"({"fact":"orders","count":{"op":"=","value":0},"window":{"last_days":7}})", u"12-"_s);
    row("window: cancelled inside it", { cancelled(5, 8) }, R"({"fact":"orders","window":{"last_days":7}})", u"5-7"_s);
    row("window: cancelled before it", { cancelled(5, 8) },
        R"({"fact":"orders","window":{"days_ago":{"from":10,"to":3}}})", QString());
    row("position: the second is of Japan", { order(3), of(5, u"Scone"_s) },
        R"({"fact":"orders","position":{"from":2,"to":2},"where":{"attribute":"product","op":"is","value":"scone"}})",
        u"5-"_s);
    row("position: the first cancelled, the second moves up", { cancelled(3, 9), of(5, u"Scone"_s) },
        R"({"fact":"orders","position":{"from":1,"to":1},"where":{"attribute":"product","op":"is","value":"scone"}})",
        u"9-"_s);
    row("position: and leaves the second place", { cancelled(3, 9), of(5, u"Scone"_s) },
        R"({"fact":"orders","position":{"from":2,"to":2},"where":{"attribute":"product","op":"is","value":"scone"}})",
        u"5-8"_s);
    row("position: one that never counts has none", { cancelled(3, 3), of(5, u"Scone"_s) },
        R"({"fact":"orders","position":{"from":1,"to":1},"where":{"attribute":"product","op":"is","value":"scone"}})",
        u"5-"_s);
    row("position: from the third on", { order(1), order(2), order(3), order(4) },
        R"({"fact":"orders","position":{"from":3},"count":{"op":">=","value":2}})", u"4-"_s);
    row("position: second to third, in the last 5 days", { order(1), order(10), order(12), order(13) },
        R"({"fact":"orders","position":{"from":2,"to":3},"window":{"last_days":5}})", u"10-16"_s);
    row("spent: of counting orders", { order(5, 1000), cancelled(7, 9, 500) },
        R"({"fact":"total_spent","op":">","value":"10.00"})", u"7-8"_s);
    row("spent: 0 from the first day on", { order(5, 0) }, R"({"fact":"total_spent","op":"<=","value":"0"})", u"5-"_s);
    row("spent: in a window", { order(5, 1000), order(8, 1000) },
        R"({"fact":"total_spent","op":">=","value":"20.00","window":{"last_days":7}})", u"8-11"_s);
    row("since first: 0 on the day itself", { order(5), order(9) },
        R"({"fact":"days_since_first_order","op":"=","value":0})", u"5-5"_s);
    row("since first: more than 3", { order(5), order(9) }, R"({"fact":"days_since_first_order","op":">","value":3})",
        u"9-"_s);
    row("since first: the first cancelled", { cancelled(5, 9), order(8) },
        R"({"fact":"days_since_first_order","op":"<=","value":2})", u"5-7 9-10"_s);
    row("since last: at most 3", { order(5), order(20) }, R"({"fact":"days_since_last_order","op":"<=","value":3})",
        u"5-8 20-23"_s);
    row("since last: not 2", { order(5), order(6) }, R"({"fact":"days_since_last_order","op":"!=","value":2})",
        u"5-7 9-"_s);
    row("since last: at least 3, until the next", { order(5), order(20) },
        R"({"fact":"days_since_last_order","op":">=","value":3})", u"8-19 23-"_s);
    row("since last: the last cancelled", { order(5), cancelled(7, 10) },
        R"({"fact":"days_since_last_order","op":">=","value":4})", u"10-"_s);
    row("since last: nobody without an order", { cancelled(5, 7) },
        R"({"fact":"days_since_last_order","op":">=","value":0})", u"5-6"_s);
    row("country: of the latest", { from(5, u"JP"_s), from(9, u"KR"_s) },
        R"({"fact":"country","op":"is","value":"jp"})", u"5-8"_s);
    row("country: the latest of one instant is the later id", { from(5, u"JP"_s), from(5, u"KR"_s) },
        R"({"fact":"country","op":"is","value":"KR"})", u"5-"_s);
    row("country: the latest cancelled", { from(5, u"JP"_s), from(9, u"KR"_s, 12) },
        R"({"fact":"country","op":"one of","value":["JP","DE"]})", u"5-8 12-"_s);
    row("country: is not, only for who has an order", { from(5, u"JP"_s, 8) },
        R"({"fact":"country","op":"is not","value":"KR"})", u"5-7"_s);
    row("region: starts with", { of(5, u"Scone"_s) }, R"({"fact":"region","op":"starts with","value":"KYO"})", u"5-"_s);
    row("all", { order(5), order(9) }, R"({"all":[{"fact":"orders"},{"fact":"orders","count":{"op":"<","value":2}}]})",
        u"5-8"_s);
    row("any", { order(5), order(20) },
        R"({"any":[{"fact":"orders","count":{"op":">","value":1}},{"fact":"orders","window":{"last_days":3}}]})",
        u"5-7 20-"_s);
    row("none begins with the customer", { order(5), order(9) },
        R"({"none":[{"fact":"orders","count":{"op":">=","value":2}}]})", u"5-8"_s);
    row("all of nothing", { order(5) }, R"({"all":[]})", u"5-"_s);
    row("any of nothing", { order(5) }, R"({"any":[]})", QString());
    row("none of nothing", { order(5) }, R"({"none":[]})", u"5-"_s);
    row("clocks set back over midnight", { order(6), from(5, u"JP"_s) },
        R"({"fact":"orders","position":{"from":1,"to":1},"where":{"attribute":"channel","op":"is","value":""},
            "count":{"op":"=","value":1}})",
        u"5-"_s);
}

void TestEvaluator::findsTheDays()
{
    QFETCH(Orders, orders);
    QFETCH(QByteArray, condition);
    QFETCH(QString, days);
    ShopBuilder shop;
    shop.customer(orders);

    const Evaluator evaluator(conditionOf(condition), shop.facts());

    QCOMPARE(textOf(evaluator.daysOf(shop.facts().customers.front())), days);
}

void TestEvaluator::comparesTexts_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* name, const QByteArray& test, bool holds) { QTest::newRow(name) << test << holds; };
    row("title", R"("product","op":"is","value":"RUM BABA")", true);
    row("full name", R"("product","op":"is","value":"rum baba - large")", true);
    row("part of a title", R"("product","op":"is","value":"rum")", false);
    row("the other line", R"("product","op":"is","value":"tea")", true);
    row("not what another line is", R"("product","op":"is not","value":"tea")", false);
    row("not what no line is", R"("product","op":"is not","value":"scone")", true);
    row("one of", R"("product","op":"one of","value":["scone","tea"])", true);
    row("none of", R"("product","op":"none of","value":["scone","tea"])", false);
    row("contains", R"("product","op":"contains","value":"M B")", true);
    row("starts with", R"("product","op":"starts with","value":"rum baba -")", true);
    row("does not start with", R"("product","op":"starts with","value":"baba")", false);
    row("variant", R"("variant","op":"is","value":"large")", true);
    row("no variant", R"("variant","op":"is","value":"")", true); // the tea has none
    row("sku", R"("sku","op":"is","value":"sku-1")", true);
    row("vendor", R"("vendor","op":"contains","value":"& sons")", true);
    row("channel", R"("channel","op":"is not","value":"pos")", true);
    row("source", R"("source","op":"is","value":"display ads")", true);
    row("utm source", R"("utm_source","op":"is","value":"news")", true);
    row("utm medium", R"("utm_medium","op":"is","value":"news")", false);
    row("utm campaign", R"("utm_campaign","op":"is","value":"spring")", true);
    row("tag", R"("order_tag","op":"is","value":"VIP")", true);
    row("tag none of", R"("order_tag","op":"none of","value":["x","GIFT"])", false);
    row("code", R"("discount_code","op":"starts with","value":"tea")", true);
}

void TestEvaluator::comparesTexts()
{
    QFETCH(QByteArray, test);
    QFETCH(bool, holds);
    ShopBuilder shop;
    shop.customer({ of(5, u"Rum Baba"_s, u"Large"_s) });

    const Evaluator evaluator(conditionOf(R"({"fact":"orders","where":{"attribute":)" + test + "}}"), shop.facts());

    QCOMPARE(!evaluator.daysOf(shop.facts().customers.front()).empty(), holds);
}

void TestEvaluator::amountsKeepTheirMeaningInEveryCurrency_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<bool>("holds");
    QTest::newRow("two digits") << 2 << 15001LL << QByteArray(R"(">","value":"150.00")") << true;
    QTest::newRow("two digits, equal") << 2 << 15000LL << QByteArray(R"("=","value":"150")") << true;
    QTest::newRow("yen") << 0 << 150LL << QByteArray(R"(">=","value":"150.00")") << true;
    QTest::newRow("yen, half above") << 0 << 151LL << QByteArray(R"(">=","value":"150.50")") << true;
    QTest::newRow("yen, half below") << 0 << 150LL << QByteArray(R"(">=","value":"150.50")") << false;
    QTest::newRow("yen, less than a half above") << 0 << 150LL << QByteArray(R"("<","value":"150.50")") << true;
    QTest::newRow("yen, never a half") << 0 << 150LL << QByteArray(R"("=","value":"150.50")") << false;
    QTest::newRow("yen, always another than a half") << 0 << 150LL << QByteArray(R"("!=","value":"150.50")") << true;
    QTest::newRow("yen, below zero") << 0 << 0LL << QByteArray(R"(">","value":"-0.5")") << true;
    QTest::newRow("yen, one below zero") << 0 << -1LL << QByteArray(R"(">","value":"-0.5")") << false;
    QTest::newRow("dinar") << 3 << 150001LL << QByteArray(R"("<=","value":"150.001")") << true;
    QTest::newRow("a JSON number") << 2 << 15010LL << QByteArray(R"("=","value":150.1)") << true;
}

void TestEvaluator::amountsKeepTheirMeaningInEveryCurrency()
{
    QFETCH(int, digits);
    QFETCH(qint64, paid);
    QFETCH(QByteArray, question);
    QFETCH(bool, holds);
    ShopBuilder shop;
    shop.customer({ order(5, paid) });
    shop.facts().currencyDigits = digits;

    const Evaluator evaluator(conditionOf(R"({"fact":"total_spent","op":)" + question + "}"), shop.facts());

    QCOMPARE(!evaluator.daysOf(shop.facts().customers.front()).empty(), holds);
}

namespace {

/// Compares the evaluator's days with those of asking every day anew.
void compareByHand(const Condition& condition, const byhand::World& world, DayRange days)
{
    const QByteArray described = QJsonDocument(conditionToJson(condition)).toJson(QJsonDocument::Compact);
    ShopBuilder shop;
    for (const byhand::Customer& customer : world.customers)
        shop.customer(customer.orders, customer.about);
    EvaluationContext context;
    context.segmentStays = [&](const SegmentRef& segment) {
        const auto found = world.segments.find(segment.name);
        if (found == world.segments.end())
            return SegmentStays();
        return SegmentStays{ { found->second, &found->second->stays }, found->second->days.first };
    };
    const Evaluator evaluator(condition, shop.facts(), context);

    const auto stays = evaluator.stays(days);

    QVERIFY(stays.has_value());
    std::vector<Stay> byHand;
    std::vector<qint64> members(static_cast<size_t>(days.length()), 0);
    for (size_t i = 0; i < world.customers.size(); ++i) {
        const auto number = static_cast<CustomerNumber>(i + 1);
        bool wasIn = false;
        for (Day day = days.first; day <= days.last; ++day) {
            const bool isIn = isInSegmentByHand(condition, world, i, day.value);
            if (isIn && !wasIn)
                byHand.push_back({ number, day, Day::never() });
            else if (!isIn && wasIn)
                byHand.back().left = day;
            wasIn = isIn;
            members[static_cast<size_t>(day - days.first)] += isIn ? 1 : 0;
        }
    }
    if (*stays != byHand) {
        QString told;
        for (const auto& list : { *stays, byHand }) {
            for (const Stay& stay : list)
                told += u"%1:%2-%3 "_s.arg(stay.customer).arg(stay.joined.value).arg(stay.left.value);
            told += u"/ "_s;
        }
        QFAIL(qPrintable(QString::fromUtf8(described) + u'\n' + told));
    }
    for (const int day : { 0, days.length() / 2, days.length() - 1 }) {
        const auto count = evaluator.countOn(days.first + day);
        QVERIFY2(count == members[static_cast<size_t>(day)], described.constData());
    }
}

} // namespace

void TestEvaluator::agreesWithAskingEachDayAnew_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEvaluator::agreesWithAskingEachDayAnew()
{
    QFETCH(quint32, seed);
    RandomShop random(seed);
    for (int repetition = 0; repetition < 25; ++repetition) {
        const byhand::World world = random.world();
        compareByHand(random.condition(), world, { { 0 }, { 60 } });
        if (QTest::currentTestFailed())
            return;
    }
}

void TestEvaluator::everyFactAgrees_data()
{
    QTest::addColumn<Fact>("fact");
    for (const catalogue::FactRow& row : catalogue::facts())
        QTest::newRow(row.word.data()) << row.fact;
}

void TestEvaluator::everyFactAgrees()
{
    QFETCH(Fact, fact);
    RandomShop random(static_cast<quint32>(fact) + 1000);
    for (int repetition = 0; repetition < 120; ++repetition) {
        const byhand::World world = random.world();
        compareByHand({ random.test(fact), {} }, world, { { 0 }, { 60 } });
        if (QTest::currentTestFailed())
            return;
    }
}

void TestEvaluator::everyAttributeAgrees_data()
{
    QTest::addColumn<OrderAttribute>("attribute");
    for (const catalogue::AttributeRow& row : catalogue::attributes())
        QTest::newRow(row.word.data()) << row.attribute;
}

void TestEvaluator::everyAttributeAgrees()
{
    QFETCH(OrderAttribute, attribute);
    RandomShop random(static_cast<quint32>(attribute) + 5000);
    for (int repetition = 0; repetition < 120; ++repetition) {
        const byhand::World world = random.world(2);
        FactTest test;
        test.filter = OrderFilter{ random.attributeTest(attribute), {} };
        compareByHand({ test, {} }, world, { { 0 }, { 50 } });
        if (QTest::currentTestFailed())
            return;
    }
}

/// Anniversaries, months and leap years, over four years.
void TestEvaluator::agreesOverYears_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEvaluator::agreesOverYears()
{
    QFETCH(quint32, seed);
    constexpr int FourYears = 1400; // 1972 has a 29 February
    RandomShop random(seed, FourYears);
    for (int repetition = 0; repetition < 3; ++repetition) {
        const byhand::World world = random.world(2);
        FactTest test = random.test(seed % 4 == 0 ? Fact::ActivePeriods
                : seed % 4 == 1                   ? Fact::CustomerAdded
                                                  : Fact::Orders);
        if (test.fact == Fact::Orders)
            test.window = Anniversary{};
        compareByHand({ test, {} }, world, { { 0 }, { FourYears } });
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
