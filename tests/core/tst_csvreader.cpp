// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvreader.h"
#include "tests/support/faildevice.h"
#include "tests/support/testing.h"

#include <QBuffer>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Rows {
    QList<QByteArrayList> rows;
    QList<qint64> lines;
    std::optional<Error> error;
};

Rows readAll(QIODevice& device)
{
    CsvReader reader(device, u"orders.csv"_s);
    Rows all;
    while (true) {
        const auto row = reader.next();
        if (!row) {
            all.error = row.error();
            return all;
        }
        if (!*row)
            return all;
        QByteArrayList cells;
        for (int column = 0; column < reader.columns(); ++column)
            cells.append(reader.field(column).toByteArray());
        all.rows.append(cells);
        all.lines.append(reader.line());
    }
}

Rows readAll(const QByteArray& content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer);
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsRows_data()
    {
        using Cells = QList<QByteArrayList>;
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Cells>("rows");
        QTest::addColumn<QList<qint64>>("lines");
        const Cells two{ { "a", "b" }, { "1", "2" } };
        const QList<qint64> oneTwo{ 1, 2 };
        QTest::newRow("nothing") << QByteArray() << Cells() << QList<qint64>();
        QTest::newRow("only a byte order mark") << QByteArray("\xef\xbb\xbf") << Cells() << QList<qint64>();
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << two << oneTwo;
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << two << oneTwo;
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << two << oneTwo;
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << two << oneTwo;
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf"
                                           "a,b\n1,2\n")
                             << two << oneTwo;
        QTest::newRow("blank lines") << QByteArray("a,b\n\n\r\n1,2\n\n") << two << QList<qint64>{ 1, 4 };
        QTest::newRow("quotes") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n") << two << oneTwo;
        QTest::newRow("comma in quotes") << QByteArray("\"a,b\",c\n") << Cells{ { "a,b", "c" } } << QList<qint64>{ 1 };
        QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\"\n") << Cells{ { "say \"hi\"" } }
                                        << QList<qint64>{ 1 };
        QTest::newRow("line ends in quotes") << QByteArray("\"a\nb\r\nc\rd\",e\n1,2\n")
                                             << Cells{ { "a\nb\r\nc\rd", "e" }, { "1", "2" } } << QList<qint64>{ 1, 5 };
        QTest::newRow("empty and blank") << QByteArray(",\"\", x ,\n") << Cells{ { "", "", " x ", "" } }
                                         << QList<qint64>{ 1 };
        QTest::newRow("a quote in the middle")
            << QByteArray("5\" pipe,b\n") << Cells{ { "5\" pipe", "b" } } << QList<qint64>{ 1 };
        QTest::newRow("umlauts and emoji")
            << QByteArray("Bäckerei,🍰\n") << Cells{ { "Bäckerei", "🍰" } } << QList<qint64>{ 1 };
    }
    void readsRows()
    {
        QFETCH(QByteArray, content);
        QFETCH(QList<QByteArrayList>, rows);
        QFETCH(QList<qint64>, lines);

        const Rows read = readAll(content);

        QVERIFY2(!read.error, qPrintable(read.error ? read.error->text : QString()));
        QCOMPARE(read.rows, rows);
        QCOMPARE(read.lines, lines);
    }

    void keepsCountAcrossBlocks()
    {
        // A line end of two bytes on each side of every block border there is.
        for (int shift = 0; shift < 4; ++shift) {
            const QByteArray filler(64 * 1024 - 4 + shift, 'x');
            const Rows read = readAll(filler + "\r\n\"a\r\nb\"\r\nc\r\n");

            QVERIFY(!read.error);
            QCOMPARE(read.lines, (QList<qint64>{ 1, 2, 4 }));
            QCOMPARE(read.rows.at(1), QByteArrayList{ "a\r\nb" });
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << u"cut off"_s;
        QTest::newRow("open quote tells its line") << QByteArray("a,b\n1,\"2\n3,4\n") << u"line 2"_s;
        QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8) << u"binary"_s;
        QTest::newRow("NUL tells its line") << QByteArray("a,b\n1,\0\n", 8) << u"line 2"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0,\0",
            6) << u"UTF-8"_s;
        QTest::newRow("UTF-16 big endian") << QByteArray("\xfe\xff\0a\0,", 6) << u"UTF-8"_s;
        QTest::newRow("Latin 1") << QByteArray("a,b\n1,B\xe4"
                                               "ckerei\n")
                                 << u"line 2"_s;
        QTest::newRow("overlong UTF-8") << QByteArray("a,\xc0\xaf\n") << u"UTF-8"_s;
        QTest::newRow("columns") << QByteArray(10'001, ',') << u"10,000"_s;
        QTest::newRow("a row that never ends") << QByteArray("\"" + QByteArray(51 * 1024 * 1024, 'x')) << u"50 MB"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);

        const Rows read = readAll(content);

        QVERIFY(read.error);
        QCOMPARE(read.error->code, ErrorCode::InvalidInput);
        QVERIFY2(read.error->text.contains(says), qPrintable(read.error->text));
        QVERIFY(read.error->text.contains(u"orders.csv"_s));
    }

    void takesALongCell()
    {
        const QByteArray note(5 * 1024 * 1024, 'n');

        const Rows read = readAll("a,\"" + note + "\"\n");

        QVERIFY(!read.error);
        QCOMPARE(read.rows.first().last().size(), note.size());
    }

    void aFailingDiskIsNoEnd_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : { 0, 1, 2, 3, 4, 5, 8, 9 })
            QTest::addRow("after %d bytes", bytes) << bytes;
    }
    void aFailingDiskIsNoEnd()
    {
        QFETCH(int, bytes);
        FailDevice device("a,b\n1,2\n3,4\n", bytes);

        const Rows read = readAll(device);

        QVERIFY(read.error);
        QCOMPARE(read.error->code, ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
