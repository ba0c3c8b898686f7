// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logcsv.h"

#include "core/base/csvreader.h"
#include "core/base/day.h"
#include "core/db/connection.h"
#include "core/db/transaction.h"
#include "core/log/logstore.h"
#include "core/log/mergingstaystore.h"
#include "core/segments/segmentstore.h"
#include "core/shop/customerkeystore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace core::logcsv {

namespace {

constexpr qint64 CancelStep = 4096;
constexpr qint64 ReportMilliseconds = 100;

QString tr(const char* text)
{
    return QCoreApplication::translate("core::LogCsv", text);
}

/// A file and its rows.
struct Source {
    explicit Source(const QString& path)
        : file(path)
        , reader(file, QFileInfo(path).fileName())
    {
    }

    QFile file;
    CsvReader reader;
};

tl::unexpected<Error> refusal(const CsvReader& reader, const QString& reason)
{
    return failure(ErrorCode::InvalidInput,
        tr("“%1”, line %2: %3 Nothing was imported.").arg(reader.name(), QString::number(reader.line()), reason));
}

Result<void> open(Source& source, const QByteArrayList& header)
{
    if (!source.file.exists())
        return failure(ErrorCode::NotFound, tr("There is no file “%1”.").arg(source.reader.name()));
    if (!source.file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
            tr("“%1” cannot be read: %2.").arg(source.reader.name(), source.file.errorString()),
            source.file.errorString());
    CsvReader& reader = source.reader;
    const auto row = reader.next();
    if (!row)
        return tl::unexpected(row.error());
    bool isRight = *row && reader.columns() == header.size();
    for (int i = 0; isRight && i < reader.columns(); ++i)
        isRight = reader.field(i) == header[i];
    if (!isRight)
        return failure(ErrorCode::InvalidInput,
            tr("“%1” is not what was expected: its first line must be “%2”.")
                .arg(reader.name(), QString::fromLatin1(header.join(','))));
    return {};
}

std::optional<Day> dayOf(QByteArrayView text)
{
    std::array<char16_t, 10> wide{};
    if (text.size() != static_cast<qsizetype>(wide.size()))
        return std::nullopt;
    for (size_t i = 0; i < wide.size(); ++i)
        wide[i] = static_cast<uchar>(text[static_cast<qsizetype>(i)]);
    return Day::fromIso(QStringView(wide.data(), static_cast<qsizetype>(wide.size())));
}

/// A name as it is, with a byte order mark if it begins with one.
QString exactly(QByteArrayView utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(utf8);
}

tl::unexpected<Error> noDay(const CsvReader& reader, int column)
{
    return refusal(reader,
        tr("“%1” is not a date such as 2024-07-31.")
            .arg(QString::fromUtf8(reader.field(column).first(std::min<qsizetype>(reader.field(column).size(), 40)))));
}

Result<void> checkWidth(const CsvReader& reader, int columns)
{
    if (reader.columns() == columns)
        return {};
    return refusal(reader,
        tr("the row has %1 columns instead of %2.").arg(QString::number(reader.columns()), QString::number(columns)));
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
    Import(Connection& connection, qint64 now, const Progress& progress, CustomerKeyStore customers,
        MergingStayStore batch)
        : m_connection(connection)
        , m_now(now)
        , m_progress(progress)
        , m_customers(std::move(customers))
        , m_batch(std::move(batch))
    {
    }

    Result<void> readFirstDays(CsvReader& reader);
    Result<void> readStays(CsvReader& reader, qint64 size);
    Result<ImportSummary> finish();

private:
    Result<Target*> addTarget(const CsvReader& reader);
    Result<Target*> targetOf(const CsvReader& reader);
    Result<void> takeRow(const CsvReader& reader);

    Connection& m_connection;
    qint64 m_now;
    const Progress& m_progress;
    CustomerKeyStore m_customers;
    MergingStayStore m_batch;
    std::deque<Target> m_targets;
    QHash<QByteArray, Target*> m_byName;
    Target* m_latest = nullptr; ///< rows of one segment mostly stand together
    bool m_hasFirstDays = false;
    Day m_latestDay{ std::numeric_limits<qint32>::min() };
    qint64 m_rows = 0;
};

/// The list segment named in the first cell: found and emptied, or made.
Result<Target*> Import::addTarget(const CsvReader& reader)
{
    const QByteArrayView name = reader.field(0);
    if (name.isEmpty())
        return refusal(reader, tr("the segment has no name."));
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
        return refusal(reader,
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
    while (true) {
        const auto row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (auto checked = checkWidth(reader, 3); !checked)
            return checked;
        const auto first = dayOf(reader.field(1));
        if (!first)
            return noDay(reader, 1);
        const auto last = dayOf(reader.field(2));
        if (!last)
            return noDay(reader, 2);
        if (*last < *first)
            return refusal(reader, tr("the last day is before the first."));
        if (m_byName.contains(reader.field(0).toByteArray()))
            return refusal(reader, tr("“%1” is there twice.").arg(exactly(reader.field(0))));
        const auto target = addTarget(reader);
        if (!target)
            return tl::unexpected(target.error());
        (*target)->days = { *first, *last };
    }
}

Result<Target*> Import::targetOf(const CsvReader& reader)
{
    const QByteArrayView name = reader.field(0);
    if (m_latest && name == m_latest->name)
        return m_latest;
    Target* target = m_byName.value(QByteArray::fromRawData(name.data(), name.size()));
    if (!target) {
        if (m_hasFirstDays && !name.isEmpty())
            return refusal(reader, tr("“%1” is missing in the file with the first days.").arg(exactly(name)));
        const auto added = addTarget(reader);
        if (!added)
            return added;
        target = *added;
    }
    m_latest = target;
    return target;
}

Result<void> Import::takeRow(const CsvReader& reader)
{
    if (auto checked = checkWidth(reader, 4); !checked)
        return checked;
    const auto joined = dayOf(reader.field(2));
    if (!joined)
        return noDay(reader, 2);
    Day left = Day::never();
    if (!reader.field(3).isEmpty()) {
        const auto day = dayOf(reader.field(3));
        if (!day)
            return noDay(reader, 3);
        left = *day;
    }
    if (left <= *joined)
        return refusal(reader,
            tr("the customer leaves on %1 and so never was in: “left” is the first day out, after “joined” (%2).")
                .arg(left.toIso(), joined->toIso()));
    if (reader.field(1).isEmpty())
        return refusal(reader, tr("the customer is missing."));
    const auto target = targetOf(reader);
    if (!target)
        return tl::unexpected(target.error());

    DayRange& days = (*target)->days;
    if (m_hasFirstDays) {
        if (!days.contains(*joined))
            return refusal(reader,
                tr("the stay begins on %1, outside the days of its segment (%2 to %3).")
                    .arg(joined->toIso(), days.first.toIso(), days.last.toIso()));
        // A day out that is not logged any more is not known: the customer is still in.
        if (left > days.last)
            left = Day::never();
    } else {
        if (days.isEmpty())
            days = { *joined, *joined };
        days = { std::min(days.first, *joined), std::max(days.last, *joined) };
        m_latestDay = std::max(m_latestDay, left.isNever() ? *joined : left);
    }
    const auto customer = m_customers.numberOf(reader.field(1));
    if (!customer)
        return tl::unexpected(customer.error());
    return m_batch.add((*target)->segment, { *customer, *joined, left }, m_progress);
}

Result<void> Import::readStays(CsvReader& reader, qint64 size)
{
    QElapsedTimer sinceReport;
    sinceReport.start();
    while (true) {
        const auto row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return m_batch.flush(m_progress);
        if (++m_rows % CancelStep == 0) {
            if (m_progress.shouldStop())
                return failure(ErrorCode::Cancelled, tr("Stopped."));
            if (sinceReport.elapsed() >= ReportMilliseconds) {
                m_progress.say(static_cast<double>(reader.bytesRead()) / static_cast<double>(std::max<qint64>(size, 1)),
                    tr("Reading the membership log"));
                sinceReport.restart();
            }
        }
        if (auto taken = takeRow(reader); !taken)
            return taken;
    }
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

Result<ImportSummary> importFile(
    Connection& connection, const QString& path, const QString& firstDaysPath, qint64 now, const Progress& progress)
{
    Source stays(path);
    if (auto opened = open(stays, { "segment", "customer", "joined", "left" }); !opened)
        return tl::unexpected(opened.error());

    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto customers = CustomerKeyStore::prepare(connection);
    if (!customers)
        return tl::unexpected(customers.error());
    auto batch = MergingStayStore::prepare(connection);
    if (!batch)
        return tl::unexpected(batch.error());
    Import import(connection, now, progress, std::move(*customers), std::move(*batch));
    if (!firstDaysPath.isEmpty()) {
        Source firstDays(firstDaysPath);
        if (auto opened = open(firstDays, { "segment", "first_day", "last_day" }); !opened)
            return tl::unexpected(opened.error());
        if (auto read = import.readFirstDays(firstDays.reader); !read)
            return tl::unexpected(read.error());
    }
    if (auto read = import.readStays(stays.reader, stays.file.size()); !read)
        return tl::unexpected(read.error());
    auto summary = import.finish();
    if (!summary)
        return summary;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return summary;
}

} // namespace core::logcsv
