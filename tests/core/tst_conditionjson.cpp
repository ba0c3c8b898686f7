// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/conditionjson.h"
#include "tests/support/randomshop.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Result<Condition> read(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return conditionFromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

/// `depth` groups around one fact.
QByteArray nested(int depth)
{
    return QByteArray(R"({"all":[)").repeated(depth) + R"({"fact":"orders"})" + QByteArray("]}").repeated(depth);
}

} // namespace

class TestConditionJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsEveryPart()
    {
        const auto condition = read(R"({"all": [
            {"fact": "orders", "count": {"op": ">=", "value": 3},
             "where": {"all": [{"attribute": "product", "op": "is", "value": "Rum Baba"},
                               {"attribute": "channel", "op": "none of", "value": ["pos", "tiktok"]}]},
             "position": {"from": 2, "to": 5},
             "window": {"last_days": 180}},
            {"fact": "total_spent", "op": ">", "value": "150.00", "window": {"days_ago": {"from": 365, "to": 10}}},
            {"none": [{"fact": "country", "op": "one of", "value": ["JP", "KR"]}]},
            {"any": [{"fact": "days_since_last_order", "op": "<=", "value": 90}]}]})");

        QVERIFY_RESULT(condition);
        QVERIFY(condition->group && condition->group->combine == Combine::All);
        QCOMPARE(condition->group->children.size(), 4U);
        const FactTest& orders = *condition->group->children[0].test;
        QVERIFY(orders.fact == Fact::Orders && orders.op == NumberOp::GreaterOrEqual);
        QCOMPARE(orders.number, 3);
        QVERIFY(orders.window == Window(DaysAgo{ 179, 0 }));
        QCOMPARE(orders.position->from, 2);
        QCOMPARE(orders.position->to, std::optional(5));
        const AttributeTest& channel = *orders.filter->group->children[1].test;
        QVERIFY(channel == (AttributeTest{ OrderAttribute::Channel, TextOp::NoneOf, { u"pos"_s, u"tiktok"_s } }));
        const FactTest& spent = *condition->group->children[1].test;
        QVERIFY(spent.fact == Fact::TotalSpent && spent.op == NumberOp::Greater);
        QCOMPARE(spent.amount, u"150.00"_s);
        QVERIFY(spent.window == Window(DaysAgo{ 365, 10 }));
        QVERIFY(condition->group->children[2].group->combine == Combine::None);
        const FactTest& country = *condition->group->children[2].group->children[0].test;
        QCOMPARE(country.values, (QStringList{ u"JP"_s, u"KR"_s }));
        const FactTest& since = *condition->group->children[3].group->children[0].test;
        QVERIFY(since.fact == Fact::DaysSinceLastOrder && since.op == NumberOp::LessOrEqual);
        QCOMPARE(since.number, 90);
    }

    void fillsInWhatIsLeftOut()
    {
        const auto orders = read(R"({"fact": "orders", "position": {"from": 3}})");
        QVERIFY_RESULT(orders);
        QVERIFY(orders->test->op == NumberOp::GreaterOrEqual);
        QCOMPARE(orders->test->number, 1);
        QVERIFY(!orders->test->position->to);
        QCOMPARE(read(R"({"fact": "total_spent", "op": "=", "value": 12.5})")->test->amount, u"12.5"_s);
        QCOMPARE(read(R"({"fact": "total_spent", "op": "=", "value": 1000000})")->test->amount, u"1000000"_s);
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void comesBackAsItWas()
    {
        QFETCH(quint32, seed);
        RandomShop random(seed);
        for (int i = 0; i < 50; ++i) {
            const QJsonObject json = conditionToJson(random.readableCondition());

            const auto condition = conditionFromJson(json);

            QVERIFY_RESULT(condition);
            QCOMPARE(conditionToJson(*condition), json);
        }
    }

    void keepsAConditionWhole()
    {
        RandomShop random(1);
        for (int i = 0; i < 500; ++i) {
            Condition condition = random.readableCondition();

            QVERIFY(conditionFromJson(conditionToJson(condition)).value() == condition);
        }
    }

    void nestsSoDeepAndNoDeeper()
    {
        QVERIFY_RESULT(read(nested(64)));

        const auto deeper = read(nested(65));

        QVERIFY(!deeper);
        QVERIFY(deeper.error().text.endsWith(u"all[0]: conditions can be nested at most 64 deep."_s));
    }

    void refusesWithThePlace_data();
    void refusesWithThePlace();
};

