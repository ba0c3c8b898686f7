// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/conditionjson.h"
#include "tests/support/shopbuilder.h"
#include "tests/support/testing.h"
#include "ui/segments/segmentbuilder.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace core;
using namespace Qt::StringLiterals;
using ui::SegmentBuilder;

namespace {

Condition conditionOf(const QByteArray& json)
{
    return conditionFromJson(QJsonDocument::fromJson(json).object()).value();
}

template <typename Widget>
Widget* byName(const QWidget& page, const QString& accessibleName)
{
    const auto widgets = page.findChildren<Widget*>();
    for (Widget* const widget : widgets) {
        if (widget->accessibleName() == accessibleName && widget->isVisibleTo(&page))
            return widget;
    }
    return nullptr;
}

QPushButton* button(const QWidget& page, const QString& text)
{
    const auto buttons = page.findChildren<QPushButton*>();
    for (QPushButton* const candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

bool shows(const QWidget& page, const QString& text)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
}

Segment named(const QString& name, const Condition& condition)
{
    Segment segment;
    segment.id = { 7 };
    segment.name = name;
    segment.conditions = condition;
    return segment;
}

} // namespace

class TestSegmentBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void makesTheSegmentThatItsFieldsSay()
    {
        SegmentBuilder builder(m_pool);
        QSignalSpy saved(&builder, &SegmentBuilder::saveRequested);
        builder.startNew({});
        QPushButton* const create = button(builder, u"Create segment"_s);
        QVERIFY(!create->isEnabled());

        byName<QLineEdit>(builder, u"Name of the segment"_s)->setText(u"Fans"_s);
        byName<QLineEdit>(builder, u"Number"_s)->setText(u"3"_s);
        button(builder, u"+ Only orders with …"_s)->click();
        QVERIFY(!create->isEnabled()); // the value is missing
        byName<QLineEdit>(builder, u"Value"_s)->setText(u"Rum Baba"_s);
        create->click();

