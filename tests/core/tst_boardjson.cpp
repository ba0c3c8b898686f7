// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardjson.h"
#include "tests/support/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::vector<Segment> segments()
{
    std::vector<Segment> all(3);
    all[0].id = { 11 };
    all[0].name = u"Once"_s;
    all[1].id = { 12 };
    all[1].name = u"Twice"_s;
    all[2].id = { 13 };
    all[2].name = u"ラムババ好き"_s;
    return all;
}

const char* const Whole = R"({"version": 1, "name": "Ladder",
    "nodes": [{"segment": "Twice", "x": 300, "y": -20.5, "note": "A voucher"},
              {"segment": "Once", "x": 0, "y": 0},
              {"segment": "ラムババ好き", "x": 1, "y": 2}],
    "arrows": [{"from": "Once", "to": "Twice", "note": "A postcard", "since": "2024-07-10"}, {"from": "Twice", "to": "Once"}],
    "period": {"last_days": 28}, "options": {"direct": true, "recorded_only": true, "first_time": false}})";

} // namespace

class TestBoardJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsABoard()
    {
        const auto board = boardjson::fromJson(Whole, segments());

        QVERIFY_RESULT(board);
        QCOMPARE(board->name, u"Ladder"_s);
        QCOMPARE(board->nodes().size(), 3U);
        QCOMPARE(board->nodes()[0].segment, SegmentId{ 12 });
        QCOMPARE(board->nodes()[0].position, QPointF(300, -20.5));
        QCOMPARE(board->nodes()[0].note, u"A voucher"_s);
        QCOMPARE(board->nodes()[2].segment, SegmentId{ 13 });
        QCOMPARE(board->arrows().size(), 2U);
        QCOMPARE(board->node(board->arrows()[0].source)->segment, SegmentId{ 11 });
        QCOMPARE(board->arrows()[0].note, u"A postcard"_s);
        QCOMPARE(board->arrows()[0].noteSince, Day::fromIso(u"2024-07-10"_s));
        QVERIFY(!board->arrows()[1].noteSince && !board->nodes()[0].noteSince);
        QCOMPARE(board->period.days, 28);
        QVERIFY(board->options.directOnly && board->options.recordedOnly && !board->options.firstTimeOnly);
        QVERIFY(board->check());
    }

    void leavesOutWhatIsOptional()
    {
        const auto board = boardjson::fromJson(R"({"version":1,"name":"Empty","nodes":[],"arrows":[]})", segments());

        QVERIFY_RESULT(board);
        QVERIFY(board->period == PeriodChoice());
        QVERIFY(board->options == RuleOptions());
    }

    void writesWhatItReads()
    {
        const auto board = boardjson::fromJson(Whole, segments());
        QVERIFY_RESULT(board);

        const QByteArray text = boardjson::toJson(*board, segments());
        const auto again = boardjson::fromJson(text, segments());

        QVERIFY_RESULT(again);
        QVERIFY(*again == *board);
        QCOMPARE(boardjson::toJson(*again, segments()), text);
        QCOMPARE(text.count("\"note\""), 2);
        QVERIFY(text.contains("ラムババ好き"));
    }

    void keepsLooks()
    {
        const auto board = boardjson::fromJson(R"({"version":1,"name":"B",
            "nodes":[{"segment":"Once","x":0,"y":0,"color":3,"locked":true},{"segment":"Twice","x":0,"y":0}],"arrows":[],
            "frames":[{"title":"Retention","x":-20,"y":-20,"width":500,"height":300,"color":2,"locked":true},
                      {"kind":"lane","x":0,"y":0,"width":40,"height":40}],
            "sticky_notes":[{"text":"試す","x":1,"y":2,"width":120,"height":80,"color":8,"locked":true}]})",
            segments());

        QVERIFY_RESULT(board);
        QVERIFY(board->check());
        QVERIFY(board->frames()[0].isLocked && !board->frames()[1].isLocked && board->stickies()[0].isLocked);
        QCOMPARE(board->nodes()[0].color, 3);
        QVERIFY(board->nodes()[0].isLocked && !board->nodes()[1].isLocked);
        QCOMPARE(board->frames().size(), 2U);
        QCOMPARE(board->frames()[0].title, u"Retention"_s);
        QCOMPARE(board->frames()[0].rect, QRectF(-20, -20, 500, 300));
        QVERIFY(board->frames()[1].kind == Frame::Kind::Lane);
        QCOMPARE(board->stickies()[0].text, u"試す"_s);
        QCOMPARE(board->stickies()[0].color, 8);
        const auto again = boardjson::fromJson(boardjson::toJson(*board, segments()), segments());
        QVERIFY_RESULT(again);
        QVERIFY(*again == *board);
    }

    void keepsPeriods_data()
    {
        QTest::addColumn<PeriodChoice>("choice");
        using Kind = PeriodChoice::Kind;
        QTest::newRow("days") << PeriodChoice{ Kind::LastDays, 90, {} };
        QTest::newRow("this month") << PeriodChoice{ Kind::ThisMonth, 7, {} };
        QTest::newRow("last month") << PeriodChoice{ Kind::LastMonth, 7, {} };
        QTest::newRow("custom") << PeriodChoice{ Kind::Custom, 7, { { 19'000 }, { 19'030 } } };
    }
    void keepsPeriods()
    {
        QFETCH(PeriodChoice, choice);

        const auto read = boardjson::periodFromJson(boardjson::periodToJson(choice), u"period"_s);

        QVERIFY_RESULT(read);
        QVERIFY(*read == choice);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& text, const QString& says) {
            QTest::newRow(name) << text << says;
        };
        const auto with = [](const QByteArray& nodes, const QByteArray& arrows, const QByteArray& rest = {}) {
            return QByteArray(
                R"({"version":1,"name":"B","nodes":[)" + nodes + R"(],"arrows":[)" + arrows + "]" + rest + "}");
        };
        const QByteArray once = R"({"segment":"Once","x":0,"y":0})";
        const QByteArray both = once + R"(,{"segment":"Twice","x":0,"y":0})";
        row("nothing", {}, u"not JSON"_s);
        row("no JSON", "Name,Email\n", u"line 1"_s);
        row("half", QByteArray(Whole).left(200), u"not JSON"_s);
        row("bad UTF-8", QByteArray("{\"version\":1,\"name\":\"\xff\"}"), u"not JSON"_s);
        row("a list", "[]", u"object"_s);
        row("too deep", QByteArray(100'000, '['), u"not JSON"_s);
        row("deep inside", with(QByteArray(5000, '[') + QByteArray(5000, ']'), {}), u"not JSON"_s);
        row("no version", R"({"name":"B","nodes":[],"arrows":[]})", u"“version” must be 1"_s);
        row("newer version", R"({"version":2,"name":"B","nodes":[],"arrows":[]})", u"“version” must be 1"_s);
        row("version as text", R"({"version":"1","name":"B","nodes":[],"arrows":[]})", u"“version” must be 1"_s);
        row("no name", R"({"version":1,"nodes":[],"arrows":[]})", u"“name”"_s);
        row("empty name", R"({"version":1,"name":"","nodes":[],"arrows":[]})", u"“name”"_s);
        row("no nodes", R"({"version":1,"name":"B","arrows":[]})", u"“nodes” must be a list"_s);
        row("arrows an object", R"({"version":1,"name":"B","nodes":[],"arrows":{}})", u"“arrows” must be a list"_s);
        row("unknown key", with({}, {}, R"(,"colour":1)"), u"at the top: unknown key “colour”"_s);
        row("unknown key in a node", with(once + R"(,{"segment":"Twice","x":0,"y":0,"z":0})", {}),
            u"nodes[1]: unknown key “z”"_s);
        row("unknown segment", with(R"({"segment":"once","x":0,"y":0})", {}),
            u"nodes[0]: there is no segment “once”"_s);
        row("segment twice", with(once + "," + once, {}), u"nodes[1]: “Once” stands on the board already"_s);
        row("node is a text", with("\"Once\"", {}), u"nodes[0]"_s);
        row("no position", with(R"({"segment":"Once","x":0})", {}), u"nodes[0]: “y”"_s);
        row("position far away", with(R"({"segment":"Once","x":1e300,"y":0})", {}), u"nodes[0]: “x”"_s);
        row("since is no date", with(R"({"segment":"Once","x":0,"y":0,"since":"July"})", {}), u"nodes[0]: “since”"_s);
        row("note is a number", with(R"({"segment":"Once","x":0,"y":0,"note":5})", {}), u"nodes[0]: “note”"_s);
        row("arrow to nowhere", with(once, R"({"from":"Once","to":"Twice"})"),
            u"arrows[0]: “Twice” is not among the nodes"_s);
        row("arrow to the unknown", with(once, R"({"from":"Once","to":"Gone"})"),
            u"arrows[0]: there is no segment “Gone”"_s);
        row("arrow to itself", with(once, R"({"from":"Once","to":"Once"})"), u"arrows[0]: an arrow cannot"_s);
        row("arrow twice", with(both, R"({"from":"Once","to":"Twice"},{"from":"Once","to":"Twice"})"),
            u"arrows[1]: the same arrow"_s);
        row("unknown key in an arrow", with(both, R"({"from":"Once","to":"Twice","width":1})"),
            u"arrows[0]: unknown key “width”"_s);
        row("arrow without end", with(both, R"({"from":"Once"})"), u"arrows[0]: “to”"_s);
        row("period of two kinds", with({}, {}, R"(,"period":{"last_days":7,"month":"this"})"), u"period"_s);
        row("period is a text", with({}, {}, R"(,"period":"week")"), u"period"_s);
        row("no days", with({}, {}, R"(,"period":{"last_days":0})"), u"period: “last_days”"_s);
        row("half a day", with({}, {}, R"(,"period":{"last_days":1.5})"), u"period: “last_days”"_s);
        row("month", with({}, {}, R"(,"period":{"month":"next"})"), u"period: “month”"_s);
        row("reversed", with({}, {}, R"(,"period":{"from":"2024-02-02","to":"2024-02-01"})"), u"after “to”"_s);
        row("no date", with({}, {}, R"(,"period":{"from":"2024-02-30","to":"2024-03-01"})"),
            u"“from” must be a date"_s);
        row("option not a truth", with({}, {}, R"(,"options":{"direct":1})"), u"options: “direct”"_s);
        row("unknown option", with({}, {}, R"(,"options":{"fast":true})"), u"options: unknown key “fast”"_s);
        row("color of no palette", with(R"({"segment":"Once","x":0,"y":0,"color":9})", {}), u"nodes[0]: “color”"_s);
        row("color a text", with(R"({"segment":"Once","x":0,"y":0,"color":"red"})", {}), u"nodes[0]: “color”"_s);
        row("locked a number", with(R"({"segment":"Once","x":0,"y":0,"locked":1})", {}), u"nodes[0]: “locked”"_s);
        row("frames an object", with({}, {}, R"(,"frames":{})"), u"“frames” must be a list"_s);
        row("frame without a size", with({}, {}, R"(,"frames":[{"x":0,"y":0,"width":10}])"), u"frames[0]: “height”"_s);
        row("frame too small", with({}, {}, R"(,"frames":[{"x":0,"y":0,"width":10,"height":50}])"),
            u"frames[0]: “width” and “height” must be at least 40"_s);
        row("frame of another kind", with({}, {}, R"(,"frames":[{"kind":"x","x":0,"y":0,"width":99,"height":50}])"),
            u"frames[0]: “kind”"_s);
        row("unknown key in a note", with({}, {}, R"(,"sticky_notes":[{"title":"x"}])"),
            u"sticky_notes[0]: unknown key “title”"_s);
        row("note a text", with({}, {}, R"(,"sticky_notes":["x"])"), u"sticky_notes[0]: must be an object"_s);
        row("options a list", with({}, {}, R"(,"options":[])"), u"options"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);

        const auto board = boardjson::fromJson(text, segments());

        QVERIFY(!board);
        QCOMPARE(board.error().code, ErrorCode::InvalidInput);
        QVERIFY2(board.error().text.contains(says), qPrintable(board.error().text));
    }
};

QTEST_GUILESS_MAIN(TestBoardJson)
#include "tst_boardjson.moc"
