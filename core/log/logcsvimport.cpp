// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logcsv.h"

#include "core/base/day.h"
#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/db/owncheckedkeys.h"
#include "core/db/pagecache.h"
#include "core/db/transaction.h"
#include "core/log/logstore.h"
#include "core/log/mergingstaystore.h"
#include "core/log/stayrows.h"
#include "core/segments/segmentstore.h"
#include "core/shop/customerkeystore.h"

#include <QElapsedTimer>
#include <QStringDecoder>

#include <deque>
#include <vector>

using namespace Qt::StringLiterals;

namespace core::logcsv {

namespace {

constexpr qint64 ReportMilliseconds = 100;
constexpr int PageCacheKibibytes = 16 * 1024; // four times as much is not quicker, not even for keys in no order

/// A name as it is, with a byte order mark if it begins with one.
QString exactly(QByteArrayView utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(utf8);
}

/// A segment of the file while it is read.
struct Target {
    SegmentId segment;
    QByteArray name;
    DayRange days; ///< as --first-days says, or what its rows reach so far
};

/// One import from its first to its last row, inside a transaction.
class Import {
public:
    Import(Connection& connection, qint64 now, const Progress& progress, ImportBounds bounds,
        CustomerKeyStore customers, MergingStayStore batch)
        : m_connection(connection)
        , m_now(now)
        , m_progress(progress)
        , m_bounds(bounds)
        , m_customers(std::move(customers))
        , m_batch(std::move(batch))
    {
    }

    Result<void> readFirstDays(CsvReader& reader);
    Result<void> readStays(Source& source);
    Result<ImportSummary> finish();

private:
    Result<Target*> addTarget(QByteArrayView name, qint64 line);
    Result<Target*> targetOf(const StayRows::Row& row);
    Result<void> addNumbers(const KeyList& keys, std::vector<CustomerNumber>& numbers);
    Result<void> take(const StayRows& rows);
    Result<void> takeRow(const StayRows::Row& row);

    Connection& m_connection;
    qint64 m_now;
    const Progress& m_progress;
    ImportBounds m_bounds;
    CustomerKeyStore m_customers;
    MergingStayStore m_batch;
    QString m_file; ///< as messages call the one that is read
    std::deque<Target> m_targets;
    QHash<QByteArray, Target*> m_byName;
    QByteArrayList m_segments; ///< by their numbers in the stream
    std::vector<Target*> m_bySegment; ///< null until the first row of the segment
    std::vector<CustomerNumber> m_byCustomer; ///< by their numbers in the stream
    std::vector<CustomerNumber> m_strangers; ///< of the rows that are taken
    bool m_hasFirstDays = false;
    Day m_latestDay{ std::numeric_limits<qint32>::min() };
    qint64 m_rows = 0;
};

/// The list segment of that name: found and emptied, or made.
Result<Target*> Import::addTarget(QByteArrayView name, qint64 line)
{
    const QString text = exactly(name);
    const auto found = segmentstore::byName(m_connection, text);
    if (!found)
        return tl::unexpected(found.error());
    Target target{ {}, name.toByteArray(), {} };
    if (!*found) {
        Segment segment;
        segment.name = text;
        const auto added = segmentstore::add(m_connection, segment, m_now);
        if (!added)
            return tl::unexpected(added.error());
        target.segment = *added;
    } else if (!(*found)->isList()) {
        return refusal(m_file, line,
            tr("“%1” is a segment with conditions, whose log is worked out here. Rename one of the two.").arg(text));
    } else {
        target.segment = (*found)->id;
        if (auto cleared = logstore::clear(m_connection, target.segment); !cleared)
            return tl::unexpected(cleared.error());
    }
    m_targets.push_back(std::move(target));
    m_byName.insert(m_targets.back().name, &m_targets.back());
    return &m_targets.back();
}

Result<void> Import::readFirstDays(CsvReader& reader)
{
    m_hasFirstDays = true;
    m_file = reader.name();
    while (true) {
        const auto row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (auto checked = checkWidth(reader, 3); !checked)
            return checked;
        const auto first = dayIn(reader, 1);
        if (!first)
            return tl::unexpected(first.error());
        const auto last = dayIn(reader, 2);
        if (!last)
            return tl::unexpected(last.error());
        if (*last < *first)
            return refusal(m_file, reader.line(), tr("the last day is before the first."));
        if (m_byName.contains(reader.field(0).toByteArray()))
            return refusal(m_file, reader.line(), tr("“%1” is there twice.").arg(exactly(reader.field(0))));
        if (reader.field(0).isEmpty())
            return refusal(m_file, reader.line(), tr("the segment has no name."));
        const auto target = addTarget(reader.field(0), reader.line());
        if (!target)
            return tl::unexpected(target.error());
        (*target)->days = { *first, *last };
    }
}

Result<Target*> Import::targetOf(const StayRows::Row& row)
{
    Target*& target = m_bySegment[row.segment];
    if (target)
        return target;
    const QByteArray& name = m_segments[static_cast<qsizetype>(row.segment)];
    target = m_byName.value(name);
    if (target)
        return target;
    if (m_hasFirstDays)
        return refusal(m_file, row.line, tr("“%1” is missing in the file with the first days.").arg(exactly(name)));
    const auto added = addTarget(name, row.line);
    if (added)
        target = *added;
    return added;
}

Result<void> Import::takeRow(const StayRows::Row& row)
{
    const auto target = targetOf(row);
    if (!target)
        return tl::unexpected(target.error());
    Day left = row.left;
    DayRange& days = (*target)->days;
    if (m_hasFirstDays) {
        if (!days.contains(row.joined))
            return refusal(m_file, row.line,
                tr("the stay begins on %1, outside the days of its segment (%2 to %3).")
                    .arg(row.joined.toIso(), days.first.toIso(), days.last.toIso()));
        // A day out that is not logged any more is not known: the customer is still in.
        if (left > days.last)
            left = Day::never();
    } else {
        if (days.isEmpty())
            days = { row.joined, row.joined };
        days = { std::min(days.first, row.joined), std::max(days.last, row.joined) };
        m_latestDay = std::max(m_latestDay, left.isNever() ? row.joined : left);
    }
    const CustomerNumber customer = row.customer < StayRows::FirstStranger
        ? m_byCustomer[row.customer]
        : m_strangers[row.customer - StayRows::FirstStranger];
    return m_batch.add((*target)->segment, { customer, row.joined, left }, m_progress);
}

Result<void> Import::addNumbers(const KeyList& keys, std::vector<CustomerNumber>& numbers)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        const auto number = m_customers.numberOf(keys[i]);
        if (!number)
            return tl::unexpected(number.error());
        numbers.push_back(*number);
    }
    return {};
}

