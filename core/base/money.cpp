// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

int currencyDigits(QStringView currency)
{
    static constexpr std::array<QStringView, 16> None{ u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW",
        u"PYG", u"RWF", u"UGX", u"VND", u"VUV", u"XAF", u"XOF", u"XPF" };
    static constexpr std::array<QStringView, 7> Three{ u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND" };
    if (std::ranges::find(None, currency) != None.end())
        return 0;
    if (std::ranges::find(Three, currency) != Three.end())
        return 3;
    return 2;
}

std::optional<qint64> parseMinorUnits(QStringView text, int digits)
{
    constexpr qint64 Largest = 1LL << 53;
    text = text.trimmed();
    if (text.startsWith(u'\''))
        text = text.sliced(1);
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.sliced(1);
    if (text.isEmpty())
        return std::nullopt;
    qint64 amount = 0;
    int decimals = -1; // -1: still before the decimal point
    bool hasDigit = false;
    for (const QChar c : text) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        hasDigit = true;
        const int digit = c.unicode() - u'0';
        if (decimals >= digits) {
            if (digit != 0)
                return std::nullopt;
            continue;
        }
        amount = amount * 10 + digit;
        if (amount > Largest)
            return std::nullopt;
        if (decimals >= 0)
            ++decimals;
    }
    if (!hasDigit)
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < digits; ++i)
        amount *= 10;
    if (amount > Largest)
        return std::nullopt;
    return isNegative ? -amount : amount;
}

QString minorUnitsToText(qint64 amount, int digits)
{
    QString text = QString::number(amount < 0 ? -amount : amount).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return amount < 0 ? u'-' + text : text;
}

} // namespace core
