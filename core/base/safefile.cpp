// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"

#include "core/base/translate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Passes writes on in small pieces, remembers the first short one, and hashes what should have arrived.
class CheckedDevice final : public QIODevice {
public:
    explicit CheckedDevice(QIODevice& target)
        : m_target(target)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isIntact() const { return m_isIntact; }
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] QByteArray digest() const { return m_hash.result(); }

    // Writers such as QPdfWriter ask where they are; it is a plain stream all the same.
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override
    {
        constexpr qint64 Piece = 64 * 1024;
        for (qint64 done = 0; done < length && m_isIntact;) {
            const qint64 piece = std::min(Piece, length - done);
            m_isIntact = m_target.write(data + done, piece) == piece;
            done += piece;
        }
        if (!m_isIntact)
            return -1;
        m_hash.addData(QByteArrayView(data, length));
        m_written += length;
        return length;
    }

private:
    QIODevice& m_target;
    QCryptographicHash m_hash{ QCryptographicHash::Sha256 };
    qint64 m_written = 0;
    bool m_isIntact = true;
};

bool syncToDisk(int handle)
{
#ifdef Q_OS_UNIX
    return ::fsync(handle) == 0;
#else
    Q_UNUSED(handle)
    return true;
#endif
}

/// The rename itself is safe only once the folder is on disk, too.
bool syncFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return false;
    const bool isSynced = ::fsync(handle) == 0 || errno == EINVAL; // some file systems cannot sync a folder
    ::close(handle);
    return isSynced;
#else
    Q_UNUSED(path)
    return true;
#endif
}

tl::unexpected<Error> notSaved(const QString& path, const QString& reason)
{
    return failure(ErrorCode::Io,
        tr("“%1” could not be saved; what was there before is unchanged. %2").arg(QFileInfo(path).fileName(), reason),
        reason);
}

} // namespace

Result<void> saveFile(const QString& path, const QByteArray& content)
{
    return saveFile(path, [&](QIODevice& device) -> Result<void> {
        device.write(content);
        return {};
    });
}

Result<void> saveFile(const QString& path, const std::function<Result<void>(QIODevice&)>& produce)
{
    const QString fullDisk = tr("The disk may be full: free some space or choose another folder.");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notSaved(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);

    CheckedDevice device(file);
    if (auto produced = produce(device); !produced) {
        file.cancelWriting();
        return produced;
    }
    if (!device.isIntact() || !file.flush() || file.error() != QFileDevice::NoError
        || file.size() != device.written()) {
        file.cancelWriting();
        return notSaved(path, fullDisk);
    }
    if (!syncToDisk(file.handle())) {
        file.cancelWriting();
        return notSaved(path, tr("The disk reported an error while writing."));
    }
    if (!file.commit())
        return notSaved(path, file.errorString());
    if (!syncFolder(path))
        return notSaved(path, tr("The disk reported an error while writing."));

    QFile saved(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!saved.open(QIODevice::ReadOnly) || !hash.addData(&saved) || hash.result() != device.digest())
        return failure(ErrorCode::Io,
            tr("“%1” was saved but reads back differently: the disk may be failing. Save to another place.")
                .arg(QFileInfo(path).fileName()));
    return {};
}

void makePrivate(const QString& path)
{
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void makeNewFilesPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
#endif
}

} // namespace core
