// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/conditionjson.h"
#include "core/segments/conditiontext.h"
#include "tests/support/randomshop.h"
#include "tests/support/testing.h"

#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;

class TestConditionText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void saysWhatIsAsked_data();
    void saysWhatIsAsked();

    void findsWordsForEverything()
    {
        RandomShop random(1);
        for (int i = 0; i < 2000; ++i) {
            const QString text = conditionText(random.condition());

            QVERIFY(text.endsWith(u'.'));
            QVERIFY2(!text.contains(u"  "_s) && !text.contains(u'%') && !text.contains(u"()"_s), qPrintable(text));
            QCOMPARE(text.count(u'('), text.count(u')'));
        }
    }
};

void TestConditionText::saysWhatIsAsked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const QByteArray& json, const QString& text) {
        QTest::newRow(qPrintable(text)) << json << text;
    };
    row(R"({"all":[]})", u"Every customer."_s);
    row(R"({"any":[]})", u"Nobody."_s);
    row(R"({"fact":"orders"})", u"Ordered."_s);
    row(R"({"fact":"orders","count":{"op":"=","value":1}})", u"Ordered exactly once."_s);
    row(R"({"fact":"orders","count":{"op":">","value":2}})", u"Ordered at least 3 times."_s);
    row(R"({"fact":"orders","count":{"op":"=","value":0},"window":{"last_days":90}})",
        u"Never ordered in the last 90 days."_s);
    row(R"({"fact":"orders","count":{"op":"<","value":2},"window":{"days_ago":{"from":60,"to":30}}})",
        u"Ordered at most once 60 to 30 days ago."_s);
    row(R"({"fact":"orders","count":{"op":">=","value":3},"window":{"last_days":180},
            "where":{"attribute":"product","op":"is","value":"Rum Baba"}})",
        u"Bought “Rum Baba” at least 3 times in the last 180 days."_s);
    row(R"({"fact":"orders","count":{"op":"=","value":0},
            "where":{"attribute":"product","op":"one of","value":["Tea","Scone","Rum Baba"]}})",
        u"Never bought “Tea”, “Scone” or “Rum Baba”."_s);
    row(R"({"fact":"orders","count":{"op":">=","value":2},
            "where":{"all":[{"attribute":"product","op":"is","value":"Tea"},
                            {"attribute":"channel","op":"is not","value":"pos"}]}})",
        u"Bought “Tea” at least twice where the sales channel is not “pos”."_s);
    row(R"({"fact":"orders","position":{"from":1,"to":1},"where":{"attribute":"source","op":"is","value":"Ads"}})",
        u"The source is “Ads” in the first order."_s);
    row(R"({"fact":"orders","position":{"from":2,"to":4},"where":{"attribute":"product","op":"is","value":"Tea"}})",
        u"Bought “Tea” in orders number 2 to 4."_s);
    row(R"({"fact":"orders","where":{"any":[{"attribute":"order_tag","op":"starts with","value":"vip"},
            {"all":[{"attribute":"sku","op":"contains","value":"T"},{"attribute":"vendor","op":"is","value":""}]}]}})",
        u"Ordered where an order tag starts with “vip” or (the SKU contains “T” and the vendor is (empty))."_s);
    row(R"({"fact":"total_spent","op":">","value":"150.00","window":{"last_days":365}})",
        u"Spent more than 150.00 EUR in the last 365 days."_s);
    row(R"({"fact":"days_since_last_order","op":"<=","value":90})", u"Last ordered at most 90 days ago."_s);
    row(R"({"fact":"days_since_first_order","op":">","value":1})", u"First ordered more than 1 day ago."_s);
    row(R"({"none":[{"fact":"country","op":"one of","value":["JP","KR"]}]})",
        u"Not (the country of the latest order is “JP” or “KR”)."_s);
    row(R"({"all":[{"fact":"orders"},{"any":[{"fact":"region","op":"is","value":"Kyoto"},
            {"fact":"days_since_last_order","op":"=","value":0}]}]})",
        u"Ordered, and (the region of the latest order is “Kyoto”, or last ordered exactly 0 days ago)."_s);
    row(R"({"fact":"orders","where":{"attribute":"product","op":"is","value":"50 %1 off"}})",
        u"Bought “50 %1 off”."_s); // a text of the shop is never a placeholder
}

void TestConditionText::saysWhatIsAsked()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const auto condition = conditionFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY_RESULT(condition);

    QCOMPARE(conditionText(*condition, u"EUR"_s), text);
}

QTEST_GUILESS_MAIN(TestConditionText)
#include "tst_conditiontext.moc"
