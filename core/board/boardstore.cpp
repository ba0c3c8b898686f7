// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardstore.h"

#include "core/base/translate.h"
#include "core/board/boardjson.h"
#include "core/board/boardrules.h"
#include "core/board/decorationstore.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/segments/segmentstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core::boardstore {

namespace {

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

tl::unexpected<Error> damaged(const Board& board, const QString& detail)
{
    return failure(ErrorCode::Database, tr("The board “%1” is damaged in the workspace.").arg(board.name), detail);
}

/// Runs a query for its first row; false if it has none.
template <typename... Values>
Result<bool> firstRow(Statement& statement, const Values&... values)
{
    return statement.bind(values...).next();
}

Result<void> readNodes(Connection& connection, Board& board)
{
    auto statement = Statement::prepare(connection,
        "SELECT id, segment, x, y, note, color, is_locked, note_since FROM board_node WHERE board = ? ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(board.id);
    return statement->eachRow([&](const Statement& row) -> Result<void> {
        const Node node{ row.id<NodeId>(0), row.id<SegmentId>(1), QPointF(row.real(2), row.real(3)), row.text(4),
            static_cast<int>(row.integer(5)), row.integer(6) != 0, row.optionalDay(7) };
        if (!node.id.isValid() || !boardrules::isColor(node.color) || !boardrules::mayAdd(board, node.segment))
            return damaged(board, u"node"_s);
        board.insertNode(node);
        return {};
    });
}

Result<void> readArrows(Connection& connection, Board& board)
{
    auto statement = Statement::prepare(connection,
        "SELECT id, source_node, target_node, note, note_since FROM board_arrow WHERE board = ? ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(board.id);
    return statement->eachRow([&](const Statement& row) -> Result<void> {
        const Arrow arrow{ row.id<ArrowId>(0), row.id<NodeId>(1), row.id<NodeId>(2), row.text(3), row.optionalDay(4) };
        if (!arrow.id.isValid()
            || boardrules::mayConnect(board, arrow.source, arrow.target) != boardrules::Refusal::None)
            return damaged(board, u"arrow"_s);
        board.insertArrow(arrow);
        return {};
    });
}

/// The group the board belongs to: its own, else the one with its name, else a new one.
Result<GroupId> groupFor(Connection& connection, const Board& board)
{
    auto statement = Statement::prepare(connection,
        board.group.isValid() ? "SELECT id FROM segment_group WHERE id = ?"
                              : "SELECT id FROM segment_group WHERE name = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = board.group.isValid() ? firstRow(*statement, board.group) : firstRow(*statement, board.name);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return statement->id<GroupId>(0);
    if (board.group.isValid())
        return failure(ErrorCode::NotFound, tr("The segment group of the board “%1” is gone.").arg(board.name));
    return segmentstore::addGroup(connection, board.name);
}

Result<BoardId> saveHead(Connection& connection, GroupId group, const Board& board)
{
    auto upsert = Statement::prepare(connection,
        "INSERT INTO board(segment_group, period, options) VALUES (?, ?, ?)"
        " ON CONFLICT(segment_group) DO UPDATE SET period = excluded.period, options = excluded.options");
    if (!upsert)
        return tl::unexpected(upsert.error());
    const QString period = textOf(boardjson::periodToJson(board.period));
    const QString options = textOf(boardjson::optionsToJson(board.options));
    if (auto done = upsert->bind(group, period, options).run(); !done)
        return tl::unexpected(done.error());
    auto select = Statement::prepare(connection, "SELECT id FROM board WHERE segment_group = ?");
    if (!select)
        return tl::unexpected(select.error());
    if (auto row = firstRow(*select, group); !row)
        return tl::unexpected(row.error());
    return select->id<BoardId>(0);
}

Result<void> saveNodes(Connection& connection, BoardId id, const Board& board)
{
    // Takes its arrows along.
    if (auto done = Statement::runOnce(connection, "DELETE FROM board_node WHERE board = ?", id); !done)
        return done;
    auto insert = Statement::prepare(connection,
        "INSERT INTO board_node(board, id, segment, x, y, note, color, is_locked, note_since)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const Node& node : board.nodes()) {
        insert->bind(id, node.id, node.segment, node.position.x(), node.position.y(), node.note, node.color,
            node.isLocked ? 1 : 0, node.noteSince);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> saveArrows(Connection& connection, BoardId id, const Board& board)
{
    auto insert = Statement::prepare(connection,
        "INSERT INTO board_arrow(board, id, source_node, target_node, note, note_since) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const Arrow& arrow : board.arrows()) {
        insert->bind(id, arrow.id, arrow.source, arrow.target, arrow.note, arrow.noteSince);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> joinGroup(Connection& connection, GroupId group, const Board& board)
{
    auto insert = Statement::prepare(connection,
        "INSERT INTO group_segment(segment_group, segment, position)"
        " SELECT ?1, ?2, coalesce(max(position) + 1, 0) FROM group_segment WHERE segment_group = ?1"
        " ON CONFLICT(segment_group, segment) DO NOTHING");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const Node& node : board.nodes()) {
        if (auto done = insert->bind(group, node.segment).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Board> load(Connection& connection, GroupId group)
{
    auto statement = Statement::prepare(connection,
        "SELECT g.name, b.id, b.period, b.options FROM segment_group g LEFT JOIN board b ON b.segment_group = g.id"
        " WHERE g.id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = firstRow(*statement, group);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, tr("This segment group does not exist any more."));

    Board board;
    board.group = group;
    board.name = statement->text(0);
    if (statement->isNull(1))
        return board;
    board.id = statement->id<BoardId>(1);
    const auto period = boardjson::periodFromJson(objectOf(statement->text(2)), u"period"_s);
    if (!period)
        return damaged(board, u"period"_s);
    board.period = *period;
    const auto options = boardjson::optionsFromJson(objectOf(statement->text(3)), u"options"_s);
    if (!options)
        return damaged(board, u"options"_s);
    board.options = *options;
    if (auto read = readNodes(connection, board); !read)
        return tl::unexpected(read.error());
    if (auto read = readArrows(connection, board); !read)
        return tl::unexpected(read.error());
    if (auto read = decorationstore::read(connection, board); !read)
        return tl::unexpected(read.error());
    return board;
}

Result<std::optional<Board>> byName(Connection& connection, const QString& name)
{
    auto statement = Statement::prepare(
        connection, "SELECT g.id FROM segment_group g JOIN board b ON b.segment_group = g.id WHERE g.name = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = firstRow(*statement, name);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    auto board = load(connection, statement->id<GroupId>(0));
    if (!board)
        return tl::unexpected(board.error());
    return std::optional(std::move(*board));
}

Result<BoardId> save(Connection& connection, const Board& board)
{
    const auto group = groupFor(connection, board);
    if (!group)
        return tl::unexpected(group.error());
    const auto id = saveHead(connection, *group, board);
    if (!id)
        return tl::unexpected(id.error());
    if (auto done = saveNodes(connection, *id, board); !done)
        return tl::unexpected(done.error());
    if (auto done = saveArrows(connection, *id, board); !done)
        return tl::unexpected(done.error());
    if (auto done = decorationstore::save(connection, *id, board); !done)
        return tl::unexpected(done.error());
    if (auto done = joinGroup(connection, *group, board); !done)
        return tl::unexpected(done.error());
    return *id;
}

} // namespace core::boardstore
