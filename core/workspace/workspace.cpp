// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/safefile.h"
#include "core/base/translate.h"
#include "core/db/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

/// One file, one name: a link to a workspace is the workspace.
QString canonical(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

Error noWorkspace(const QString& path)
{
    return { ErrorCode::InvalidInput,
        tr("“%1” is not a Journeyboard workspace. Workspaces end in .journey; import order exports into one.")
            .arg(nameOf(path)),
        {} };
}

/// Looks at the first bytes before any connection is open: SQLite would make a file, or locks, of what is none.
Result<void> checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::ReadOnly, tr("“%1” cannot be read: %2.").arg(nameOf(path), file.errorString()),
            file.errorString());
    if (file.size() == 0)
        return {};
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return tl::unexpected(noWorkspace(path));
    const auto application = qFromBigEndian<qint32>(header.constData() + 68);
    // A file that was killed while it was made has no stamp and nothing in it yet: its WAL may still hold the first
    // migration, so the schema decides, later.
    if (application != migrator::ApplicationId && application != 0)
        return tl::unexpected(noWorkspace(path));
    return {};
}

Result<void> checkVersion(Connection& connection)
{
    const auto application = connection.integer("PRAGMA application_id");
    if (!application)
        return tl::unexpected(application.error());
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    const auto tables = connection.integer("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tl::unexpected(tables.error());
    const bool isEmpty = *application == 0 && *version == 0 && *tables == 0;
    if (!isEmpty && *application != migrator::ApplicationId)
        return tl::unexpected(noWorkspace(connection.path()));
    const QList<migrator::Migration> migrations = migrator::all();
    if (*version > migrations.last().version)
        return failure(ErrorCode::Conflict,
            tr("“%1” was made by a newer Journeyboard. Install the newest version to open it; the file is unchanged.")
                .arg(nameOf(connection.path())));
    return {};
}

bool isOnNetwork(const QString& path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    static const QList<QByteArray> Network{ "cifs", "smb3", "smbfs", "nfs", "nfs4", "9p", "fuse.sshfs", "afpfs",
        "webdav" };
    return Network.contains(type);
}

Result<std::unique_ptr<QLockFile>> lock(const QString& path)
{
    auto lockFile = std::make_unique<QLockFile>(path + u".lock"_s);
    lockFile->setStaleLockTime(0); // a program that runs long is not a stale one; a dead one is noticed by its number
    if (lockFile->tryLock(0))
        return lockFile;
    if (lockFile->error() == QLockFile::PermissionError)
        return failure(ErrorCode::ReadOnly,
            tr("The folder of “%1” cannot be written. Save a copy in a folder of yours.").arg(nameOf(path)));
    qint64 process = 0;
    QString host, program;
    lockFile->getLockInfo(&process, &host, &program);
    return failure(ErrorCode::Conflict,
        tr("“%1” is open in another window (%2, process %3, on %4). Close it there and try again.")
            .arg(nameOf(path), program, QString::number(process), host));
}

} // namespace

Workspace::Workspace(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

Workspace::~Workspace()
{
    // SQLite empties the WAL into the file when the last connection closes; a failure leaves it for the next opening.
    m_writer.reset();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& givenPath, Mode mode)
{
    const QString path = canonical(givenPath);
    const QFileInfo info(path);
    if (!info.exists()) {
        if (mode == Mode::OpenExisting)
            return failure(ErrorCode::NotFound, tr("There is no workspace “%1”.").arg(givenPath));
        if (!QFileInfo(info.absolutePath()).isDir())
            return failure(ErrorCode::NotFound, tr("The folder “%1” does not exist.").arg(info.absolutePath()));
    } else if (info.isDir()) {
        return failure(ErrorCode::InvalidInput, tr("“%1” is a folder, not a workspace.").arg(givenPath));
    } else {
        if (auto checked = checkHeader(path); !checked)
            return tl::unexpected(checked.error());
        if (!info.isWritable())
            return failure(ErrorCode::ReadOnly,
                tr("“%1” cannot be written. Check its permissions, or save a copy in a folder of yours.")
                    .arg(nameOf(path)));
    }
    auto lockFile = lock(path);
    if (!lockFile)
        return tl::unexpected(lockFile.error());

    std::unique_ptr<Workspace> workspace(new Workspace(path, std::move(*lockFile)));
    // A newer or foreign file is refused by a reader, before a writer could change a byte of it.
    if (info.exists() && info.size() > 0) {
        auto reader = Connection::open(path, Connection::Access::ReadOnly);
        if (!reader)
            return tl::unexpected(reader.error());
        if (auto checked = checkVersion(**reader); !checked)
            return tl::unexpected(checked.error());
    }
    auto writer = Connection::open(path, Connection::Access::ReadWrite);
    if (!writer)
        return tl::unexpected(writer.error());
    makePrivate(path);
    if (isOnNetwork(path)) {
        // WAL needs shared memory, which network file systems lack.
        if (auto done = (*writer)->execute(
                "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA locking_mode=EXCLUSIVE");
            !done)
            return tl::unexpected(done.error());
    }
    if (auto migrated = migrator::migrate(**writer, migrator::all()); !migrated)
        return tl::unexpected(migrated.error());
    workspace->m_writer = std::move(*writer);
    return workspace;
}

Result<std::unique_ptr<Connection>> Workspace::openReader(const QString& givenPath)
{
    const QString path = canonical(givenPath);
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::NotFound, tr("There is no workspace “%1”.").arg(givenPath));
    if (auto checked = checkHeader(path); !checked)
        return tl::unexpected(checked.error());
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    // Where nothing can be written, a WAL file cannot be read either, unless SQLite is told that nobody will write it.
    const auto isHeldBack = [](const auto& result) { return !result && result.error().code == ErrorCode::ReadOnly; };
    const bool hasNoWal = QFileInfo(path + u"-wal"_s).size() == 0;
    if (hasNoWal && (isHeldBack(connection) || (connection && isHeldBack(checkVersion(**connection)))))
        connection = Connection::open(path, Connection::Access::Immutable);
    if (!connection)
        return connection;
    if (auto checked = checkVersion(**connection); !checked)
        return tl::unexpected(checked.error());
    const auto version = (*connection)->integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version < migrator::all().last().version)
        return failure(ErrorCode::Conflict,
            tr("“%1” was made by an older Journeyboard. Open it once for writing to bring it up to date.")
                .arg(nameOf(path)));
    return connection;
}

Result<void> Workspace::quickCheck(Connection& connection)
{
    const auto problems = connection.integer("SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'");
    if (!problems)
        return tl::unexpected(problems.error());
    if (*problems > 0)
        return failure(ErrorCode::InvalidInput,
            tr("“%1” is damaged. Open a backup of it, or import your exports into a new workspace.")
                .arg(nameOf(connection.path())));
    return {};
}

} // namespace core
