// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/giveway.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace core {

void giveWay()
{
#ifdef Q_OS_LINUX
    // The priorities of QThread mean nothing to the scheduler here. A tenth of the share of another thread.
    constexpr int Nice = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), Nice);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace core
