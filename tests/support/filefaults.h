// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <csignal>
#include <grp.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

/// SHA-256 of a file, or "unreadable".
inline QByteArray hashOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return "unreadable";
    return hash.result();
}

#ifdef Q_OS_LINUX

/// While it lives, no file of this process grows beyond `bytes`: the write that crosses the line is short and the next
/// one fails, as on a disk that runs full.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    sighandler_t m_handler;
    rlimit m_before{};
};

/// A disk of its own, as small as wanted. Needs the right to mount.
class SmallDisk final {
public:
    SmallDisk(const QString& folder, qint64 bytes)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        const QByteArray size = "size=" + QByteArray::number(bytes);
        m_isMounted = ::mount("none", m_folder.constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_folder;
    bool m_isMounted = false;
};

/// While it lives, this process is nobody: root may write everywhere, so permissions mean nothing to it. For other
/// users it does nothing.
class NotRoot final {
public:
    NotRoot()
        : m_wasRoot(::geteuid() == 0)
    {
        constexpr uid_t Nobody = 65534;
        m_isEffective = !m_wasRoot
            || (::setgroups(0, nullptr) == 0 && ::setresgid(Nobody, Nobody, 0) == 0
                && ::setresuid(Nobody, Nobody, 0) == 0);
    }
    ~NotRoot()
    {
        if (m_wasRoot && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
            qFatal("could not become root again");
    }
    Q_DISABLE_COPY_MOVE(NotRoot)

    [[nodiscard]] bool isEffective() const { return m_isEffective; }

private:
    bool m_wasRoot;
    bool m_isEffective = false;
};

#endif
