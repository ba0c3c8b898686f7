// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/db/statement.h"
#include "core/importing/orderimport.h"
#include "core/shop/settings.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Header =
    "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
    "Lineitem sku,Shipping Country,Note Attributes,Cancelled at,Refunded Amount,Id,Tags,Source,Discount Code,Phone\n";

/// One line of a full export; what a test does not care about is left as it is.
struct Row {
    QByteArray name = "#1001";
    QByteArray email = "ann@example.com";
    QByteArray status = "paid";
    QByteArray total = "12.50";
    QByteArray created = "2024-07-18 10:00:00 +0900";
    QByteArray quantity = "1";
    QByteArray item = "Rum Baba - Large";
    QByteArray id = "5450340000001";
    QByteArray note = {};
    QByteArray cancelled = {};
    QByteArray refunded = "0.00";
    QByteArray currency = "USD";
    QByteArray phone = {};

    [[nodiscard]] QByteArray text() const
    {
        return name + ',' + email + ',' + status + ',' + currency + ',' + total + ',' + created + ',' + quantity + ','
            + item + ",6.00,RB-1,JP," + note + ',' + cancelled + ',' + refunded + ',' + id + ",\"vip, gift\",web,SALE,"
            + phone + '\n';
    }
    /// The same order's next line, as Shopify writes it.
    [[nodiscard]] QByteArray more(const QByteArray& other) const
    {
        return name + ',' + email + ",,,," + created + ",2," + other + ",3.00,,,,,,,,,,\n";
    }
};

Row order(int number, const QByteArray& email = "ann@example.com")
{
    Row row;
    row.name = "#" + QByteArray::number(number);
    row.email = email;
    row.id = QByteArray::number(5'450'340'000'000 + number);
    return row;
}

} // namespace

class TestOrderImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = nullptr;
        auto opened = Workspace::open(m_folder->filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(opened);
        m_workspace = std::move(*opened);
    }
    void cleanup() { m_workspace.reset(); }

    void takesAnExport()
    {
        const Row first = order(1001);
        const auto report =
            import(Header + first.text() + first.more("Gift wrapping") + order(1002, "bob@example.com").text());

        QVERIFY_RESULT(report);
        QCOMPARE(report->rowsRead, 3);
        QCOMPARE(report->ordersNew, 2);
        QCOMPARE(report->customersNew, 2);
        QCOMPARE(report->revenue, 2500);
        QCOMPARE(report->currency, u"USD"_s);
        QCOMPARE(report->timeZone, u"Asia/Tokyo"_s);
        QCOMPARE(count("SELECT count(*) FROM line_item"), 3);
        QCOMPARE(text("SELECT title || '|' || variant || '|' || sku FROM line_item WHERE position = 1 LIMIT 1"),
            u"Rum Baba|Large|RB-1"_s);
        QCOMPARE(text("SELECT tags || discount_codes || channel || country FROM shop_order LIMIT 1"),
            u"[\"vip\",\"gift\"][\"SALE\"]webJP"_s);
        QCOMPARE(settingsstore::load(m_workspace->writer())->timeZone, QByteArray("Asia/Tokyo"));
    }

    void takesATrimmedExport()
    {
        const auto report = import("Name,Email,Created at,Total,Refunded Amount,Currency,Lineitem name\n"
                                   "#1001,ann@example.com,2025-01-05 10:00:00 -0500,100.00,0.00,USD,Blue Widget\n"
                                   "#1001,,,,,,Red Gadget\n"
                                   "#1002,bob@example.com,2025-07-05 10:00:00 -0400,50.00,50.00,USD,Blue Widget\n",
            "America/New_York");

        QVERIFY_RESULT(report);
        QCOMPARE(report->ordersNew, 2);
        QCOMPARE(report->rejections.size(), size_t(0));
        QCOMPARE(report->leftOutRefunded, 1);
        QCOMPARE(count("SELECT count(*) FROM line_item"), 3);
        QCOMPARE(count("SELECT count(*) FROM shop_order WHERE external_id IS NULL"), 2);
    }

    void readsWhatAnOrderSays()
    {
        Row row = order(1001, " Ann@Example.COM ");
        row.note = "\"gift: yes\nUTM source: fb\r\nutm_medium:cpc\nutm campaign: a: b\nsource: Display Ads\"";
        row.cancelled = "2024-07-20 01:30:00 +0900";
        row.status = "PAID";
        const auto report = import(Header + row.text());

        QVERIFY_RESULT(report);
        QCOMPARE(text("SELECT source || '|' || utm_source || '|' || utm_medium || '|' || utm_campaign FROM shop_order"),
            u"Display Ads|fb|cpc|a: b"_s);
        QCOMPARE(text("SELECT key FROM customer"), u"ann@example.com"_s);
        QCOMPARE(text("SELECT financial_status FROM shop_order"), u"paid"_s);
        QCOMPARE(count("SELECT cancelled_day - day FROM shop_order"), 2);
        QCOMPARE(report->leftOutCancelled, 1);
        QCOMPARE(report->revenue, 0);
    }

    void takesPeopleByMailThenPhone()
    {
        Row phone = order(1002, "");
        phone.phone = "'+81 90-1234-5678";
        const auto report = import(Header + order(1001, "Ann@example.com").text() + phone.text()
            + order(1003, "").text() + order(1004, "ann@example.com").text());

        QVERIFY_RESULT(report);
        QCOMPARE(report->customersNew, 2);
        QCOMPARE(report->customersJoinedByCase, 1);
        QCOMPARE(report->ordersWithoutCustomer, 1);
        QCOMPARE(count("SELECT count(*) FROM customer WHERE key = 'tel:819012345678'"), 1);
        QCOMPARE(count("SELECT count(*) FROM shop_order WHERE customer IS NULL"), 1);
    }

    void importingAgainChangesNothing()
    {
        const QByteArray content = Header + order(1001).text() + order(1001).more("Tea") + order(1002).text();
        QVERIFY_RESULT(import(content));
        const QByteArray before = hashOfOrders();

        const auto again = import(content, {});

        QVERIFY_RESULT(again);
        QCOMPARE(again->ordersSame, 2);
        QCOMPARE(again->ordersNew + again->ordersChanged + again->customersNew, 0);
        QCOMPARE(hashOfOrders(), before);
        const auto reports = orderimport::reports(m_workspace->writer());
        QVERIFY_RESULT(reports);
        QCOMPARE(reports->size(), size_t(2));
        QCOMPARE(reports->front().toJson(), again->toJson());
        QCOMPARE(ImportReport::fromJson(again->toJson()).toJson(), again->toJson());
    }

    void aNewerExportUpdatesItsOrders()
    {
        QVERIFY_RESULT(import(Header + order(1001).text() + order(1001).more("Tea") + order(1002).text()));
        Row refunded = order(1001);
        refunded.status = "refunded";
        refunded.refunded = "12.50";

        const auto newer = import(Header + refunded.text() + order(1002).text() + order(1003).text());

        QVERIFY_RESULT(newer);
        QCOMPARE(newer->ordersNew, 1);
        QCOMPARE(newer->ordersChanged, 1);
        QCOMPARE(newer->ordersSame, 1);
        QCOMPARE(count("SELECT count(*) FROM shop_order"), 3);
        QCOMPARE(count("SELECT count(*) FROM line_item"), 3);
        QCOMPARE(text("SELECT financial_status FROM shop_order WHERE name = '#1001'"), u"refunded"_s);
    }

    void ordersWithoutIdMeetTheirId()
    {
        const QByteArray plain =
            "Name,Email,Created at,Lineitem name\n#1001,ann@example.com,2024-07-18 10:00:00 +0900,Tea\n";
        const QByteArray withId =
            "Id,Name,Email,Created at,Lineitem name\n77,#1001,ann@example.com,2024-07-18 10:00:00 +0900,Tea\n";
        QVERIFY_RESULT(import(plain));

        const auto same = import(withId);
        QVERIFY_RESULT(same);
        QCOMPARE(same->ordersSame, 1);
        QCOMPARE(text("SELECT external_id FROM shop_order"), u"77"_s);

        QVERIFY_RESULT(import(plain));
        QCOMPARE(count("SELECT count(*) FROM shop_order WHERE external_id = '77'"), 1);
        QCOMPARE(count("SELECT count(*) FROM shop_order"), 1);
    }

    void putsScatteredRowsTogether()
    {
        const auto report = import(Header + order(1001).text() + order(1002).text() + order(1001).more("Tea")
            + order(1003).text() + order(1002).more("Cake"));

        QVERIFY_RESULT(report);
        QCOMPARE(report->ordersNew, 3);
        QCOMPARE(count("SELECT count(*) FROM line_item"), 5);
        QCOMPARE(count("SELECT count(*) FROM shop_order WHERE total = 1250"), 3);
    }

    void anOrderThatStandsTwiceIsOne()
    {
        Row later = order(1001);
        later.total = "20.00";

        const auto report = import(Header + order(1001).text() + order(1002).text() + later.text());

        QVERIFY_RESULT(report);
        QCOMPARE(report->ordersRead, 2);
        QCOMPARE(count("SELECT count(*) FROM line_item"), 2);
        QCOMPARE(count("SELECT total FROM shop_order WHERE name = '#1001'"), 2000);
    }

    void aBadRowRejectsItsOrder_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("says");
        const auto with = [](QByteArray Row::*member, const QByteArray& value) {
            Row row = order(1002);
            row.*member = value;
            return row.text();
        };
        QTest::newRow("no date") << with(&Row::created, "") << 3LL << u"Created at"_s;
        QTest::newRow("a date without offset") << with(&Row::created, "2024-07-18 10:00:00") << 3LL << u"offset"_s;
        QTest::newRow("a spreadsheet's date") << with(&Row::created, "7/18/2024 10:00") << 3LL << u"Created at"_s;
        QTest::newRow("31 June") << with(&Row::created, "2024-06-31 10:00:00 +0900") << 3LL << u"Created at"_s;
        QTest::newRow("bad cancellation") << with(&Row::cancelled, "yes") << 3LL << u"Cancelled at"_s;
        QTest::newRow("a decimal comma") << with(&Row::total, "\"12,50\"") << 3LL << u"Total"_s;
        QTest::newRow("negative quantity") << with(&Row::quantity, "-1") << 3LL << u"quantity"_s;
        QTest::newRow("no quantity at all") << with(&Row::quantity, "two") << 3LL << u"quantity"_s;
        QTest::newRow("too few columns") << order(1002).text() + "#1002,ann@example.com,paid\n" << 4LL << u"columns"_s;
        QTest::newRow("too many columns") << order(1002).text().chopped(1) + ",one,two\n" << 3LL << u"columns"_s;
        QTest::newRow("a row of nobody") << order(1002).text() + order(1002).more("Tea").replace("#1002", "") << 4LL
                                         << u"Name"_s;
    }
    void aBadRowRejectsItsOrder()
    {
        QFETCH(QByteArray, bad);
        QFETCH(qint64, line);
        QFETCH(QString, says);

        const auto report = import(Header + order(1001).text() + bad + order(1003).text());

        QVERIFY_RESULT(report);
        QCOMPARE(report->ordersNew, 2);
        QCOMPARE(report->ordersRejected, 1);
        QCOMPARE(report->rejections.front().line, line);
        QCOMPARE(report->rejections.front().order, u"#1002"_s);
        QVERIFY2(report->rejections.front().reason.contains(says), qPrintable(report->rejections.front().reason));
        QVERIFY(!report->rejections.front().remedy.isEmpty());
        QCOMPARE(count("SELECT count(*) FROM shop_order WHERE name = '#1002'"), 0);
    }

    void refusesWhole_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const QByteArray good = Header + order(1001).text();
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("only a header") << Header << u"no orders"_s;
        QTest::newRow("half a row") << good + "#1002,ann@example.com,pai" << u"cut off"_s;
        QTest::newRow("half a row tells its line") << good + "#1002,ann@example.com,pai\n" << u"line 3"_s;
        QTest::newRow("an open quote") << good + "#1002,\"ann" << u"cut off"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\2\1\1\0\0\0",
            10) << u"binary"_s;
        QTest::newRow("prose") << QByteArray("Dear all,\nhere are the orders.\n") << u"Dear all"_s;
        QTest::newRow("discounts") << QByteArray("Name,Value,Value Type,Discount Class\nSALE,-10.0,percentage,order\n")
                                   << u"discount export"_s;
        QTest::newRow("semicolons") << QByteArray("Name;Email;Created at\n#1;a@example.com;2024\n") << u"commas"_s;
        QTest::newRow("two Names") << QByteArray("Name,Created at,Lineitem name,Name\n1,2,3,4\n") << u"two columns"_s;
        Row rounded = order(1002);
        rounded.id = "5.45034E+12";
        QTest::newRow("rounded ids") << good + rounded.text() << u"spreadsheet"_s;
        Row undated = order(1001);
        undated.created = "18.07.2024";
        QTest::newRow("nothing readable") << Header + undated.text() << u"None of the orders"_s;
        QTest::newRow("Latin 1") << good
                + order(1002,
                    "b\xe4"
                    "cker@example.com")
                      .text() << u"line 3"_s;
        QTest::newRow("no zip") << QByteArray("PK\3\4 but nothing more") << u"damaged"_s;
    }
    void refusesWhole()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QByteArray before = hashOfOrders();

        const auto report = import(content);

        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
        QVERIFY2(report.error().text.contains(says), qPrintable(report.error().text));
        QCOMPARE(hashOfOrders(), before);
        QCOMPARE(count("SELECT count(*) FROM setting"), 0);
    }

    void aMissingFileIsNotFound()
    {
        QCOMPARE(orderimport::survey(m_folder->filePath(u"gone.csv"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(orderimport::survey(m_folder->path()).error().code, ErrorCode::InvalidInput);
    }

    void proposesZonesThatFit()
    {
        Row winter = order(1001);
        winter.created = "2024-01-10 12:00:00 +0100";
        Row summer = order(1002);
        summer.created = "2024-07-10 12:00:00 +0200";
        QVERIFY_RESULT(saveFile(m_folder->filePath(u"a.csv"_s), Header + winter.text() + summer.text()));

        const auto survey = orderimport::survey(m_folder->filePath(u"a.csv"_s));

        QVERIFY_RESULT(survey);
        QCOMPARE(survey->rows, 2);
        QCOMPARE(survey->offsets, (QStringList{ u"+01:00"_s, u"+02:00"_s }));
        QVERIFY(survey->fittingZones.contains("Europe/Berlin"));
        QVERIFY(!survey->fittingZones.contains("Asia/Tokyo"));
        QVERIFY(!survey->fittingZones.contains("Africa/Lagos"));
        QVERIFY(survey->fittingZones.first().contains('/'));
    }

    void needsAZoneThatFits()
    {
        const QByteArray content = Header + order(1001).text();

        const auto wrong = import(content, "Europe/Berlin");
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().text.contains(u"+09:00"_s), qPrintable(wrong.error().text));
        QVERIFY(!import(content, "Asia/Nowhere"));
        if (QTimeZone::systemTimeZone().offsetFromUtc(QDateTime(QDate(2024, 7, 18), QTime(1, 0), Qt::UTC))
            != 9 * 3600) {
            const auto system = import(content, {});
            QVERIFY(!system);
            QVERIFY2(system.error().text.contains(u"+09:00"_s), qPrintable(system.error().text));
        }
        QVERIFY_RESULT(import(content, "Asia/Tokyo"));
        QVERIFY(!import(content, "Asia/Seoul"));
        QVERIFY_RESULT(import(content, {}));
    }

    void takesDaysInTheShopsZone_data()
    {
        QTest::addColumn<QByteArray>("created");
        QTest::addColumn<QString>("day");
        // Berlin moved to summer time on 31 March 2024 at 02:00 and back on 27 October at 03:00.
        QTest::newRow("last winter minute") << QByteArray("2024-03-31 01:59:59 +0100") << u"2024-03-31"_s;
        QTest::newRow("first summer minute") << QByteArray("2024-03-31 03:00:00 +0200") << u"2024-03-31"_s;
        QTest::newRow("midnight in summer") << QByteArray("2024-07-01 00:00:00 +0200") << u"2024-07-01"_s;
        QTest::newRow("just before it") << QByteArray("2024-06-30 23:59:59 +0200") << u"2024-06-30"_s;
        QTest::newRow("the hour that comes twice") << QByteArray("2024-10-27 02:30:00 +0100") << u"2024-10-27"_s;
        QTest::newRow("with T and colon") << QByteArray("2024-07-01T00:30:00+02:00") << u"2024-07-01"_s;
        QTest::newRow("New Year's Eve") << QByteArray("2024-12-31 23:30:00 +0100") << u"2024-12-31"_s;
    }
    void takesDaysInTheShopsZone()
    {
        QFETCH(QByteArray, created);
        QFETCH(QString, day);
        Row row = order(1001);
        row.created = created;

        QVERIFY_RESULT(import(Header + row.text(), "Europe/Berlin"));

        QCOMPARE(Day{ static_cast<qint32>(count("SELECT day FROM shop_order")) }.toIso(), day);
    }

    void laterOffsetsAreConverted()
    {
        QVERIFY_RESULT(import(Header + order(1001).text()));
        Row utc = order(1002);
        utc.created = "2024-07-18T20:00:00Z";

        QVERIFY_RESULT(import(Header + utc.text(), {}));

        QCOMPARE(count("SELECT day FROM shop_order WHERE name = '#1002'"), Day::fromIso(u"2024-07-19")->value);
    }

    void aWordOnCompletenessHoldsUntilNewerOrders()
    {
        const auto importThrough = [this](const Row& row, std::optional<Day> through) {
            return import(Header + row.text(), "Asia/Tokyo", {}, through);
        };
        Row first = order(1001);
        first.created = "2024-07-18T20:00:00+0900";
        Row later = order(1002);
        later.created = "2024-07-25T20:00:00+0900";

        const auto quiet = importThrough(first, Day::fromIso(u"2024-07-21"));
        QVERIFY_RESULT(quiet);
        QCOMPARE(quiet->loggedThrough->toIso(), u"2024-07-21"_s);
        const auto newer = importThrough(later, {});
        QVERIFY_RESULT(newer);
        QCOMPARE(newer->loggedThrough->toIso(), u"2024-07-24"_s);
        const auto earlier = importThrough(later, Day::fromIso(u"2024-07-22"));
        QVERIFY_RESULT(earlier);
        QCOMPARE(earlier->loggedThrough->toIso(), u"2024-07-22"_s);
    }

    void countsInTheWorkspacesCurrency()
    {
        Row yen = order(1003);
        yen.currency = "JPY";
        yen.total = "1500";

        const auto report = import(Header + order(1001).text() + order(1002).text() + yen.text());

        QVERIFY_RESULT(report);
        QCOMPARE(report->currency, u"USD"_s);
        QCOMPARE(report->ordersInOtherCurrency, 1);
        QCOMPARE(report->revenue, 2500);
        QCOMPARE(count("SELECT total FROM shop_order WHERE currency = 'JPY'"), 1500);
    }

    void cancelledIsAsBefore_data()
    {
        QTest::addColumn<int>("atPoll");
        QRandomGenerator random(6);
        for (int i = 0; i < 20; ++i) {
            const int poll = random.bounded(1, 23);
            QTest::addRow("poll %d (%d)", poll, i) << poll;
        }
    }
    void cancelledIsAsBefore()
    {
        QFETCH(int, atPoll);
        QVERIFY_RESULT(import(Header + order(1).text()));
        const QByteArray before = hashOfOrders();
        QByteArray content = Header;
        for (int i = 1; i <= 12'000; ++i)
            content += order(i, "c" + QByteArray::number(i % 900) + "@example.com").text();
        int polls = 0;

        const auto report = import(content, {}, { .report = {}, .isCancelled = [&] { return ++polls >= atPoll; } });

        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(hashOfOrders(), before);
    }

    void saysHowFarItIs()
    {
        QByteArray content = Header;
        for (int i = 1; i <= 5'000; ++i)
            content += order(i).text();
        QList<double> shares;

        QVERIFY_RESULT(import(content, "Asia/Tokyo",
            { .report = [&](double share, const QString&) { shares.append(share); }, .isCancelled = {} }));

        QVERIFY(!shares.isEmpty());
        QVERIFY(std::is_sorted(shares.cbegin(), shares.cend()));
        QVERIFY(shares.first() >= 0 && shares.last() <= 1);
    }

private:
    Result<ImportReport> import(const QByteArray& content, const QByteArray& zone = "Asia/Tokyo",
        const Progress& progress = {}, std::optional<Day> through = {})
    {
        const QString path = m_folder->filePath(u"orders_export.csv"_s);
        if (auto saved = saveFile(path, content); !saved)
            return tl::unexpected(saved.error());
        orderimport::Options options;
        options.timeZone = zone;
        options.completeThrough = through;
        options.clock = Clock(QDateTime(QDate(2024, 8, 1), QTime(12, 0), Qt::UTC));
        return orderimport::importFile(m_workspace->writer(), path, options, progress);
    }
    qint64 count(const char* sql) { return m_workspace->writer().integer(sql).value(); }
    QString text(const char* sql)
    {
        auto statement = Statement::prepare(m_workspace->writer(), sql);
        return statement && statement->next().value_or(false) ? statement->text(0) : u"nothing"_s;
    }

    /// Of every row of every table an import writes.
    QByteArray hashOfOrders()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const std::pair<const char*, int> tables[] = { { "SELECT * FROM shop_order ORDER BY id", 27 },
            { "SELECT * FROM line_item ORDER BY shop_order, position", 9 }, { "SELECT * FROM customer ORDER BY id", 2 },
            { "SELECT * FROM setting ORDER BY key", 2 }, { "SELECT * FROM stay ORDER BY 1, 2, 3", 4 } };
        for (const auto& [sql, columns] : tables) {
            auto statement = Statement::prepare(m_workspace->writer(), sql);
            while (statement && statement->next().value_or(false)) {
                for (int column = 0; column < columns; ++column)
                    hash.addData(statement->blob(column) + '|');
            }
        }
        return hash.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestOrderImport)
#include "tst_orderimport.moc"
