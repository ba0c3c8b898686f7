// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/fileahead.h"

#include "core/db/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr int PieceBytes = 128 * 1024;

/// Through SQLite, not as a file of our own: closing one would drop the locks of this process on it.
void readAll(const QString& path, const std::atomic<bool>& isOver)
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return;
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    const bool isOpen =
        sqlite3_file_control((*connection)->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file
        && file->pMethods && file->pMethods->xFileSize(file, &size) == SQLITE_OK;
    if (!isOpen || size > FileAhead::LargestBytes)
        return;
    std::vector<char> piece(PieceBytes);
    for (sqlite3_int64 at = 0; at < size && !isOver; at += PieceBytes) {
        const auto bytes = static_cast<int>(std::min<sqlite3_int64>(PieceBytes, size - at));
        if (file->pMethods->xRead(file, piece.data(), bytes, at) != SQLITE_OK)
            return;
    }
}

} // namespace

FileAhead::FileAhead(const QString& path)
{
    m_pool.setMaxThreadCount(1);
    m_pool.start([this, path] { readAll(path, m_isOver); });
}

FileAhead::~FileAhead()
{
    m_isOver = true;
    m_pool.waitForDone();
}

} // namespace core
