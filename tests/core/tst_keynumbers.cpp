// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/keynumbers.h"
#include "tests/support/testing.h"

#include <QHash>
#include <QRandomGenerator>

using namespace core;

namespace {

QByteArray randomKey(QRandomGenerator& random)
{
    QByteArray key(random.bounded(12), '\0');
    for (char& byte : key)
        byte = "ab\0\xc3"[random.bounded(4)];
    return key;
}

} // namespace

class TestKeyNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    /// As a hash would number them, until the first one that has no room.
    void numbersAsTheyAppear_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : { 0, 7, 8, 100, 5000, 200'000, 10'000'000 })
            QTest::addRow("%d bytes", bytes) << bytes;
    }
    void numbersAsTheyAppear()
    {
        QFETCH(int, bytes);
        QRandomGenerator random(static_cast<quint32>(bytes) + 1);
        KeyNumbers numbers(static_cast<size_t>(bytes));
        QHash<QByteArray, quint32> expected;
        int used = 0, known = 0, refused = 0;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray key = random.bounded(2) ? randomKey(random) : "c" + QByteArray::number(i / 2);
            const auto number = numbers.numberOf(key);
            if (const auto found = expected.constFind(key); found != expected.constEnd()) {
                QCOMPARE(number, std::optional(*found));
                ++known;
            } else if (number) {
                QCOMPARE(*number, static_cast<quint32>(expected.size()));
                expected.insert(key, *number);
                used += static_cast<int>(key.size()) + 8;
            } else {
                QVERIFY(used + static_cast<int>(key.size()) + 8 > bytes);
                ++refused;
            }
            QVERIFY(used <= bytes);
            QCOMPARE(numbers.size(), static_cast<quint32>(expected.size()));
        }
        QVERIFY(known > 0 || bytes < 100);
        QVERIFY(refused > 0 || bytes == 10'000'000);
    }

    void aListGivesItsKeys()
    {
        QRandomGenerator random(4);
        KeyList list;
        QByteArrayList expected;
        for (int i = 0; i < 1000; ++i) {
            expected.append(randomKey(random));
            list.add(expected.last());
        }
        QCOMPARE(list.size(), size_t{ 1000 });
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(list[static_cast<size_t>(i)].toByteArray(), expected[i]);
    }
};

QTEST_GUILESS_MAIN(TestKeyNumbers)
#include "tst_keynumbers.moc"
