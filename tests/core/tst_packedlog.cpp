// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/packedlog.h"
#include "core/log/segmentlog.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace core;

namespace {

constexpr qint64 LastDay = std::numeric_limits<qint32>::max() - 1;

struct RandomLog {
    DayRange days;
    std::vector<Stay> stays;
};

/// Numbers of any magnitude: small ones as likely as huge ones.
qint64 anyUpTo(QRandomGenerator& random, qint64 most)
{
    return (random.generate64() >> (1 + random.bounded(63))) % (most + 1);
}

/// Sorted, lawful, and otherwise anything: days before 1970, customers up to 2^32 − 1, stays of ages.
std::vector<Stay> openOf(const std::vector<Stay>& stays)
{
    std::vector<Stay> open;
    std::ranges::copy_if(stays, std::back_inserter(open), [](const Stay& stay) { return stay.left.isNever(); });
    return open;
}

RandomLog randomLog(QRandomGenerator& random)
{
    RandomLog log;
    const qint64 first = random.bounded(4) == 0 ? std::numeric_limits<qint32>::min() + anyUpTo(random, 1LL << 32) / 2
                                                : 19'000 - static_cast<qint64>(random.bounded(30'000));
    const qint64 last = std::min<qint64>(LastDay, first + anyUpTo(random, LastDay - first));
    log.days = { { static_cast<qint32>(first) }, { static_cast<qint32>(last) } };
    qint64 customer = random.bounded(3) == 0 ? anyUpTo(random, 1LL << 32) : random.bounded(5);
    const int most = random.bounded(4) == 0 ? random.bounded(2000) : random.bounded(20);
    const qint64 gap = 1 + anyUpTo(random, 1LL << random.bounded(28));
    while (static_cast<int>(log.stays.size()) < most && customer < (1LL << 32)) {
        qint64 day = first + anyUpTo(random, last - first);
        while (day <= last) {
            const bool isOpen = random.bounded(3) == 0;
            const qint64 left = day + 1 + anyUpTo(random, last - day);
            log.stays.push_back({ static_cast<CustomerNumber>(customer), { static_cast<qint32>(day) },
                isOpen ? Day::never() : Day{ static_cast<qint32>(left) } });
            if (isOpen || left > last)
                break;
            day = left + 1 + anyUpTo(random, last - left);
        }
        customer += 1 + anyUpTo(random, gap);
    }
    return log;
}

} // namespace

class TestPackedLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void givesBackEveryLog_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 50; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void givesBackEveryLog()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 100; ++round) {
            const RandomLog log = randomLog(random);
            QVERIFY(areLawful(log.stays, log.days));
            const auto bytes = packedlog::pack(log.stays, log.days);
            QVERIFY(bytes);
            const auto stays = packedlog::unpack(*bytes, log.days);
            QVERIFY(stays);
            QCOMPARE(*stays, log.stays);
            QCOMPARE(*packedlog::unpackOpen(*bytes, log.days), openOf(log.stays));
        }
    }

    void keepsTheOutermostNumbers()
    {
        const Day first{ std::numeric_limits<qint32>::min() };
        const Day last{ static_cast<qint32>(LastDay) };
        const CustomerNumber most = std::numeric_limits<CustomerNumber>::max();
        const std::vector<std::vector<Stay>> logs{ {}, { { 0, first } }, { { most, last } },
            { { 0, first, last }, { most, first, last } }, { { 0, first }, { 1, last }, { most, first } },
            { { 7, first, first + 1 }, { 7, first + 2, last - 1 }, { 7, last } } };
        for (const auto& stays : logs) {
            const auto bytes = packedlog::pack(stays, { first, last });
            QVERIFY(bytes);
            QCOMPARE(*packedlog::unpack(*bytes, { first, last }), stays);
        }
        // Days that are none: nothing can be in them.
        QCOMPARE(packedlog::unpack(*packedlog::pack({}, {}), {})->size(), size_t{ 0 });
        QVERIFY(!packedlog::pack({ { 1, { 0 } } }, {}));
    }

    void packsNoUnlawfulLog_data()
    {
        QTest::addColumn<std::vector<Stay>>("stays");
        using Stays = std::vector<Stay>;
        QTest::newRow("not sorted by customer") << Stays{ { 2, { 12 } }, { 1, { 12 } } };
        QTest::newRow("not sorted by day") << Stays{ { 1, { 15 }, { 16 } }, { 1, { 12 }, { 13 } } };
        QTest::newRow("twice") << Stays{ { 1, { 12 }, { 14 } }, { 1, { 12 }, { 14 } } };
        QTest::newRow("overlapping") << Stays{ { 1, { 12 }, { 15 } }, { 1, { 14 }, { 16 } } };
        QTest::newRow("touching") << Stays{ { 1, { 12 }, { 14 } }, { 1, { 14 }, { 16 } } };
        QTest::newRow("after one that goes on") << Stays{ { 1, { 12 } }, { 1, { 14 } } };
        QTest::newRow("empty stay") << Stays{ { 1, { 12 }, { 12 } } };
        QTest::newRow("backwards") << Stays{ { 1, { 12 }, { 11 } } };
        QTest::newRow("before the first day") << Stays{ { 1, { 9 }, { 12 } } };
        QTest::newRow("joined after the last day") << Stays{ { 1, { 21 } } };
        QTest::newRow("left after the day after the last") << Stays{ { 1, { 12 }, { 22 } } };
    }
    void packsNoUnlawfulLog()
    {
        QFETCH(std::vector<Stay>, stays);
        QVERIFY(!packedlog::pack(stays, { { 10 }, { 20 } }));
    }

    void otherDaysAreNotItsDays()
    {
        const std::vector<Stay> stays{ { 1, { 10 }, { 21 } }, { 2, { 20 } } };
        const auto bytes = packedlog::pack(stays, { { 10 }, { 20 } });
        QVERIFY(packedlog::unpack(*bytes, { { 10 }, { 20 } }));
        QVERIFY(!packedlog::unpack(*bytes, { { 9 }, { 21 } }));
        QVERIFY(!packedlog::unpack(*bytes, { { 11 }, { 20 } }));
        QVERIFY(!packedlog::unpack(*bytes, { { 10 }, { 19 } }));
        QVERIFY(!packedlog::unpack(*bytes, {}));
    }

    /// Whatever comes out of damaged bytes is nothing, or a lawful log: the checksum above decides which one it was.
    void damagedBytesGiveNothingUnlawful()
    {
        QRandomGenerator random(3);
        int refused = 0;
        for (int round = 0; round < 2000; ++round) {
            const RandomLog log = randomLog(random);
            QByteArray bytes = *packedlog::pack(log.stays, log.days);
            for (int flips = 1 + random.bounded(3); flips > 0; --flips) {
                char& byte = bytes[random.bounded(static_cast<int>(bytes.size()))];
                byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
            }
            const auto stays = packedlog::unpack(bytes, log.days);
            refused += !stays;
            QVERIFY(!stays || areLawful(*stays, log.days));
            const auto open = packedlog::unpackOpen(bytes, log.days);
            QCOMPARE(open.has_value(), stays.has_value());
            QVERIFY(!open || *open == openOf(*stays));
        }
        QVERIFY(refused > 500);
    }

    void truncatedBytesAreRefused()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            const RandomLog log = randomLog(random);
            const QByteArray bytes = *packedlog::pack(log.stays, log.days);
            for (int i = 0; i < 20; ++i) {
                // A copy of its own, so that a look behind its end is seen by the sanitizer.
                const QByteArray cut(bytes.constData(), random.bounded(static_cast<int>(bytes.size())));
                QVERIFY(!packedlog::unpack(cut, log.days));
                QVERIFY(!packedlog::unpackOpen(cut, log.days));
            }
            QVERIFY(!packedlog::unpack(bytes + '\0', log.days));
        }
    }

    void noiseIsRefused()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes(random.bounded(200), '\0');
            random.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
            if (bytes.size() > 20) {
                // A plausible number of stays lets it come further.
                bytes[1] = bytes[2] = bytes[3] = '\0';
                bytes.replace(4, 8, QByteArray::fromHex("18fcffffa0860100")); // the days asked for below
                bytes.replace(bytes.size() - 8, 8, QByteArray(8, '\0'));
            }
            const auto stays = packedlog::unpack(bytes, { { -1000 }, { 100'000 } });
            QVERIFY(!stays || areLawful(*stays, { { -1000 }, { 100'000 } }));
        }
    }

    /// Four billion stays in twenty bytes, and blocks without columns: refused before any memory is asked for.
    void aHugeNumberOfStaysCostsNothing()
    {
        QByteArray bytes(20, '\0');
        bytes.replace(0, 4, QByteArray(4, '\xff'));
        bytes[8] = 10;
        QVERIFY(!packedlog::unpack(bytes, { { 0 }, { 10 } }));
        QByteArray blocks(12 + 11 * 1000 + 8, '\0');
        blocks[1] = '\xd0'; // 512,000 stays
        blocks[2] = '\x07';
        blocks[8] = 10;
        QVERIFY(!packedlog::unpack(blocks, { { 0 }, { 10 } }));
    }

    void takesAtMostFourBytesAStay()
    {
        // A million customers, a quarter of them in the segment, two years: what is asked of it.
        QRandomGenerator random(1);
        const DayRange days{ { 19'000 }, { 19'729 } };
        std::vector<Stay> stays;
        for (CustomerNumber customer = 1; customer <= 200'000; ++customer) {
            if (random.bounded(100) >= 23)
                continue;
            const Day joined = days.first + random.bounded(days.length());
            const Day left = joined + 1 + random.bounded(300);
            stays.push_back({ customer, joined, left > days.last ? Day::never() : left });
        }
        const auto bytes = packedlog::pack(stays, days);
        QVERIFY(bytes->size() <= 4 * static_cast<qsizetype>(stays.size()));
    }
};

QTEST_GUILESS_MAIN(TestPackedLog)
#include "tst_packedlog.moc"
