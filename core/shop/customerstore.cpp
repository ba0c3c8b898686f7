// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customerstore.h"

#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/db/statement.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace core::customerstore {

namespace {

using Numbers = std::span<const CustomerNumber>;

constexpr size_t BlockSize = 4096; // customers between two looks at the progress
constexpr size_t DenseGap = 4; // reading four rows in a row is quicker than finding one
constexpr size_t SortedGap = 8; // the same for rows of the index of the keys
constexpr qint64 ReportMilliseconds = 100;

/// Tells how far the work is, not too often.
class Pace {
public:
    Pace(const Progress& progress, size_t total)
        : m_progress(progress)
        , m_total(static_cast<double>(std::max<size_t>(total, 1)))
    {
        m_sinceReport.start();
    }

    [[nodiscard]] Result<void> at(size_t done)
    {
        if (m_progress.shouldStop())
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        if (m_sinceReport.elapsed() >= ReportMilliseconds) {
            m_progress.say(static_cast<double>(done) / m_total, {});
            m_sinceReport.restart();
        }
        return {};
    }

private:
    const Progress& m_progress;
    const double m_total;
    QElapsedTimer m_sinceReport;
};

/// Finds keys by their numbers, in whatever order they are asked for.
class KeyReader {
public:
    [[nodiscard]] static Result<KeyReader> prepare(Connection& connection)
    {
        auto one = Statement::prepare(connection, "SELECT key FROM customer WHERE id = ?");
        if (!one)
            return tl::unexpected(one.error());
        auto range =
            Statement::prepare(connection, "SELECT id, key FROM customer WHERE id BETWEEN ? AND ? ORDER BY id");
        if (!range)
            return tl::unexpected(range.error());
        return KeyReader(std::move(*one), std::move(*range));
    }

    /// False if `take` had enough.
    [[nodiscard]] Result<bool> read(Numbers block, const TakeKey& take)
    {
        const bool ascends = std::ranges::adjacent_find(block, std::ranges::greater_equal()) == block.end();
        const bool isDense = ascends && (block.back() - block.front()) / DenseGap < block.size();
        return isDense ? readRange(block, take) : readOneByOne(block, take);
    }

private:
    KeyReader(Statement one, Statement range)
        : m_one(std::move(one))
        , m_range(std::move(range))
    {
    }

    [[nodiscard]] Result<bool> readOneByOne(Numbers block, const TakeKey& take)
    {
        for (const CustomerNumber customer : block) {
            const auto row = m_one.bind(customer).next();
            if (!row)
                return tl::unexpected(row.error());
            if (!take(customer, *row ? m_one.utf8(0) : QByteArrayView()))
                return false;
        }
        m_one.reset();
        return true;
    }

    [[nodiscard]] Result<bool> readRange(Numbers block, const TakeKey& take)
    {
        m_range.bind(block.front(), block.back());
        bool hasRow = true;
        qint64 found = -1;
        for (const CustomerNumber customer : block) {
            while (hasRow && found < customer) {
                const auto row = m_range.next();
                if (!row)
                    return tl::unexpected(row.error());
                hasRow = *row;
                found = hasRow ? m_range.integer(0) : -1;
            }
            if (!take(customer, hasRow && found == customer ? m_range.utf8(1) : QByteArrayView()))
                return false;
        }
        m_range.reset();
        return true;
    }

    Statement m_one;
    Statement m_range;
};

Result<void> eachSortedInMemory(
    Connection& connection, Numbers customers, const TakeKey& take, const Progress& progress)
{
    std::vector<std::pair<QByteArray, CustomerNumber>> keys;
    keys.reserve(customers.size());
    const auto keep = [&keys](CustomerNumber customer, QByteArrayView key) {
        keys.emplace_back(key.toByteArray(), customer);
        return true;
    };
    if (auto read = eachKey(connection, customers, keep, progress); !read)
        return read;
    std::ranges::sort(keys);
    for (const auto& [key, customer] : keys) {
        if (!take(customer, key))
            break;
    }
    return {};
}

Result<void> eachAlongTheIndex(
    Connection& connection, Numbers customers, qint64 largest, const TakeKey& take, const Progress& progress)
{
    std::vector<bool> isAskedFor(static_cast<size_t>(largest) + 1);
    for (const CustomerNumber customer : customers) {
        if (customer <= largest)
            isAskedFor[customer] = true;
        else if (!take(customer, {}))
            return {};
    }
    auto statement = Statement::prepare(connection, "SELECT id, key FROM customer ORDER BY key");
    if (!statement)
        return tl::unexpected(statement.error());
    Pace pace(progress, static_cast<size_t>(largest));
    for (size_t rows = 0;; ++rows) {
        if (rows % BlockSize == 0) {
            if (auto paced = pace.at(rows); !paced)
                return paced;
        }
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const auto customer = static_cast<CustomerNumber>(statement->integer(0));
        if (customer < isAskedFor.size() && isAskedFor[customer] && !take(customer, statement->utf8(1)))
            return {};
    }
}

} // namespace

Result<qint64> count(Connection& connection)
{
    return connection.integer("SELECT count(*) FROM customer");
}

Result<QStringList> keys(Connection& connection, std::span<const CustomerNumber> customers)
{
    QStringList keys;
    keys.reserve(static_cast<qsizetype>(customers.size()));
    const auto keep = [&keys](CustomerNumber, QByteArrayView key) {
        keys << QString::fromUtf8(key);
        return true;
    };
    if (auto read = eachKey(connection, customers, keep, {}); !read)
        return tl::unexpected(read.error());
    return keys;
}

Result<void> eachKey(
    Connection& connection, std::span<const CustomerNumber> customers, const TakeKey& take, const Progress& progress)
{
    auto reader = KeyReader::prepare(connection);
    if (!reader)
        return tl::unexpected(reader.error());
    Pace pace(progress, customers.size());
    for (size_t done = 0; done < customers.size(); done += BlockSize) {
        if (auto paced = pace.at(done); !paced)
            return paced;
        const auto more = reader->read(customers.subspan(done, std::min(BlockSize, customers.size() - done)), take);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
    }
    return {};
}

Result<void> eachKeySorted(
    Connection& connection, std::span<const CustomerNumber> customers, const TakeKey& take, const Progress& progress)
{
    const auto largest = connection.integer("SELECT coalesce(max(id), 0) FROM customer");
    if (!largest)
        return tl::unexpected(largest.error());
    if (customers.size() < static_cast<size_t>(*largest) / SortedGap)
        return eachSortedInMemory(connection, customers, take, progress);
    return eachAlongTheIndex(connection, customers, *largest, take, progress);
}

} // namespace core::customerstore
