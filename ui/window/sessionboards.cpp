// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionjobs.h"

#include "core/board/boardstore.h"
#include "core/board/versionstore.h"
#include "core/segments/segmentstore.h"

#include <QDateTime>

using core::Result;

namespace ui {

using namespace sessionjobs;

namespace {

/// The board as a version, in the transaction of the caller.
Result<void> keepVersion(core::Connection& connection, const core::Board& board, const QString& name)
{
    const auto segments = core::segmentstore::all(connection);
    if (!segments)
        return tl::unexpected(segments.error());
    return core::versionstore::add(connection, board, *segments, QDateTime::currentDateTimeUtc(), name);
}

} // namespace

Session::Answer<core::BoardId> Session::saveBoard(const core::Board& board)
{
    return write<core::BoardId>(tr("Saving the board"), Facts::Keep, [board](Writer& writer, const core::Progress&) {
        core::Connection& connection = writer.connection();
        return inTransaction<core::BoardId>(connection, [&]() -> Result<core::BoardId> {
            auto saved = core::boardstore::save(connection, board);
            if (!saved || !board.group.isValid())
                return saved;
            if (auto kept = keepVersion(connection, board, {}); !kept)
                return tl::unexpected(kept.error());
            return saved;
        });
    });
}

Session::Answer<core::Board> Session::loadBoard(core::GroupId group)
{
    return readWorkspace<core::Board>(
        [group](core::Connection& reader) { return core::boardstore::load(reader, group); });
}

Session::Answer<std::vector<core::BoardVersion>> Session::boardVersions(core::GroupId group)
{
    return readWorkspace<std::vector<core::BoardVersion>>(
        [group](core::Connection& reader) { return core::versionstore::all(reader, group); });
}

Session::Answer<core::boardsnapshot::Restored> Session::boardVersion(core::VersionId version)
{
    using Restored = core::boardsnapshot::Restored;
    return readWorkspace<Restored>(
        [version, segments = m_state.segments](core::Connection& reader) -> Result<Restored> {
            const auto content = core::versionstore::content(reader, version);
            if (!content)
                return tl::unexpected(content.error());
            return core::boardsnapshot::fromBytes(*content, segments);
        });
}

Session::Answer<bool> Session::keepBoardVersion(const core::Board& board, const QString& name)
{
    return write<bool>(tr("Keeping a version"), Facts::Keep, [board, name](Writer& writer, const core::Progress&) {
        return inTransaction<bool>(
            writer.connection(), [&] { return asDone(keepVersion(writer.connection(), board, name)); });
    });
}

Session::Answer<bool> Session::renameBoardVersion(core::VersionId version, const QString& name)
{
    return write<bool>(tr("Naming a version"), Facts::Keep, [version, name](Writer& writer, const core::Progress&) {
        return inTransaction<bool>(writer.connection(),
            [&] { return asDone(core::versionstore::rename(writer.connection(), version, name)); });
    });
}

Session::Answer<bool> Session::removeBoardVersion(core::VersionId version)
{
    return write<bool>(tr("Removing a version"), Facts::Keep, [version](Writer& writer, const core::Progress&) {
        return inTransaction<bool>(
            writer.connection(), [&] { return asDone(core::versionstore::remove(writer.connection(), version)); });
    });
}

} // namespace ui
