// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace core::shopify {

/// Why an order, a customer or a product cannot be taken. Translated, without personal data.
struct Unreadable {
    qint64 line = 0;
    QString reason;
    QString remedy;
};

/// Without the apostrophe a spreadsheet's guard put before a number.
[[nodiscard]] QByteArrayView unguarded(QByteArrayView cell);

[[nodiscard]] inline QString text(QByteArrayView cell)
{
    return QString::fromUtf8(cell);
}

/// "vip, gift" as a list, without blank pieces.
[[nodiscard]] QStringList listOf(QByteArrayView cell);

/// An id such as 5.45034E+12: a spreadsheet rounded it, and every order has the same one.
[[nodiscard]] bool isRoundedBySpreadsheet(QByteArrayView id);

} // namespace core::shopify
