// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"

#include "core/base/translate.h"
#include "core/jobs/guithread.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString uniqueName()
{
    static std::atomic<int> counter = 0;
    return u"journeyboard-%1"_s.arg(++counter);
}

/// What the SQLite manual advises for files that may come from anybody.
Result<void> harden(Connection& connection)
{
    sqlite3* const db = connection.handle();
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    return connection.execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON;"
                              "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;");
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_thread(QThread::currentThread())
{
}

Connection::~Connection()
{
    Q_ASSERT(m_thread == QThread::currentThread());
    m_handle = nullptr;
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    guithread::expectElsewhere("a workspace is opened");
    std::unique_ptr<Connection> connection(new Connection(path, uniqueName()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
        QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
        QString target = path;
        if (access == Access::ReadOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        if (access == Access::Immutable) {
            options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
            target = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
        }
        database.setConnectOptions(options);
        database.setDatabaseName(target);
        if (!database.open())
            return failure(ErrorCode::Io, tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()),
                database.lastError().text());
        connection->m_handle = *static_cast<sqlite3* const*>(database.driver()->handle().constData());
    }
    if (auto done = harden(*connection); !done)
        return tl::unexpected(done.error());
    // An import wants many pages at hand; what readers read goes into memory of their own anyway.
    if (auto done =
            connection->execute(access == Access::ReadWrite ? "PRAGMA cache_size=-65536" : "PRAGMA cache_size=-8192");
        !done)
        return tl::unexpected(done.error());
    if (access == Access::ReadWrite) {
        if (auto done = connection->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                                            "PRAGMA wal_autocheckpoint=65536;" // 256 MB, see checkpointInPassing()
#ifdef Q_OS_MACOS
                                            "PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;"
#endif
            );
            !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

sqlite3* Connection::handle() const
{
    Q_ASSERT(m_thread == QThread::currentThread());
    return m_handle;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Result<void> Connection::execute(const char* sql)
{
    guithread::expectElsewhere("SQL runs");
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError(sql));
    return {};
}

Result<qint64> Connection::integer(const char* sql)
{
    guithread::expectElsewhere("SQL runs");
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError(sql));
    Result<qint64> answer = 0;
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        answer = sqlite3_column_int64(statement, 0);
    else if (code != SQLITE_DONE)
        answer = tl::unexpected(lastError(sql));
    sqlite3_finalize(statement);
    return answer;
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

Result<bool> Connection::checkpoint()
{
    guithread::expectElsewhere("a checkpoint is made");
    const int code = sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return false;
    if (code != SQLITE_OK)
        return tl::unexpected(lastError("checkpoint"));
    return true;
}

Result<void> Connection::checkpointInPassing()
{
    guithread::expectElsewhere("a checkpoint is made");
    const int code = sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED)
        return tl::unexpected(lastError("checkpoint"));
    return {};
}

Error Connection::lastError(QByteArrayView doing) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const QString name = QFileInfo(m_path).fileName();
    const QString detail = u"SQLite %1: %2 [%3]"_s.arg(
        QString::number(code), QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromUtf8(doing));
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return { ErrorCode::Cancelled, tr("Stopped."), detail };
    case SQLITE_FULL:
        return { ErrorCode::Io,
            tr("The disk is full: nothing was changed in “%1”. Free some space and try again.").arg(name), detail };
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return { ErrorCode::ReadOnly,
            tr("“%1” cannot be written. Check its permissions, or save a copy in a folder of yours.").arg(name),
            detail };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { ErrorCode::Conflict, tr("Another program is writing “%1”. Close it there and try again.").arg(name),
            detail };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return { ErrorCode::InvalidInput,
            tr("“%1” is damaged or not a Journeyboard workspace. Open a backup of it.").arg(name), detail };
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return { ErrorCode::Io, tr("“%1” cannot be read or written: the disk reported an error.").arg(name), detail };
    default:
        return { ErrorCode::Database, tr("The workspace “%1” could not do what was asked.").arg(name), detail };
    }
}

} // namespace core
