// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/segmentstore.h"

#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/segments/conditionjson.h"
#include "core/segments/segmentrefs.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core::segmentstore {

namespace {

constexpr char Columns[] = "SELECT id, name, conditions, note, color, from_creation, first_day, last_day,"
                           " first_recorded_day, log_version, members FROM segment ";

Result<Segment> segmentOf(const Statement& row)
{
    Segment segment;
    segment.id = row.id<SegmentId>(0);
    segment.name = row.text(1);
    if (!row.isNull(2)) {
        auto conditions = conditionFromJson(
            QJsonDocument::fromJson(row.utf8(2).toByteArray()).object(), u"conditions"_s, ConditionForm::Stored);
        if (!conditions)
            return failure(ErrorCode::Database,
                tr("The conditions of the segment “%1” cannot be read.").arg(segment.name), conditions.error().text);
        segment.conditions = std::move(*conditions);
    }
    segment.note = row.text(3);
    const qint64 stage = row.integer(4);
    if (stage >= 0 && stage <= static_cast<qint64>(Stage::Risk))
        segment.stage = static_cast<Stage>(stage);
    segment.fromCreation = row.integer(5) != 0;
    if (!row.isNull(6) && !row.isNull(7))
        segment.days = { row.day(6), row.day(7) };
    segment.firstRecordedDay = row.optionalDay(8).value_or(Day::never());
    segment.logVersion = row.integer(9);
    segment.customers = row.integer(10);
    return segment;
}

Result<std::vector<Segment>> segmentsOf(Statement& statement)
{
    std::vector<Segment> segments;
    while (true) {
        const auto row = statement.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return segments;
        auto segment = segmentOf(statement);
        if (!segment)
            return tl::unexpected(segment.error());
        segments.push_back(std::move(*segment));
    }
}

Result<QHash<SegmentId, QString>> names(Connection& connection)
{
    auto statement = Statement::prepare(connection, "SELECT id, name FROM segment");
    if (!statement)
        return tl::unexpected(statement.error());
    QHash<SegmentId, QString> names;
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return names;
        names.insert(statement->id<SegmentId>(0), statement->text(1));
    }
}

/// Conditions that ask for other segments know them by id: what they are called now is looked up.
Result<void> nameOthers(Connection& connection, std::vector<Segment>& segments)
{
    if (std::ranges::none_of(segments, segmentrefs::usesOthers))
        return {};
    const auto known = names(connection);
    if (!known)
        return tl::unexpected(known.error());
    for (Segment& segment : segments) {
        if (segment.conditions) // one that was removed keeps its last name, and nobody is in it
            static_cast<void>(segmentrefs::resolve(*segment.conditions, *known));
    }
    return {};
}

template <typename... Values>
Result<std::vector<Segment>> select(Connection& connection, QByteArrayView where, const Values&... values)
{
    auto statement = Statement::prepare(connection, QByteArray(Columns).append(where).constData());
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(values...);
    auto segments = segmentsOf(*statement);
    if (!segments)
        return segments;
    if (auto named = nameOthers(connection, *segments); !named)
        return tl::unexpected(named.error());
    return segments;
}

std::optional<Segment> firstOf(std::vector<Segment>&& segments)
{
    return segments.empty() ? std::nullopt : std::optional(std::move(segments.front()));
}

/// Runs one statement; says how many rows it changed.
template <typename... Values>
Result<int> change(Connection& connection, const char* sql, const Values&... values)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (auto done = statement->bind(values...).run(); !done)
        return tl::unexpected(done.error());
    return statement->changes();
}

template <typename... Values>
Result<bool> exists(Connection& connection, const char* sql, const Values&... values)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bind(values...).next();
}

Result<void> checkName(Connection& connection, const QString& name, SegmentId except)
{
    if (name.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("A segment needs a name."));
    const auto isTaken = exists(connection, "SELECT 1 FROM segment WHERE name = ? AND id <> ?", name, except);
    if (!isTaken)
        return tl::unexpected(isTaken.error());
    if (*isTaken)
        return failure(ErrorCode::Conflict,
            tr("There is a segment “%1” already. Choose another name, or edit that one.").arg(name));
    return {};
}

Result<void> checkGroupName(Connection& connection, const QString& name, GroupId except)
{
    if (name.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("A group needs a name."));
    const auto isTaken = exists(connection, "SELECT 1 FROM segment_group WHERE name = ? AND id <> ?", name, except);
    if (!isTaken)
        return tl::unexpected(isTaken.error());
    if (*isTaken)
        return failure(ErrorCode::Conflict, tr("There is a group “%1” already. Choose another name.").arg(name));
    return {};
}

Error noSegment()
{
    return { ErrorCode::NotFound, tr("The segment does not exist any more."), {} };
}

Error noGroup()
{
    return { ErrorCode::NotFound, tr("The group does not exist any more."), {} };
}

std::optional<QString> conditionsText(const Segment& segment)
{
    if (!segment.conditions)
        return std::nullopt;
    return QString::fromUtf8(
        QJsonDocument(conditionToJson(*segment.conditions, ConditionForm::Stored)).toJson(QJsonDocument::Compact));
}

QString kindOf(const Segment& segment)
{
    return segment.isList() ? u"list"_s : u"conditions"_s;
}

