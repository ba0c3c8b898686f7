// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace core {

/// An open workspace file: checked, locked, migrated. Owns the one writing connection of the process, so it lives on
/// the writing thread; readers open their own with openReader(). Holding one means nobody else writes the file.
class Workspace final {
public:
    enum class Mode {
        CreateOrOpen, ///< commands that write
        OpenExisting, ///< a missing file is NotFound
    };

    /// Refuses, with one clear sentence and without touching the file: another program's lock (Conflict, with its host
    /// and program), a newer version (Conflict), something that is no workspace or damaged (InvalidInput), a place that
    /// cannot be written (ReadOnly). Network file systems get no WAL. New files are 0600.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& path, Mode mode);
    ~Workspace(); ///< checkpoints, closes, unlocks

    Q_DISABLE_COPY_MOVE(Workspace)

    [[nodiscard]] Connection& writer() { return *m_writer; }
    [[nodiscard]] QString path() const { return m_path; }

    /// A read-only connection for the calling thread, with the same checks of header and version but without a lock;
    /// on read-only media it falls back to an immutable one. NotFound if there is no file.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openReader(const QString& path);

    /// SQLite’s own check of the whole file, for a background thread.
    [[nodiscard]] static Result<void> quickCheck(Connection& connection);

private:
    Workspace(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_writer;
};

} // namespace core
