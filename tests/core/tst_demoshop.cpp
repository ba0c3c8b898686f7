// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoshop.h"
#include "core/demo/history.h"
#include "tests/support/testing.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QSet>

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
            QByteArray("f5590f46961ec1a6b6c8784a507e5393c2a6090c95341d560c5419462cd9e7ab"));

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
};

QTEST_GUILESS_MAIN(TestDemoShop)
#include "tst_demoshop.moc"