/// Finds the other segments that the conditions ask for, and refuses circles.
Result<Segment> withOthers(Connection& connection, Segment segment)
{
    if (!segmentrefs::usesOthers(segment))
        return segment;
    auto known = names(connection);
    if (!known)
        return tl::unexpected(known.error());
    if (segment.id.isValid())
        known->insert(segment.id, segment.name);
    const QStringList missing = segmentrefs::resolve(*segment.conditions, *known);
    if (!missing.isEmpty() && missing.contains(segment.name))
        return failure(ErrorCode::Conflict,
            tr("The segment “%1” asks for itself: %2.").arg(segment.name, segment.name + u" → "_s + segment.name));
    if (!missing.isEmpty())
        return failure(ErrorCode::InvalidInput,
            tr("The segment “%1” asks for the segment “%2”, which is not in the workspace. Add that one first.")
                .arg(segment.name, missing.first()));
    auto others = all(connection);
    if (!others)
        return tl::unexpected(others.error());
    std::erase_if(*others, [&](const Segment& other) { return segment.id.isValid() && other.id == segment.id; });
    others->insert(others->begin(), segment);
    if (const auto order = segmentrefs::order(*others); !order)
        return tl::unexpected(order.error());
    return segment;
}

/// A change of one row that must be there.
Result<void> found(const Result<int>& changed, Error (*missing)())
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return tl::unexpected(missing());
    return {};
}

} // namespace

Result<std::vector<Segment>> all(Connection& connection)
{
    return select(connection, "ORDER BY name");
}

Result<std::optional<Segment>> byName(Connection& connection, const QString& name)
{
    return select(connection, "WHERE name = ?", name).map(firstOf);
}

Result<std::optional<Segment>> byId(Connection& connection, SegmentId id)
{
    return select(connection, "WHERE id = ?", id).map(firstOf);
}

Result<SegmentId> add(Connection& connection, const Segment& added, qint64 createdAt)
{
    if (auto free = checkName(connection, added.name, {}); !free)
        return tl::unexpected(free.error());
    const auto whole = withOthers(connection, added);
    if (!whole)
        return tl::unexpected(whole.error());
    const Segment& segment = *whole;
    auto statement = Statement::prepare(connection,
        "INSERT INTO segment(name, kind, conditions, note, color, from_creation, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(segment.name, kindOf(segment), conditionsText(segment), segment.note,
        static_cast<int>(segment.stage), segment.fromCreation, createdAt);
    if (auto done = statement->run(); !done)
        return tl::unexpected(done.error());
    return SegmentId{ statement->lastInsertId() };
}

Result<void> update(Connection& connection, const Segment& changed)
{
    if (auto free = checkName(connection, changed.name, changed.id); !free)
        return free;
    const auto whole = withOthers(connection, changed);
    if (!whole)
        return tl::unexpected(whole.error());
    const Segment& segment = *whole;
    return found(
        change(connection, "UPDATE segment SET name = ?, kind = ?, conditions = ?, note = ?, color = ? WHERE id = ?",
            segment.name, kindOf(segment), conditionsText(segment), segment.note, static_cast<int>(segment.stage),
            segment.id),
        noSegment);
}

Result<void> remove(Connection& connection, SegmentId id)
{
    return found(change(connection, "DELETE FROM segment WHERE id = ?", id), noSegment);
}

Result<std::vector<SegmentGroup>> groups(Connection& connection)
{
    auto statement = Statement::prepare(connection,
        "SELECT segment_group.id, name, board.id, group_segment.segment FROM segment_group"
        " LEFT JOIN board ON board.segment_group = segment_group.id"
        " LEFT JOIN group_segment ON group_segment.segment_group = segment_group.id"
        " ORDER BY segment_group.position, segment_group.id, group_segment.position, group_segment.segment");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<SegmentGroup> groups;
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return groups;
        const auto id = statement->id<GroupId>(0);
        if (groups.empty() || groups.back().id != id)
            groups.push_back({ id, statement->text(1), {}, statement->id<BoardId>(2) });
        if (!statement->isNull(3))
            groups.back().segments.push_back(statement->id<SegmentId>(3));
    }
}

Result<GroupId> addGroup(Connection& connection, const QString& name)
{
    if (auto free = checkGroupName(connection, name, {}); !free)
        return tl::unexpected(free.error());
    auto statement = Statement::prepare(connection,
        "INSERT INTO segment_group(name, position)"
        " VALUES (?, (SELECT coalesce(max(position) + 1, 0) FROM segment_group))");
    if (!statement)
        return tl::unexpected(statement.error());
    if (auto done = statement->bind(name).run(); !done)
        return tl::unexpected(done.error());
    return GroupId{ statement->lastInsertId() };
}

Result<void> renameGroup(Connection& connection, GroupId id, const QString& name)
{
    if (auto free = checkGroupName(connection, name, id); !free)
        return free;
    return found(change(connection, "UPDATE segment_group SET name = ? WHERE id = ?", name, id), noGroup);
}

Result<void> removeGroup(Connection& connection, GroupId id)
{
    return found(change(connection, "DELETE FROM segment_group WHERE id = ?", id), noGroup);
}

Result<void> setGroupSegments(Connection& connection, GroupId id, const std::vector<SegmentId>& segments)
{
    const auto isThere = exists(connection, "SELECT 1 FROM segment_group WHERE id = ?", id);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere)
        return tl::unexpected(noGroup());
    if (auto cleared = change(connection, "DELETE FROM group_segment WHERE segment_group = ?", id); !cleared)
        return tl::unexpected(cleared.error());
    auto statement = Statement::prepare(
        connection, "INSERT OR IGNORE INTO group_segment(segment_group, segment, position) VALUES (?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    int position = 0;
    for (const SegmentId segment : segments) {
        if (auto done = statement->bind(id, segment, position++).run(); !done)
            return done;
    }
    return {};
}

} // namespace core::segmentstore
