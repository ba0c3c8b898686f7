// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/guithread.h"

#include <QThread>

#include <atomic>

namespace core::guithread {

namespace {

std::atomic<const QThread*> watched = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

} // namespace

void watch()
{
    watched = QThread::currentThread();
}

void unwatch()
{
    watched = nullptr;
}

void expectElsewhere(const char* work)
{
    const QThread* const busy = watched.load(std::memory_order_relaxed);
    if (busy && busy == QThread::currentThread())
        qWarning("%s on the GUI thread", work);
}

} // namespace core::guithread
