// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardstore.h"
#include "core/db/transaction.h"
#include "core/demo/demoshop.h"
#include "core/segments/conditionjson.h"
#include "core/segments/conditiontext.h"
#include "core/segments/evaluator.h"
#include "core/segments/segmentstore.h"
#include "core/shop/shopfacts.h"
#include "core/templates/rfmrecipe.h"
#include "core/templates/template.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The condition with all its values taken out: two templates that differ in thresholds only would be the same.
QJsonValue shapeOf(const QJsonValue& json)
{
    static const QStringList Words{ u"fact"_s, u"attribute"_s, u"op"_s, u"unit"_s };
    if (json.isArray()) {
        QJsonArray shape;
        for (const auto& item : json.toArray())
            shape.append(shapeOf(item));
        return shape;
    }
    if (!json.isObject())
        return json.isString() ? QJsonValue(u"text"_s) : QJsonValue(0);
    QJsonObject shape;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        shape[it.key()] = Words.contains(it.key()) ? it.value() : shapeOf(it.value());
    return shape;
}

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { failOnAnyWarning(); }

    void thereAreFiftyOfManyShapes();
    void everyOneCanBeMadeFromTheDemoShop();
    void thresholdsComeFromTheShop();
    void valuesAreChecked();
    void namesTakeTheirValuesOnce();
    void seedsComeOutRightOnTheDemoShop_data();
    void seedsComeOutRightOnTheDemoShop();
    void rfmRecipeParts();
    void rfmRecipeMakesGroupAndBoard();

private:
    [[nodiscard]] const templates::Template& offeredAs(const QString& id) const;
    [[nodiscard]] qint64 membersOf(const Condition& condition) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<const ShopFacts> m_facts;
    std::vector<templates::Template> m_offered;
};

void TestTemplates::initTestCase()
{
    auto workspace = Workspace::open(m_folder.filePath(u"demo.journey"_s), Workspace::Mode::CreateOrOpen);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    demoshop::Parameters parameters;
    parameters.lastDay = *Day::fromIso(u"2026-03-31");
    QVERIFY(demoshop::fill(m_workspace->writer(), m_folder.path(), parameters, {}));
    const auto facts = loadShopFacts(m_workspace->writer());
    QVERIFY(facts);
    m_facts = *facts;
    m_offered = templates::offered(*m_facts);
}

void TestTemplates::cleanupTestCase()
{
    m_workspace.reset();
}

const templates::Template& TestTemplates::offeredAs(const QString& id) const
{
    const auto found = std::ranges::find(m_offered, id, &templates::Template::id);
    Q_ASSERT(found != m_offered.end());
    return *found;
}

qint64 TestTemplates::membersOf(const Condition& condition) const
{
    const Day day = m_facts->days->last - 1;
    const auto stays = Evaluator(condition, *m_facts).stays({ day, day });
    return stays ? qint64(stays->size()) : -1;
}

void TestTemplates::thereAreFiftyOfManyShapes()
{
    QVERIFY2(m_offered.size() >= 50, qPrintable(QString::number(m_offered.size())));
    QSet<QString> ids;
    QSet<QByteArray> shapes;
    QSet<templates::Category> categories;
    for (const templates::Template& offered : m_offered) {
        QVERIFY2(!ids.contains(offered.id), qPrintable(offered.id));
        ids.insert(offered.id);
        categories.insert(offered.category);
        QVERIFY2(!offered.whenToUse.isEmpty() && !offered.measure.isEmpty(), qPrintable(offered.id));
        QStringList values = suggestedValues(offered);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values[i].isEmpty())
                values[i] = u"anything"_s;
        }
        const auto segment = templates::make(offered, values);
        QVERIFY2(segment, qPrintable(offered.id));
        shapes.insert(QJsonDocument(shapeOf(conditionToJson(*segment->conditions)).toObject()).toJson());
    }
    QCOMPARE(size_t(categories.size()), templates::categories().size());
    QVERIFY2(shapes.size() >= 50, qPrintable(QString::number(shapes.size())));
}

