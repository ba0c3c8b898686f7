// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logstore.h"

#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/log/packedstore.h"

#include <algorithm>
#include <span>

namespace core::logstore {

namespace {

constexpr qint64 CancelStep = 4096;

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, tr("Stopped."));
}

Result<void> removeStays(Connection& connection, SegmentId segment)
{
    auto statement = Statement::prepare(connection, "DELETE FROM stay WHERE segment = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bind(segment).run();
}

/// Writes stays of one segment: a day out that lies after the last logged day is none.
class StayWriter {
public:
    static Result<StayWriter> prepare(Connection& connection, SegmentId segment, Day lastDay)
    {
        auto insert = Statement::prepare(
            connection, R"(INSERT INTO stay(segment, customer, joined, "left") VALUES (?, ?, ?, ?))");
        if (!insert)
            return tl::unexpected(insert.error());
        auto close = Statement::prepare(connection,
            R"(UPDATE stay SET "left" = ? WHERE segment = ? AND customer = ? AND joined = ? AND "left" IS NULL)");
        if (!close)
            return tl::unexpected(close.error());
        return StayWriter(std::move(*insert), std::move(*close), segment, lastDay);
    }

    [[nodiscard]] bool isOpen(const Stay& stay) const { return stay.left > m_lastDay; }
    Result<void> insert(const Stay& stay)
    {
        if (isOpen(stay))
            m_insert.bind(m_segment, stay.customer, stay.joined, std::nullopt);
        else
            m_insert.bind(m_segment, stay.customer, stay.joined, stay.left);
        return m_insert.run();
    }
    /// Gives an open stay its `left`; false if there is none such.
    Result<bool> close(const Stay& stay)
    {
        if (auto closed = m_close.bind(stay.left, m_segment, stay.customer, stay.joined).run(); !closed)
            return tl::unexpected(closed.error());
        return m_close.changes() == 1;
    }

private:
    StayWriter(Statement insert, Statement close, SegmentId segment, Day lastDay)
        : m_insert(std::move(insert))
        , m_close(std::move(close))
        , m_segment(segment)
        , m_lastDay(lastDay)
    {
    }

    Statement m_insert;
    Statement m_close;
    SegmentId m_segment;
    Day m_lastDay;
};

Result<std::vector<Stay>> loadOpenStays(Connection& connection, SegmentId segment, const Progress& progress)
{
    auto statement = Statement::prepare(
        connection, R"(SELECT customer, joined FROM stay WHERE segment = ? AND "left" IS NULL ORDER BY customer)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(segment);
    std::vector<Stay> stays;
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return stays;
        stays.push_back({ static_cast<CustomerNumber>(statement->integer(0)), statement->day(1), Day::never() });
        if (static_cast<qint64>(stays.size()) % CancelStep == 0 && progress.shouldStop())
            return stopped();
    }
}

/// What the members on the new days mean for a log with these open stays; both sorted by customer. Gives the two lists
/// of the changes; none if it was stopped.
std::optional<LogChanges> compare(
    const std::vector<Stay>& open, DayRange newDays, const std::vector<Stay>& members, const Progress& progress)
{
    LogChanges changes;
    const auto end = [&](const Stay& stay, Day left) { changes.ended.push_back({ stay.customer, stay.joined, left }); };
    auto before = open.begin();
    qint64 row = 0;
    for (const Stay& stay : members) {
        if (++row % CancelStep == 0 && progress.shouldStop())
            return {};
        // Whoever was in on the last logged day and is not on the first new one leaves on it.
        for (; before != open.end() && before->customer < stay.customer; ++before)
            end(*before, newDays.first);
        const bool isOpen = stay.left > newDays.last;
        const bool isBefore = before != open.end() && before->customer == stay.customer;
        const bool goesOn = isBefore && stay.joined == newDays.first;
        if (isBefore && (!goesOn || !isOpen))
            end(*before, goesOn ? stay.left : newDays.first);
        if (isBefore)
            ++before;
        if (!goesOn)
            changes.begun.push_back({ stay.customer, stay.joined, isOpen ? Day::never() : stay.left });
    }
    for (; before != open.end(); ++before)
        end(*before, newDays.first);
    return changes;
}

qint64 openAfter(const std::vector<Stay>& open, const LogChanges& changes)
{
    const auto begun = std::ranges::count_if(changes.begun, [](const Stay& stay) { return stay.left.isNever(); });
    return static_cast<qint64>(open.size()) - static_cast<qint64>(changes.ended.size()) + begun;
}

/// Takes back that these open stays were given their `left`.
Result<void> reopen(Connection& connection, SegmentId segment, std::span<const Stay> stays)
{
    auto statement = Statement::prepare(
        connection, R"(UPDATE stay SET "left" = NULL WHERE segment = ? AND customer = ? AND joined = ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const Stay& stay : stays) {
        if (auto undone = statement->bind(segment, stay.customer, stay.joined).run(); !undone)
            return undone;
    }
    return {};
}

/// Says false, and leaves the rows as they were, if they do not have an open stay that ends. A savepoint would do the
/// same, at the price of a copy of every page that is written.
Result<bool> write(Connection& connection, SegmentId segment, Day lastDay, const LogChanges& changes)
{
    auto writer = StayWriter::prepare(connection, segment, lastDay);
    if (!writer)
        return tl::unexpected(writer.error());
    for (size_t i = 0; i < changes.ended.size(); ++i) {
        const auto closed = writer->close(changes.ended[i]);
        if (!closed)
            return closed;
        if (*closed)
            continue;
        if (auto undone = reopen(connection, segment, std::span(changes.ended).first(i)); !undone)
            return tl::unexpected(undone.error());
        return false;
    }
    for (const Stay& stay : changes.begun) {
        if (auto inserted = writer->insert(stay); !inserted)
            return tl::unexpected(inserted.error());
    }
    return true;
}

/// What was written; its changes have their two lists only.
struct Written {
    LogChanges changes;
    qint64 members = 0; ///< open stays now
    bool isPackedGood = false;
};

Result<std::optional<Written>> appendToRows(Connection& connection, SegmentId segment, DayRange newDays,
    const std::vector<Stay>& members, const Progress& progress)
{
    const auto open = loadOpenStays(connection, segment, progress);
    if (!open)
        return tl::unexpected(open.error());
    auto changes = compare(*open, newDays, members, progress);
    if (!changes)
        return stopped();
    if (auto written = write(connection, segment, newDays.last, *changes); !written)
        return tl::unexpected(written.error());
    const qint64 openNow = openAfter(*open, *changes);
    return Written{ std::move(*changes), openNow, false };
}

/// Takes the open stays from the packed columns, since finding them among the rows means reading all of these. Nothing,
/// with everything as it was, if there are no good columns.
Result<std::optional<Written>> appendToPacked(Connection& connection, SegmentId segment, DayRange newDays,
    const std::vector<Stay>& members, const Progress& progress)
{
    const auto open = packedstore::openStays(connection, segment);
    if (!open || !*open)
        return std::nullopt;
    auto changes = compare(**open, newDays, members, progress);
    if (!changes)
        return stopped();
    const auto written = write(connection, segment, newDays.last, *changes);
    if (!written)
        return tl::unexpected(written.error());
    if (!*written) {
        // Somebody changed the rows without the version: the columns are not theirs.
        if (auto removed = packedstore::remove(connection, segment); !removed)
            return tl::unexpected(removed.error());
        return std::nullopt;
    }
    const qint64 openNow = openAfter(**open, *changes);
    return Written{ std::move(*changes), openNow, true };
}

/// What the segment's row says of its log after a change.
Result<void> saveHead(Connection& connection, SegmentId segment, DayRange days, Day firstRecordedDay, qint64 members)
{
    auto statement = Statement::prepare(connection,
        "UPDATE segment SET first_day = ?, last_day = ?, first_recorded_day = ?, members = ?,"
        " log_version = log_version + 1 WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    std::optional<Day> first, last, recorded;
    if (!days.isEmpty()) {
        first = days.first;
        last = days.last;
        if (firstRecordedDay <= days.last)
            recorded = std::max(firstRecordedDay, days.first);
    }
    return statement->bind(first, last, recorded, members, segment).run();
}

} // namespace

Result<Head> head(Connection& connection, SegmentId segment)
{
    auto statement = Statement::prepare(
        connection, "SELECT first_day, last_day, first_recorded_day, log_version FROM segment WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->bind(segment).next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NotFound, tr("The segment is not in the workspace any more."));
    Head known;
    known.version = statement->integer(3);
    const auto first = statement->optionalDay(0);
    const auto last = statement->optionalDay(1);
    if (!first || !last)
        return known;
    known.days = { *first, *last };
    known.firstRecordedDay = statement->optionalDay(2).value_or(Day::never());
    return known;
}

Result<SegmentLogPtr> load(Connection& connection, SegmentId segment, const Progress& progress)
{
    const auto known = head(connection, segment);
    if (!known)
        return tl::unexpected(known.error());
    auto log = std::make_shared<SegmentLog>();
    log->segment = segment;
    log->days = known->days;
    log->firstRecordedDay = known->firstRecordedDay;
    log->version = known->version;

    auto statement = Statement::prepare(
        connection, R"(SELECT customer, joined, "left" FROM stay WHERE segment = ? ORDER BY customer, joined)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(segment);
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return log;
        log->stays.push_back({ static_cast<CustomerNumber>(statement->integer(0)), statement->day(1),
            statement->optionalDay(2).value_or(Day::never()) });
        if (static_cast<qint64>(log->stays.size()) % CancelStep == 0 && progress.shouldStop())
            return stopped();
    }
}

Result<qint64> version(Connection& connection, SegmentId segment)
{
    const auto known = head(connection, segment);
    if (!known)
        return tl::unexpected(known.error());
    return known->version;
}

Result<void> replace(Connection& connection, const SegmentLog& log, const Progress& progress)
{
    if (auto removed = removeStays(connection, log.segment); !removed)
        return removed;
    auto writer = StayWriter::prepare(connection, log.segment, log.days.last);
    if (!writer)
        return tl::unexpected(writer.error());
    qint64 row = 0;
    qint64 members = 0;
    for (const Stay& stay : log.stays) {
        if (++row % CancelStep == 0 && progress.shouldStop())
            return stopped();
        if (auto inserted = writer->insert(stay); !inserted)
            return inserted;
        members += writer->isOpen(stay) ? 1 : 0;
    }
    return saveHead(connection, log.segment, log.days, log.firstRecordedDay, members);
}

Result<Appended> append(Connection& connection, SegmentId segment, DayRange newDays, const std::vector<Stay>& members,
    const Progress& progress)
{
    if (newDays.isEmpty())
        return Appended{};
    const auto before = head(connection, segment);
    if (!before)
        return tl::unexpected(before.error());
    Q_ASSERT(before->days.isEmpty() || newDays.first == before->days.last + 1);
    auto appended = appendToPacked(connection, segment, newDays, members, progress);
    if (appended && !*appended)
        appended = appendToRows(connection, segment, newDays, members, progress);
    if (!appended)
        return tl::unexpected(appended.error());

    const Day first = before->days.isEmpty() ? newDays.first : before->days.first;
    const Day firstRecorded = before->firstRecordedDay.isNever() ? newDays.first : before->firstRecordedDay;
    if (auto saved = saveHead(connection, segment, { first, newDays.last }, firstRecorded, (*appended)->members);
        !saved)
        return tl::unexpected(saved.error());
    LogChanges& changes = (*appended)->changes;
    changes.segment = segment;
    changes.fromVersion = before->version;
    changes.toVersion = before->version + 1;
    changes.newDays = newDays;
    changes.firstRecordedDay = firstRecorded;
    if ((*appended)->isPackedGood) {
        if (auto saved = packedstore::append(connection, changes, { first, newDays.last }); !saved)
            return tl::unexpected(saved.error());
    }
    const auto isClosed = [](const Stay& stay) { return !stay.left.isNever(); };
    return Appended{ static_cast<qint64>(changes.begun.size()),
        static_cast<qint64>(changes.ended.size()) + std::ranges::count_if(changes.begun, isClosed),
        std::move(changes) };
}

Result<void> setDays(Connection& connection, SegmentId segment, DayRange days, Day firstRecordedDay)
{
    auto statement =
        Statement::prepare(connection, R"(SELECT count(*) FROM stay WHERE segment = ? AND "left" IS NULL)");
    if (!statement)
        return tl::unexpected(statement.error());
    if (const auto row = statement->bind(segment).next(); !row)
        return tl::unexpected(row.error());
    return saveHead(connection, segment, days, firstRecordedDay, statement->integer(0));
}

Result<void> clear(Connection& connection, SegmentId segment)
{
    if (auto removed = removeStays(connection, segment); !removed)
        return removed;
    return saveHead(connection, segment, {}, Day::never(), 0);
}

} // namespace core::logstore
