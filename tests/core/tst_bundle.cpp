// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardstore.h"
#include "core/db/transaction.h"
#include "core/exchange/bundlejson.h"
#include "core/exchange/bundletransfer.h"
#include "core/exchange/segmentusers.h"
#include "core/segments/segmentstore.h"
#include "core/shop/shopfacts.h"
#include "core/workspace/workspace.h"
#include "tests/support/randomshop.h"
#include "tests/support/testing.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using bundletransfer::SameSegments;

namespace {

Condition orders(int number)
{
    FactTest test;
    test.number = number;
    return { test, {} };
}

/// A workspace of its own, in a transaction.
class Shop {
public:
    Shop()
        : m_workspace(Workspace::open(m_folder.filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen).value())
        , m_transaction(Transaction::begin(m_workspace->writer()).value())
    {
    }

    Connection& connection() { return m_workspace->writer(); }
    SegmentId add(const QString& name, std::optional<Condition> conditions)
    {
        Segment segment;
        segment.name = name;
        segment.conditions = std::move(conditions);
        return segmentstore::add(connection(), segment, 0).value();
    }
    Result<bundletransfer::Taken> take(const Bundle& bundle, SameSegments same)
    {
        return bundletransfer::take(connection(), bundle, same, *loadShopFacts(connection()).value(), 0);
    }
    QStringList segmentNames()
    {
        QStringList names;
        const auto all = segmentstore::all(connection()).value();
        for (const Segment& segment : all)
            names << segment.name;
        return names;
    }
    QStringList groupNames()
    {
        QStringList names;
        const auto all = segmentstore::groups(connection()).value();
        for (const SegmentGroup& group : all)
            names << group.name;
        return names;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Transaction m_transaction;
};

GroupId drawGroup(Shop& shop, const std::vector<SegmentId>& segments)
{
    const GroupId group = segmentstore::addGroup(shop.connection(), u"Ladder"_s).value();
    if (!segmentstore::setGroupSegments(shop.connection(), group, segments))
        return {};
    Board board;
    board.group = group;
    board.name = u"Ladder"_s;
    board.period.kind = PeriodChoice::Kind::ThisMonth;
    board.options.recordedOnly = true;
    for (size_t i = 0; i < segments.size(); ++i)
        board.insertNode({ board.nextNodeId(), segments[i], QPointF(300.5 * double(i), -8), u"note"_s });
    for (size_t i = 1; i < segments.size(); ++i)
        board.insertArrow(
            { board.nextArrowId(), board.nodes()[i - 1].id, board.nodes()[i].id, i == 1 ? u"send tea"_s : QString() });
    core::Node last = board.nodes().back();
    last.color = 4;
    last.isLocked = true;
    board.setNode(last);
    board.insertFrame({ board.nextFrameId(), Frame::Kind::Lane, { 0, 0, 300, 400 }, u"Loyalty"_s, 2 });
    board.insertSticky({ board.nextStickyId(), { 40, 500, 160, 120 }, u"Call"_s, 0 });
    return boardstore::save(shop.connection(), board) ? group : GroupId{};
}

} // namespace

class TestBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aGroupTravelsWithItsBoard()
    {
        Shop from;
        const SegmentId one = from.add(u"One"_s, orders(1));
        const SegmentId two = from.add(u"Two"_s, orders(2));
        const SegmentId list = from.add(u"From outside"_s, {});
        const GroupId group = drawGroup(from, { two, list, one });
        QVERIFY(group.isValid());
        const auto packed = bundletransfer::ofGroup(from.connection(), group);
        QVERIFY_RESULT(packed);

        const QByteArray text = bundlejson::toJson(*packed);
        const auto read = bundlejson::fromJson(text);
        QVERIFY_RESULT(read);
        QCOMPARE(bundlejson::toJson(*read), text);

        Shop to;
        const auto taken = to.take(*read, SameSegments::UseExisting);
        QVERIFY_RESULT(taken);
        QCOMPARE(to.segmentNames(), (QStringList{ u"From outside"_s, u"One"_s, u"Two"_s }));
        QCOMPARE(to.groupNames(), QStringList{ u"Ladder"_s });
        const auto again = bundletransfer::ofGroup(to.connection(), taken->groups.front());
        QVERIFY_RESULT(again);
        QCOMPARE(bundlejson::toJson(*again), text);
    }

