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
#include <QSpinBox>

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
        byName<QSpinBox>(builder, u"Number"_s)->setValue(3);
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

        byName<QSpinBox>(builder, u"Number"_s)->setValue(2);

        QTRY_VERIFY(shows(builder, u"2"_s));
        byName<QSpinBox>(builder, u"Number"_s)->setValue(3);
        QTRY_VERIFY(shows(builder, u"1"_s));
    }

private:
    QThreadPool m_pool;
};

QTEST_MAIN(TestSegmentBuilder)
#include "tst_segmentbuilder.moc"
