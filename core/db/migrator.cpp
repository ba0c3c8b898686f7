// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"

#include "core/base/safefile.h"
#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/db/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace core::migrator {

namespace {

Result<void> runOne(Connection& connection, const Migration& migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = connection.execute(migration.sql.constData()); !done)
        return done;
    const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(ApplicationId)
        + "; PRAGMA user_version=" + QByteArray::number(migration.version);
    if (auto done = connection.execute(stamp.constData()); !done)
        return done;
    return transaction->commit();
}

} // namespace

QList<Migration> all()
{
    QList<Migration> migrations;
    const QDir folder(u":/db/migrations"_s);
    const QStringList names = folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        migrations.append({ name.first(4).toInt(), file.readAll() });
    }
    return migrations;
}

Result<void> migrate(Connection& connection, const QList<Migration>& migrations)
{
    const auto current = connection.integer("PRAGMA user_version");
    if (!current)
        return tl::unexpected(current.error());
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    const QString name = QFileInfo(connection.path()).fileName();
    if (*current > newest)
        return failure(ErrorCode::Conflict,
            tr("“%1” was made by a newer Journeyboard. Install the newest version to open it; the file is unchanged.")
                .arg(name));
    if (*current > 0 && *current < newest) {
        const QString copy = u"%1.before-v%2"_s.arg(connection.path()).arg(newest);
        if (auto copied = copyTo(connection, copy); !copied)
            return copied;
    }
    for (const Migration& migration : migrations) {
        if (migration.version <= *current)
            continue;
        if (auto done = runOne(connection, migration); !done)
            return done;
    }
    return {};
}

Result<void> copyTo(Connection& connection, const QString& path)
{
    const QString temporary = path + u".part"_s;
    QFile::remove(temporary);
    const auto failed = [&](const QString& detail) {
        QFile::remove(temporary);
        return failure(ErrorCode::Io,
            tr("A copy of the workspace could not be made as “%1”; nothing was changed. The disk may be full.")
                .arg(QFileInfo(path).fileName()),
            detail);
    };
    sqlite3* target = nullptr;
    const QByteArray encoded = temporary.toUtf8();
    if (sqlite3_open_v2(encoded.constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr)
        != SQLITE_OK) {
        sqlite3_close(target);
        return failed(u"open"_s);
    }
    sqlite3_backup* const backup = sqlite3_backup_init(target, "main", connection.handle(), "main");
    int code = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
    if (backup)
        sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE) {
        code = sqlite3_exec(target, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) == SQLITE_OK
            ? SQLITE_DONE
            : SQLITE_ERROR;
    }
    sqlite3_close(target);
    if (code != SQLITE_DONE)
        return failed(u"backup %1"_s.arg(code));
    makePrivate(temporary);

    QFile file(temporary);
    if (!file.open(QIODevice::ReadWrite))
        return failed(file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return failed(u"fsync"_s);
#endif
    file.close();
#ifdef Q_OS_UNIX
    // Takes the place of an older copy at once; Qt's rename would want it gone first.
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        return failed(u"rename"_s);
#else
    QFile::remove(path);
    if (!QFile::rename(temporary, path))
        return failed(u"rename"_s);
#endif
    return {};
}

} // namespace core::migrator
