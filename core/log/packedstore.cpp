// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/packedstore.h"

#include "core/db/connection.h"
#include "core/log/derivedstore.h"
#include "core/log/logstore.h"
#include "core/log/packedlog.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace core::packedstore {

namespace {

constexpr qsizetype MostChangeBytes = 256 * 1024;

DerivedKey keyOf(SegmentId segment)
{
    return { DerivedKey::Kind::Log, segment, segment, 0 };
}

quint32 checksumOf(const LogChanges& changes, QByteArrayView begun, QByteArrayView ended)
{
    const QByteArray row = u"%1 %2 %3 %4 %5"_s
                               .arg(QString::number(changes.segment.value), QString::number(changes.fromVersion),
                                   QString::number(changes.toVersion), QString::number(changes.newDays.first.value),
                                   QString::number(changes.newDays.last.value))
                               .toUtf8();
    return derivedstore::crc32(row, derivedstore::crc32(ended, derivedstore::crc32(begun)));
}

/// The changes that lead from one version to another; none if one is missing or damaged.
class ChangeReader {
public:
    static Result<ChangeReader> prepare(Connection& connection)
    {
        auto statement = Statement::prepare(connection,
            "SELECT to_version, first_day, last_day, begun, ended, checksum FROM log_change"
            " WHERE segment = ? AND from_version = ?");
        if (!statement)
            return tl::unexpected(statement.error());
        return ChangeReader(std::move(*statement));
    }

    Result<std::optional<std::vector<LogChanges>>> read(SegmentId segment, const logstore::Head& log, qint64 version)
    {
        std::vector<LogChanges> all;
        while (version != log.version) {
            if (all.size() == MostChanges)
                return std::nullopt;
            auto changes = readOne(segment, log, version);
            if (!changes)
                return tl::unexpected(changes.error());
            if (!*changes || (*changes)->toVersion <= version)
                return std::nullopt;
            version = (*changes)->toVersion;
            all.push_back(std::move(**changes));
        }
        return all;
    }

private:
    explicit ChangeReader(Statement statement)
        : m_statement(std::move(statement))
    {
    }

    Result<std::optional<LogChanges>> readOne(SegmentId segment, const logstore::Head& log, qint64 version)
    {
        const auto row = m_statement.bind(segment, version).next();
        if (!row)
            return tl::unexpected(row.error());
        std::optional<LogChanges> read;
        if (*row) {
            LogChanges changes;
            changes.segment = segment;
            changes.fromVersion = version;
            changes.toVersion = m_statement.integer(0);
            changes.newDays = { m_statement.day(1), m_statement.day(2) };
            changes.firstRecordedDay = log.firstRecordedDay;
            auto begun = packedlog::unpack(m_statement.bytes(3), changes.newDays);
            auto ended = packedlog::unpack(m_statement.bytes(4), { log.days.first, changes.newDays.last });
            const quint32 checksum = checksumOf(changes, m_statement.bytes(3), m_statement.bytes(4));
            if (begun && ended && checksum == static_cast<quint32>(m_statement.integer(5))) {
                changes.begun = std::move(*begun);
                changes.ended = std::move(*ended);
                read = std::move(changes);
            }
        }
        m_statement.reset();
        return read;
    }

    Statement m_statement;
};

/// What is kept of a log that leads to its present version.
struct Kept {
    logstore::Head log;
    qint64 version = 0; ///< that was packed
    DayRange packedDays;
    QByteArray packed;
    std::vector<LogChanges> changes;
};

Result<std::optional<Kept>> readKept(Connection& connection, SegmentId segment)
{
    const auto log = logstore::head(connection, segment);
    if (!log)
        return tl::unexpected(log.error());
    auto reader = DerivedReader::prepare(connection);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto head = reader->head(keyOf(segment));
    if (!head)
        return tl::unexpected(head.error());
    if (!*head || (*head)->format != packedlog::Format || (*head)->versions.segment != (*head)->versions.target)
        return std::nullopt;
    const qint64 version = (*head)->versions.segment;
    auto changeReader = ChangeReader::prepare(connection);
    if (!changeReader)
        return tl::unexpected(changeReader.error());
    auto changes = changeReader->read(segment, *log, version);
    if (!changes)
        return tl::unexpected(changes.error());
    if (!*changes)
        return std::nullopt;
    auto content = reader->content(**head);
    if (!content)
        return tl::unexpected(content.error());
    if (!*content)
        return std::nullopt;
    // Packed when the log ended before the first change.
    const Day last = (*changes)->empty() ? log->days.last : (*changes)->front().newDays.first - 1;
    return Kept{ *log, version, { log->days.first, last }, std::move(**content), std::move(**changes) };
}

/// The open stays of a log after the changes; none if they are not changes of this log.
std::optional<std::vector<Stay>> openAfter(const std::vector<Stay>& before, const LogChanges& changes)
{
    const auto isSame = [](const Stay& a, const Stay& b) { return a.customer == b.customer && a.joined == b.joined; };
    std::vector<Stay> open;
    open.reserve(before.size() + changes.begun.size());
    auto ended = changes.ended.begin();
    auto begun = changes.begun.begin();
    const auto takeBegunBefore = [&](qint64 customer) {
        for (; begun != changes.begun.end() && begun->customer < customer; ++begun) {
            if (begun->left.isNever())
                open.push_back(*begun);
        }
    };
    for (const Stay& stay : before) {
        takeBegunBefore(stay.customer);
        if (ended == changes.ended.end() || !isSame(*ended, stay)) {
            open.push_back(stay);
            continue;
        }
        if (!changes.newDays.contains(ended->left))
            return {};
        ++ended;
    }
    takeBegunBefore(std::numeric_limits<qint64>::max());
    return ended == changes.ended.end() ? std::optional(std::move(open)) : std::nullopt;
}

Result<void> removeChanges(Connection& connection, SegmentId segment)
{
    return Statement::runOnce(connection, "DELETE FROM log_change WHERE segment = ?", segment);
}

} // namespace

