// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/peerstore.h"

#include "core/db/transaction.h"

#include <array>

namespace core::bench {

namespace {

// Days out of stays that last are the day after the log's last one: nothing is known of later ones.
constexpr const char* Tables = R"(
    CREATE TABLE stay (segment INTEGER, customer INTEGER, joined INTEGER, "left" INTEGER,
                       PRIMARY KEY (segment, customer, joined)) STRICT, WITHOUT ROWID;)";
constexpr const char* Indexes = R"(
    CREATE INDEX stay_joined ON stay (segment, joined, "left", customer);
    ANALYZE;)";
constexpr const char* MuchMemory = "PRAGMA cache_size = -1048576; PRAGMA mmap_size = 4294967296;";

struct Way {
    const char* name;
    const char* sql; ///< 1 target, 2 P, 3 E, 4 source, 5 the target's first day
};

constexpr std::array Ways{
    Way{ "EXISTS", R"(
        SELECT count(*) FROM stay t
        WHERE t.segment = ?1 AND t.joined BETWEEN max(?2, ?5 + 1) AND ?3 AND t."left" > ?3
          AND EXISTS (SELECT 1 FROM stay s WHERE s.segment = ?4 AND s.customer = t.customer
                      AND s.joined < t.joined AND s."left" >= ?2))" },
    Way{ "JOIN and DISTINCT", R"(
        SELECT count(DISTINCT t.customer) FROM stay t
        JOIN stay s ON s.segment = ?4 AND s.customer = t.customer AND s.joined < t.joined AND s."left" >= ?2
        WHERE t.segment = ?1 AND t.joined BETWEEN max(?2, ?5 + 1) AND ?3 AND t."left" > ?3)" },
    Way{ "sorted CTE, then EXISTS", R"(
        WITH arrival AS MATERIALIZED (
            SELECT customer, joined FROM stay
            WHERE segment = ?1 AND joined BETWEEN max(?2, ?5 + 1) AND ?3 AND "left" > ?3 ORDER BY customer)
        SELECT count(*) FROM arrival t
        WHERE EXISTS (SELECT 1 FROM stay s WHERE s.segment = ?4 AND s.customer = t.customer
                      AND s.joined < t.joined AND s."left" >= ?2))" },
    Way{ "grouped source, joined", R"(
        WITH origin AS MATERIALIZED (
            SELECT customer, min(joined) AS joined FROM stay
            WHERE segment = ?4 AND joined < ?3 AND "left" >= ?2 GROUP BY customer)
        SELECT count(*) FROM stay t JOIN origin s ON s.customer = t.customer AND s.joined < t.joined
        WHERE t.segment = ?1 AND t.joined BETWEEN max(?2, ?5 + 1) AND ?3 AND t."left" > ?3)" },
    Way{ "in the order of the rows", R"(
        SELECT count(*) FROM stay t NOT INDEXED
        WHERE t.segment = ?1 AND t.joined BETWEEN max(?2, ?5 + 1) AND ?3 AND t."left" > ?3
          AND EXISTS (SELECT 1 FROM stay s WHERE s.segment = ?4 AND s.customer = t.customer
                      AND s.joined < t.joined AND s."left" >= ?2))" },
};

Result<void> fill(Connection& connection, const std::vector<SegmentLogPtr>& logs)
{
    auto insert = Statement::prepare(connection, "INSERT INTO stay VALUES (?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const SegmentLogPtr& log : logs) {
        for (const Stay& stay : log->stays) {
            const Day left = std::min(stay.left, log->days.last + 1);
            if (auto done = insert->bind(log->segment, stay.customer, stay.joined, left).run(); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<PeerStore>> PeerStore::make(const QString& path, const std::vector<SegmentLogPtr>& logs)
{
    std::unique_ptr<PeerStore> store(new PeerStore);
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    store->m_connection = std::move(*connection);
    Connection& file = *store->m_connection;
    for (const char* sql : { MuchMemory, Tables }) {
        if (auto done = file.execute(sql); !done)
            return tl::unexpected(done.error());
    }
    auto transaction = Transaction::begin(file);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto filled = fill(file, logs); !filled)
        return tl::unexpected(filled.error());
    if (auto done = file.execute(Indexes); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    if (auto done = file.checkpoint(); !done)
        return tl::unexpected(done.error());

    for (const Way& way : Ways) {
        auto statement = Statement::prepare(file, way.sql);
        if (!statement)
            return tl::unexpected(statement.error());
        store->m_ways.push_back(std::move(*statement));
    }
    for (const SegmentLogPtr& log : logs)
        store->m_days.insert(log->segment, log->days);
    return store;
}

int PeerStore::ways()
{
    return static_cast<int>(Ways.size());
}

const char* PeerStore::nameOf(int way)
{
    return Ways[static_cast<size_t>(way)].name;
}

Result<std::vector<qint64>> PeerStore::count(int way, const std::vector<Pair>& arrows, const Period& period)
{
    Statement& statement = m_ways[static_cast<size_t>(way)];
    std::vector<qint64> counts;
    for (const Pair& arrow : arrows) {
        const DayRange days = m_days.value(arrow.target);
        statement.bind(arrow.target, period.first, std::min(period.last, days.last), arrow.source, days.first);
        if (auto row = statement.next(); !row)
            return tl::unexpected(row.error());
        counts.push_back(statement.integer(0));
        statement.reset();
    }
    return counts;
}

} // namespace core::bench