void TestConditionJson::refusesWithThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& json, const QString& message) {
        QTest::newRow(name) << json << message;
    };
    const auto orders = [](const QByteArray& rest) { return R"({"any":[{"fact":"orders",)" + rest + "}]}"; };
    const auto where = [&](const QByteArray& test) { return orders(R"("where":)" + test); };

    row("a list", "[]", u"conditions: this must be an object"_s);
    row("nothing", "{}", u"conditions: a condition needs “fact”"_s);
    row("two groups", R"({"all":[],"any":[]})", u"conditions: unknown key “any”"_s);
    row("a group and a fact", R"({"all":[],"fact":"orders"})", u"conditions: unknown key “fact”"_s);
    row("unknown group", R"({"some":[]})", u"conditions: unknown key “some”"_s);
    row("a group that is no list", R"({"all":{}})", u"conditions.all: this must be a list"_s);
    row("a child that is no object", R"({"all":[{"none":["x"]}]})", u"conditions.all[0].none[0]: this must be an"_s);
    row("unknown fact", R"({"all":[{"fact":"orders"},{"fact":"age"}]})", u"conditions.all[1]: unknown fact “age”"_s);
    row("fact of a wrong type", R"({"fact":1})", u"conditions.fact: this must be a text"_s);
    row("unknown key of orders", orders(R"("colour":1)"), u"conditions.any[0]: unknown key “colour”"_s);
    row("a position of a country", R"({"fact":"country","op":"is","value":"JP","position":{"from":1}})",
        u"conditions: unknown key “position”"_s);
    row("a window of a country", R"({"fact":"country","op":"is","value":"JP","window":{"last_days":1}})",
        u"conditions: unknown key “window”"_s);
    row("count without op", orders(R"("count":{"value":1})"), u"conditions.any[0].count: “op” is missing"_s);
    row("count without value", orders(R"("count":{"op":"="})"), u"conditions.any[0].count: “value” is missing"_s);
    row("count with a text op", orders(R"("count":{"op":"is","value":1})"),
        u"conditions.any[0].count: unknown comparison “is”"_s);
    row("half a count", orders(R"("count":{"op":"=","value":1.5})"),
        u"conditions.any[0].count.value: this must be a whole number"_s);
    row("a negative count", orders(R"("count":{"op":"=","value":-1})"), u"conditions.any[0].count.value"_s);
    row("a count as text", orders(R"("count":{"op":"=","value":"1"})"), u"conditions.any[0].count.value"_s);
    row("a count that is no object", orders(R"("count":1)"), u"conditions.any[0].count: this must be an object"_s);
    row("unknown key of count", orders(R"("count":{"op":"=","value":1,"x":1})"),
        u"conditions.any[0].count: unknown key “x”"_s);
    row("empty window", orders(R"("window":{})"), u"conditions.any[0].window: give either"_s);
    row("two windows", orders(R"("window":{"last_days":1,"days_ago":{"from":1,"to":0}})"),
        u"conditions.any[0].window: give either"_s);
    row("unknown window", orders(R"("window":{"last_weeks":1})"),
        u"conditions.any[0].window: unknown key “last_weeks”"_s);
    row("no days", orders(R"("window":{"last_days":0})"), u"conditions.any[0].window.last_days: this must"_s);
    row("negative days", orders(R"("window":{"last_days":-7})"), u"conditions.any[0].window.last_days: this must"_s);
    row("days ago without an end", orders(R"("window":{"days_ago":{"from":1}})"),
        u"conditions.any[0].window.days_ago: “to” is missing"_s);
    row("days ago the wrong way round", orders(R"("window":{"days_ago":{"from":1,"to":2}})"),
        u"conditions.any[0].window.days_ago: “from” is the older end"_s);
    row("days ago in the future", orders(R"("window":{"days_ago":{"from":1,"to":-1}})"),
        u"conditions.any[0].window.days_ago.to: this must"_s);
    row("position without from", orders(R"("position":{"to":1})"), u"conditions.any[0].position: “from” is missing"_s);
    row("position zero", orders(R"("position":{"from":0})"), u"conditions.any[0].position.from: this must"_s);
    row("position the wrong way round", orders(R"("position":{"from":3,"to":2})"),
        u"conditions.any[0].position: “to” cannot be less"_s);
    row("unknown key of a position", orders(R"("position":{"first":1})"),
        u"conditions.any[0].position: unknown key “first”"_s);
    row("where is a text", where(R"("x")"), u"conditions.any[0].where: this must be an object"_s);
    row("where without attribute", where(R"({"op":"is","value":"x"})"),
        u"conditions.any[0].where: “attribute” is missing"_s);
    row("unknown attribute", where(R"({"attribute":"colour","op":"is","value":"x"})"),
        u"conditions.any[0].where: unknown attribute “colour”"_s);
    row("a fact among attributes", where(R"({"all":[{"fact":"orders"}]})"),
        u"conditions.any[0].where.all[0]: unknown key “fact”"_s);
    row("unknown key of a test", where(R"({"none":[{"attribute":"sku","op":"is","value":"x","case":1}]})"),
        u"conditions.any[0].where.none[0]: unknown key “case”"_s);
    row("number op for a text", where(R"({"attribute":"sku","op":"=","value":"x"})"),
        u"conditions.any[0].where: unknown comparison “=”"_s);
    row("no value", where(R"({"attribute":"sku","op":"is"})"), u"conditions.any[0].where: “value” is missing"_s);
    row("many values for one", where(R"({"attribute":"sku","op":"is","value":["x"]})"),
        u"conditions.any[0].where.value: “is” needs one text"_s);
    row("one value for many", where(R"({"attribute":"sku","op":"one of","value":"x"})"),
        u"conditions.any[0].where.value: “one of” needs a list of texts"_s);
    row("an empty list", where(R"({"attribute":"sku","op":"none of","value":[]})"),
        u"conditions.any[0].where.value: “none of” needs a list of texts"_s);
    row("numbers in a list", where(R"({"attribute":"sku","op":"one of","value":["x",1]})"),
        u"conditions.any[0].where.value: “one of” needs a list of texts"_s);
    row("contains nothing", where(R"({"attribute":"sku","op":"contains","value":""})"),
        u"conditions.any[0].where.value: “contains” needs a text that is not empty"_s);
    row("amount missing", R"({"fact":"total_spent","op":">"})", u"conditions: “value” is missing"_s);
    row("amount with a comma", R"({"fact":"total_spent","op":">","value":"1,50"})",
        u"conditions.value: this must be an amount"_s);
    row("amount of a wrong type", R"({"fact":"total_spent","op":">","value":true})",
        u"conditions.value: this must be an amount"_s);
    row("amount in five digits", R"({"fact":"total_spent","op":">","value":"1.00001"})",
        u"conditions.value: this must be an amount"_s);
    row("days since as text", R"({"fact":"days_since_first_order","op":">","value":"3"})",
        u"conditions.value: this must be a whole number"_s);
    row("days since with a text op", R"({"fact":"days_since_last_order","op":"is","value":3})",
        u"conditions: unknown comparison “is”"_s);
    row("country with a number op", R"({"fact":"country","op":"!=","value":"JP"})",
        u"conditions: unknown comparison “!=”"_s);
}

void TestConditionJson::refusesWithThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);

    const auto condition = read(json);

    QVERIFY(!condition);
    QCOMPARE(condition.error().code, ErrorCode::InvalidInput);
    QVERIFY2(condition.error().text.startsWith(message), qPrintable(condition.error().text));
    QVERIFY2(condition.error().text.endsWith(u'.'), qPrintable(condition.error().text));
}

QTEST_GUILESS_MAIN(TestConditionJson)
#include "tst_conditionjson.moc"
