// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moving the period over a board of 30 arrows, against the same question asked of SQLite in the same run. Ends with 1
// if the two ever disagree. See README.md beside it.
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/engine/arrowindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 100'000;
constexpr int Segments = 10;
constexpr int Arrows = 30;
constexpr int LogDays = 730;
constexpr int Periods = 1000;
constexpr int PeriodsInSql = 20;

struct Ends {
    int source;
    int target;
};

int pick(std::mt19937& random, int least, int most)
{
    return least + int(random() % quint32(most - least + 1));
}

/// Four customers in ten are ever in a segment, one to some times, from days to months.
SegmentLogPtr syntheticLog(std::mt19937& random, int segment)
{
    auto log = std::make_shared<SegmentLog>();
    log->segment = { segment };
    log->days = { { 0 }, { LogDays - 1 } };
    for (int customer = 1; customer <= Customers; ++customer) {
        int day = pick(random, 0, 9) < 4 ? pick(random, 0, LogDays - 1) : LogDays;
        while (day < LogDays) {
            const int left = day + pick(random, 1, 180);
            log->stays.push_back({ CustomerNumber(customer), { day }, left < LogDays ? Day{ left } : Day::never() });
            day = left + pick(random, 1, 365);
        }
    }
    return log;
}

Result<std::unique_ptr<Connection>> inSqlite(const QString& path, const std::vector<SegmentLogPtr>& logs)
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return connection;
    if (auto made = (*connection)
                        ->execute("CREATE TABLE stay(segment INTEGER, customer INTEGER, joined INTEGER, left INTEGER,"
                                  " PRIMARY KEY (segment, customer, joined)) STRICT, WITHOUT ROWID;");
        !made)
        return tl::unexpected(made.error());
    auto transaction = Transaction::begin(**connection);
    auto insert = Statement::prepare(**connection, "INSERT INTO stay VALUES (?, ?, ?, ?)");
    if (!transaction || !insert)
        return tl::unexpected(transaction ? insert.error() : transaction.error());
    for (const SegmentLogPtr& log : logs) {
        for (const Stay& stay : log->stays) {
            if (auto done = insert->bind(log->segment, stay.customer, stay.joined, stay.left).run(); !done)
                return tl::unexpected(done.error());
        }
    }
    if (auto done = (*connection)->execute("CREATE INDEX stay_joined ON stay(segment, joined, left, customer)"); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return connection;
}

/// The board's counts for one period, by the definition and in SQL.
Result<std::vector<qint64>> countInSql(Statement& statement, const std::vector<Ends>& arrows, const Period& period)
{
    std::vector<qint64> counts;
    for (const Ends& arrow : arrows) {
        statement.bind(arrow.target, period.first, period.last, arrow.source);
        if (auto row = statement.next(); !row)
            return tl::unexpected(row.error());
        counts.push_back(statement.integer(0));
    }
    return counts;
}

double quantile(std::vector<qint64>& nanoseconds, double share)
{
    std::ranges::sort(nanoseconds);
    return double(nanoseconds[size_t(share * double(nanoseconds.size() - 1))]) / 1000;
}

Result<bool> run(QTextStream& out)
{
    std::mt19937 random(1);
    std::vector<SegmentLogPtr> logs;
    size_t stays = 0;
    for (int segment = 0; segment < Segments; ++segment) {
        logs.push_back(syntheticLog(random, segment));
        stays += logs.back()->stays.size();
    }
    std::vector<Ends> arrows;
    for (int i = 0; i < Arrows; ++i)
        arrows.push_back({ i % Segments, (i + 1 + i / Segments) % Segments });
    std::vector<Period> periods;
    for (int i = 0; i < Periods; ++i) {
        const int length = pick(random, 7, LogDays);
        const int first = pick(random, 0, LogDays - length);
        periods.push_back({ { first }, { first + length - 1 } });
    }

    QElapsedTimer timer;
    std::vector<qint64> builds;
    std::vector<ArrowIndex> indexes;
    qsizetype bytes = 0;
    for (const Ends& arrow : arrows) {
        timer.start();
        indexes.emplace_back(logs[size_t(arrow.source)], logs[size_t(arrow.target)], RuleOptions());
        builds.push_back(timer.nsecsElapsed());
        bytes += indexes.back().bytes();
    }

    std::vector<qint64> moves;
    std::vector<std::vector<qint64>> counts;
    for (const Period& period : periods) {
        std::vector<qint64> board(indexes.size());
        timer.start();
        for (size_t i = 0; i < indexes.size(); ++i)
            board[i] = indexes[i].count(period);
        moves.push_back(timer.nsecsElapsed());
        counts.push_back(std::move(board));
    }

    const QTemporaryDir folder;
    const auto connection = inSqlite(folder.filePath(u"bench.sqlite"_s), logs);
    if (!connection)
        return tl::unexpected(connection.error());
    auto statement = Statement::prepare(**connection,
        "SELECT count(*) FROM stay t WHERE t.segment = ?1 AND t.joined BETWEEN ?2 AND ?3 AND t.left > ?3 AND t.joined "
        "> 0"
        " AND EXISTS (SELECT 1 FROM stay s WHERE s.segment = ?4 AND s.customer = t.customer AND s.joined < t.joined"
        " AND s.left >= ?2)");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<qint64> queries;
    bool isEqual = true;
    for (size_t i = 0; i < PeriodsInSql; ++i) {
        timer.start();
        const auto board = countInSql(*statement, arrows, periods[i]);
        queries.push_back(timer.nsecsElapsed());
        if (!board)
            return tl::unexpected(board.error());
        isEqual = isEqual && *board == counts[i];
    }

    const double move = quantile(moves, 0.5);
    const double query = quantile(queries, 0.5);
    out << Customers << " customers, " << Segments << " segments, " << LogDays << " days, " << stays << " stays, "
        << Arrows << " arrows\n"
        << "build of an arrow's index  median " << quantile(builds, 0.5) / 1000 << " ms, slowest "
        << quantile(builds, 1) / 1000 << " ms, " << bytes / Arrows / 1024 << " KiB an arrow\n"
        << "moving the period          median " << move << " us, 99 % " << quantile(moves, 0.99)
        << " us for the board\n"
        << "the same in SQLite         median " << query / 1000 << " ms, slowest " << quantile(queries, 1) / 1000
        << " ms for the board\n"
        << "SQLite / index             " << qRound64(query / move) << "\n"
        << "counts                     " << (isEqual ? "equal" : "DIFFERENT") << "\n";
    return isEqual;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto isEqual = run(out);
    if (!isEqual)
        out << isEqual.error().text << " " << isEqual.error().detail << "\n";
    return isEqual && *isEqual ? 0 : 1;
}
