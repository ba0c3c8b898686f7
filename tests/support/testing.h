// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

/// Fails the test with the error's own words if a core::Result holds one.
#define QVERIFY_RESULT(expression)                                                                                     \
    do {                                                                                                               \
        const auto& verifiedResult = (expression);                                                                     \
        if (!verifiedResult)                                                                                           \
            QFAIL(qPrintable(verifiedResult.error().text + QLatin1String(" | ") + verifiedResult.error().detail));     \
    } while (false)

/// In every init(): a warning at run time is a failure. The offscreen platform says of itself that it ignores size
/// hints.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}
