// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

/// How long the event loop of this thread worked without a turn. In time of the thread, so that a machine that is busy
/// with other things does not count as a window that stands still.
class Heartbeat {
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(0);
    }

    void restart()
    {
        m_longest = 0;
        m_lastBeat = now();
    }
    /// Lets the loop turn until it has nothing to do.
    void turn()
    {
        QCoreApplication::processEvents();
        beat();
    }
    [[nodiscard]] double longestMs()
    {
        m_longest = std::max(m_longest, now() - m_lastBeat);
        return static_cast<double>(m_longest) / 1e6;
    }

private:
    [[nodiscard]] static qint64 now() ///< in nanoseconds
    {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#else
        return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
#endif
    }
    void beat()
    {
        m_longest = std::max(m_longest, now() - m_lastBeat);
        m_lastBeat = now();
    }

    QTimer m_timer;
    qint64 m_lastBeat = now();
    qint64 m_longest = 0;
};
