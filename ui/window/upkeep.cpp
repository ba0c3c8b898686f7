// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/upkeep.h"

#include "core/db/connection.h"
#include "core/workspace/workspace.h"

#include <QSemaphore>
#include <QThread>

#include <utility>

namespace ui {

namespace {

constexpr int RestMs = 500;
constexpr int LookUpMs = 20;

/// All that one job uses, on its own thread.
struct Job {
    QString path;
    core::derivedkeeper::LogsInMemory logs;
    Upkeep::Writer writer;
    std::shared_ptr<std::atomic_bool> isStopped;

    core::Result<void> run() const;
    core::Result<bool> write(Upkeep::Work work) const;
};

core::Result<void> Job::run() const
{
    const auto reader = core::Workspace::openReader(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto plan = core::derivedkeeper::plan(**reader);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!plan->obsolete.empty()) {
        const auto removed = write([keys = plan->obsolete](core::Connection& writing) -> core::Result<bool> {
            if (auto done = core::derivedkeeper::remove(writing, keys); !done)
                return tl::unexpected(done.error());
            return true;
        });
        if (!removed)
            return tl::unexpected(removed.error());
    }
    core::derivedkeeper::Preparer preparer(**reader, logs);
    const core::Progress progress{ {}, [isStopped = isStopped] { return isStopped->load(); } };
    for (const core::DerivedKey& key : plan->missing) {
        auto prepared = preparer.prepare(key, progress);
        if (!prepared)
            return tl::unexpected(prepared.error());
        if (!*prepared)
            continue;
        const auto written = write([piece = std::move(**prepared)](core::Connection& writing) {
            return core::derivedkeeper::write(writing, piece);
        });
        if (!written)
            return tl::unexpected(written.error());
    }
    const auto checkpointed = write([](core::Connection& writing) -> core::Result<bool> {
        return writing.checkpointInPassing().map([] { return true; });
    });
    if (!checkpointed)
        return tl::unexpected(checkpointed.error());
    return {};
}

/// Waits for the step to be written, but not behind a verb of the user.
core::Result<bool> Job::write(Upkeep::Work work) const
{
    struct Outcome {
        QSemaphore isThere;
        core::Result<bool> result = false;
    };
    const auto outcome = std::make_shared<Outcome>();
    writer(
        [isStopped = isStopped, work = std::move(work)](core::Connection& writing) -> core::Result<bool> {
            return isStopped->load() ? core::Result<bool>(false) : work(writing);
        },
        [outcome](core::Result<bool> result) {
            outcome->result = std::move(result);
            outcome->isThere.release();
        });
    while (!outcome->isThere.tryAcquire(1, LookUpMs)) {
        if (isStopped->load())
            return core::failure(core::ErrorCode::Cancelled, {});
    }
    return outcome->result;
}

} // namespace

Upkeep::Upkeep(QString path, core::derivedkeeper::LogsInMemory logs, Writer writer, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_logs(std::move(logs))
    , m_writer(std::move(writer))
    , m_isStopped(std::make_shared<std::atomic_bool>(true))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, &Upkeep::start);
}

Upkeep::~Upkeep()
{
    pause();
    m_pool.waitForDone();
}

void Upkeep::pause()
{
    m_rest.stop();
    m_isStopped->store(true);
}

void Upkeep::resume()
{
    pause();
    m_rest.start();
}

void Upkeep::start()
{
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, job = Job{ m_path, m_logs, m_writer, m_isStopped }] {
        const core::Result<void> kept = job.run();
        if (!kept && kept.error().code != core::ErrorCode::Cancelled)
            qInfo("derived data: %s", qUtf8Printable(kept.error().detail));
        if (kept && !job.isStopped->load())
            QMetaObject::invokeMethod(this, &Upkeep::done, Qt::QueuedConnection);
    });
}

} // namespace ui
