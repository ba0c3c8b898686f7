// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/heartbeat.h"

#include "core/bench/process.h"
#include "core/bench/report.h"

#include <algorithm>

namespace app {

namespace bench = core::bench;

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    restart();
    m_timer.start(1);
}

void Heartbeat::restart()
{
    m_since.start();
    m_worked = bench::process::threadNanoseconds().value_or(0);
    m_longest = 0;
    m_hardest = 0;
}

void Heartbeat::beat()
{
    m_longest = std::max(m_longest, m_since.nsecsElapsed());
    m_since.start();
    const qint64 worked = bench::process::threadNanoseconds().value_or(0);
    m_hardest = std::max(m_hardest, worked - m_worked);
    m_worked = worked;
}

double Heartbeat::longestMilliseconds() const
{
    return double(m_longest) / bench::Millisecond;
}

double Heartbeat::hardestMilliseconds() const
{
    return double(m_hardest) / bench::Millisecond;
}

} // namespace app
