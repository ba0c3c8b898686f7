// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/process.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <malloc.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace core::bench::process {

#ifdef Q_OS_LINUX

namespace {

std::optional<qint64> statusBytes(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong() * 1024;
    }
    return std::nullopt;
}

std::optional<qint64> nanoseconds(clockid_t clock)
{
    timespec time{};
    if (::clock_gettime(clock, &time) != 0)
        return std::nullopt;
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

} // namespace

std::optional<qint64> residentBytes()
{
    return statusBytes("VmRSS:");
}

std::optional<qint64> peakResidentBytes()
{
    return statusBytes("VmHWM:");
}

void forgetPeak()
{
    ::malloc_trim(0);
    const int file = ::open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    [[maybe_unused]] const ssize_t written = ::write(file, "5", 1);
    ::close(file);
}

std::optional<qint64> threadNanoseconds()
{
    return nanoseconds(CLOCK_THREAD_CPUTIME_ID);
}

std::optional<qint64> processNanoseconds()
{
    return nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
}

std::optional<double> load()
{
    double minute = 0;
    return ::getloadavg(&minute, 1) == 1 ? std::optional(minute) : std::nullopt;
}

bool makeCold(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isAsked = ::fdatasync(file) == 0 && ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) == 0;
    ::close(file);
    return isAsked;
}

#else

std::optional<qint64> residentBytes()
{
    return std::nullopt;
}

std::optional<qint64> peakResidentBytes()
{
    return std::nullopt;
}

void forgetPeak() { }

std::optional<qint64> threadNanoseconds()
{
    return std::nullopt;
}

std::optional<qint64> processNanoseconds()
{
    return std::nullopt;
}

std::optional<double> load()
{
    return std::nullopt;
}

bool makeCold(const QString&)
{
    return false;
}

#endif

} // namespace core::bench::process