Result<void> Import::take(const StayRows& rows)
{
    m_segments += rows.segments;
    m_bySegment.resize(static_cast<size_t>(m_segments.size()));
    m_strangers.clear();
    if (auto added = addNumbers(rows.customers, m_byCustomer); !added)
        return added;
    if (auto added = addNumbers(rows.strangers, m_strangers); !added)
        return added;
    for (const StayRows::Row& row : rows.rows) {
        if (auto taken = takeRow(row); !taken)
            return taken;
    }
    m_rows += std::ssize(rows.rows);
    if (rows.error)
        return tl::unexpected(*rows.error);
    return {};
}

Result<void> Import::readStays(Source& source)
{
    m_file = source.reader.name();
    const auto size = static_cast<double>(std::max<qint64>(source.file.size(), 1));
    StayRowStream stream(source, m_bounds.keyBytes);
    QElapsedTimer sinceReport;
    sinceReport.start();
    while (const auto rows = stream.next()) {
        if (m_progress.shouldStop())
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        if (sinceReport.elapsed() >= ReportMilliseconds) {
            m_progress.say(static_cast<double>(rows->bytesRead) / size, tr("Reading the membership log"));
            sinceReport.restart();
        }
        if (auto taken = take(*rows); !taken)
            return taken;
    }
    return m_batch.flush(m_progress);
}

Result<ImportSummary> Import::finish()
{
    for (const Target& target : m_targets) {
        const DayRange days = m_hasFirstDays ? target.days : DayRange{ target.days.first, m_latestDay };
        if (auto set = logstore::setDays(m_connection, target.segment, days, days.first); !set)
            return tl::unexpected(set.error());
    }
    return ImportSummary{ static_cast<int>(m_targets.size()), m_batch.written(), m_rows, m_customers.added() };
}

} // namespace

Result<ImportSummary> importFile(Connection& connection, const QString& path, const QString& firstDaysPath, qint64 now,
    const Progress& progress, const ImportBounds& bounds)
{
    Source stays(path);
    if (auto opened = stays.open({ "segment", "customer", "joined", "left" }); !opened)
        return tl::unexpected(opened.error());

    const auto cache = PageCache::limit(connection, PageCacheKibibytes);
    if (!cache)
        return tl::unexpected(cache.error());
    const auto keys = OwnCheckedKeys::begin(connection);
    if (!keys)
        return tl::unexpected(keys.error());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto customers = CustomerKeyStore::prepare(connection);
    if (!customers)
        return tl::unexpected(customers.error());
    auto batch = MergingStayStore::prepare(connection, bounds.stays);
    if (!batch)
        return tl::unexpected(batch.error());
    Import import(connection, now, progress, bounds, std::move(*customers), std::move(*batch));
    if (!firstDaysPath.isEmpty()) {
        Source firstDays(firstDaysPath);
        if (auto opened = firstDays.open({ "segment", "first_day", "last_day" }); !opened)
            return tl::unexpected(opened.error());
        if (auto read = import.readFirstDays(firstDays.reader); !read)
            return tl::unexpected(read.error());
    }
    if (auto read = import.readStays(stays); !read)
        return tl::unexpected(read.error());
    auto summary = import.finish();
    if (!summary)
        return summary;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return summary;
}

} // namespace core::logcsv