Result<bool> save(Connection& connection, const SegmentLog& log)
{
    const auto packed = packedlog::pack(log.stays, log.days);
    if (!packed) {
        if (auto removed = remove(connection, log.segment); !removed)
            return tl::unexpected(removed.error());
        return false;
    }
    return savePacked(connection, log.segment, log.version, *packed);
}

Result<bool> savePacked(Connection& connection, SegmentId segment, qint64 version, const QByteArray& packed)
{
    const DerivedVersions versions{ version, version };
    const auto current = derivedstore::versionsOf(connection, keyOf(segment));
    if (!current)
        return tl::unexpected(current.error());
    if (*current != versions)
        return false;
    if (auto removed = removeChanges(connection, segment); !removed)
        return tl::unexpected(removed.error());
    if (auto saved = derivedstore::save(connection, keyOf(segment), versions, packedlog::Format, packed); !saved)
        return tl::unexpected(saved.error());
    return true;
}

Result<void> append(Connection& connection, const LogChanges& changes, DayRange logDays)
{
    const auto begun = packedlog::pack(changes.begun, changes.newDays);
    const auto ended = packedlog::pack(changes.ended, { logDays.first, changes.newDays.last });
    if (!begun || !ended || begun->size() + ended->size() > MostChangeBytes)
        return {};
    auto statement = Statement::prepare(connection,
        "INSERT OR REPLACE INTO log_change(segment, from_version, to_version, first_day, last_day, begun, ended,"
        " checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    return statement
        ->bind(changes.segment, changes.fromVersion, changes.toVersion, changes.newDays.first, changes.newDays.last,
            *begun, *ended, checksumOf(changes, *begun, *ended))
        .run();
}

Result<SegmentLogPtr> load(Connection& connection, SegmentId segment)
{
    const auto kept = readKept(connection, segment);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return SegmentLogPtr();
    auto packed = std::make_shared<SegmentLog>();
    packed->segment = segment;
    packed->days = (*kept)->packedDays;
    packed->firstRecordedDay = (*kept)->log.firstRecordedDay;
    packed->version = (*kept)->version;
    auto stays = packedlog::unpack((*kept)->packed, packed->days);
    if (!stays)
        return SegmentLogPtr();
    packed->stays = std::move(*stays);
    SegmentLogPtr now = std::move(packed);
    for (const LogChanges& one : (*kept)->changes) {
        now = advanced(now, one);
        if (!now)
            return now;
    }
    return now->days == (*kept)->log.days ? now : SegmentLogPtr();
}

Result<std::optional<std::vector<Stay>>> openStays(Connection& connection, SegmentId segment)
{
    const auto kept = readKept(connection, segment);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return std::nullopt;
    auto open = packedlog::unpackOpen((*kept)->packed, (*kept)->packedDays);
    Day last = (*kept)->packedDays.last;
    for (const LogChanges& one : (*kept)->changes) {
        if (!open || one.newDays.isEmpty() || one.newDays.first != last + 1)
            return std::nullopt;
        open = openAfter(*open, one);
        last = one.newDays.last;
    }
    return last == (*kept)->log.days.last ? std::move(open) : std::nullopt;
}

Result<bool> isFresh(Connection& connection, SegmentId segment)
{
    const auto log = logstore::head(connection, segment);
    if (!log)
        return tl::unexpected(log.error());
    auto reader = DerivedReader::prepare(connection);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto head = reader->head(keyOf(segment));
    if (!head)
        return tl::unexpected(head.error());
    if (!*head || (*head)->format != packedlog::Format)
        return false;
    if ((*head)->isFresh())
        return true;
    auto changeReader = ChangeReader::prepare(connection);
    if (!changeReader)
        return tl::unexpected(changeReader.error());
    const auto changes = changeReader->read(segment, *log, (*head)->versions.segment);
    if (!changes)
        return tl::unexpected(changes.error());
    return *changes && (*changes)->size() * 2 <= MostChanges;
}

Result<void> remove(Connection& connection, SegmentId segment)
{
    if (auto removed = removeChanges(connection, segment); !removed)
        return removed;
    return derivedstore::remove(connection, keyOf(segment));
}

} // namespace core::packedstore