void TestTemplates::everyOneCanBeMadeFromTheDemoShop()
{
    int withMembers = 0;
    for (const templates::Template& offered : m_offered) {
        if (!offered.missing.isEmpty())
            continue;
        const auto segment = templates::make(offered, suggestedValues(offered));
        QVERIFY2(segment, qPrintable(offered.id + (segment ? QString() : segment.error().text)));
        QVERIFY2(!segment->name.contains(u'%'), qPrintable(segment->name));
        const auto again = conditionFromJson(conditionToJson(*segment->conditions));
        QVERIFY2(again, qPrintable(offered.id + (again ? QString() : again.error().text)));
        QVERIFY2(*again == *segment->conditions, qPrintable(offered.id));
        QVERIFY(!conditionText(*segment->conditions).isEmpty());
        withMembers += membersOf(*segment->conditions) > 0 ? 1 : 0;
    }
    QVERIFY2(withMembers >= 40, qPrintable(QString::number(withMembers)));
}

void TestTemplates::thresholdsComeFromTheShop()
{
    // The quantiles anew, by sorting.
    std::vector<int> gaps;
    for (const ShopFacts::Customer& customer : m_facts->customers) {
        std::optional<Day> before;
        for (const ShopFacts::OrderFact& order : m_facts->ordersOf(customer)) {
            if (!order.countsUntil.isNever())
                continue;
            if (before)
                gaps.push_back(order.day - *before);
            before = order.day;
        }
    }
    std::ranges::sort(gaps);
    const int half = gaps[(gaps.size() - 1) / 2];
    const templates::Parameter& days = offeredAs(u"repeat-active"_s).parameters.front();
    QCOMPARE(days.value, QString::number(half));
    QVERIFY(days.basis.contains(days.value));

    const auto few = templates::offered(ShopFacts());
    const auto repeat = std::ranges::find(few, u"repeat-active"_s, &templates::Template::id);
    QVERIFY(repeat->missing.isEmpty());
    QVERIFY(repeat->parameters.front().value.toInt() > 0);
    QVERIFY(!repeat->parameters.front().basis.contains(repeat->parameters.front().value));
    const auto fans = std::ranges::find(few, u"product-fans"_s, &templates::Template::id);
    QVERIFY(!fans->missing.isEmpty());
}

void TestTemplates::valuesAreChecked()
{
    const templates::Template& active = offeredAs(u"repeat-active"_s);
    for (const QString& wrong : { u""_s, u"soon"_s, u"-3"_s, u"0"_s, u"1.5"_s, u"99999999"_s }) {
        const auto made = templates::make(active, { wrong });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
        QVERIFY(made.error().text.contains(active.parameters.front().label));
    }
    QVERIFY(!templates::make(active, {}));
    QVERIFY(!templates::make(offeredAs(u"product-fans"_s), { u" "_s, u"3"_s }));
    QVERIFY(!templates::make(offeredAs(u"best-customers"_s), { u"much"_s }));
    QVERIFY(templates::make(active, { u" 12 "_s }));
}

void TestTemplates::namesTakeTheirValuesOnce()
{
    const auto made = templates::make(offeredAs(u"a-not-b"_s), { u"100 %2 juice"_s, u"Tea"_s });
    QVERIFY(made);
    QCOMPARE(made->name, u"Bought 100 %2 juice, never Tea"_s);
}