    void randomTreesComeBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 200; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomTreesComeBack()
    {
        QFETCH(quint32, seed);
        RandomShop random(seed);
        Bundle bundle;
        for (int i = 0; i < 4; ++i) {
            Segment segment;
            segment.id = { i + 1 };
            segment.name = u"Segment “%1” \\ \"\n"_s.arg(i);
            segment.conditions = random.readableCondition();
            segment.note = i == 2 ? u"Ask them"_s : QString();
            segment.stage = static_cast<Stage>(i);
            segment.fromCreation = i == 1;
            bundle.segments.push_back(segment);
        }
        for (const QString& name : { u"Loyal"_s, u"Asleep"_s, u"Gone"_s }) { // random conditions ask for them
            Segment list;
            list.id = { std::ssize(bundle.segments) + 1 };
            list.name = name;
            bundle.segments.push_back(list);
        }
        const QByteArray text = bundlejson::toJson(bundle);
        const auto read = bundlejson::fromJson(text);
        QVERIFY_RESULT(read);
        QCOMPARE(read->segments.size(), bundle.segments.size());
        for (size_t i = 0; i < bundle.segments.size(); ++i) {
            QCOMPARE(read->segments[i].name, bundle.segments[i].name);
            QVERIFY(read->segments[i].conditions == bundle.segments[i].conditions);
            QCOMPARE(read->segments[i].note, bundle.segments[i].note);
            QCOMPARE(read->segments[i].stage, bundle.segments[i].stage);
            QCOMPARE(read->segments[i].fromCreation, bundle.segments[i].fromCreation);
        }
        QCOMPARE(bundlejson::toJson(*read), text);
    }

    void namesThatAreTakenAreKeptApart()
    {
        Shop shop;
        const SegmentId same = shop.add(u"Same"_s, orders(1));
        const SegmentId other = shop.add(u"Other"_s, orders(2));
        const SegmentId list = shop.add(u"List"_s, {});
        shop.add(u"Other (2)"_s, orders(2));
        drawGroup(shop, { same, other, list });
        auto bundle = bundletransfer::ofGroup(shop.connection(), segmentstore::groups(shop.connection())->front().id);
        QVERIFY_RESULT(bundle);
        bundle->segments[1].conditions = orders(7);

        const auto taken = shop.take(*bundle, SameSegments::UseExisting);
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->plan.used, 2);
        QCOMPARE(taken->segments[0], same);
        QCOMPARE(taken->segments[2], list);
        const std::vector<std::pair<QString, QString>> renamed{ { u"Other"_s, u"Other (3)"_s },
            { u"Ladder"_s, u"Ladder (2)"_s } };
        QCOMPARE(taken->plan.renamed, renamed);
        const auto board = boardstore::load(shop.connection(), taken->groups.front());
        QVERIFY_RESULT(board);
        QCOMPARE(board->name, u"Ladder (2)"_s);
        QCOMPARE(board->nodes()[1].segment, taken->segments[1]);
        QCOMPARE(board->arrows().size(), size_t{ 2 });
        QCOMPARE(board->nodes().back().color, 4);
        QVERIFY(board->nodes().back().isLocked);
        QCOMPARE(board->frames().front().title, u"Loyalty"_s);
        QCOMPARE(board->stickies().front().text, u"Call"_s);

