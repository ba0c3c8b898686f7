// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/db/statement.h"
#include "core/importing/orderimport.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"
#include "tests/support/zipcrafter.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray OrderHeader =
    "Name,Email,Phone,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
    "Lineitem sku,Lineitem discount,Vendor,Shipping Method,Payment Method,Location,Notes,Shipping City,Shipping Zip,"
    "Shipping Province,Shipping Country,Billing City,Billing Zip,Billing Country,Note Attributes,Id,Customer ID\n";

const QByteArray Customers2018 =
    "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,Country Code,Zip,Phone,"
    "Accepts Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt\n";
const QByteArray Customers2022 =
    "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province Code,Country,"
    "Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt\n";
const QByteArray Customers2023 =
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,"
    "Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,"
    "Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,"
    "Tags,Birthday (customer.metafields.facts.birth_date)\n";

const QByteArray ProductsOld = "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                               "Variant SKU,Variant Price,Image Src,Image Position,Status\n";
const QByteArray ProductsNew =
    "Title,URL handle,Description,Vendor,Product category,Type,Tags,Collection,SKU,Option1 name,Option1 value,Price,"
    "Color (product.metafields.shopify.color-pattern),Status\n";

/// An order row with the cells that these tests are about.
struct OrderRow {
    QByteArray name = "#1001";
    QByteArray email = "ann@example.com";
    QByteArray phone = {};
    QByteArray item = "Rum Baba - Large";
    QByteArray sku = {};
    QByteArray note = {};
    QByteArray attributes = {};
    QByteArray customerId = {};
    QByteArray created = "2024-07-18 10:00:00 +0900";

    [[nodiscard]] QByteArray text() const
    {
        return name + ',' + email + ',' + phone + ",paid,USD,12.50," + created + ",1," + item + ",6.00," + sku
            + ",0.50,Baba House,Express,PayPal,Riverside," + note + ",Kyoto,'6000000,JP-26,JP,Osaka,530,JP,\""
            + attributes + "\",9" + QByteArray(name).remove(0, 1) + ',' + customerId + '\n';
    }
};

/// A row of the newest customers export.
struct CustomerRow {
    QByteArray id = "'6038203541597";
    QByteArray email = "ann@example.com";
    QByteArray phone = {};
    QByteArray acceptsEmail = "yes";
    QByteArray tags = "\"vip, horeca\"";
    QByteArray note = {};
    QByteArray birthday = {};

    [[nodiscard]] QByteArray text() const
    {
        return id + ",Ann,Example," + email + ',' + acceptsEmail + ",Tea Ltd,Street 1,,Kyoto,JP-26,JP,'6000000,,"
            + phone + ",no,0.00,0," + note + ",no," + tags + ',' + birthday + '\n';
    }
};

} // namespace

class TestRecordImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Workspace::open(m_folder->filePath(u"shop.journey"_s), Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(opened);
        m_workspace = std::move(*opened);
    }
    void cleanup() { m_workspace.reset(); }

    void readsAllThatAnOrderSays()
    {
        OrderRow row;
        row.note = "\"Leave it\r\nat the door\"";
        row.attributes = "utm_term: tea\nUTM content: banner: 2\nutm_source:fb\nreferrer: https://blog.example.com/a\n"
                         "landing_page: /products/x?utm_medium=paid+social&utm_campaign=a%20b&utm_source=other";
        QVERIFY_RESULT(import(OrderHeader + row.text()));

        const auto facts = load();
        const auto text = [&](TextNumber number) { return facts->texts[number]; };
        const ShopFacts::OrderFact& order = facts->orders.at(0);
        QCOMPARE(text(order.paymentMethod), u"PayPal"_s);
        QCOMPARE(text(order.shippingMethod), u"Express"_s);
        QCOMPARE(text(order.location), u"Riverside"_s);
        QCOMPARE(text(order.note), u"Leave it\r\nat the door"_s);
        QCOMPARE(text(order.shipping.city), u"Kyoto"_s);
        QCOMPARE(text(order.shipping.postcode), u"6000000"_s);
        QCOMPARE(text(order.shipping.region), u"JP-26"_s);
        QCOMPARE(text(order.billing.city), u"Osaka"_s);
        QCOMPARE(text(order.billing.country), u"JP"_s);
        QCOMPARE(text(order.utmSource), u"fb"_s);
        QCOMPARE(text(order.utmMedium), u"paid social"_s);
        QCOMPARE(text(order.utmCampaign), u"a b"_s);
        QCOMPARE(text(order.utmTerm), u"tea"_s);
        QCOMPARE(text(order.utmContent), u"banner: 2"_s);
        QCOMPARE(text(order.referrer), u"https://blog.example.com/a"_s);
        QVERIFY(text(order.landingPage).startsWith(u"/products/x?"));
        QCOMPARE(facts->lines.at(0).price, 600);
        QCOMPARE(facts->lines.at(0).discount, 50);
        QCOMPARE(order.minuteOfDay, 600);
        QCOMPARE(facts->count(FactKind::UtmTerm), 1U);
        QCOMPARE(facts->count(FactKind::BillingRegion), 0U);
    }

    void ordersOfOlderWorkspacesGetTheirNewFacts()
    {
        QVERIFY_RESULT(import(OrderHeader + OrderRow{}.text(), 3));
        QVERIFY_RESULT(m_workspace->writer().execute(
            "UPDATE shop_order SET facts_hash = NULL, payment_method = 0, shipping_city = 0"));

        const auto again = import(OrderHeader + OrderRow{}.text(), 3);

        QVERIFY_RESULT(again);
        QCOMPARE(again->ordersChanged, 1);
        QCOMPARE(again->lateOrders, 0);
        QCOMPARE(load()->texts[load()->orders[0].paymentMethod], u"PayPal"_s);
        QCOMPARE(import(OrderHeader + OrderRow{}.text())->ordersSame, 1);
        OrderRow noted;
        noted.note = "now with a note";
        QCOMPARE(import(OrderHeader + noted.text())->ordersChanged, 1);
    }

    void customersOfEachYear_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("saysSms");
        QTest::newRow("2018") << Customers2018
                + "Ann,Example,Ann@Example.com,Tea Ltd,Street "
                  "1,,Kyoto,Kyoto,JP-26,Japan,JP,'6000000,,yes,0.00,0,\"vip, "
                  "horeca\",,no\n"
                              << false;
        QTest::newRow("2022") << Customers2022
                + "Ann,Example,ann@example.com,yes,Tea Ltd,Street 1,,Kyoto,Kyoto,JP-26,Japan,JP,'6000000,,no,0.00,0,"
                  "\"vip, horeca\",,no\n"
                              << true;
        QTest::newRow("2023") << Customers2023 + CustomerRow{}.text() << true;
        QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + Customers2023 + CustomerRow{}.text() << true;
        QTest::newRow("resaved with capitals and other line ends")
            << QByteArray(QByteArray(Customers2023).toUpper() + CustomerRow{}.text()).replace('\n', "\r\n") << true;
    }
    void customersOfEachYear()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, saysSms);
        QVERIFY_RESULT(import(OrderHeader + OrderRow{}.text()));

        const auto report = import(file);

        QVERIFY_RESULT(report);
        QCOMPARE(report->format, u"Shopify customers"_s);
        QCOMPARE(report->profilesNew, 1);
        QCOMPARE(report->ordersOfKnown, 1);
        QCOMPARE(report->ordersWithProfile, 1);
        QCOMPARE(report->customersNew, 0);
        const auto facts = load();
        const auto text = [&](TextNumber number) { return facts->texts[number]; };
        QCOMPARE(facts->customers.size(), 1U);
        const ShopFacts::Customer& ann = facts->customers[0];
        QCOMPARE(text(ann.company), u"Tea Ltd"_s);
        QCOMPARE(text(ann.place.city), u"Kyoto"_s);
        QCOMPARE(text(ann.place.region), u"JP-26"_s);
        QCOMPARE(text(ann.place.country), u"JP"_s);
        QCOMPARE(text(ann.place.postcode), u"6000000"_s);
        QCOMPARE(ann.acceptsEmail, Answer::Yes);
        QCOMPARE(ann.acceptsSms, saysSms ? Answer::No : Answer::Unknown);
        QCOMPARE(facts->tagsOf(ann).size(), 2U);
        QCOMPARE(text(facts->tagsOf(ann)[1]), u"horeca"_s);
        QCOMPARE(text(ann.emailDomain), u"example.com"_s);
    }

    void extraColumnsAreKeptAsTheyCame()
    {
        CustomerRow row;
        row.birthday = "1990-02-28";
        QVERIFY_RESULT(import(OrderHeader + OrderRow{}.text()));
        QVERIFY_RESULT(import(Customers2023 + row.text()));

        const auto facts = load();

        const auto extras = facts->extrasOf(facts->customers[0]);
        QStringList said;
        for (const ShopFacts::Extra& extra : extras)
            said << facts->extraColumns[extra.column] + u'=' + facts->texts[extra.text];
        said.sort();
        QCOMPARE(
            said, (QStringList{ u"Birthday (customer.metafields.facts.birth_date)=1990-02-28"_s, u"Tax Exempt=no"_s }));
        QCOMPARE(facts->count(FactKind::ExtraColumn), 1U);
    }

    void importingAgainChangesNothing()
    {
        const QByteArray file = Customers2023 + CustomerRow{}.text();
        QVERIFY_RESULT(import(file));
        const auto same = import(file);
        QVERIFY_RESULT(same);
        QCOMPARE(same->profilesSame, 1);
        QCOMPARE(same->profilesNew + same->profilesChanged, 0);

        CustomerRow other;
        other.tags = "lost";
        const auto changed = import(Customers2023 + other.text());
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->profilesChanged, 1);
        QCOMPARE(count("SELECT count(*) FROM profile"), 1);
    }

    void peopleAreToldByIdThenEmailThenPhone()
    {
        const auto row = [](const QByteArray& id, const QByteArray& email, const QByteArray& phone) {
            CustomerRow made;
            made.id = id;
            made.email = email;
            made.phone = phone;
            return made.text();
        };
        QVERIFY_RESULT(import(Customers2023 + row("1", "ann@example.com", "'+81900000001")
            + row("2", "bob@example.com", "'+81900000001") + row("", "cleo@example.com", {})
            + row("", {}, "'+81900000004")));
        QCOMPARE(count("SELECT count(*) FROM profile"), 4); // one phone, two people

        // Ann has a new address, Cleo got an id, the fourth too.
        const auto report = import(Customers2023 + row("1", "ann.new@example.com", {})
            + row("3", "cleo@example.com", {}) + row("4", "dan@example.com", "'+81900000004"));
        QVERIFY_RESULT(report);
        QCOMPARE(report->profilesNew, 0);
        QCOMPARE(report->profilesChanged, 3);

        // Orders find them under each of their names: two addresses, an id, a phone.
        const auto orders = import(OrderHeader + OrderRow{ .name = "#1", .email = "ANN@example.com" }.text()
            + OrderRow{ .name = "#2", .email = "ann.new@example.com" }.text()
            + OrderRow{ .name = "#3", .email = {}, .customerId = "'3" }.text()
            + OrderRow{ .name = "#4", .email = {}, .phone = "'+81900000004" }.text()
            + OrderRow{ .name = "#5", .email = "eve@example.com" }.text());
        QVERIFY_RESULT(orders);
        QCOMPARE(text("SELECT group_concat(coalesce(profile, 0), ' ') FROM (SELECT profile FROM shop_order JOIN "
                      "customer ON customer.id = customer ORDER BY shop_order.name)"),
            u"1 1 3 4 0"_s);
    }

    void customersAreKnownFromTheDayTheyWereAdded()
    {
        const QByteArray header = "Customer ID,Email,Total Orders,Created At\n";
        const auto report = import(header + "1,ann@example.com,0,2024-03-01 23:30:00 -0500\n"
            + "2,bob@example.com,0,\n3,cleo@example.com,0,2024-09-09\n");
        QVERIFY_RESULT(report);
        QCOMPARE(report->customersNew, 2);
        QCOMPARE(report->profilesUndated, 1);
        QVERIFY(settingsstore::load(m_workspace->writer())->timeZone.isEmpty()); // the first orders will tell
        QCOMPARE(load()->customers.size(), 2U);
        QCOMPARE(load()->customers[0].known, Day::fromDate({ 2024, 3, 1 }));
        QVERIFY(!load()->days);

        QVERIFY_RESULT(import(OrderHeader + OrderRow{ .name = "#1", .email = "cleo@example.com" }.text()
            + OrderRow{ .name = "#2", .email = "bob@example.com" }.text()));

        const auto facts = load();
        QCOMPARE(facts->customers.size(), 3U);
        QCOMPARE(facts->keyOf(facts->customers[1]), QByteArrayView("cleo@example.com"));
        QCOMPARE(facts->customers[1].known, Day::fromDate({ 2024, 7, 18 })); // the order was before
        QCOMPARE(facts->customers[1].added, Day::fromDate({ 2024, 9, 9 }));
        QCOMPARE(facts->customers[2].known, Day::fromDate({ 2024, 7, 18 }));
        QVERIFY(facts->customers[2].added.isNever());
        QCOMPARE(facts->ordersOf(facts->customers[0]).size(), 0U);
        QCOMPARE(facts->count(FactKind::AddedDay), 2U);
    }

    void rowsThatCannotBeTakenAreNamed()
    {
        CustomerRow nobody;
        nobody.id = nobody.email = {};
        const auto report = import(Customers2023 + CustomerRow{}.text() + nobody.text() + "1,2,3\n"
            + CustomerRow{ .id = "7", .email = "bob@example.com", .note = "\"two\nlines\"" }.text());

        QVERIFY_RESULT(report);
        QCOMPARE(report->profilesRead, 4);
        QCOMPARE(report->profilesRejected, 2);
        QCOMPARE(report->rejections.at(0).line, 3);
        QCOMPARE(report->rejections.at(1).line, 4);
        QVERIFY(!report->rejections.at(1).reason.isEmpty());
        const ImportReport read = ImportReport::fromJson(report->toJson());
        QCOMPARE(read.profilesRejected, 2);
        QCOMPARE(read.rejections.size(), 2U);
    }

    void refusesWhole_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("only a header") << Customers2023 << u"no customers"_s;
        QTest::newRow("no products") << ProductsOld << u"no products"_s;
        QTest::newRow("cut off") << Customers2023 + CustomerRow{}.text() + "1,Ann,Exam" << u"cut off"_s;
        CustomerRow rounded;
        rounded.id = "6.0382E+12";
        QTest::newRow("rounded ids") << Customers2023 + rounded.text() << u"customer ids (line 2)"_s;
        QTest::newRow("two e-mails") << QByteArray("Email,email,Total Orders\na@example.com,,1\n")
                                     << u"two columns named"_s;
        CustomerRow nobody;
        nobody.id = nobody.email = {};
        QTest::newRow("nobody") << Customers2023 + nobody.text() << u"None of the rows"_s;
        QTest::newRow("untitled product") << QByteArray("Handle,Title,Tags\nrum-baba,,sweet\n") << u"no Title"_s;
    }
    void refusesWhole()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);

        const auto report = import(file);

        QVERIFY(!report);
        QVERIFY2(report.error().text.contains(says), qPrintable(report.error().text));
        QCOMPARE(count("SELECT count(*) FROM import"), 0);
    }

    void productsGiveLinesTheirKinds()
    {
        QVERIFY_RESULT(import(OrderHeader + OrderRow{ .name = "#1", .sku = "rb-l" }.text()
            + OrderRow{ .name = "#2", .item = "Tea - Green - Large" }.text()
            + OrderRow{ .name = "#3", .item = "Tea - Green" }.text() + OrderRow{ .name = "#4", .item = "TEA" }.text()
            + OrderRow{ .name = "#5", .item = "Teapot" }.text()));

        const auto report = import(ProductsOld
            + "rum-baba,Rum Baba,\"<p>One,\n\"\"two\"\"</p>\",Baba House,Cakes,\"sweet, rum\",true,Size,Small,RB-S,6,,,"
              "active\nrum-baba,,,,,,,,Large,RB-L,9,,,\nrum-baba,,,,,,,,,,,https://example.com/a.png,2,\n"
            + "tea,Tea,,House,Drinks,,true,Title,Default Title,,3,,,active\n"
            + "tea-green,Tea - Green,,House,Green,,true,Title,Default Title,,3,,,active\n");

        QVERIFY_RESULT(report);
        QCOMPARE(report->format, u"Shopify products"_s);
        QCOMPARE(report->productsNew, 3);
        QCOMPARE(report->linesKnown, 5);
        QCOMPARE(report->linesWithProduct, 4);
        QCOMPARE(count("SELECT count(*) FROM product_sku"), 2);
        const auto facts = load();
        QStringList types;
        for (const ShopFacts::Line& line : facts->lines)
            types << facts->texts[facts->productOf(line).type];
        QCOMPARE(types, (QStringList{ u"Cakes"_s, u"Green"_s, u"Green"_s, u"Drinks"_s, QString() }));
        const ShopFacts::Product& baba = facts->productOf(facts->lines[0]);
        QCOMPARE(facts->tagsOf(baba).size(), 2U);
        QCOMPARE(facts->count(FactKind::KnownProduct), 4U);
        QCOMPARE(facts->count(FactKind::ProductType), 4U);
        QCOMPARE(facts->count(FactKind::ProductTag), 1U);
        QCOMPARE(facts->count(FactKind::Collection), 0U);
    }

    void readsTheNewestProductsExport()
    {
        QVERIFY_RESULT(import(OrderHeader + OrderRow{ .sku = "RB-L" }.text()));
        const QByteArray file = ProductsNew
            + "Rum Baba,rum-baba,,Baba House,Food > Cakes,Cakes,sweet,\"Spring, "
              "Gifts\",RB-S,Size,Small,6,Brown,Active\n"
              ",rum-baba,,,,,,,RB-L,,Large,9,,\n";
        QVERIFY_RESULT(import(file));

        const auto facts = load();
        const ShopFacts::Product& baba = facts->productOf(facts->lines.at(0));
        QCOMPARE(facts->texts[baba.category], u"Food > Cakes"_s);
        QCOMPARE(facts->collectionsOf(baba).size(), 2U);
        QCOMPARE(facts->texts[facts->collectionsOf(baba)[1]], u"Gifts"_s);
        QCOMPARE(facts->extrasOf(baba).size(), 1U);
        QCOMPARE(facts->texts[facts->extrasOf(baba)[0].text], u"Brown"_s);
        QCOMPARE(import(file)->productsSame, 1);
        QCOMPARE(import(QByteArray(file).replace("sweet", "sour"))->productsChanged, 1);
        QCOMPARE(facts->texts[load()->lines.at(0).vendor], u"Baba House"_s);
    }

    void aSkuOfTwoProductsTellsNeither()
    {
        QVERIFY_RESULT(import(OrderHeader + OrderRow{ .name = "#1", .item = "Tea", .sku = "X" }.text()
            + OrderRow{ .name = "#2", .item = "Cup", .sku = "X" }.text()));
        QVERIFY_RESULT(import("Handle,Title,Type,Variant SKU\ntea,Tea,Drinks,X\npot,Pot,Dishes,X\n"));

        const auto facts = load();

        QCOMPARE(facts->texts[facts->productOf(facts->lines[0]).type], u"Drinks"_s); // by its title
        QCOMPARE(facts->lines[1].product, 0U);
    }

    void aZipMayHoldAllThree()
    {
        const auto report =
            import(ZipCrafter::zip({ { .name = "customers_export.csv", .data = Customers2023 + CustomerRow{}.text() },
                { .name = "orders_export_1.csv", .data = OrderHeader + OrderRow{}.text() },
                { .name = "products_export_1.csv", .data = "Handle,Title,Type\nrum-baba,Rum Baba,Cakes\n" } }));

        QVERIFY_RESULT(report);
        QCOMPARE(report->format, u"Shopify orders, Shopify customers, Shopify products"_s);
        QCOMPARE(report->ordersNew, 1);
        QCOMPARE(report->ordersWithProfile, 1);
        QCOMPARE(report->linesWithProduct, 1);
        QCOMPARE(settingsstore::load(m_workspace->writer())->timeZone, QByteArray("Asia/Tokyo"));
    }

    /// Thousands of random customers, in random order and in two files that overlap: each comes out as it went in.
    void customersComeBackAsTheyWere()
    {
        QRandomGenerator random(4);
        constexpr int People = 3000;
        const QByteArrayList notes{ {}, "plain", "\"with, comma\"", "\"a \"\"quote\"\"\"", "\"two\nlines\"",
            "🍰 naïve" };
        QByteArray orders = OrderHeader;
        std::vector<CustomerRow> rows;
        for (int i = 0; i < People; ++i) {
            CustomerRow row;
            const QByteArray number = QByteArray::number(i + 1);
            row.id = random.bounded(2) ? "'" + QByteArray::number(6'000'000'000'000 + i) : QByteArray();
            row.email = i % 7 == 0 ? QByteArray() : "person" + number + "@example.com";
            row.phone = i % 7 == 0 || random.bounded(2) ? "'+4915" + QByteArray::number(100'000'000 + i) : QByteArray();
            row.note = notes[random.bounded(notes.size())];
            row.tags = random.bounded(2) ? QByteArray() : "\"t" + QByteArray::number(i % 50) + ", all\"";
            row.acceptsEmail = random.bounded(2) ? "yes" : "no";
            rows.push_back(row);
            orders += OrderRow{ .name = '#' + number, .email = row.email, .phone = row.phone }.text();
        }
        QVERIFY_RESULT(import(orders));
        QByteArray first = Customers2023;
        QByteArray second = Customers2023;
        for (int i = 0; i < People; ++i) {
            if (i < People * 2 / 3)
                first += rows[static_cast<size_t>(i)].text();
            if (i >= People / 3)
                second += rows[static_cast<size_t>(i)].text();
        }
        QCOMPARE(import(first)->profilesNew, People * 2 / 3);
        const auto report = import(second);
        QVERIFY_RESULT(report);
        QCOMPARE(report->profilesSame, People / 3);
        QCOMPARE(report->profilesNew, People / 3);
        QCOMPARE(report->ordersWithProfile, People);

        const auto facts = load();
        QCOMPARE(facts->customers.size(), size_t(People));
        for (size_t i = 0; i < rows.size(); ++i) {
            const ShopFacts::Customer& customer = facts->customers[i];
            QByteArray note = rows[i].note;
            if (note.startsWith('"'))
                note = note.sliced(1, note.size() - 2).replace("\"\"", "\"");
            QCOMPARE(facts->texts[customer.note], QString::fromUtf8(note));
            QCOMPARE(customer.acceptsEmail, rows[i].acceptsEmail == "yes" ? Answer::Yes : Answer::No);
            QCOMPARE(facts->tagsOf(customer).size(), rows[i].tags.isEmpty() ? 0U : 2U);
            if (!rows[i].tags.isEmpty())
                QCOMPARE(facts->texts[facts->tagsOf(customer)[0]], u"t%1"_s.arg(i % 50));
        }
    }

private:
    Result<ImportReport> import(const QByteArray& content, int completeDay = 0)
    {
        const QString path = m_folder->filePath(u"file"_s);
        if (auto saved = saveFile(path, content); !saved)
            return tl::unexpected(saved.error());
        orderimport::Options options;
        const auto settings = settingsstore::load(m_workspace->writer());
        if (settings && settings->timeZone.isEmpty() && (content.contains("Lineitem") || content.startsWith("PK")))
            options.timeZone = "Asia/Tokyo";
        if (completeDay != 0)
            options.completeThrough = Day::fromDate({ 2024, 7, 18 }) + completeDay;
        return orderimport::importFile(m_workspace->writer(), path, options);
    }

    std::shared_ptr<const ShopFacts> load() { return loadShopFacts(m_workspace->writer()).value(); }

    qint64 count(const char* sql) { return m_workspace->writer().integer(sql).value_or(-1); }
    QString text(const char* sql)
    {
        auto statement = Statement::prepare(m_workspace->writer(), sql);
        return statement && statement->next().value_or(false) ? statement->text(0) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestRecordImport)
#include "tst_recordimport.moc"
