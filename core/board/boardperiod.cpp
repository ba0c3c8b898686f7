// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardperiod.h"

#include <algorithm>

namespace core {

Period PeriodChoice::resolve(Day lastDay) const
{
    const QDate date = lastDay.toDate();
    const Day monthBegin = Day::fromDate(QDate(date.year(), date.month(), 1));
    switch (kind) {
    case Kind::LastDays:
        return { lastDay - (std::max(days, 1) - 1), lastDay };
    case Kind::ThisMonth:
        return { monthBegin, lastDay };
    case Kind::LastMonth:
        return { Day::fromDate(monthBegin.toDate().addMonths(-1)), monthBegin - 1 };
    case Kind::Custom:
        break;
    }
    return custom;
}

} // namespace core
