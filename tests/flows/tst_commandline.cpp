// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& display : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(display);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JOURNEYBOARD), arguments);
    if (!process.waitForFinished(240'000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError() };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QByteArray hashOf(const QString& path)
{
    return QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256);
}

constexpr QByteArrayView Log = "segment,customer,joined,left\n"
                               "One order,Ann,2024-07-03,2024-07-13\n"
                               "One order,bob,2024-07-03,\n"
                               "One order,\"d,e\",2024-07-11,2024-07-13\n"
                               "Two orders,Ann,2024-07-13,\n"
                               "Two orders,bob,2024-07-12,2024-07-16\n"
                               "Two orders,\"d,e\",2024-07-13,\n"
                               "Two orders,x,2024-07-01,\n"
                               "\u00C4ltere,Ann,2024-07-12,\n";

constexpr QByteArrayView FirstDays = "segment,first_day,last_day\n"
                                     "One order,2024-07-01,2024-07-16\n"
                                     "Two orders,2024-07-01,2024-07-16\n"
                                     "\u00C4ltere,2024-07-12,2024-07-16\n";

constexpr QByteArrayView BoardText = R"({"version": 1, "name": "Ladder", "options": {"direct": true},
  "nodes": [{"segment": "Two orders", "x": 344, "y": 0}, {"segment": "One order", "x": 0, "y": 0},
            {"segment": "Ältere", "x": 688, "y": 0}],
  "arrows": [{"from": "One order", "to": "Two orders"}, {"from": "One order", "to": "Ältere"}]})";

constexpr QByteArrayView Orders = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,"
                                  "Lineitem name,Lineitem price,Id,Source\n"
                                  "#2,ann@example.com,paid,JPY,680,2024-07-20 10:00:00 +0900,1,Rum Baba,680,2,web\n"
                                  "#1,bob@example.com,paid,JPY,680,2024-07-18 10:00:00 +0900,1,Rum Baba,680,1,pos\n";

} // namespace

