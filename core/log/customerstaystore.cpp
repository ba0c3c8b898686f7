// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/customerstaystore.h"

#include "core/db/connection.h"
#include "core/db/statement.h"

#include <algorithm>

namespace core {

int CustomerStays::days() const
{
    int days = 0;
    for (const DayRange& stay : stays)
        days += stay.length();
    return days;
}

namespace customerstaystore {

Result<std::vector<CustomerStays>> load(Connection& connection, CustomerNumber customer)
{
    auto segments = Statement::prepare(connection,
        "SELECT id, first_day, last_day, first_recorded_day FROM segment WHERE first_day IS NOT NULL ORDER BY id");
    if (!segments)
        return tl::unexpected(segments.error());
    auto stays = Statement::prepare(
        connection, "SELECT joined, \"left\" FROM stay WHERE segment = ? AND customer = ? ORDER BY joined");
    if (!stays)
        return tl::unexpected(stays.error());
    std::vector<CustomerStays> all;
    while (true) {
        const auto row = segments->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return all;
        CustomerStays& found = all.emplace_back();
        found.segment = segments->id<SegmentId>(0);
        found.logged = { segments->day(1), segments->day(2) };
        found.firstRecordedDay = segments->optionalDay(3).value_or(Day::never());
        stays->bind(found.segment, customer);
        while (true) {
            const auto stay = stays->next();
            if (!stay)
                return tl::unexpected(stay.error());
            if (!*stay)
                break;
            const Day left = stays->optionalDay(1).value_or(Day::never());
            found.stays.push_back({ stays->day(0), std::min(left - 1, found.logged.last) });
            found.isMember = found.stays.back().last == found.logged.last;
        }
    }
}

} // namespace customerstaystore
} // namespace core
