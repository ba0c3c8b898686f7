// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/versionstore.h"

#include "core/base/translate.h"
#include "core/board/boardsnapshot.h"
#include "core/db/connection.h"
#include "core/db/statement.h"

namespace core::versionstore {

Result<void> add(Connection& connection, const Board& board, const std::vector<Segment>& segments, const QDateTime& now,
    const QString& name)
{
    const QString content = QString::fromUtf8(boardsnapshot::toBytes(board, segments));
    auto newest = Statement::prepare(
        connection, "SELECT content FROM board_version WHERE segment_group = ? ORDER BY made_at DESC, id DESC LIMIT 1");
    if (!newest)
        return tl::unexpected(newest.error());
    const auto row = newest->bind(board.group).next();
    if (!row)
        return tl::unexpected(row.error());
    if (name.isEmpty() && *row && newest->text(0) == content)
        return {};
    newest->reset();
    auto added = Statement::runOnce(connection,
        "INSERT INTO board_version(segment_group, made_at, name, nodes, arrows, content) VALUES (?, ?, ?, ?, ?, ?)",
        board.group, now.toMSecsSinceEpoch(), name, static_cast<qint64>(board.nodes().size()),
        static_cast<qint64>(board.arrows().size()), content);
    if (!added)
        return added;
    return Statement::runOnce(connection,
        "DELETE FROM board_version WHERE segment_group = ?1 AND name = '' AND id NOT IN (SELECT id FROM board_version"
        " WHERE segment_group = ?1 AND name = '' ORDER BY made_at DESC, id DESC LIMIT ?2)",
        board.group, MostUnnamed);
}

Result<std::vector<BoardVersion>> all(Connection& connection, GroupId group)
{
    auto statement = Statement::prepare(connection,
        "SELECT id, made_at, name, nodes, arrows FROM board_version WHERE segment_group = ?"
        " ORDER BY made_at DESC, id DESC");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(group);
    std::vector<BoardVersion> versions;
    auto read = statement->eachRow([&](const Statement& row) {
        versions.push_back({ row.id<VersionId>(0), QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC), row.text(2),
            static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)) });
    });
    if (!read)
        return tl::unexpected(read.error());
    return versions;
}

Result<QByteArray> content(Connection& connection, VersionId version)
{
    auto statement = Statement::prepare(connection, "SELECT content FROM board_version WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->bind(version).next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NotFound, tr("This version does not exist any more."));
    return statement->utf8(0).toByteArray();
}

Result<void> rename(Connection& connection, VersionId version, const QString& name)
{
    return Statement::runOnce(connection, "UPDATE board_version SET name = ? WHERE id = ?", name, version);
}

Result<void> remove(Connection& connection, VersionId version)
{
    return Statement::runOnce(connection, "DELETE FROM board_version WHERE id = ?", version);
}

} // namespace core::versionstore
