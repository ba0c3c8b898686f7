// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardstore.h"
#include "core/demo/demoshop.h"
#include "core/demo/history.h"
#include "core/importing/orderimport.h"
#include "core/segments/segmentstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QSet>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

demoshop::Parameters small()
{
    return { *Day::fromIso(u"2024-07-31"), 600, 730, 20240718 };
}

QByteArray exportOf(const demoshop::Parameters& parameters)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!demoshop::writeExport(buffer, parameters))
        return {};
    return buffer.data();
}

} // namespace

class TestDemoShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void isTheSameEveryTimeAndEverywhere()
    {
        const QByteArray text = exportOf(small());
        QCOMPARE(text, exportOf(small()));
        QCOMPARE(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(),
            QByteArray("d1bb7e653e53e36d80f4f410761636e541204232f75fed65d974312e1b2e79a3"));

        demoshop::Parameters other = small();
        other.seed = 1;
        QVERIFY(text != exportOf(other));
    }

    void looksLikeAnExport()
    {
        const QByteArray text = exportOf(small());
        const QByteArray header = text.left(text.indexOf('\n'));
        QCOMPARE(header.count(',') + 1, 79);
        QVERIFY(header.startsWith("Name,Email,Financial Status,"));
        QVERIFY(text.contains("source: Display Ads\nUTM source: display"));
        QVERIFY(text.contains("\"Happy birthday!\n"));
        QVERIFY(text.contains(",voided,"));
        QVERIFY(text.contains(",refunded,"));
        QVERIFY(text.contains("@EXAMPLE.COM"));
        QVERIFY(text.endsWith('\n'));
    }

    void tellsTwoYearsOldestFirst()
    {
        const demoshop::Parameters parameters = small();
        const demoshop::History history = demoshop::makeHistory(parameters);
        QCOMPARE(std::ssize(history.people), parameters.customers);

        QSet<QByteArray> emails;
        for (const demoshop::Person& person : history.people) {
            if (!person.email.isEmpty())
                emails.insert(person.email);
        }
        QVERIFY(emails.size() > 550);
        QVERIFY(std::ranges::is_sorted(history.purchases, {}, &demoshop::Purchase::second));
        const auto dayOf = [](const demoshop::Purchase& purchase) { return Day{ qint32(purchase.second / 86'400) }; };
        QVERIFY(dayOf(history.purchases.front()) >= parameters.lastDay - 729);
        QVERIFY(dayOf(history.purchases.back()) <= parameters.lastDay);
        for (const demoshop::Purchase& purchase : history.purchases)
            QVERIFY(!purchase.items.empty());
    }

    void fillsAWorkspace()
    {
        const QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.filePath(u"demo.journey"_s), Workspace::Mode::CreateOrOpen);
        QVERIFY_RESULT(workspace);
        Connection& connection = (*workspace)->writer();
        QVERIFY_RESULT(demoshop::fill(connection, folder.path(), small()));

        QCOMPARE(settingsstore::load(connection)->shopName, u"Maison Baba"_s);
        QVERIFY(QFileInfo(folder.filePath(u"demo_orders_export.csv"_s)).size() > 100'000);
        const auto reports = orderimport::reports(connection);
        QVERIFY_RESULT(reports);
        QCOMPARE(reports->size(), 3U);
        for (const ImportReport& report : *reports)
            QVERIFY(report.rejections.empty());
        hasEveryFact(**loadShopFacts(connection));
        const auto segments = segmentstore::all(connection);
        QVERIFY_RESULT(segments);
        QVERIFY(segments->size() > 30);
        for (const Segment& segment : *segments)
            QCOMPARE(segment.days.last, small().lastDay);
        const auto groups = segmentstore::groups(connection);
        QVERIFY_RESULT(groups);
        QStringList names;
        for (const SegmentGroup& group : *groups)
            names.append(group.name);
        QCOMPARE(names,
            (QStringList{ u"Rum Baba fans"_s, u"First to repeat"_s, u"After the trial"_s, u"RFM: at risk and lost"_s,
                u"Online ⇄ offline"_s, u"New product: Umami"_s }));
        for (const SegmentGroup& group : *groups)
            hasRoomBetweenItsCards(*boardstore::load(connection, group.id));
    }

private:
    /// So that every condition can be tried on the demo; nobody in it is a test.
    static void hasEveryFact(const ShopFacts& facts)
    {
        for (size_t kind = 0; kind < FactKindCount; ++kind) {
            if (static_cast<FactKind>(kind) != FactKind::TestOrder)
                QVERIFY2(facts.counts[kind] > 0, qPrintable(QString::number(kind)));
        }
        QCOMPARE(facts.count(FactKind::KnownProduct), facts.lines.size());
        for (const ShopFacts::Customer& customer : facts.customers)
            QCOMPARE(customer.added, customer.known); // the stories of the boards begin with the first order
    }

    static void hasRoomBetweenItsCards(const Board& board)
    {
        QVERIFY(board.check());
        QVERIFY(board.arrows().size() >= 4);
        for (const Node& a : board.nodes()) {
            for (const Node& b : board.nodes()) {
                if (a.id == b.id)
                    continue;
                const QPointF apart = a.position - b.position;
                QVERIFY(std::abs(apart.x()) >= 200 + 120 || std::abs(apart.y()) >= 96 + 56);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoShop)
#include "tst_demoshop.moc"
