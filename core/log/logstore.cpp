// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logstore.h"

#include "core/db/connection.h"
#include "core/db/statement.h"

#include <QCoreApplication>

namespace core::logstore {

namespace {

constexpr qint64 CancelStep = 4096;

QString tr(const char* text)
{
    return QCoreApplication::translate("core::LogStore", text);
}

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, tr("Stopped."));
}

struct Head {
    DayRange days;
    Day firstRecordedDay = Day::never();
    qint64 version = 0;
};

Result<Head> loadHead(Connection& connection, SegmentId segment)
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
    Head head;
    head.version = statement->integer(3);
    const auto first = statement->optionalDay(0);
    const auto last = statement->optionalDay(1);
    if (!first || !last)
        return head;
    head.days = { *first, *last };
    head.firstRecordedDay = statement->optionalDay(2).value_or(Day::never());
    return head;
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
        auto close = Statement::prepare(
            connection, R"(UPDATE stay SET "left" = ? WHERE segment = ? AND customer = ? AND joined = ?)");
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
    Result<void> close(const Stay& open, Day left)
    {
        return m_close.bind(left, m_segment, open.customer, open.joined).run();
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

} // namespace

Result<SegmentLogPtr> load(Connection& connection, SegmentId segment, const Progress& progress)
{
    const auto head = loadHead(connection, segment);
    if (!head)
        return tl::unexpected(head.error());
    auto log = std::make_shared<SegmentLog>();
    log->segment = segment;
    log->days = head->days;
    log->firstRecordedDay = head->firstRecordedDay;
    log->version = head->version;

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
    const auto head = loadHead(connection, segment);
    if (!head)
        return tl::unexpected(head.error());
    return head->version;
}

Result<void> replace(Connection& connection, const SegmentLog& log, const Progress& progress)
{
    if (auto removed = removeStays(connection, log.segment); !removed)
        return removed;
    auto writer = StayWriter::prepare(connection, log.segment, log.days.last);
    if (!writer)
        return tl::unexpected(writer.error());
    qint64 row = 0;
    for (const Stay& stay : log.stays) {
        if (++row % CancelStep == 0 && progress.shouldStop())
            return stopped();
        if (auto inserted = writer->insert(stay); !inserted)
            return inserted;
    }
    return setDays(connection, log.segment, log.days, log.firstRecordedDay);
}

Result<Appended> append(Connection& connection, SegmentId segment, DayRange newDays, const std::vector<Stay>& members,
    const Progress& progress)
{
    Appended appended;
    if (newDays.isEmpty())
        return appended;
    const auto head = loadHead(connection, segment);
    if (!head)
        return tl::unexpected(head.error());
    Q_ASSERT(head->days.isEmpty() || newDays.first == head->days.last + 1);
    const auto open = loadOpenStays(connection, segment, progress);
    if (!open)
        return tl::unexpected(open.error());
    auto writer = StayWriter::prepare(connection, segment, newDays.last);
    if (!writer)
        return tl::unexpected(writer.error());

    LogChanges& changes = appended.changes;
    const auto closeStay = [&](const Stay& stay, Day left) {
        ++appended.left;
        changes.ended.push_back({ stay.customer, stay.joined, left });
        return writer->close(stay, left);
    };
    auto before = open->begin();
    qint64 row = 0;
    for (const Stay& stay : members) {
        if (++row % CancelStep == 0 && progress.shouldStop())
            return stopped();
        // Whoever was in on the last logged day and is not on the first new one leaves on it.
        for (; before != open->end() && before->customer < stay.customer; ++before) {
            if (auto closed = closeStay(*before, newDays.first); !closed)
                return tl::unexpected(closed.error());
        }
        const bool isBefore = before != open->end() && before->customer == stay.customer;
        const bool goesOn = isBefore && stay.joined == newDays.first;
        if (isBefore && (!goesOn || !writer->isOpen(stay))) {
            if (auto closed = closeStay(*before, goesOn ? stay.left : newDays.first); !closed)
                return tl::unexpected(closed.error());
        }
        if (isBefore)
            ++before;
        if (goesOn)
            continue;
        ++appended.joined;
        if (!writer->isOpen(stay))
            ++appended.left;
        changes.begun.push_back({ stay.customer, stay.joined, writer->isOpen(stay) ? Day::never() : stay.left });
        if (auto inserted = writer->insert(stay); !inserted)
            return tl::unexpected(inserted.error());
    }
    for (; before != open->end(); ++before) {
        if (auto closed = closeStay(*before, newDays.first); !closed)
            return tl::unexpected(closed.error());
    }

    const Day first = head->days.isEmpty() ? newDays.first : head->days.first;
    const Day firstRecorded = head->firstRecordedDay.isNever() ? newDays.first : head->firstRecordedDay;
    if (auto saved = setDays(connection, segment, { first, newDays.last }, firstRecorded); !saved)
        return tl::unexpected(saved.error());
    changes.segment = segment;
    changes.fromVersion = head->version;
    changes.toVersion = head->version + 1;
    changes.newDays = newDays;
    changes.firstRecordedDay = firstRecorded;
    return appended;
}

Result<void> setDays(Connection& connection, SegmentId segment, DayRange days, Day firstRecordedDay)
{
    auto statement = Statement::prepare(connection,
        "UPDATE segment SET first_day = ?, last_day = ?, first_recorded_day = ?, log_version = log_version + 1"
        " WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    std::optional<Day> first, last, recorded;
    if (!days.isEmpty()) {
        first = days.first;
        last = days.last;
        if (firstRecordedDay <= days.last)
            recorded = std::max(firstRecordedDay, days.first);
    }
    return statement->bind(first, last, recorded, segment).run();
}

Result<void> clear(Connection& connection, SegmentId segment)
{
    if (auto removed = removeStays(connection, segment); !removed)
        return removed;
    return setDays(connection, segment, {}, Day::never());
}

} // namespace core::logstore