void TestTemplates::seedsComeOutRightOnTheDemoShop_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("sandwich every morning") << u"every-morning"_s << QStringList{ u"Sandwich"_s, u"8"_s };
    QTest::newRow("sweets on Friday evening") << u"friday-evening"_s << QStringList{ u"Madeleine"_s, u"2"_s };
    QTest::newRow("Rum Baba, never") << u"never-bought"_s << QStringList{ u"Rum Baba"_s };
    QTest::newRow("Rum Baba, once") << u"bought-once"_s << QStringList{ u"Rum Baba"_s };
    QTest::newRow("Rum Baba, twice") << u"bought-twice"_s << QStringList{ u"Rum Baba"_s };
    QTest::newRow("Rum Baba fans") << u"product-fans"_s << QStringList{ u"Rum Baba"_s, u"3"_s };
    QTest::newRow("first-time and active") << u"first-time-active"_s << QStringList{ u"60"_s };
    QTest::newRow("first-time and at risk") << u"first-time-at-risk"_s << QStringList{ u"60"_s, u"150"_s };
    QTest::newRow("first-time and lost") << u"first-time-lost"_s << QStringList{ u"150"_s };
    QTest::newRow("repeat and at risk") << u"repeat-at-risk"_s << QStringList{ u"60"_s, u"150"_s };
    QTest::newRow("repeat and lost") << u"repeat-lost"_s << QStringList{ u"150"_s };
    QTest::newRow("new online customers") << u"new-on-channel"_s << QStringList{ u"web"_s, u"90"_s };
    QTest::newRow("new offline customers") << u"new-on-channel"_s << QStringList{ u"pos"_s, u"90"_s };
    QTest::newRow("first bought herbal tea") << u"first-bought"_s << QStringList{ u"Herbal Tea Bags"_s };
    QTest::newRow("came via display ads") << u"came-via"_s << QStringList{ u"Display Ads"_s };
    QTest::newRow("trial buyers") << u"trial-buyers"_s << QStringList{ u"Trial Box"_s };
    QTest::newRow("product lines") << u"product-line-by-name"_s << QStringList{ u"Crunchy"_s };
}

/// On the last day, customer by customer, from the orders themselves.
void TestTemplates::seedsComeOutRightOnTheDemoShop()
{
    QFETCH(QString, id);
    QFETCH(QStringList, values);
    const auto segment = templates::make(offeredAs(id), values);
    QVERIFY(segment);
    const Day day = m_facts->days->last - 1;
    const auto has = [&](const ShopFacts::OrderFact& order, const QString& product, bool isPart = false) {
        return std::ranges::any_of(m_facts->linesOf(order), [&](const ShopFacts::Line& line) {
            const QString& title = m_facts->texts[line.title];
            return isPart ? title.contains(product) : title == product;
        });
    };
    qint64 expected = 0;
    for (const ShopFacts::Customer& customer : m_facts->customers) {
        std::vector<ShopFacts::OrderFact> orders;
        for (const ShopFacts::OrderFact& order : m_facts->ordersOf(customer)) {
            if (order.day <= day && day < order.countsUntil)
                orders.push_back(order);
        }
        const auto count = [&](auto isAsked) { return std::ranges::count_if(orders, isAsked); };
        const qint64 sinceLast = orders.empty() ? -1 : day - orders.back().day;
        const qint64 number = qint64(orders.size());
        bool isMember = false;
        if (id == u"every-morning") {
            QSet<int> days;
            for (const auto& order : orders) {
                if (day - order.day < 28 && order.minuteOfDay >= 360 && order.minuteOfDay < 660
                    && has(order, values[0]))
                    days.insert(order.day.value);
            }
            isMember = days.size() >= values[1].toInt();
        } else if (id == u"friday-evening") {
            QSet<int> weeks;
            for (const auto& order : orders) {
                if (day - order.day < 56 && order.weekday == 5 && order.minuteOfDay >= 1020 && order.minuteOfDay < 1320
                    && has(order, values[0], true))
                    weeks.insert((day - order.day) / 7);
            }
            isMember = weeks.size() >= values[1].toInt();
        } else if (id == u"never-bought" || id == u"bought-once" || id == u"bought-twice" || id == u"product-fans") {
            const qint64 bought = count([&](const auto& order) { return has(order, values[0]); });
            isMember = customer.known <= day
                && (id == u"never-bought"       ? bought == 0
                        : id == u"bought-once"  ? bought == 1
                        : id == u"bought-twice" ? bought == 2
                                                : bought >= 3);
        } else if (id == u"first-time-active") {
            isMember = number == 1 && sinceLast <= 60;
        } else if (id == u"first-time-at-risk") {
            isMember = number == 1 && sinceLast > 60 && sinceLast <= 150;
        } else if (id == u"first-time-lost") {
            isMember = number == 1 && sinceLast > 150;
        } else if (id == u"repeat-at-risk") {
            isMember = number >= 2 && sinceLast > 60 && sinceLast <= 150;
        } else if (id == u"repeat-lost") {
            isMember = number >= 2 && sinceLast > 150;
        } else if (id == u"new-on-channel") {
            isMember =
                number > 0 && m_facts->texts[orders.front().channel] == values[0] && day - orders.front().day <= 90;
        } else if (id == u"first-bought") {
            isMember = number > 0 && has(orders.front(), values[0]);
        } else if (id == u"came-via") {
            isMember = number > 0 && m_facts->texts[orders.front().source] == values[0];
        } else if (id == u"trial-buyers") {
            isMember = number == 1 && has(orders.front(), values[0]);
        } else if (id == u"product-line-by-name") {
            isMember = count([&](const auto& order) { return has(order, values[0], true); }) > 0;
        }
        expected += isMember ? 1 : 0;
    }
    QVERIFY2(expected > 0, qPrintable(id));
    QCOMPARE(membersOf(*segment->conditions), expected);
}

