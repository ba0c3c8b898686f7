// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/importing/filesurvey.h"
#include "core/importing/orderimport.h"
#include "tests/support/faildevice.h"
#include "tests/support/testing.h"
#include "tests/support/zipcrafter.h"

#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using Entry = ZipCrafter::Entry;

namespace {

const QByteArray Csv = "Name,Email,Created at,Lineitem name\n#1,ann@example.com,2024-07-18 10:00:00 +0900,Tea\n";

Entry csv(const QByteArray& name = "orders_export_1.csv")
{
    return { .name = name, .data = Csv };
}

Entry packed(const QByteArray& name, const QByteArray& data)
{
    return { .name = name,
        .data = ZipCrafter::deflated(data),
        .method = 8,
        .size = static_cast<quint32>(data.size()),
        .crc = ZipCrafter::crcOf(data) };
}

} // namespace

class TestImportSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"export.bin"_s);
    }

    void takesZips_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<qint64>("rows");
        constexpr quint32 SymbolicLink = 0120777U << 16U;
        const auto row = [](const char* name, const QList<Entry>& entries, qint64 rows) {
            QTest::newRow(name) << ZipCrafter::zip(entries) << rows;
        };
        row("one CSV", { csv() }, 1);
        row("packed", { packed("orders.CSV", Csv) }, 1);
        row("several", { csv("a.csv"), csv("b.csv"), packed("c.csv", Csv) }, 3);
        row("a folder", { { .name = "out/" }, csv("out/orders.csv") }, 1);
        row("macOS's extra files", { csv(), { .name = "__MACOSX/._orders.csv", .data = "junk" } }, 1);
        row("other files", { { .name = "readme.txt", .data = "hello" }, csv() }, 1);
        row("a link beside it", { csv(), { .name = "l", .data = "/etc/passwd", .attributes = SymbolicLink } }, 1);
        // Names that would write elsewhere, if anything were written.
        row("../", { csv("../../evil.csv") }, 1);
        row("absolute", { csv("/tmp/evil-journeyboard.csv") }, 1);
        row("backslashes", { csv("..\\..\\evil.csv") }, 1);
        row("a drive", { csv("C:\\evil.csv") }, 1);
        row("one name twice", { csv(), csv() }, 2);
        row("a long name", { csv(QByteArray(60'000, 'x') + ".csv") }, 1);
        row("a zip inside, beside a CSV", { { .name = "inner.zip", .data = ZipCrafter::zip({ csv() }) }, csv() }, 1);
    }
    void takesZips()
    {
        QFETCH(QByteArray, zip);
        QFETCH(qint64, rows);
        QVERIFY_RESULT(saveFile(m_path, zip));

        const auto survey = orderimport::survey(m_path);

        QVERIFY_RESULT(survey);
        QCOMPARE(survey->rows, rows);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{ u"export.bin"_s });
        QVERIFY(!QFileInfo::exists(u"/tmp/evil-journeyboard.csv"_s));
    }

    void refusesZips_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QString>("says");
        constexpr quint32 SymbolicLink = 0120777U << 16U;
        const QByteArray good = ZipCrafter::zip({ packed("orders.csv", Csv.repeated(50)) });
        QTest::newRow("empty zip") << ZipCrafter::zip({}) << u"damaged"_s;
        QTest::newRow("nothing but text") << ZipCrafter::zip({ { .name = "a.txt", .data = "x" } }) << u"no CSV"_s;
        QTest::newRow("a zip in a zip") << ZipCrafter::zip(
            { { .name = "inner.zip", .data = ZipCrafter::zip({ csv() }) } })
                                        << u"no CSV"_s;
        QTest::newRow("a workbook") << ZipCrafter::zip({ { .name = "xl/workbook.xml", .data = "<x/>" } })
                                    << u"spreadsheet"_s;
        QTest::newRow("a link called CSV")
            << ZipCrafter::zip({ { .name = "a.csv", .data = "/etc/passwd", .attributes = SymbolicLink } }) << u"link"_s;
        QTest::newRow("encrypted") << ZipCrafter::zip({ { .name = "a.csv", .data = Csv, .flags = 1 } })
                                   << u"password"_s;
        QTest::newRow("NUL in the name") << ZipCrafter::zip({ csv(QByteArray("a\0.csv", 6)) }) << u"damaged"_s;
        QTest::newRow("wrong checksum") << ZipCrafter::zip({ { .name = "a.csv", .data = Csv, .crc = 1 } })
                                        << u"damaged"_s;
        QTest::newRow("says it is longer")
            << ZipCrafter::zip({ { .name = "a.csv", .data = Csv, .size = 1'000'000 } }) << u"damaged"_s;
        QTest::newRow("cut in the data") << good.first(60) << u"damaged"_s;
        QTest::newRow("cut in the directory") << good.chopped(30) << u"damaged"_s;
        QTest::newRow("one byte short") << good.chopped(1) << u"damaged"_s;
        QByteArray scratched = good;
        scratched[60] = static_cast<char>(~scratched[60]);
        scratched[61] = static_cast<char>(~scratched[61]);
        QTest::newRow("scratched") << scratched << u"damaged"_s;
        QTest::newRow("unknown packing") << ZipCrafter::zip({ { .name = "a.csv", .data = Csv, .method = 99 } })
                                         << u"damaged"_s;
        QTest::newRow("1,001 files") << ZipCrafter::zip(QList<Entry>(1'001, csv())) << u"1,000"_s;
        QTest::newRow("half a row inside")
            << ZipCrafter::zip({ { .name = "a.csv", .data = Csv + "#2,bob" } }) << u"cut off"_s;
        QTest::newRow("a second CSV of something else")
            << ZipCrafter::zip({ csv(), { .name = "b.csv", .data = "a,b\n1,2\n" } }) << u"b.csv"_s;
        QTest::newRow("3 GiB it says") << ZipCrafter::zip({ { .name = "a.csv", .data = Csv, .size = 3'221'225'472U } })
                                       << u"harmful"_s;
    }
    void refusesZips()
    {
        QFETCH(QByteArray, zip);
        QFETCH(QString, says);
        QVERIFY_RESULT(saveFile(m_path, zip));

        const auto survey = orderimport::survey(m_path);

        QVERIFY(!survey);
        QCOMPARE(survey.error().code, ErrorCode::InvalidInput);
        QVERIFY2(
            survey.error().text.contains(says), qPrintable(survey.error().text + u" | "_s + survey.error().detail));
    }

    void stopsABomb()
    {
        QByteArray rows = Csv;
        const QByteArray row = Csv.sliced(Csv.indexOf('\n') + 1);
        rows.append(row.repeated(40 * 1024 * 1024 / row.size()));
        QVERIFY_RESULT(saveFile(m_path, ZipCrafter::zip({ packed("orders.csv", rows) })));

        const auto survey = orderimport::survey(m_path);

        QVERIFY(!survey);
        QVERIFY2(survey.error().text.contains(u"harmful"_s), qPrintable(survey.error().text));
    }

    void everyCutOfAZipIsRefused()
    {
        const QByteArray good = ZipCrafter::zip({ packed("orders.csv", Csv.repeated(3)), csv("b.csv") });
        for (qsizetype length = 0; length < good.size(); ++length) {
            auto source = ImportSource::open(std::make_unique<FailDevice>(good.first(length), length), u"a.zip"_s);
            if (source)
                QVERIFY2(!surveySource(**source, {}), qPrintable(QString::number(length)));
        }
    }

    void aFailingDiskIsReported()
    {
        for (qint64 bytes = 1; bytes < Csv.size(); bytes += 7) {
            auto source = ImportSource::open(std::make_unique<FailDevice>(Csv, bytes), u"a.csv"_s);
            QVERIFY_RESULT(source);

            const auto survey = surveySource(**source, {});

            QVERIFY(!survey);
            QCOMPARE(survey.error().code, ErrorCode::Io);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestImportSources)
#include "tst_importsources.moc"
