// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/conditionjson.h"
#include "tests/support/shopbuilder.h"
#include "tests/support/testing.h"
#include "ui/segments/conditiongroup.h"
#include "ui/segments/entrypicker.h"
#include "ui/segments/filterrow.h"
#include "ui/segments/segmentbuilder.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

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

/// Condition rows and groups, each before what it holds; the first is the outermost.
std::vector<ui::BuilderRow*> rowsOf(const SegmentBuilder& builder)
{
    for (ui::ConditionGroup* const group : builder.findChildren<ui::ConditionGroup*>()) {
        if (!group->group() && group->isVisibleTo(&builder))
            return group->allRows();
    }
    return {};
}

/// Types what is wanted into the list of a picker, and takes it.
void pick(ui::EntryPicker* picker, const QString& typed)
{
    QVERIFY(picker);
    QTest::mouseClick(picker, Qt::LeftButton);
    auto* const search = picker->findChild<QLineEdit*>();
    QVERIFY(search);
    QTest::keyClicks(search, typed);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!search->isVisible());
}

ui::EntryPicker* pickerOf(const QWidget& row, const QString& name)
{
    return byName<ui::EntryPicker>(row, name);
}

void choose(QComboBox* box, const QString& text)
{
    QVERIFY(box);
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentIndex(box->findText(text));
}

void fill(QLineEdit* field, const QString& text)
{
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

/// Drags a row by its handle to just below the middle of another.
void drag(ui::BuilderRow* row, const QWidget* to, int below = 1)
{
    QWidget* const handle = row->handle();
    QTest::mousePress(handle, Qt::LeftButton);
    const QPoint end = handle->mapFromGlobal(to->mapToGlobal(QPoint(to->width() / 2, to->height() / 2 + below)));
    QTest::mouseMove(handle, end / 2);
    QTest::mouseMove(handle, end);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, end);
}