        QCOMPARE(saved.size(), 1);
        const auto segment = saved[0][0].value<Segment>();
        QCOMPARE(segment.name, u"Fans"_s);
        QVERIFY(*segment.conditions == conditionOf(R"({"all": [{"fact": "orders", "count": {"op": ">=", "value": 3},
            "where": {"all": [{"attribute": "product", "op": "is", "value": "Rum Baba"}]}}]})"));
        QVERIFY(!segment.fromCreation);
    }

    void keepsWhatItDoesNotChange_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("window") << QByteArray(R"({"any": [{"fact": "orders", "count": {"op": "<", "value": 2},
            "window": {"days_ago": {"from": 60, "to": 30}}}]})");
        QTest::newRow("positions") << QByteArray(R"({"none": [
            {"fact": "orders", "count": {"op": "=", "value": 1}, "position": {"from": 1, "to": 1}},
            {"fact": "orders", "count": {"op": "!=", "value": 1}, "position": {"from": 2, "to": 5}},
            {"fact": "orders", "count": {"op": ">", "value": 0}, "position": {"from": 3}}]})");
        QTest::newRow("nested groups") << QByteArray(R"({"all": [{"any": [{"none": [
            {"fact": "days_since_last_order", "op": "<=", "value": 90}]}]},
            {"fact": "country", "op": "one of", "value": ["JP", "KR"]}]})");
        QTest::newRow("nested properties") << QByteArray(R"({"all": [{"fact": "orders",
            "count": {"op": ">=", "value": 1}, "where": {"any": [
                {"attribute": "order_tag", "op": "none of", "value": ["gift", "a, b"]},
                {"none": [{"attribute": "channel", "op": "starts with", "value": "po"}]}]}}]})");
        QTest::newRow("days") << QByteArray(R"({"all": [{"fact": "days_since_first_order", "op": ">", "value": 10},
            {"fact": "region", "op": "is not", "value": "Tokyo"}]})");
        QTest::newRow("at least") << QByteArray(R"({"at_least": 2, "of": [{"fact": "accepts_email", "op": "is",
            "value": true}, {"fact": "language", "op": "is set"}, {"at_least": 1, "of": [
            {"fact": "customer_tag", "op": "not contains", "value": "vip"}]}]})");
        QTest::newRow("money") << QByteArray(R"({"all": [
            {"fact": "average_order_value", "op": "between", "value": ["10.50", "99"], "which": "all"},
            {"fact": "discount_share", "op": "<", "value": "12.5", "window": {"more_than_days_ago": 30}},
            {"fact": "refunded_amount", "op": "not between", "value": ["1", "2"], "window": {"ever": true}}]})");
        QTest::newRow("lines") << QByteArray(R"({"all": [{"fact": "items", "op": ">=", "value": 4,
            "lines": {"all": [{"attribute": "product_type", "op": "is", "value": "Tea"}]},
            "where": {"line": {"all": [{"attribute": "sku", "op": "starts with", "value": "T-"},
                {"attribute": "line_price", "op": "between", "value": ["1.50", "3"]}]}}}]})");
        QTest::newRow("time") << QByteArray(R"({"all": [{"fact": "active_periods", "op": ">=", "value": 4,
            "in_last": {"weeks": 8}, "where": {"all": [{"attribute": "weekday", "op": "one of", "value": ["mon", "fri"]},
            {"attribute": "hour", "op": "between", "value": ["17:00", "24:00"]},
            {"attribute": "month", "op": "is not", "value": 7},
            {"attribute": "date", "op": "between", "value": ["2024-01-01", "2024-07-31"]},
            {"attribute": "cancelled", "op": "is", "value": false}]}}]})");
        QTest::newRow("sequence") << QByteArray(R"({"all": [{"fact": "sequence", "op": "is not", "steps": [
            {"where": {"all": [{"attribute": "product", "op": "is", "value": "Tea"}]}},
            {"where": {"any": [{"attribute": "product", "op": "matches", "value": "^Cup"}]}, "within_days": 60}],
            "window": {"from": "2024-01-01"}}]})");
        QTest::newRow("latest order") << QByteArray(R"({"all": [{"fact": "total_spent", "op": ">", "value": "5",
            "position": {"from": 2, "to": 3, "from_end": true, "of": "matching"},
            "window": {"from": "2024-01-01", "to": "2024-02-01"}}]})");
        QTest::newRow("rfm") << QByteArray(R"({"any": [{"fact": "rfm_group", "op": "one of",
            "value": ["champions", "loyal"], "bins": 3, "cuts": {"recency": ["30", "90"], "frequency": ["2", "5"],
            "monetary": ["50", "99.50"]}}, {"fact": "rfm_recency", "op": ">=", "value": 4, "bins": 5},
            {"fact": "rfm_group_changed", "bins": 5, "window": {"last_days": 30}}]})");
        QTest::newRow("customer") << QByteArray(R"({"all": [
            {"fact": "customer_added", "window": {"anniversary": true}},
            {"fact": "customer_column", "op": "is", "value": "blue", "column": "Colour"},
            {"fact": "overdue", "op": ">", "value": "1.5"}]})");
        QTest::newRow("relation") << QByteArray(R"({"none": [{"fact": "in_segment", "segment": "Fans"},
            {"fact": "in_segment", "segment": "Fans", "window": {"ever": true}},
            {"fact": "joined_segment", "op": "is not", "segment": "Fans", "window": {"days_ago": {"from": 9, "to": 2}}},
            {"fact": "days_in_segment", "op": ">", "value": 7, "segment": "Fans"}]})");
    }
    void keepsWhatItDoesNotChange()
    {
        QFETCH(QByteArray, json);
        const Condition condition = conditionOf(json);
        SegmentBuilder builder(m_pool);

        builder.edit(named(u"As it was"_s, condition), {});

        QVERIFY(!builder.isModified());
        QVERIFY(*builder.draft().conditions == condition);
    }

    void keepsAmountsAsWritten()
    {
        SegmentBuilder builder(m_pool);

        builder.edit(named(u"Big spenders"_s,
                         conditionOf(R"({"all": [{"fact": "total_spent", "op": ">", "value": "150.00"}]})")),
            {});

        QCOMPARE(builder.draft().conditions->group->children.at(0).test->amount, u"150.00"_s);
        QVERIFY(!builder.isModified());
    }

    void refusesATakenName()
    {
        SegmentBuilder builder(m_pool);
        builder.startNew({ named(u"Fans"_s, {}) });

        byName<QLineEdit>(builder, u"Name of the segment"_s)->setText(u"Fans"_s);

        QVERIFY(!button(builder, u"Create segment"_s)->isEnabled());
        QVERIFY(shows(builder, u"There is a segment of this name already."_s));
    }

    void countsWhileItIsEdited()
    {
        ShopBuilder shop;
        const auto order = [](int day) {
            TestOrder placed;
            placed.day = day;
            return placed;
        };
        shop.customer({ order(10), order(20) }).customer({ order(12) }).customer({ order(15), order(16), order(18) });
        shop.facts().days = DayRange{ { 10 }, { 30 } };
        SegmentBuilder builder(m_pool);
        builder.setFacts(std::make_shared<const ShopFacts>(shop.facts()), { 29 }, u"JPY"_s);
        builder.startNew({});

        byName<QLineEdit>(builder, u"Number"_s)->setText(u"2"_s);

        QTRY_VERIFY(shows(builder, u"2"_s));
        byName<QLineEdit>(builder, u"Number"_s)->setText(u"3"_s);
        QTRY_VERIFY(shows(builder, u"1"_s));
    }

private:
    QThreadPool m_pool;
};

QTEST_MAIN(TestSegmentBuilder)
#include "tst_segmentbuilder.moc"
