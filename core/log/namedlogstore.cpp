// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/namedlogstore.h"

#include "core/db/connection.h"
#include "core/db/statement.h"

namespace core::namedlogstore {

Result<std::vector<NamedLog>> all(Connection& connection)
{
    auto statement = Statement::prepare(
        connection, "SELECT id, name, first_day, last_day FROM segment WHERE first_day IS NOT NULL ORDER BY name");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<NamedLog> logs;
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return logs;
        logs.push_back({ statement->id<SegmentId>(0), statement->utf8(1).toByteArray(),
            { statement->day(2), statement->day(3) } });
    }
}

Result<void> eachStay(Connection& connection, SegmentId segment,
    const std::function<bool(QByteArrayView customer, Day joined, Day left)>& take)
{
    // SQLite orders texts by their bytes. Asked for one segment, it sorts no more than that one's rows in memory.
    auto statement = Statement::prepare(connection,
        R"(SELECT c.key, t.joined, t."left" FROM stay t JOIN customer c ON c.id = t.customer)"
        " WHERE t.segment = ? ORDER BY c.key, t.joined");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(segment);
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || !take(statement->utf8(0), statement->day(1), statement->optionalDay(2).value_or(Day::never())))
            return {};
    }
}

} // namespace core::namedlogstore