constexpr auto ThreeRows = R"({"all": [{"fact": "orders", "count": {"op": ">=", "value": 3}},
    {"fact": "days_since_last_order", "op": "<=", "value": 90},
    {"any": [{"fact": "language", "op": "is", "value": "de"}, {"fact": "language", "op": "is", "value": "ja"}]}]})";

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

    void asksForAnythingFromTheList()
    {
        SegmentBuilder builder(m_pool);
        builder.resize(1200, 900);
        builder.startNew({ named(u"Fans"_s, conditionOf(R"({"all": []})")) });
        builder.show();
        const auto row = [&] { return rowsOf(builder).back(); };
        const auto add = [&](const QString& fact) {
            button(builder, u"+ Add condition"_s)->click();
            pick(pickerOf(*row(), u"Condition"_s), fact);
        };

        pick(pickerOf(*row(), u"Condition"_s), u"average order"_s);
        choose(byName<QComboBox>(*row(), u"Comparison"_s), u"between"_s);
        fill(byName<QLineEdit>(*row(), u"Number"_s), u"10.50"_s);
        fill(byName<QLineEdit>(*row(), u"Upper number"_s), u"99"_s);
        choose(byName<QComboBox>(*row(), u"When"_s), u"more than"_s);
        fill(byName<QLineEdit>(*row(), u"Days"_s), u"30"_s);

        add(u"habit"_s);
        fill(byName<QLineEdit>(*row(), u"Number"_s), u"4"_s);
        fill(byName<QLineEdit>(*row(), u"Of how many"_s), u"8"_s);
        button(*row(), u"+ Only orders with …"_s)->click();
        pick(pickerOf(*row(), u"Property of the order"_s), u"time of day"_s);
        fill(byName<QLineEdit>(*row()->findChild<ui::FilterRow*>(), u"Number"_s), u"17"_s);
        fill(byName<QLineEdit>(*row()->findChild<ui::FilterRow*>(), u"Upper number"_s), u"21:30"_s);

        add(u"accepts e-mail"_s);
        auto* const yesNo = byName<QPushButton>(*row(), u"Value"_s);
        QVERIFY(yesNo);
        yesNo->click();
        auto* const list = row()->findChild<QListWidget*>();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);

        add(u"joined another"_s);
        fill(byName<QLineEdit>(*row(), u"Segment"_s), u"Fans"_s);
        choose(byName<QComboBox>(*row(), u"When"_s), u"in the last"_s);

        add(u"RFM: frequency"_s);
        choose(byName<QComboBox>(*row(), u"Steps of a score"_s), u"scores of 1 to 3"_s);

        add(u"one order, later another"_s);
        const auto fields = row()->findChildren<ui::FilterRow*>();
        QCOMPARE(fields.size(), 2);
        fill(byName<QLineEdit>(*fields[0], u"Value"_s), u"Cup"_s);
        fill(byName<QLineEdit>(*fields[1], u"Value"_s), u"Tea"_s);
        fill(byName<QLineEdit>(*row(), u"Within how many days"_s), u"60"_s);

        const Condition wanted = conditionOf(R"({"all": [
            {"fact": "average_order_value", "op": "between", "value": ["10.50", "99"],
                "window": {"more_than_days_ago": 30}},
            {"fact": "active_periods", "op": ">=", "value": 4, "in_last": {"weeks": 8}, "where": {"all": [
                {"attribute": "hour", "op": "between", "value": ["17:00", "21:30"]}]}},
            {"fact": "accepts_email", "op": "is", "value": false},
            {"fact": "joined_segment", "segment": "Fans", "window": {"last_days": 90}},
            {"fact": "rfm_frequency", "op": ">=", "value": 1, "bins": 3},
            {"fact": "sequence", "steps": [{"where": {"all": [{"attribute": "product", "op": "is", "value": "Cup"}]}},
                {"where": {"all": [{"attribute": "product", "op": "is", "value": "Tea"}]}, "within_days": 60}]}]})");
        QCOMPARE(conditionToJson(*builder.draft().conditions), conditionToJson(wanted));
    }

    void movesRowsByMouse()
    {
        SegmentBuilder builder(m_pool);
        builder.resize(1200, 900);
        builder.edit(named(u"Rows"_s, conditionOf(ThreeRows)), {});
        builder.show();
        QVERIFY(QTest::qWaitForWindowExposed(&builder));

        drag(rowsOf(builder).at(1), rowsOf(builder).at(4)); // into the group, below its first row
        const Condition moved = conditionOf(R"({"all": [{"fact": "days_since_last_order", "op": "<=", "value": 90},
            {"any": [{"fact": "language", "op": "is", "value": "de"},
                {"fact": "orders", "count": {"op": ">=", "value": 3}},
                {"fact": "language", "op": "is", "value": "ja"}]}]})");
        QCOMPARE(conditionToJson(*builder.draft().conditions), conditionToJson(moved));

        QTest::keyClick(&builder, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(conditionToJson(*builder.draft().conditions), conditionToJson(conditionOf(ThreeRows)));
        QTest::keyClick(&builder, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(conditionToJson(*builder.draft().conditions), conditionToJson(moved));
    }

    void movesRowsByKeys()
    {
        SegmentBuilder builder(m_pool);
        builder.resize(1200, 900);
        builder.edit(named(u"Rows"_s, conditionOf(ThreeRows)), {});
        builder.show();
        const auto press = [&](int row, Qt::Key key) {
            auto* const picker = pickerOf(*rowsOf(builder).at(row), u"Condition"_s);
            picker->setFocus();
            QTest::keyClick(picker, key, Qt::AltModifier);
        };

        press(1, Qt::Key_Down);
        press(2, Qt::Key_Right); // into the group below it
        QCOMPARE(conditionToJson(*builder.draft().conditions),
            conditionToJson(conditionOf(R"({"all": [{"fact": "days_since_last_order", "op": "<=", "value": 90},
                {"any": [{"fact": "orders", "count": {"op": ">=", "value": 3}},
                    {"fact": "language", "op": "is", "value": "de"},
                    {"fact": "language", "op": "is", "value": "ja"}]}]})")));
        press(3, Qt::Key_Left);
        press(1, Qt::Key_Up); // it is the first already: nothing happens
        press(1, Qt::Key_Right); // a group of its own: the next one takes it
        QCOMPARE(rowsOf(builder).size(), 6);
        QCOMPARE(rowsOf(builder).at(1)->group(), rowsOf(builder).at(0));
    }

    void takesBackEveryEdit()
    {
        SegmentBuilder builder(m_pool);
        builder.resize(1200, 900);
        builder.edit(named(u"Rows"_s, conditionOf(ThreeRows)), {});
        builder.show();
        builder.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&builder));
        const auto json = [&] { return conditionToJson(*builder.draft().conditions); };
        std::vector<QJsonObject> states{ json() };

        fill(byName<QLineEdit>(*rowsOf(builder).at(1), u"Number"_s), u"12"_s); // one step, however many keys
        states.push_back(json());
        rowsOf(builder).at(0)->setFocus();
        byName<QToolButton>(*rowsOf(builder).at(2), u"Remove this row"_s)->click();
        states.push_back(json());
        auto* const outer = qobject_cast<ui::BuilderGroup*>(rowsOf(builder).at(0));
        outer->duplicate(outer->rows().at(0));
        states.push_back(json());
        outer->negate(outer->rows().at(0));
        states.push_back(json());
        choose(byName<QComboBox>(*outer, u"Customers who match"_s), u"at least"_s);
        states.push_back(json());

        auto* const undo = byName<QToolButton>(builder, u"Undo"_s);
        for (size_t i = states.size() - 1; i-- > 0;) {
            undo->click();
            QCOMPARE(json(), states[i]);
        }
        QVERIFY(!undo->isEnabled());
        QVERIFY(!builder.isModified());
        auto* const redo = byName<QToolButton>(builder, u"Redo"_s);
        for (size_t i = 1; i < states.size(); ++i) {
            redo->click();
            QCOMPARE(json(), states[i]);
        }
    }

    void negatesExactly()
    {
        SegmentBuilder builder(m_pool);
        builder.edit(named(u"Rows"_s, conditionOf(ThreeRows)), {});
        auto* const outer = qobject_cast<ui::BuilderGroup*>(rowsOf(builder).at(0));
        for (size_t i = 0; i < 3; ++i)
            outer->negate(outer->rows().at(i));
        // Who never ordered has no last order: there "not" is no other comparison.
        QCOMPARE(conditionToJson(*builder.draft().conditions),
            conditionToJson(conditionOf(R"({"all": [{"fact": "orders", "count": {"op": "<", "value": 3}},
                {"none": [{"fact": "days_since_last_order", "op": "<=", "value": 90}]},
                {"none": [{"fact": "language", "op": "is", "value": "de"},
                    {"fact": "language", "op": "is", "value": "ja"}]}]})")));
    }

    void copiesBetweenSegments()
    {
        SegmentBuilder from(m_pool);
        from.edit(named(u"Rows"_s, conditionOf(ThreeRows)), {});
        auto* const group = qobject_cast<ui::BuilderGroup*>(rowsOf(from).at(0));
        group->copy(*rowsOf(from).at(3));
        SegmentBuilder to(m_pool);
        to.edit(named(u"Other"_s, conditionOf(R"({"all": [{"fact": "orders"}]})")), {});

        button(to, u"Paste"_s)->click();

        QCOMPARE(conditionToJson(*to.draft().conditions),
            conditionToJson(conditionOf(R"({"all": [{"fact": "orders"}, {"any": [
                {"fact": "language", "op": "is", "value": "de"}, {"fact": "language", "op": "is", "value": "ja"}]}]})")));
        QGuiApplication::clipboard()->setText(u"{\"fact\": \"colour\"}"_s);
        button(to, u"Paste"_s)->click();
        QCOMPARE(rowsOf(to).size(), 5);
        const auto labels = to.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"colour"_s); }));
    }

    void copiesAndCutsRowsByKeys()
    {
        SegmentBuilder builder(m_pool);
        builder.resize(1200, 900);
        builder.edit(named(u"Rows"_s, conditionOf(ThreeRows)), {});
        builder.show();
        const QJsonObject before = conditionToJson(*builder.draft().conditions);
        const auto press = [&](int row, Qt::Key key) {
            auto* const picker = pickerOf(*rowsOf(builder).at(row), u"Condition"_s);
            picker->setFocus();
            QTest::keyClick(picker, key, Qt::ControlModifier);
        };

        press(2, Qt::Key_X);
        QCOMPARE(rowsOf(builder).size(), 5);
        press(1, Qt::Key_V); // below the row one is in
        QCOMPARE(conditionToJson(*builder.draft().conditions), before);
        press(1, Qt::Key_C);
        press(4, Qt::Key_V); // into the group of the row
        QCOMPARE(rowsOf(builder).size(), 7);
        QCOMPARE(rowsOf(builder).at(5)->group(), rowsOf(builder).at(4)->group());
        QTest::keyClick(&builder, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(conditionToJson(*builder.draft().conditions), before);

        // What is marked in a field is a text, and a text stays one.
        QTRY_COMPARE(rowsOf(builder).size(), 6);
        auto* const number = byName<QLineEdit>(*rowsOf(builder).at(1), u"Number"_s);
        fill(number, u"12"_s);
        number->selectAll();
        QTest::keyClick(number, Qt::Key_C, Qt::ControlModifier);
        number->clear();
        QTest::keyClick(number, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(number->text(), u"12"_s);
        QCOMPARE(rowsOf(builder).size(), 6);
    }

    void offersWhatTheShopHasWhenItIsFound()
    {
        ShopBuilder shop;
        TestOrder order;
        order.channel = u"web"_s;
        shop.customer({ order, order });
        order.channel = u"pos"_s;
        shop.customer({ order });
        QThreadPool busy;
        busy.setMaxThreadCount(1);
        QSemaphore free;
        busy.start([&free] { free.acquire(); });
        SegmentBuilder builder(busy);
        builder.setFacts(std::make_shared<const ShopFacts>(shop.facts()), { 29 }, u"JPY"_s);
        builder.edit(named(u"Web"_s, conditionOf(R"({"all": [{"fact": "orders", "where": {"all": [
            {"attribute": "channel", "op": "is", "value": "w"}]}}]})")),
            {});
        builder.show();
        auto* const field = byName<QLineEdit>(builder, u"Value"_s);
        fill(field, u"x"_s);
        QTest::keyClick(field, Qt::Key_Backspace);
        const auto offered = [&] { return field->completer()->completionModel()->index(0, 0).data().toString(); };
        QTest::mouseClick(field, Qt::LeftButton);
        QCOMPARE(offered(), u"Looking through the shop …"_s);
        field->completer()->popup()->hide();

        free.release();
        QTRY_COMPARE(offered(), u"web"_s);
        QCOMPARE(field->completer()->completionModel()->rowCount(), 2);
        QVERIFY(busy.waitForDone(30'000));
    }

    void keepsWhatBelongsTogetherOnALine()
    {
        SegmentBuilder builder(m_pool);
        builder.resize(1200, 900);
        builder.edit(
            named(u"Lately"_s, conditionOf(R"({"all": [{"fact": "orders", "window": {"last_days": 180}}]})")), {});
        builder.show();
        QVERIFY(QTest::qWaitForWindowExposed(&builder));

        const QWidget& row = *rowsOf(builder).at(1);
        const auto labels = row.findChildren<QLabel*>();
        const auto days = std::ranges::find(labels, u"days"_s, &QLabel::text);
        QVERIFY(days != labels.end());
        auto* const field = byName<QLineEdit>(row, u"Days"_s);
        QVERIFY(field);
        const auto middle = [&](const QWidget* widget) { return widget->mapTo(&row, widget->rect().center()).y(); };
        QVERIFY(std::abs(middle(*days) - middle(field)) <= 2);
    }

    void leavesValuesAloneWhenOneScrolls()
    {
        SegmentBuilder builder(m_pool);
        builder.resize(1200, 900);
        builder.edit(named(u"Rows"_s, conditionOf(ThreeRows)), {});
        builder.show();
        QVERIFY(QTest::qWaitForWindowExposed(&builder));

        for (QComboBox* const box : builder.findChildren<QComboBox*>()) {
            box->setFocus();
            const QPointF place = box->rect().center();
            QWheelEvent wheel(place, box->mapToGlobal(place), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &wheel);
        }

        QVERIFY(!builder.isModified());
    }

    void refusesBadInputWhereItIsTyped()
    {
        SegmentBuilder builder(m_pool);
        builder.resize(1200, 900);
        builder.edit(named(u"Rows"_s, conditionOf(R"({"all": [{"fact": "total_spent", "op": ">", "value": "5"},
                             {"fact": "company", "op": "matches", "value": "^A"},
                             {"fact": "orders", "where": {"all": [
                                 {"attribute": "hour", "op": "between", "value": ["06:00", "11:00"]}]}},
                             {"fact": "rfm_recency", "op": ">=", "value": 4},
                             {"fact": "active_periods", "op": ">=", "value": 3, "in_last": {"weeks": 4}},
                             {"fact": "overdue", "op": ">=", "value": 2}]})")),
            {});
        builder.show();
        QPushButton* const save = button(builder, u"Save segment"_s);
        QVERIFY(save->isEnabled());
        const auto refused = [&](QLineEdit* field, const QString& bad, const QString& good, const QString& why) {
            fill(field, bad);
            QVERIFY(!save->isEnabled());
            QVERIFY2(shows(*field->parentWidget(), why), qPrintable(field->accessibleDescription()));
            fill(field, good);
            QVERIFY(save->isEnabled());
        };
        const auto rows = rowsOf(builder);
        refused(byName<QLineEdit>(*rows.at(1), u"Number"_s), u"a lot"_s, u"7.5"_s, u"Give an amount such as 150.00."_s);
        auto* const pattern = byName<QLineEdit>(*rows.at(2), u"Regular expression"_s);
        fill(pattern, u"(a"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(!pattern->accessibleDescription().isEmpty());
        fill(pattern, u"(a)"_s);
        refused(byName<QLineEdit>(*rows.at(3)->findChild<ui::FilterRow*>(), u"Upper number"_s), u"26:00"_s, u"12:30"_s,
            u"Give a time of day such as 06:30."_s);
        refused(byName<QLineEdit>(*rows.at(3), u"Number"_s), u"1.5"_s, u"2"_s, u"Give a whole number."_s);
        refused(byName<QLineEdit>(*rows.at(4), u"Number"_s), u"6"_s, u"5"_s, u"Scores go from 1 to 5 here."_s);
        refused(byName<QLineEdit>(*rows.at(5), u"Number"_s), u"5"_s, u"4"_s, u"There are only 4 of them."_s);
        refused(byName<QLineEdit>(*rows.at(6), u"Number"_s), u"-1"_s, u"0.5"_s, u"Not less than 0."_s);
        // What was possible is not any more.
        choose(byName<QComboBox>(*rows.at(4), u"Steps of a score"_s), u"scores of 1 to 3"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(shows(*rows.at(4), u"Scores go from 1 to 3 here."_s));
    }

    void refusesCircles()
    {
        Segment fans = named(u"Fans"_s, conditionOf(R"({"all": [{"fact": "in_segment", "segment": "Rows"}]})"));
        fans.id = { 8 };
        fans.conditions->group->children[0].test->segment.id = { 7 };
        const Segment rows = named(u"Rows"_s, conditionOf(R"({"all": [{"fact": "in_segment", "segment": "Fans"}]})"));
        SegmentBuilder builder(m_pool);

        builder.edit(rows, { rows, fans });

        QVERIFY(!button(builder, u"Save segment"_s)->isEnabled());
        QVERIFY(shows(builder, u"This would go round in a circle: Rows → Fans → Rows."_s));
    }

    void saysWhatTheShopLacks()
    {
        ShopBuilder shop;
        shop.customer({ TestOrder{} });
        shop.facts().days = DayRange{ { 0 }, { 30 } };
        SegmentBuilder builder(m_pool);
        builder.setFacts(std::make_shared<const ShopFacts>(shop.facts()), { 29 }, u"JPY"_s);
        builder.startNew({});
        builder.show();
        auto* const picker = pickerOf(builder, u"Condition"_s);
        picker->click();
        auto* const search = picker->findChild<QLineEdit*>();
        QTest::keyClicks(search, u"customer tag"_s);
        auto* const list = picker->findChild<QListView*>();
        QCOMPARE(list->model()->rowCount(), 2);
        const QModelIndex tag = list->model()->index(1, 0);
        QVERIFY(!tag.flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(tag.data().toString(), u"Customer tag – not in the data: import the customers export"_s);
    }

    void saysWhyACustomerIsIn()
    {
        ShopBuilder shop;
        TestOrder order;
        order.day = 10;
        TestOrder later;
        later.day = 20;
        shop.customer({ order, later }).customer({ order });
        shop.facts().days = DayRange{ { 10 }, { 30 } };
        auto& facts = shop.facts();
        for (auto& customer : facts.customers) {
            customer.firstKeyByte = static_cast<quint32>(facts.keyBytes.size());
            const QByteArray key = "c" + QByteArray::number(customer.number) + "@example.com";
            customer.keySize = static_cast<quint16>(key.size());
            facts.keyBytes += key;
        }
        SegmentBuilder builder(m_pool);
        builder.setFacts(std::make_shared<const ShopFacts>(facts), { 29 }, u"JPY"_s);
        builder.edit(named(u"Twice"_s, conditionOf(R"({"all": [{"fact": "orders", "count": {"op": ">=", "value": 2}},
            {"fact": "days_since_first_order", "op": ">", "value": 3}]})")),
            {});
        builder.show();

        auto* const members = byName<QListWidget>(builder, u"Customers who match"_s);
        QTRY_COMPARE(members->count(), 1);
        QCOMPARE(members->item(0)->text(), u"c1@example.com"_s);
        fill(byName<QLineEdit>(builder, u"Find a customer"_s), u"c2"_s);
        QTest::keyClick(byName<QLineEdit>(builder, u"Find a customer"_s), Qt::Key_Return);

        QTRY_VERIFY(shows(builder, u"c2@example.com is not in it"_s));
        const auto mark = [&](size_t row, const QString& words) {
            return byName<QLabel>(*rowsOf(builder).at(row), words) != nullptr;
        };
        QVERIFY(mark(1, u"Does not hold for this customer"_s));
        QVERIFY(mark(2, u"Holds for this customer"_s));
    }

private:
    QThreadPool m_pool;
};

QTEST_MAIN(TestSegmentBuilder)
#include "tst_segmentbuilder.moc"
