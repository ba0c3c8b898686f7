// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3;
class QThread;

namespace core {

/// One connection to one SQLite file, used only on the thread that opened it and closed there. No default connection,
/// none by a well-known name. Qt's driver opens it; statements run on its handle (see Statement), because they are
/// typed and several times faster than QVariant rows.
class Connection final {
public:
    enum class Access {
        ReadOnly, ///< refuses to make a missing file
        ReadWrite, ///< the one writer of the process; makes the file if it is missing
        Immutable, ///< a file on read-only media: no locks, no -wal; only while nobody can write it
    };

    /// Opens and sets what every connection has: busy timeout, defensive mode, no extensions, no attached files,
    /// foreign keys, secure delete; the writer also WAL and synchronous=FULL. Does not look at the schema.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs SQL text of our own (never built from input) without rows; several statements are allowed.
    [[nodiscard]] Result<void> execute(const char* sql);
    [[nodiscard]] Result<qint64> integer(const char* sql);

    /// Whether a transaction or a snapshot is open on this connection.
    [[nodiscard]] bool isInTransaction() const;

    /// WAL back into the file, and the WAL emptied: after it no deleted text is left on the disk. Writer only.
    /// Returns false if a reader still held it; the data are safe either way.
    [[nodiscard]] Result<bool> checkpoint();
    /// As much of that as nobody waits for: readers and writers go on. A writing connection leaves it to its owner to
    /// call this when there is time, so that no commit has to wait until its pages are in the file as well.
    [[nodiscard]] Result<void> checkpointInPassing();

    /// Makes running statements of this connection return soon with ErrorCode::Cancelled. Any thread.
    void interrupt();

    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] QString path() const { return m_path; }
    /// The failure SQLite reports now, as one sentence for people and the code and message for the log.
    [[nodiscard]] Error lastError(QByteArrayView doing = {}) const;

private:
    Connection(QString path, QString name);

    QString m_path;
    QString m_name;
    sqlite3* m_handle = nullptr;
    QThread* m_thread = nullptr;
};

} // namespace core
