// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/loggenerator.h"
#include "tests/support/testing.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QByteArray generated(const bench::LogShape& shape)
{
    QByteArray text;
    const auto done = bench::generateLog(shape, [&](QByteArrayView piece) -> Result<void> {
        text += piece.toByteArray();
        return {};
    });
    return done ? text : QByteArray();
}

struct Row {
    QByteArray segment;
    QByteArray customer;
    Day joined;
    Day left = Day::never();
};

std::vector<Row> rowsOf(const QByteArray& text)
{
    std::vector<Row> rows;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const QList<QByteArray> cells = lines[i].split(',');
        Row row{ cells[0], cells[1], *Day::fromIso(QString::fromLatin1(cells[2])), Day::never() };
        if (!cells[3].isEmpty())
            row.left = *Day::fromIso(QString::fromLatin1(cells[3]));
        rows.push_back(row);
    }
    return rows;
}

constexpr bench::LogShape Shape{ 2000, 50, 730, 7 };

} // namespace

class TestLogGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void makesTheSameLogForTheSameSeed()
    {
        const QByteArray log = generated(Shape);
        QVERIFY(log.startsWith("segment,customer,joined,left\n"));
        QVERIFY(log.endsWith('\n'));
        QVERIFY(generated(Shape) == log);
        bench::LogShape other = Shape;
        ++other.seed;
        QVERIFY(generated(other) != log);
    }

    void givesStaysThatAreInOrderAndApart()
    {
        const Day last = bench::firstGeneratedDay() + (Shape.days - 1);
        const Row* before = nullptr;
        const std::vector<Row> rows = rowsOf(generated(Shape));
        for (const Row& row : rows) {
            QVERIFY(row.joined >= bench::firstGeneratedDay() && row.joined <= last);
            QVERIFY(row.left > row.joined);
            QVERIFY(row.left.isNever() || row.left <= last);
            if (before) {
                QVERIFY(std::tie(before->segment, before->customer) <= std::tie(row.segment, row.customer));
                if (before->segment == row.segment && before->customer == row.customer)
                    QVERIFY(before->left < row.joined);
            }
            before = &row;
        }
    }

    void looksLikeAShop()
    {
        QHash<QByteArray, QSet<QByteArray>> members;
        QHash<QByteArray, Day> firstDays;
        qsizetype again = 0, over = 0;
        const Row* before = nullptr;
        const std::vector<Row> rows = rowsOf(generated(Shape));
        for (const Row& row : rows) {
            members[row.segment].insert(row.customer);
            firstDays.insert(row.segment, std::min(firstDays.value(row.segment, row.joined), row.joined));
            again += before && before->segment == row.segment && before->customer == row.customer;
            over += !row.left.isNever();
            before = &row;
        }
        QCOMPARE(members.size(), Shape.segments);
        const auto [small, large] = std::ranges::minmax(members, {}, &QSet<QByteArray>::size);
        QVERIFY(small.size() < Shape.customers / 50);
        QVERIFY(large.size() > Shape.customers / 2);
        QVERIFY(again > qsizetype(rows.size()) / 20); // people come back
        QVERIFY(over > qsizetype(rows.size()) / 3); // and leave
        QVERIFY(std::ranges::count_if(firstDays, [](Day day) {
            return day > bench::firstGeneratedDay() + Shape.days / 10;
        }) >= 5);
        QCOMPARE(std::round(double(rows.size()) / Shape.customers), 12.0); // some 11.65 stays a customer
    }

    void takesAnyShape_data()
    {
        QTest::addColumn<int>("customers");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("days");
        QTest::newRow("one of each") << 1 << 1 << 1;
        QTest::newRow("one day") << 50 << 30 << 1;
        QTest::newRow("many segments") << 20 << 300 << 90;
        QTest::newRow("ten years") << 100 << 12 << 3650;
    }

    void takesAnyShape()
    {
        QFETCH(int, customers);
        QFETCH(int, segments);
        QFETCH(int, days);
        const std::vector<Row> rows = rowsOf(generated({ customers, segments, days, 3 }));
        const Day last = bench::firstGeneratedDay() + (days - 1);
        QVERIFY(std::ranges::all_of(rows, [&](const Row& row) {
            return row.joined >= bench::firstGeneratedDay() && row.joined <= last && row.left > row.joined;
        }));
    }

    void stopsWhereItCannotWrite()
    {
        int pieces = 0;
        const auto done = bench::generateLog(Shape, [&](QByteArrayView) -> Result<void> {
            ++pieces;
            return failure(ErrorCode::Io, u"full"_s);
        });
        QVERIFY(!done);
        QCOMPARE(pieces, 1);
    }
};

QTEST_GUILESS_MAIN(TestLogGenerator)
#include "tst_loggenerator.moc"