/// The built program as a user calls it, without a display.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"log.csv"_s, Log);
        put(u"days.csv"_s, FirstDays);
        put(u"board.json"_s, BoardText);
        put(u"orders.csv"_s, Orders);
    }

    void givesBackTheBytesOfALog()
    {
        makeLadder();
        const Run exported =
            call({ u"log"_s, u"export"_s, u"shop.journey"_s, u"again.csv"_s, u"--first-days"_s, u"again-days.csv"_s });
        QCOMPARE(exported.err, QByteArray());
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(contentOf(at(u"again.csv"_s)), Log.toByteArray());
        QCOMPARE(contentOf(at(u"again-days.csv"_s)), FirstDays.toByteArray());
    }

    void worksOutTheMetricsOfSegments()
    {
        makeLadder();
        QCOMPARE(
            call({ u"import"_s, u"shop.journey"_s, u"orders.csv"_s, u"--timezone"_s, u"Asia/Tokyo"_s }).exitCode, 0);

        const Run table = call({ u"segment"_s, u"metrics"_s, u"shop.journey"_s });
        QCOMPARE(table.exitCode, 0);
        QVERIFY(table.out.contains("Two orders"));

        const Run csv = call({ u"segment"_s, u"metrics"_s, u"shop.journey"_s, u"--from"_s, u"2024-07-13"_s, u"--on"_s,
            u"2024-07-16"_s, u"--csv"_s });
        QCOMPARE(csv.exitCode, 0);
        QVERIFY(csv.out.startsWith("segment,day,customers,repeat_rate,lifetime_value,"));
        QVERIFY(csv.out.contains("\nTwo orders,2024-07-16,3,"));
        QVERIFY(csv.out.contains(",2024-07-12,2,"));

        const Run json = call({ u"segment"_s, u"metrics"_s, u"shop.journey"_s, u"--json"_s });
        QCOMPARE(json.exitCode, 0);
        const QJsonArray rows = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0)[u"now"_s][u"customers"_s].toInt(), 1);

        QCOMPARE(call({ u"segment"_s, u"metrics"_s, u"shop.journey"_s, u"--csv"_s, u"--json"_s }).exitCode, 2);
        QCOMPARE(call({ u"segment"_s, u"metrics"_s, u"shop.journey"_s, u"--from"_s, u"2024-07-13"_s }).exitCode, 2);
        QCOMPARE(call({ u"segment"_s, u"metrics"_s, u"shop.journey"_s, u"--on"_s, u"yesterday"_s }).exitCode, 2);
    }

    void countsAsLinesOfJson()
    {
        makeLadder();
        const Run counted = call({ u"count"_s, u"shop.journey"_s, u"--board"_s, u"Ladder"_s, u"--from"_s,
            u"2024-07-10"_s, u"--to"_s, u"2024-07-16"_s, u"--json"_s });
        QCOMPARE(counted.err, QByteArray());
        QCOMPARE(counted.exitCode, 0);
        // Ann and d,e moved; bob is out of the target on the last day; “Ältere” is logged only from the 12th.
        QCOMPARE(counted.out,
            QByteArray("{\"from\": \"2024-07-10\", \"to\": \"2024-07-16\", "
                       "\"nodes\": [{\"segment\": \"Two orders\", \"count\": 3}, "
                       "{\"segment\": \"One order\", \"count\": 1}, {\"segment\": \"\u00C4ltere\", \"count\": 1}], "
                       "\"arrows\": [{\"from\": \"One order\", \"to\": \"Two orders\", \"count\": 2}, "
                       "{\"from\": \"One order\", \"to\": \"\u00C4ltere\", \"count\": 0}], "
                       "\"incomplete\": [\"\u00C4ltere\"], \"rebuilt\": []}\n"));
    }

    void countsEveryPeriodOfAFile()
    {
        makeLadder();
        put(u"periods.csv"_s, "from,to\n2024-07-13,2024-07-13\n2024-07-10,2024-07-12\n2024-01-01,2024-01-07\n");
        const Run counted = call({ u"count"_s, u"shop.journey"_s, u"--board"_s, u"Ladder"_s, u"--periods"_s,
            u"periods.csv"_s, u"--json"_s });
        QCOMPARE(counted.err, QByteArray());
        const QList<QByteArray> lines = counted.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(firstArrow(lines.at(0)), 2);
        QCOMPARE(firstArrow(lines.at(1)), 1);
        QCOMPARE(firstArrow(lines.at(2)), 0);
        const QJsonArray incomplete = QJsonDocument::fromJson(lines.at(2)).object().value(u"incomplete"_s).toArray();
        QCOMPARE(incomplete, (QJsonArray{ u"One order"_s, u"Two orders"_s, u"\u00C4ltere"_s }));
    }

    void listsExactlyWhoIsCounted()
    {
        makeLadder();
        const QStringList period{ u"--from"_s, u"2024-07-10"_s, u"--to"_s, u"2024-07-16"_s };
        const Run moved = call(QStringList{ u"customers"_s, u"shop.journey"_s, u"--board"_s, u"Ladder"_s, u"--arrow"_s,
                                   u"One order"_s, u"Two orders"_s }
            + period);
        QCOMPARE(moved.err, QByteArray());
        QCOMPARE(moved.out, QByteArray("customer\nAnn\n\"d,e\"\n"));
        const Run members = call(
            QStringList{ u"customers"_s, u"shop.journey"_s, u"--board"_s, u"Ladder"_s, u"--node"_s, u"Two orders"_s }
            + period);
        QCOMPARE(members.out, QByteArray("customer\nAnn\n\"d,e\"\nx\n"));
        const Run none = call(QStringList{ u"customers"_s, u"shop.journey"_s, u"--board"_s, u"Ladder"_s, u"--arrow"_s,
                                  u"Two orders"_s, u"One order"_s }
            + period);
        QCOMPARE(none.exitCode, 1);
        QVERIFY(isOneLine(none.err));
    }

    void importsOrdersAndSegments()
    {
        const Run unsure = call({ u"import"_s, u"shop.journey"_s, u"orders.csv"_s });
        QCOMPARE(unsure.exitCode, 1);
        QVERIFY2(unsure.err.contains("+09:00"), unsure.err.constData());
        QVERIFY(!QFileInfo::exists(at(u"shop.journey"_s)));

        const Run imported = call({ u"import"_s, u"shop.journey"_s, u"orders.csv"_s, u"--timezone"_s, u"Asia/Tokyo"_s,
            u"--through"_s, u"2024-07-20"_s, u"--json"_s });
        QCOMPARE(imported.err, QByteArray());
        QCOMPARE(imported.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(imported.out).isObject());

        put(u"fans.json"_s,
            R"([{"name": "Bought at the shop", "conditions": {"all": [{"fact": "orders",
                 "count": {"op": ">=", "value": 1}, "where": {"all": [{"attribute": "channel", "op": "is",
                 "value": "pos"}]}}]}},
                {"name": "All", "conditions": {"all": []}}])");
        const Run added = call({ u"segment"_s, u"add"_s, u"shop.journey"_s, u"fans.json"_s });
        QCOMPARE(added.err, QByteArray());
        const QByteArray before = hashOf(at(u"shop.journey"_s));
        const Run again = call({ u"segment"_s, u"add"_s, u"shop.journey"_s, u"fans.json"_s });
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(hashOf(at(u"shop.journey"_s)), before);

        const Run listed = call({ u"segment"_s, u"list"_s, u"shop.journey"_s, u"--json"_s });
        const QJsonArray segments = QJsonDocument::fromJson(listed.out).array();
        QCOMPARE(segments.size(), 2);
        QCOMPARE(segments.at(0).toObject().value(u"name"_s).toString(), u"All"_s);
        QCOMPARE(segments.at(0).toObject().value(u"customers"_s).toInt(), 2);
        QCOMPARE(segments.at(1).toObject().value(u"customers"_s).toInt(), 1);
        QCOMPARE(segments.at(1).toObject().value(u"first_day"_s).toString(), u"2024-07-18"_s);
        QCOMPARE(segments.at(1).toObject().value(u"last_day"_s).toString(), u"2024-07-20"_s);

        const QByteArray untouched = hashOf(at(u"shop.journey"_s));
        const Run foretold =
            call({ u"log"_s, u"rebuild"_s, u"shop.journey"_s, u"--segment"_s, u"All"_s, u"--dry-run"_s });
        QCOMPARE(foretold.exitCode, 0);
        QVERIFY(foretold.out.contains("No stay would change. Nothing was written.\n"));
        QCOMPARE(hashOf(at(u"shop.journey"_s)), untouched);
        const Run rebuilt = call({ u"log"_s, u"rebuild"_s, u"shop.journey"_s, u"--segment"_s, u"All"_s });
        QCOMPARE(rebuilt.err, QByteArray());
        QCOMPARE(rebuilt.exitCode, 0);
    }

    void templatesBecomeSegments()
    {
        QCOMPARE(call({ u"import"_s, u"shop.journey"_s, u"orders.csv"_s, u"--timezone"_s, u"Asia/Tokyo"_s,
                          u"--through"_s, u"2024-07-20"_s })
                     .exitCode,
            0);
        const Run listed = call({ u"templates"_s, u"list"_s, u"shop.journey"_s, u"--json"_s });
        QCOMPARE(listed.err, QByteArray());
        const QJsonArray offered = QJsonDocument::fromJson(listed.out).array();
        QVERIFY(offered.size() >= 50);
        QVERIFY(!offered.at(0)[u"when_to_use"_s].toString().isEmpty());
        QVERIFY(call({ u"templates"_s, u"list"_s, u"shop.journey"_s }).out.contains("repeat-active"));

        const Run shown =
            call({ u"templates"_s, u"show"_s, u"shop.journey"_s, u"first-time-active"_s, u"--set"_s, u"1=45"_s });
        QCOMPARE(shown.err, QByteArray());
        QVERIFY2(shown.out.contains(": 45\n"), shown.out.constData());
        QVERIFY2(shown.out.contains("Customers on 2024-07-20: 2\n"), shown.out.constData());

        const QByteArray before = hashOf(at(u"shop.journey"_s));
        for (const QString& wrong : { u"1=soon"_s, u"2=45"_s, u"45"_s }) {
            const Run refused =
                call({ u"templates"_s, u"add"_s, u"shop.journey"_s, u"first-time-active"_s, u"--set"_s, wrong });
            QCOMPARE(refused.exitCode, wrong == u"1=soon"_s ? 1 : 2);
            QVERIFY(isOneLine(refused.err));
        }
        const Run vendors = call({ u"templates"_s, u"add"_s, u"shop.journey"_s, u"no-such-template"_s });
        QCOMPARE(vendors.exitCode, 1);
        QVERIFY(isOneLine(vendors.err));
        QCOMPARE(hashOf(at(u"shop.journey"_s)), before);

        const QStringList add{ u"templates"_s, u"add"_s, u"shop.journey"_s };
        const Run fans = call(add
            + QStringList{ u"product-fans"_s, u"--set"_s, u"1=Rum Baba"_s, u"--set"_s, u"2=1"_s, u"--name"_s, u"Fans"_s,
                u"--group"_s, u"Ladder"_s });
        QCOMPARE(fans.err, QByteArray());
        QCOMPARE(fans.out, QByteArray("“Fans” added\n"));
        const Run listedAgain = call({ u"segment"_s, u"list"_s, u"shop.journey"_s, u"--json"_s });
        QCOMPARE(QJsonDocument::fromJson(listedAgain.out).array().at(0)[u"customers"_s].toInt(), 2);
        QCOMPARE(call({ u"group"_s, u"export"_s, u"shop.journey"_s, u"ladder.json"_s, u"Ladder"_s }).out,
            QByteArray("1 segment, 1 group written\n"));
    }

    void rfmMakesGroupAndBoard()
    {
        QCOMPARE(call({ u"import"_s, u"shop.journey"_s, u"orders.csv"_s, u"--timezone"_s, u"Asia/Tokyo"_s,
                          u"--through"_s, u"2024-07-20"_s })
                     .exitCode,
            0);
        const QStringList rfm{ u"templates"_s, u"rfm"_s, u"shop.journey"_s };
        const Run falling = call(rfm + QStringList{ u"--active-days"_s, u"90"_s, u"--cooling-days"_s, u"30"_s });
        QCOMPARE(falling.exitCode, 1);
        QVERIFY(isOneLine(falling.err));
        const Run made = call(
            rfm + QStringList{ u"--active-days"_s, u"1"_s, u"--cooling-days"_s, u"1"_s, u"--risk-days"_s, u"60"_s });
        QCOMPARE(made.err, QByteArray());
        QVERIFY2(made.out.startsWith("“RFM” made with its board: 9 segments\n"), made.out.constData());
        const Run counted = call({ u"count"_s, u"shop.journey"_s, u"--board"_s, u"RFM"_s, u"--from"_s, u"2024-07-20"_s,
            u"--to"_s, u"2024-07-20"_s, u"--json"_s });
        const QJsonObject board = QJsonDocument::fromJson(counted.out).object();
        int members = 0;
        for (const QJsonValue& node : board.value(u"nodes"_s).toArray())
            members += node[u"count"_s].toInt();
        QCOMPARE(members, 2);
        QCOMPARE(call(rfm).exitCode, 1); // the name is taken
    }

    void segmentsAndGroupsTravelAsAFile()
    {
        makeLadder();
        const Run refused = call({ u"segment"_s, u"remove"_s, u"shop.journey"_s, u"Two orders"_s });
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(isOneLine(refused.err));
        QVERIFY(refused.err.contains("On the board “Ladder”."));
        const Run exported = call({ u"group"_s, u"export"_s, u"shop.journey"_s, u"ladder.json"_s, u"Ladder"_s });
        QCOMPARE(exported.err, QByteArray());
        QCOMPARE(exported.out, QByteArray("3 segments, 1 group written\n"));

        const Run again = call({ u"group"_s, u"import"_s, u"shop.journey"_s, u"ladder.json"_s });
        QCOMPARE(again.err, QByteArray());
        QCOMPARE(again.out,
            QByteArray("0 segments added, 3 used that were there, 1 group added\n"
                       "“Ladder” is taken: added as “Ladder (2)”\n"));
        const Run elsewhere = call({ u"segment"_s, u"import"_s, u"other.journey"_s, u"ladder.json"_s });
        QCOMPARE(elsewhere.out, QByteArray("3 segments added, 0 used that were there, 1 group added\n"));
        QCOMPARE(call({ u"group"_s, u"export"_s, u"other.journey"_s, u"back.json"_s, u"Ladder"_s }).exitCode, 0);
        QCOMPARE(contentOf(at(u"back.json"_s)), contentOf(at(u"ladder.json"_s)));
        const Run one = call({ u"segment"_s, u"export"_s, u"shop.journey"_s, u"one.json"_s, u"One order"_s });
        QCOMPARE(one.out, QByteArray("1 segment, 0 groups written\n"));

        const QByteArray before = hashOf(at(u"other.journey"_s));
        put(u"bad.json"_s, R"({"journeyboard": 1, "segments": [{"name": "A", "list": true}, {"name": "A"}]})");
        const Run bad = call({ u"segment"_s, u"import"_s, u"other.journey"_s, u"bad.json"_s });
        QCOMPARE(bad.exitCode, 1);
        QVERIFY(bad.err.contains("bad.json: segments[1]"));
        QCOMPARE(hashOf(at(u"other.journey"_s)), before);
        const Run forced = call({ u"segment"_s, u"remove"_s, u"shop.journey"_s, u"Two orders"_s, u"--force"_s });
        QCOMPARE(forced.out, QByteArray("1 segment removed\n"));
    }

    void replacesABoardAndGivesItBack()
    {
        makeLadder();
        QCOMPARE(call({ u"board"_s, u"import"_s, u"shop.journey"_s, u"board.json"_s }).exitCode, 0);
        const Run exported = call({ u"board"_s, u"export"_s, u"shop.journey"_s, u"--board"_s, u"Ladder"_s });
        QCOMPARE(exported.err, QByteArray());
        put(u"exported.json"_s, exported.out);
        QCOMPARE(call({ u"board"_s, u"import"_s, u"shop.journey"_s, u"exported.json"_s }).exitCode, 0);
        QCOMPARE(call({ u"board"_s, u"export"_s, u"shop.journey"_s, u"--board"_s, u"Ladder"_s }).out, exported.out);
    }

    void drawsWithoutADisplay()
    {
        makeLadder();
        for (const QString& name : { u"board.png"_s, u"board.svg"_s, u"board.pdf"_s }) {
            const Run drawn = call({ u"export"_s, u"shop.journey"_s, name, u"--board"_s, u"Ladder"_s, u"--from"_s,
                u"2024-07-10"_s, u"--to"_s, u"2024-07-16"_s });
            QCOMPARE(drawn.err, QByteArray());
            QCOMPARE(drawn.exitCode, 0);
            QVERIFY(QFileInfo(at(name)).size() > 1000);
        }
    }

    void refusesWrongCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList count{ u"count"_s, u"shop.journey"_s, u"--board"_s, u"Ladder"_s };
        QTest::newRow("unknown command") << QStringList{ u"frobnicate"_s };
        QTest::newRow("unknown option") << QStringList{ u"--frobnicate"_s };
        QTest::newRow("unknown verb") << QStringList{ u"log"_s, u"burn"_s };
        QTest::newRow("noun alone") << QStringList{ u"segment"_s };
        QTest::newRow("no workspace") << QStringList{ u"import"_s };
        QTest::newRow("no file") << QStringList{ u"import"_s, u"shop.journey"_s };
        QTest::newRow("too many") << QStringList{ u"log"_s, u"export"_s, u"a"_s, u"b"_s, u"c"_s };
        QTest::newRow("unknown option of a command") << count + QStringList{ u"--frobnicate"_s };
        QTest::newRow("no period") << count;
        QTest::newRow("half a period") << count + QStringList{ u"--from"_s, u"2024-07-01"_s };
        QTest::newRow("no day") << count + QStringList{ u"--from"_s, u"2024-07-01"_s, u"--to"_s, u"1.8.2024"_s };
        QTest::newRow("backwards") << count + QStringList{ u"--from"_s, u"2024-07-02"_s, u"--to"_s, u"2024-07-01"_s };
        QTest::newRow("option without value") << count + QStringList{ u"--from"_s };
        QTest::newRow("two boards") << count + QStringList{ u"--board"_s, u"Other"_s };
        QTest::newRow("unknown zone") << QStringList{ u"import"_s, u"shop.journey"_s, u"orders.csv"_s, u"--timezone"_s,
            u"Mars/Base"_s };
        QTest::newRow("neither arrow nor node") << QStringList{ u"customers"_s, u"shop.journey"_s, u"--board"_s,
            u"Ladder"_s, u"--from"_s, u"2024-07-01"_s, u"--to"_s, u"2024-07-02"_s };
        QTest::newRow("half an arrow") << QStringList{ u"customers"_s, u"shop.journey"_s, u"--board"_s, u"Ladder"_s,
            u"--from"_s, u"2024-07-01"_s, u"--to"_s, u"2024-07-02"_s, u"--arrow"_s, u"One order"_s };
        QTest::newRow("no such picture") << QStringList{ u"export"_s, u"shop.journey"_s, u"board.gif"_s, u"--board"_s,
            u"Ladder"_s, u"--from"_s, u"2024-07-01"_s, u"--to"_s, u"2024-07-02"_s };
    }

    void refusesWrongCalls()
    {
        QFETCH(QStringList, arguments);
        makeLadder();
        const QByteArray before = hashOf(at(u"shop.journey"_s));
        const Run refused = call(arguments);
        QVERIFY2(isOneLine(refused.err), refused.err.constData());
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.out, QByteArray());
        QCOMPARE(hashOf(at(u"shop.journey"_s)), before);
    }

    void leavesTheWorkspaceAsItWas_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("input");
        const QStringList orders{ u"import"_s, u"shop.journey"_s, u"bad"_s, u"--timezone"_s, u"Asia/Tokyo"_s };
        const QStringList log{ u"log"_s, u"import"_s, u"shop.journey"_s, u"bad"_s };
        const QStringList segment{ u"segment"_s, u"add"_s, u"shop.journey"_s, u"bad"_s };
        const QStringList board{ u"board"_s, u"import"_s, u"shop.journey"_s, u"bad"_s };
        QTest::newRow("empty orders") << orders << QByteArray();
        QTest::newRow("other CSV") << orders << QByteArray("a,b\n1,2\n");
        QTest::newRow("binary") << orders
                                << QByteArray("\x7f"
                                              "ELF\0\1\2\3",
                                       8);
        QTest::newRow("half a row") << orders << Orders.toByteArray().chopped(12);
        QTest::newRow("truncated zip") << orders << QByteArray("PK\3\4\24\0\0\0\10\0");
        QTest::newRow("left before joined")
            << log << QByteArray("segment,customer,joined,left\nOne order,a,2024-07-02,2024-07-02\n");
        QTest::newRow("no log") << log << QByteArray("who,when\na,b\n");
        QTest::newRow("no JSON") << segment << QByteArray("{");
        QTest::newRow("unknown key") << segment << QByteArray(R"({"name": "A", "colour": 1})");
        QTest::newRow("taken name") << segment << QByteArray(R"({"name": "One order", "conditions": {"all": []}})");
        QTest::newRow("unknown segment")
            << board << QByteArray(R"({"version": 1, "name": "B", "nodes": [{"segment": "Nobody", "x": 0, "y": 0}],
                                     "arrows": []})");
        QTest::newRow("board key") << board << QByteArray(R"({"version": 1, "name": "B", "nodes": [], "lines": []})");
    }

    void leavesTheWorkspaceAsItWas()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, input);
        makeLadder();
        put(u"bad"_s, input);
        const QByteArray before = hashOf(at(u"shop.journey"_s));
        const Run refused = call(command);
        QVERIFY2(isOneLine(refused.err), refused.err.constData());
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.out, QByteArray());
        QCOMPARE(hashOf(at(u"shop.journey"_s)), before);

        command.replaceInStrings(u"shop.journey"_s, u"new.journey"_s);
        if (!QByteArray(QTest::currentDataTag()).startsWith("taken")) {
            QCOMPARE(call(command).exitCode, 1);
            QVERIFY(!QFileInfo::exists(at(u"new.journey"_s)));
        }
    }

    void helpsOnStandardOutput()
    {
        for (const QStringList& words :
            { QStringList{ u"--help"_s }, { u"count"_s, u"--help"_s }, { u"log"_s, u"import"_s, u"--help"_s } }) {
            const Run helped = call(words);
            QCOMPARE(helped.exitCode, 0);
            QCOMPARE(helped.err, QByteArray());
            QVERIFY(helped.out.contains("Usage: journeyboard"));
        }
        QCOMPARE(call({ u"--version"_s }).exitCode, 0);
        const Run windowless = call({});
        QCOMPARE(windowless.exitCode, 1);
        QVERIFY(isOneLine(windowless.err));
    }

    void doesTheMainJobTwiceInARow()
    {
        const QStringList demo{ u"demo"_s, u"--out"_s, u"demo"_s, u"--last-day"_s, u"2024-07-31"_s };
        const Run first = call(demo);
        QCOMPARE(first.err, QByteArray());
        QCOMPARE(first.exitCode, 0);
        QVERIFY(first.out.contains("Never bought Rum Baba"));
        QVERIFY(QFileInfo(at(u"demo/rum-baba-fans.png"_s)).size() > 1000);
        const QByteArray numbers = contentOf(at(u"demo/rum-baba-fans.csv"_s));
        QVERIFY(numbers.startsWith("kind,segment,target,customers,from,to,complete,rebuilt\n"));
        QVERIFY(numbers.contains("2024-07-04,2024-07-31,yes,yes\n"));

        const Run second = call(demo);
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.out, first.out);

        // Every ready board shows movement in its default period: no arrow stands at 0.
        const QStringList boards{ u"Rum Baba fans"_s, u"First to repeat"_s, u"After the trial"_s,
            u"RFM: at risk and lost"_s, u"Online ⇄ offline"_s, u"New product: Umami"_s };
        const QStringList starts{ u"04"_s, u"25"_s, u"04"_s, u"25"_s, u"04"_s, u"04"_s };
        for (qsizetype i = 0; i < boards.size(); ++i) {
            const Run counted = call({ u"count"_s, u"demo/demo.journey"_s, u"--board"_s, boards.at(i), u"--from"_s,
                u"2024-07-"_s + starts.at(i), u"--to"_s, u"2024-07-31"_s, u"--json"_s });
            QCOMPARE(counted.err, QByteArray());
            const QJsonObject object = QJsonDocument::fromJson(counted.out).object();
            QCOMPARE(object.value(u"incomplete"_s).toArray(), QJsonArray());
            const QJsonArray arrows = object.value(u"arrows"_s).toArray();
            QVERIFY(arrows.size() >= 4);
            for (const QJsonValue& arrow : arrows)
                QVERIFY2(arrow[u"count"_s].toInt() > 0, counted.out.constData());
        }
    }

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, QByteArrayView content)
    {
        QVERIFY_RESULT(core::saveFile(at(name), content.toByteArray()));
    }
    [[nodiscard]] Run call(const QStringList& arguments) const { return run(arguments, m_folder->path()); }
    [[nodiscard]] static bool isOneLine(const QByteArray& text)
    {
        return text.startsWith("journeyboard: ") && text.endsWith('\n') && text.count('\n') == 1 && text.size() > 20;
    }
    [[nodiscard]] static int firstArrow(const QByteArray& line)
    {
        return QJsonDocument::fromJson(line).object().value(u"arrows"_s).toArray().at(0)[u"count"_s].toInt(-1);
    }

    void makeLadder()
    {
        const Run log =
            call({ u"log"_s, u"import"_s, u"shop.journey"_s, u"log.csv"_s, u"--first-days"_s, u"days.csv"_s });
        QCOMPARE(log.err, QByteArray());
        const Run board = call({ u"board"_s, u"import"_s, u"shop.journey"_s, u"board.json"_s });
        QCOMPARE(board.err, QByteArray());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
