// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace ui {

/// Calls `then` with the answer on the GUI thread, unless `context` is gone by then. QFuture::then() asserts that its
/// context still lives, which a page that was closed does not.
template <typename T, typename Then>
void whenDone(const QFuture<T>& future, QObject* context, Then&& then)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::forward<Then>(then)] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace ui
