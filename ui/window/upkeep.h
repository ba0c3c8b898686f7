// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/derivedkeeper.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace core {
class Connection;
}

namespace ui {

/// Keeps what is derived from the logs of a workspace true to them whenever nobody wants anything: packed columns and
/// the indexes of the boards, so that the next opening has its numbers at once. Silent: it shows nothing, and what goes
/// wrong is logged without personal data and tried again another time. GUI thread; reads on a thread of its own and
/// writes one short step after the other.
class Upkeep final : public QObject {
    Q_OBJECT

public:
    using Work = std::function<core::Result<bool>(core::Connection&)>;
    /// Has the work done by the thread that writes, and calls `then` there with what came of it.
    using Writer = std::function<void(Work work, std::function<void(core::Result<bool>)> then)>;

    Upkeep(QString path, core::derivedkeeper::LogsInMemory logs, Writer writer, QObject* parent = nullptr);
    ~Upkeep() override; ///< waits for the step in hand

    void pause(); ///< somebody wants something: no step begins any more, one that waits to be written does nothing
    void resume(); ///< goes on after a moment of rest

Q_SIGNALS:
    void done(); ///< everything is kept

private:
    void start();

    const QString m_path;
    const core::derivedkeeper::LogsInMemory m_logs;
    const Writer m_writer;
    QTimer m_rest;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_isStopped; ///< of the newest job
};

} // namespace ui
