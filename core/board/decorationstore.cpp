// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/decorationstore.h"

#include "core/base/translate.h"
#include "core/board/boardrules.h"
#include "core/db/connection.h"
#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace core::decorationstore {

namespace {

tl::unexpected<Error> damaged(const Board& board, const QString& detail)
{
    return failure(ErrorCode::Database, tr("The board “%1” is damaged in the workspace.").arg(board.name), detail);
}

QRectF rectOf(const Statement& row, int column)
{
    return { row.real(column), row.real(column + 1), row.real(column + 2), row.real(column + 3) };
}

Result<void> readFrames(Connection& connection, Board& board)
{
    auto statement = Statement::prepare(connection,
        "SELECT id, kind, x, y, width, height, title, color, is_locked FROM board_frame WHERE board = ? ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(board.id);
    return statement->eachRow([&](const Statement& row) -> Result<void> {
        const Frame frame{ row.id<FrameId>(0), row.text(1) == "lane"_L1 ? Frame::Kind::Lane : Frame::Kind::Frame,
            rectOf(row, 2), row.text(6), static_cast<int>(row.integer(7)), row.integer(8) != 0 };
        if (!frame.id.isValid() || !boardrules::mayStand(frame))
            return damaged(board, u"frame"_s);
        board.insertFrame(frame);
        return {};
    });
}

Result<void> readStickies(Connection& connection, Board& board)
{
    auto statement = Statement::prepare(connection,
        "SELECT id, x, y, width, height, text, color, is_locked FROM board_sticky WHERE board = ? ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(board.id);
    return statement->eachRow([&](const Statement& row) -> Result<void> {
        const Sticky sticky{ row.id<StickyId>(0), rectOf(row, 1), row.text(5), static_cast<int>(row.integer(6)),
            row.integer(7) != 0 };
        if (!sticky.id.isValid() || !boardrules::mayStand(sticky))
            return damaged(board, u"sticky note"_s);
        board.insertSticky(sticky);
        return {};
    });
}

Result<void> saveFrames(Connection& connection, BoardId id, const Board& board)
{
    auto insert = Statement::prepare(connection,
        "INSERT INTO board_frame(board, id, kind, x, y, width, height, title, color, is_locked) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const Frame& frame : board.frames()) {
        const QString kind = frame.kind == Frame::Kind::Lane ? u"lane"_s : u"frame"_s;
        insert->bind(id, frame.id, kind, frame.rect.x(), frame.rect.y(), frame.rect.width(), frame.rect.height(),
            frame.title, frame.color, frame.isLocked ? 1 : 0);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> saveStickies(Connection& connection, BoardId id, const Board& board)
{
    auto insert = Statement::prepare(connection,
        "INSERT INTO board_sticky(board, id, x, y, width, height, text, color, is_locked) VALUES (?, ?, ?, ?, ?, ?, ?, "
        "?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const Sticky& sticky : board.stickies()) {
        insert->bind(id, sticky.id, sticky.rect.x(), sticky.rect.y(), sticky.rect.width(), sticky.rect.height(),
            sticky.text, sticky.color, sticky.isLocked ? 1 : 0);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> read(Connection& connection, Board& board)
{
    if (auto frames = readFrames(connection, board); !frames)
        return frames;
    return readStickies(connection, board);
}

Result<void> save(Connection& connection, BoardId id, const Board& board)
{
    if (auto done = Statement::runOnce(connection, "DELETE FROM board_frame WHERE board = ?", id); !done)
        return done;
    if (auto done = Statement::runOnce(connection, "DELETE FROM board_sticky WHERE board = ?", id); !done)
        return done;
    if (auto done = saveFrames(connection, id, board); !done)
        return done;
    return saveStickies(connection, id, board);
}

} // namespace core::decorationstore