        const auto both = shop.take(*bundle, SameSegments::KeepBoth);
        QVERIFY_RESULT(both);
        QCOMPARE(both->plan.used, 0);
        QVERIFY(shop.segmentNames().contains(u"Same (2)"_s));
        QVERIFY(shop.segmentNames().contains(u"List (2)"_s));
    }

    void relationsFollowTheirSegments()
    {
        const auto asksFor = [](const QString& name) {
            FactTest test;
            test.fact = Fact::InSegment;
            test.segment.name = name;
            return Condition{ test, {} };
        };
        Shop from;
        from.add(u"Base"_s, orders(1));
        const SegmentId top = from.add(u"Top"_s, asksFor(u"Base"_s));
        const auto packed = bundletransfer::ofSegments(from.connection(), { top });
        QVERIFY_RESULT(packed);
        QCOMPARE(packed->segments.size(), size_t{ 2 });
        QCOMPARE(segmentusers::of(from.connection(), { from.add(u"New"_s, orders(3)) })->isEmpty(), true);
        const auto base = segmentstore::byName(from.connection(), u"Base"_s);
        QCOMPARE(segmentusers::of(from.connection(), { (*base)->id })->segments, QStringList{ u"Top"_s });

        Shop to;
        to.add(u"Base"_s, orders(9)); // something else
        const auto read = bundlejson::fromJson(bundlejson::toJson(*packed));
        QVERIFY_RESULT(read);
        QVERIFY_RESULT(to.take(*read, SameSegments::UseExisting));
        const auto taken = segmentstore::byName(to.connection(), u"Top"_s);
        QCOMPARE((*taken)->conditions->test->segment.name, u"Base (2)"_s);

        Bundle circle = *read;
        circle.segments[0].conditions = asksFor(circle.segments[1].name);
        circle.segments[1].conditions = asksFor(circle.segments[0].name);
        const auto refused = Shop().take(circle, SameSegments::UseExisting);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Top → Base → Top"_s), qPrintable(refused.error().text));
    }

    void badFilesAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto bundle = [](const QByteArray& rest) { return R"({"journeyboard": 1, )" + rest + '}'; };
        const QByteArray a = R"({"name": "A", "conditions": {"all": []}})";
        QTest::newRow("no JSON") << QByteArray("{\n\"journeyboard\": 1,\n") << u"line 3"_s;
        QTest::newRow("not ours") << QByteArray(R"({"version": 1})") << u"“journeyboard”, its version, is missing"_s;
        QTest::newRow("an array") << QByteArray("[]") << u"is missing"_s;
        QTest::newRow("newer") << QByteArray(R"({"journeyboard": 2, "segments": []})") << u"must be 1"_s;
        QTest::newRow("huge version") << QByteArray(R"({"journeyboard": 1e400, "segments": []})") << u"JSON"_s;
        QTest::newRow("nothing") << bundle(R"("segments": [])") << u"no segment and no group"_s;
        QTest::newRow("unknown key") << bundle(R"("segmets": [])") << u"unknown key “segmets”"_s;
        QTest::newRow("no list") << bundle(R"("segments": {})") << u"segments: this must be a list"_s;
        QTest::newRow("no segment") << bundle(R"("segments": [7])") << u"segments[0]"_s;
        QTest::newRow("blank name") << bundle(R"("segments": [{"name": " ", "conditions": {"all": []}}])")
                                    << u"segments[0].name"_s;
        QTest::newRow("name twice") << bundle(R"("segments": [)" + a + ',' + a + ']')
                                    << u"segments[1]: the name “A” stands twice"_s;
        QTest::newRow("unknown key in a segment")
            << bundle(R"("segments": [{"name": "A", "colour": 1, "conditions": {"all": []}}])")
            << u"unknown key “colour”"_s;
        QTest::newRow("unknown condition")
            << bundle(R"("segments": [{"name": "A", "conditions": {"fact": "luck"}}])") << u"segments[0].conditions"_s;
        QTest::newRow("huge number") << bundle(
            R"("segments": [{"name": "A", "conditions": {"fact": "orders", "op": ">=", "value": 1e300}}])")
                                     << u"segments[0].conditions"_s;
        QTest::newRow("relation to a segment that is not there")
            << bundle(R"("segments": [{"name": "A", "conditions": {"fact": "in_segment", "segment": "B"}}])")
            << u"“B”, which is not in the file"_s;
        QTest::newRow("list with conditions")
            << bundle(R"("segments": [{"name": "A", "list": true, "conditions": {"all": []}}])")
            << u"a list has no conditions"_s;
        QTest::newRow("flag that is none")
            << bundle(R"("segments": [{"name": "A", "from_creation": "yes", "conditions": {"all": []}}])")
            << u"segments[0].from_creation"_s;
        QTest::newRow("member that is not there")
            << bundle(R"("segments": [)" + a + R"(], "groups": [{"name": "G", "segments": ["B"]}])")
            << u"groups[0].segments[0]"_s;
        QTest::newRow("member twice") << bundle(
            R"("segments": [)" + a + R"(], "groups": [{"name": "G", "segments": ["A", "A"]}])")
                                      << u"groups[0].segments[1]"_s;
        QTest::newRow("group twice") << bundle(
            R"("groups": [{"name": "G", "segments": []}, {"name": "G", "segments": []}])")
                                     << u"groups[1]: the name “G” stands twice"_s;
        QTest::newRow("board with an unknown node") << bundle(R"("segments": [)" + a
            + R"(], "groups": [{"name": "G", "board": {"nodes": [{"segment": "B", "x": 0, "y": 0}], "arrows": []}}])")
                                                    << u"groups[0].board.nodes[0]"_s;
        QTest::newRow("board far away") << bundle(R"("segments": [)" + a
            + R"(], "groups": [{"name": "G", "board": {"nodes": [{"segment": "A", "x": 1e300, "y": 0}], "arrows": []}}])")
                                        << u"groups[0].board.nodes[0]"_s;
        QTest::newRow("board with a version")
            << bundle(R"("groups": [{"name": "G", "board": {"version": 1, "nodes": [], "arrows": []}}])")
            << u"groups[0].board"_s;
        QByteArray deep = R"({"fact": "orders"})";
        for (int i = 0; i < 200; ++i)
            deep = R"({"all": [)" + deep + "]}";
        QTest::newRow("deep") << bundle(R"("segments": [{"name": "A", "conditions": )" + deep + "}]") << u"deep"_s;
        QTest::newRow("very deep") << bundle(R"("segments": )" + QByteArray(100'000, '[') + QByteArray(100'000, ']'))
                                   << u"JSON"_s;
    }
    void badFilesAreRefusedWithTheReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const auto read = bundlejson::fromJson(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().text.contains(reason), qPrintable(read.error().text));
    }

    /// Every file that lost an end or a byte is refused or read whole; nothing else.
    void damagedFilesDoNoHarm()
    {
        Shop shop;
        drawGroup(shop, { shop.add(u"One"_s, orders(1)), shop.add(u"Two"_s, orders(2)) });
        const auto bundle =
            bundletransfer::ofGroup(shop.connection(), segmentstore::groups(shop.connection())->front().id);
        QVERIFY_RESULT(bundle);
        const QByteArray text = bundlejson::toJson(*bundle);
        for (qsizetype length = 0; length < text.size() - 2; length += 7)
            QVERIFY(!bundlejson::fromJson(text.first(length)));
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            QByteArray scratched = text;
            scratched[random.bounded(int(text.size()))] = static_cast<char>(random.bounded(256));
            if (const auto read = bundlejson::fromJson(scratched))
                QVERIFY_RESULT(bundlejson::fromJson(bundlejson::toJson(*read)));
        }
    }

    void saysWhoUsesASegment()
    {
        Shop shop;
        const SegmentId one = shop.add(u"One"_s, orders(1));
        const SegmentId two = shop.add(u"Two"_s, orders(2));
        const SegmentId alone = shop.add(u"Alone"_s, orders(3));
        drawGroup(shop, { one, two });
        const GroupId plain = segmentstore::addGroup(shop.connection(), u"Plain"_s).value();
        QVERIFY_RESULT(segmentstore::setGroupSegments(shop.connection(), plain, { two }));

        QVERIFY(segmentusers::of(shop.connection(), { alone })->isEmpty());
        const auto users = segmentusers::of(shop.connection(), { two, alone });
        QVERIFY_RESULT(users);
        QCOMPARE(users->boards, QStringList{ u"Ladder"_s });
        QCOMPARE(users->groups, (QStringList{ u"Ladder"_s, u"Plain"_s }));
        QVERIFY(users->segments.isEmpty());
        QCOMPARE(users->sentences().size(), 2);
        QVERIFY(users->sentences().at(1).contains(u"“Ladder”, “Plain”"_s));
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