void TestTemplates::rfmRecipeParts()
{
    const rfmrecipe::Thresholds suggested = rfmrecipe::suggested(*m_facts);
    QVERIFY(rfmrecipe::check(suggested));
    const auto recipe = rfmrecipe::recipe(suggested);
    QCOMPARE(recipe.segments.size(), size_t(12));
    // Everybody with an order is in exactly one of them.
    qint64 members = 0;
    for (const auto& placed : recipe.segments)
        members += membersOf(*placed.segment.conditions);
    const auto ordered = templates::make(offeredAs(u"loyal"_s), { u"1"_s });
    QVERIFY(ordered);
    QCOMPARE(members, membersOf(*ordered->conditions));

    rfmrecipe::Thresholds three = suggested;
    three.coolingDays = three.activeDays;
    QVERIFY(rfmrecipe::check(three));
    QCOMPARE(rfmrecipe::recipe(three).segments.size(), size_t(9));
    rfmrecipe::Thresholds wrong = suggested;
    wrong.riskDays = wrong.coolingDays;
    QVERIFY(!rfmrecipe::check(wrong));
    wrong = suggested;
    wrong.loyalOrders = 2;
    QVERIFY(!rfmrecipe::check(wrong));
}

void TestTemplates::rfmRecipeMakesGroupAndBoard()
{
    Connection& writer = m_workspace->writer();
    const auto recipe = rfmrecipe::recipe(rfmrecipe::suggested(*m_facts));
    auto transaction = Transaction::begin(writer);
    QVERIFY(transaction);
    const auto group = rfmrecipe::create(writer, u"My RFM"_s, recipe, *m_facts, 0);
    QVERIFY2(group, group ? "" : qPrintable(group.error().text));
    QVERIFY(transaction->commit());
    const auto board = boardstore::load(writer, *group);
    QVERIFY(board);
    QCOMPARE(board->nodes().size(), recipe.segments.size());
    QCOMPARE(board->arrows().size(), recipe.arrows.size());
    QVERIFY(board->check());
    const auto segment = segmentstore::byId(writer, board->nodes().front().segment);
    QVERIFY(segment && *segment);
    QVERIFY(!(*segment)->days.isEmpty());

    auto again = Transaction::begin(writer);
    QVERIFY(again);
    QVERIFY(rfmrecipe::create(writer, u"My RFM again"_s, recipe, *m_facts, 0)); // the same segments serve
    rfmrecipe::Thresholds other = rfmrecipe::suggested(*m_facts);
    ++other.riskDays;
    const auto others = rfmrecipe::create(writer, u"My other RFM"_s, rfmrecipe::recipe(other), *m_facts, 0);
    QVERIFY(others);
    const auto named = segmentstore::all(writer);
    QVERIFY(named);
    QVERIFY(std::ranges::any_of(*named, [](const Segment& each) { return each.name.endsWith(u"& lost (2)"_s); }));
    QCOMPARE(rfmrecipe::create(writer, u"My other RFM"_s, recipe, *m_facts, 0).error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
