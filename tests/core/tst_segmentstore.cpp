// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/segments/segmentjson.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Segment segmentNamed(const QString& name)
{
    FactTest test;
    test.number = 3;
    Segment segment;
    segment.name = name;
    segment.conditions = Condition{ test, {} };
    return segment;
}

} // namespace

class TestSegmentStore : public QObject {
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
    }

    void keepsASegment()
    {
        Segment segment = segmentNamed(u"Loyal ☕"_s);
        segment.note = u"Send the winter card"_s;
        segment.stage = Stage::Loyal;
        segment.fromCreation = true;

        const SegmentId id = add(segment);

        const auto read = segmentstore::byId(db(), id);
        QVERIFY_RESULT(read);
        QVERIFY(read->has_value());
        QCOMPARE((*read)->name, segment.name);
        QCOMPARE((*read)->note, segment.note);
        QVERIFY((*read)->conditions == segment.conditions);
        QVERIFY((*read)->stage == Stage::Loyal);
        QVERIFY((*read)->fromCreation);
        QVERIFY((*read)->days.isEmpty());
        QVERIFY((*read)->firstRecordedDay.isNever());
        QVERIFY(segmentstore::byName(db(), u"loyal ☕"_s)->has_value() == false);
    }

    void aListSegmentHasNoConditions()
    {
        Segment segment;
        segment.name = u"Newsletter"_s;

        add(segment);

        QVERIFY((*segmentstore::byName(db(), u"Newsletter"_s))->isList());
    }

    void sortsByBytesAndTellsMembers()
    {
        const SegmentId small = add(segmentNamed(u"b"_s));
        add(segmentNamed(u"é"_s));
        add(segmentNamed(u"Z"_s));
        run("UPDATE segment SET first_day = 10, last_day = 20, first_recorded_day = 15, log_version = 4,"
            " members = 2 WHERE name = 'b'");

        const auto all = segmentstore::all(db());

        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 3U);
        QCOMPARE((*all)[0].name, u"Z"_s);
        QCOMPARE((*all)[1].id, small);
        QCOMPARE((*all)[2].name, u"é"_s);
        QCOMPARE((*all)[1].customers, 2);
        QCOMPARE((*all)[1].days, (DayRange{ { 10 }, { 20 } }));
        QCOMPARE((*all)[1].firstRecordedDay, Day{ 15 });
        QCOMPARE((*all)[1].logVersion, 4);
    }

    void refusesNames()
    {
        const SegmentId first = add(segmentNamed(u"one"_s));
        const SegmentId second = add(segmentNamed(u"One"_s)); // another name, byte for byte

        QCOMPARE(segmentstore::add(db(), segmentNamed(u"one"_s), 0).error().code, ErrorCode::Conflict);
        QCOMPARE(segmentstore::add(db(), segmentNamed({}), 0).error().code, ErrorCode::InvalidInput);
        Segment renamed = segmentNamed(u"one"_s);
        renamed.id = second;
        QCOMPARE(segmentstore::update(db(), renamed).error().code, ErrorCode::Conflict);
        renamed.id = first;
        QVERIFY_RESULT(segmentstore::update(db(), renamed)); // its own name
    }

    void updates()
    {
        Segment segment = segmentNamed(u"one"_s);
        segment.id = add(segment);
        segment.name = u"two"_s;
        segment.note = u"note"_s;
        segment.stage = Stage::Risk;
        segment.conditions->test->number = 7;

        QVERIFY_RESULT(segmentstore::update(db(), segment));

        const auto read = segmentstore::byName(db(), u"two"_s).value();
        QVERIFY(read);
        QCOMPARE(read->note, u"note"_s);
        QVERIFY(read->conditions == segment.conditions);
        segment.id = SegmentId{ 99 };
        segment.name = u"three"_s;
        QCOMPARE(segmentstore::update(db(), segment).error().code, ErrorCode::NotFound);
    }

    void removingASegmentTakesItsLogAndItsPlaces()
    {
        const SegmentId one = add(segmentNamed(u"one"_s));
        const SegmentId two = add(segmentNamed(u"two"_s));
        const auto group = segmentstore::addGroup(db(), u"Ladder"_s);
        QVERIFY_RESULT(group);
        QVERIFY_RESULT(segmentstore::setGroupSegments(db(), *group, { one, two }));
        run("INSERT INTO customer(id, key) VALUES (1, 'ann@example.com')");
        run("INSERT INTO stay VALUES (1, 1, 10, NULL), (2, 1, 10, NULL)");
        run("INSERT INTO board VALUES (1, 1, '{}', '{}')");
        run("INSERT INTO board_node(board, id, segment, x, y, note) VALUES (1, 1, 1, 0, 0, ''), (1, 2, 2, 0, 0, '')");
        run("INSERT INTO board_arrow(board, id, source_node, target_node, note) VALUES (1, 1, 1, 2, '')");

        QVERIFY_RESULT(segmentstore::remove(db(), one));

        QCOMPARE(db().integer("SELECT count(*) FROM stay").value(), 1);
        QCOMPARE(db().integer("SELECT count(*) FROM board_node").value(), 1);
        QCOMPARE(db().integer("SELECT count(*) FROM board_arrow").value(), 0);
        QCOMPARE(segmentstore::groups(db())->front().segments, std::vector{ two });
        QCOMPARE(segmentstore::remove(db(), one).error().code, ErrorCode::NotFound);
    }

    void groupsHoldSegmentsInTheirOrder()
    {
        const SegmentId one = add(segmentNamed(u"one"_s));
        const SegmentId two = add(segmentNamed(u"two"_s));
        const GroupId second = segmentstore::addGroup(db(), u"Second"_s).value();
        const GroupId first = segmentstore::addGroup(db(), u"First"_s).value();
        run("INSERT INTO board VALUES (5, 2, '{}', '{}')");

        QVERIFY_RESULT(segmentstore::setGroupSegments(db(), second, { two, one }));
        QVERIFY_RESULT(segmentstore::setGroupSegments(db(), first, { one }));
        QVERIFY_RESULT(segmentstore::renameGroup(db(), first, u"Later"_s));

        const auto groups = segmentstore::groups(db());
        QVERIFY_RESULT(groups);
        QCOMPARE(groups->size(), 2U);
        QCOMPARE((*groups)[0].name, u"Second"_s);
        QCOMPARE((*groups)[0].segments, (std::vector{ two, one }));
        QVERIFY(!(*groups)[0].board.isValid());
        QCOMPARE((*groups)[1].name, u"Later"_s);
        QCOMPARE((*groups)[1].board, BoardId{ 5 });
        QCOMPARE(segmentstore::addGroup(db(), u"Later"_s).error().code, ErrorCode::Conflict);

        QVERIFY_RESULT(segmentstore::removeGroup(db(), first));
        QCOMPARE(segmentstore::groups(db())->size(), 1U);
        QCOMPARE(segmentstore::all(db())->size(), 2U);
        QCOMPARE(db().integer("SELECT count(*) FROM board").value(), 0);
        QCOMPARE(segmentstore::setGroupSegments(db(), first, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(segmentstore::renameGroup(db(), first, u"x"_s).error().code, ErrorCode::NotFound);
    }

    void readsDefinitions()
    {
        const auto one = segmentsFromJson(R"({"name": "A", "conditions": {"fact": "orders"}, "stage": "first",
            "note": "Write"})");
        QVERIFY_RESULT(one);
        QCOMPARE(one->size(), 1U);
        QCOMPARE(one->front().name, u"A"_s);
        QCOMPARE(one->front().note, u"Write"_s);
        QVERIFY(one->front().stage == Stage::First);
        QVERIFY(segmentsFromJson(QJsonDocument(segmentToJson(one->front())).toJson())->front().conditions
            == one->front().conditions);

        const auto two =
            segmentsFromJson(R"([{"name": "A", "conditions": {"all": []}}, {"name": "B", "conditions": {"any": []}}])");
        QVERIFY_RESULT(two);
        QCOMPARE(two->size(), 2U);
    }

    void refusesDefinitions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("no JSON") << QByteArray("{\n\"name\": }") << u"line 2"_s;
        QTest::newRow("empty file") << QByteArray() << u"not valid JSON"_s;
        QTest::newRow("no name") << QByteArray(R"({"conditions": {"all": []}})") << u"“name” is missing"_s;
        QTest::newRow("empty name") << QByteArray(R"({"name": "", "conditions": {"all": []}})") << u"name: a segment"_s;
        QTest::newRow("no conditions") << QByteArray(R"({"name": "A"})") << u"“conditions” are missing"_s;
        QTest::newRow("unknown key") << QByteArray(R"([{"name": "A", "conditions": {"all": []}, "colour": 1}])")
                                     << u"[0]: unknown key “colour”"_s;
        QTest::newRow("unknown stage") << QByteArray(R"({"name": "A", "conditions": {"all": []}, "stage": "x"})")
                                       << u"stage: unknown stage “x”"_s;
        QTest::newRow("inside the conditions")
            << QByteArray(R"([{"name": "A", "conditions": {"all": [{"fact": "age"}]}}])")
            << u"[0].conditions.all[0]: unknown fact “age”"_s;
        QTest::newRow("a number in the list") << QByteArray("[1]") << u"[0]: a segment must be an object"_s;
    }
    void refusesDefinitions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);

        const auto segments = segmentsFromJson(text);

        QVERIFY(!segments);
        QCOMPARE(segments.error().code, ErrorCode::InvalidInput);
        QVERIFY2(segments.error().text.contains(message), qPrintable(segments.error().text));
    }

private:
    Connection& db() { return m_workspace->writer(); }
    void run(const char* sql) { QVERIFY_RESULT(db().execute(sql)); }
    SegmentId add(const Segment& segment) { return segmentstore::add(db(), segment, 1).value_or(SegmentId{}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestSegmentStore)
#include "tst_segmentstore.moc"
