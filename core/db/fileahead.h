// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QThreadPool>

#include <atomic>

namespace core {

/// Has the system read a workspace file from its beginning to its end, on a thread of its own and as long as it lives:
/// for work that is about to touch pages all over it, which a cold disk gives one by one many times as slowly. Nothing
/// is kept here. Files beyond LargestBytes are left alone, and so is one that cannot be read. Any thread.
class FileAhead final {
public:
    static constexpr qint64 LargestBytes = 1024LL * 1024 * 1024;

    explicit FileAhead(const QString& path);
    ~FileAhead(); ///< ends the reading and waits for the piece that is being read
    Q_DISABLE_COPY_MOVE(FileAhead)

private:
    std::atomic<bool> m_isOver = false;
    QThreadPool m_pool;
};

} // namespace core
