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

private:
    Result<ImportReport> import(
        const QByteArray& content, const QByteArray& zone = "Asia/Tokyo", const Progress& progress = {})
    {
        const QString path = m_folder->filePath(u"orders_export.csv"_s);
        if (auto saved = saveFile(path, content); !saved)
            return tl::unexpected(saved.error());
        orderimport::Options options;
        options.timeZone = zone;
        options.clock = Clock(QDateTime(QDate(2024, 8, 1), QTime(12, 0), Qt::UTC));
        return orderimport::importFile(m_workspace->writer(), path, options, progress);
    }
    qint64 count(const char* sql) { return m_workspace->writer().integer(sql).value(); }
    QString text(const char* sql)
    {
        auto statement = Statement::prepare(m_workspace->writer(), sql);
        return statement && statement->next().value_or(false) ? statement->text(0) : u"nothing"_s;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestOrderImport)
#include "tst_orderimport.moc"
