// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/shop/customerlisting.h"
#include "core/shop/customerstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 20'000;
constexpr size_t PageSize = 256;

/// Every customer `step` numbers on, some of whom share a block of the table and some do not.
std::vector<CustomerNumber> everyNth(int step)
{
    std::vector<CustomerNumber> numbers;
    for (int number = 1; number <= Customers; number += step)
        numbers.push_back(static_cast<CustomerNumber>(number));
    return numbers;
}

} // namespace

/// Lists of customers read in pages, streamed, searched, ordered and written, each beside the plain way to do it.
class TestCustomerListing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto workspace = Workspace::open(m_folder.filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        auto transaction = Transaction::begin(connection());
        QVERIFY_RESULT(transaction);
        auto insert = Statement::prepare(connection(), "INSERT INTO customer(id, key) VALUES (?, ?)");
        QVERIFY_RESULT(insert);
        QRandomGenerator random(11);
        for (int number = 1; number <= Customers; ++number) {
            const QString key = (number % 7 == 0 ? u"zoë%1.%2@example.com"_s : u"c%1.%2@example.com"_s)
                                    .arg(random.bounded(1'000'000))
                                    .arg(number);
            m_keys[static_cast<CustomerNumber>(number)] = key;
            QVERIFY_RESULT(insert->bind(number, key).run());
        }
        QVERIFY_RESULT(insert->bind(Customers + 1, u"=sum@example.com"_s).run());
        QVERIFY_RESULT(transaction->commit());
    }
    void init() { failOnAnyWarning(); }

    void pagesAreTheWhole_data() { lists(); }
    void pagesAreTheWhole()
    {
        QFETCH(const std::vector<CustomerNumber>, numbers);
        QStringList paged;
        for (size_t first = 0; first < numbers.size(); first += PageSize) {
            const auto page = customerstore::keys(
                connection(), std::span(numbers).subspan(first, std::min(PageSize, numbers.size() - first)));
            QVERIFY_RESULT(page);
            paged << *page;
        }
        QCOMPARE(paged, expected(numbers));
        const auto whole = customerstore::keys(connection(), numbers);
        QVERIFY_RESULT(whole);
        QCOMPARE(*whole, paged);
        const auto lines = customerlisting::lines(connection(), numbers, {});
        QVERIFY_RESULT(lines);
        QCOMPARE(*lines, paged.isEmpty() ? QString() : paged.join(u'\n') + u'\n');
    }

    void anyOrderIsKeptAndNobodyIsAnEmptyRow()
    {
        const auto keys = customerstore::keys(connection(), std::vector<CustomerNumber>{ 9, 3, 3, 90'000, 4 });
        QVERIFY_RESULT(keys);
        QCOMPARE(*keys, QStringList({ m_keys[9], m_keys[3], m_keys[3], QString(), m_keys[4] }));
        const auto dense = customerstore::keys(connection(), std::vector<CustomerNumber>{ 19'999, 20'000, 20'002 });
        QVERIFY_RESULT(dense);
        QCOMPARE(*dense, QStringList({ m_keys[19'999], m_keys[20'000], QString() }));
    }

    void ordersByTheBytesOfTheKeys_data() { lists(); }
    void ordersByTheBytesOfTheKeys()
    {
        QFETCH(const std::vector<CustomerNumber>, numbers);
        const auto arranged = customerlisting::arrange(connection(), numbers, ListOrder::Key, {}, {});
        QVERIFY_RESULT(arranged);
        QByteArrayList bytes;
        for (const QString& key : expected(numbers))
            bytes << key.toUtf8();
        std::ranges::sort(bytes);
        QCOMPARE(arranged->size(), numbers.size());
        for (size_t i = 0; i < arranged->size(); ++i)
            QCOMPARE(m_keys[(*arranged)[i]].toUtf8(), bytes[qsizetype(i)]);
        const auto asTheyCame = customerlisting::arrange(connection(), numbers, ListOrder::Number, {}, {});
        QVERIFY_RESULT(asTheyCame);
        QCOMPARE(*asTheyCame, numbers);
    }

    void findsTextWhateverItsCase_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "C1", "example.COM", "77", "ZOË", "zoë9", "nobody", "%", "_" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void findsTextWhateverItsCase()
    {
        QFETCH(const QString, text);
        for (const int step : { 1, 3, 50 }) {
            const std::vector<CustomerNumber> numbers = everyNth(step);
            std::vector<CustomerNumber> expected;
            std::ranges::copy_if(numbers, std::back_inserter(expected),
                [&](CustomerNumber number) { return m_keys[number].contains(text, Qt::CaseInsensitive); });
            auto found = customerlisting::arrange(connection(), numbers, ListOrder::Number, text, {});
            QVERIFY_RESULT(found);
            QCOMPARE(*found, expected);
            auto sorted = customerlisting::arrange(connection(), numbers, ListOrder::Key, text, {});
            QVERIFY_RESULT(sorted);
            QVERIFY(
                std::ranges::is_sorted(*sorted, {}, [this](CustomerNumber number) { return m_keys[number].toUtf8(); }));
            std::ranges::sort(*sorted);
            QCOMPARE(*sorted, expected);
        }
    }

    void writesARowForEachCustomer_data() { lists(); }
    void writesARowForEachCustomer()
    {
        QFETCH(std::vector<CustomerNumber>, numbers);
        numbers.push_back(Customers + 1);
        const QString path = m_folder.filePath(u"list.csv"_s);
        QVERIFY_RESULT(customerlisting::saveCsv(connection(), numbers, path, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList rows = file.readAll().split('\n');
        QCOMPARE(rows.takeFirst(), QByteArray("customer"));
        QCOMPARE(rows.takeLast(), QByteArray());
        QCOMPARE(rows.size(), qsizetype(numbers.size()));
        QCOMPARE(rows.takeFirst(), QByteArray("'=sum@example.com")); // no formula for a spreadsheet
        QVERIFY(std::ranges::is_sorted(rows));
    }

    void stopsWhenItIsTold()
    {
        const std::vector<CustomerNumber> numbers = everyNth(1);
        const QString path = m_folder.filePath(u"stopped.csv"_s);
        int looks = 0;
        const Progress stop{ {}, [&looks] { return ++looks > 2; } };
        for (const ListOrder order : { ListOrder::Number, ListOrder::Key }) {
            looks = 0;
            const auto stopped = customerlisting::arrange(connection(), numbers, order, u"x"_s, stop);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        }
        looks = 0;
        const auto written = customerlisting::saveCsv(connection(), numbers, path, stop);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

private:
    Connection& connection() { return m_workspace->writer(); }
    QStringList expected(const std::vector<CustomerNumber>& numbers)
    {
        QStringList keys;
        for (const CustomerNumber number : numbers)
            keys << m_keys[number];
        return keys;
    }
    static void lists()
    {
        QTest::addColumn<std::vector<CustomerNumber>>("numbers");
        QTest::newRow("nobody") << std::vector<CustomerNumber>();
        QTest::newRow("one") << std::vector<CustomerNumber>{ 4711 };
        QTest::newRow("all") << everyNth(1);
        QTest::newRow("every third") << everyNth(3);
        QTest::newRow("every fiftieth") << everyNth(50);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::map<CustomerNumber, QString> m_keys;
};

QTEST_GUILESS_MAIN(TestCustomerListing)
#include "tst_customerlisting.moc"
