// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

namespace core {

std::optional<Day> Day::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto digits = [&](qsizetype from, qsizetype count) {
        int number = 0;
        for (const QChar c : text.mid(from, count)) {
            if (c < u'0' || c > u'9')
                return -1;
            number = number * 10 + (c.unicode() - u'0');
        }
        return number;
    };
    const int year = digits(0, 4);
    if (year < 1900 || year > 2200)
        return std::nullopt;
    const QDate date(year, digits(5, 2), digits(8, 2));
    if (!date.isValid())
        return std::nullopt;
    return fromDate(date);
}

} // namespace core
