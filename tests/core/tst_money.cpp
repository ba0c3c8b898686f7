// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/support/testing.h"

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("digits");
        QTest::addColumn<qint64>("expected"); // -1: refused
        QTest::newRow("two digits") << "150.00" << 2 << qint64(15000);
        QTest::newRow("one digit given") << "150.5" << 2 << qint64(15050);
        QTest::newRow("no decimals") << "150" << 2 << qint64(15000);
        QTest::newRow("yen") << "1200" << 0 << qint64(1200);
        QTest::newRow("yen with zeros") << "1200.00" << 0 << qint64(1200);
        QTest::newRow("yen with a sen") << "1200.50" << 0 << qint64(-1);
        QTest::newRow("too many digits") << "1.005" << 2 << qint64(-1);
        QTest::newRow("guarded") << "'5.00" << 2 << qint64(500);
        QTest::newRow("comma") << "5,00" << 2 << qint64(-1);
        QTest::newRow("empty") << "" << 2 << qint64(-1);
        QTest::newRow("only a point") << "." << 2 << qint64(-1);
        QTest::newRow("exponent") << "5.45E+12" << 2 << qint64(-1);
        QTest::newRow("beyond 2^53") << "99999999999999999" << 2 << qint64(-1);
    }
    void readsAmounts()
    {
        QFETCH(QString, text);
        QFETCH(int, digits);
        QFETCH(qint64, expected);

        QCOMPARE(core::parseMinorUnits(text, digits).value_or(-1), expected);
    }
    void readsNegativeAmounts() { QCOMPARE(core::parseMinorUnits(u"-7.10", 2).value_or(0), qint64(-710)); }
    void writesAmounts()
    {
        QCOMPARE(core::minorUnitsToText(5, 2), QStringLiteral("0.05"));
        QCOMPARE(core::minorUnitsToText(-710, 2), QStringLiteral("-7.10"));
        QCOMPARE(core::minorUnitsToText(1200, 0), QStringLiteral("1200"));
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
