// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/readsnapshot.h"
#include "core/db/transaction.h"
#include "core/jobs/progress.h"
#include "core/workspace/workspace.h"
#include "ui/window/session.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>

#include <utility>

/// How the verbs of Session run: for the files that hold them, and for nobody else.
namespace ui {

namespace sessionjobs {

[[nodiscard]] core::Result<WorkspaceState> readState(core::Connection& connection);

/// What `work(Connection&)` reads of the workspace in this file, all of one moment, with a connection of its own.
template <typename Work>
auto withReader(const QString& path, Work&& work) -> decltype(work(std::declval<core::Connection&>()))
{
    auto reader = core::Workspace::openReader(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto snapshot = core::ReadSnapshot::begin(**reader);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return work(**reader);
}

/// Runs `work` inside one transaction.
template <typename T, typename Work>
core::Result<T> inTransaction(core::Connection& connection, Work&& work)
{
    auto transaction = core::Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    core::Result<T> result = work();
    if (!result)
        return result;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return result;
}

[[nodiscard]] inline core::Result<bool> asDone(const core::Result<void>& result)
{
    if (!result)
        return tl::unexpected(result.error());
    return true;
}

} // namespace sessionjobs

/// What lives on the writing thread.
class Session::Writer {
public:
    std::unique_ptr<core::Workspace> workspace;
    std::vector<core::LogChanges> changes; ///< days that the work in hand appended to logs
    FactsPtr known; ///< the shop's facts, if they are in memory already

    [[nodiscard]] core::Connection& connection() const { return workspace->writer(); }
    [[nodiscard]] core::Result<FactsPtr> facts(const core::Progress& progress)
    {
        if (!known) {
            auto loaded = core::loadShopFacts(connection(), progress);
            if (!loaded)
                return loaded;
            known = *loaded;
        }
        return known;
    }
    /// Opens `path` in place of the workspace before, which stays if that fails.
    [[nodiscard]] core::Result<bool> open(const QString& path, core::Workspace::Mode mode)
    {
        if (workspace && QFileInfo(path) == QFileInfo(workspace->path()))
            return true;
        auto other = core::Workspace::open(path, mode);
        if (!other)
            return tl::unexpected(other.error());
        workspace = std::move(*other);
        known.reset();
        return true;
    }
};

template <typename T>
struct Session::Outcome {
    core::Result<T> result;
    std::optional<WorkspaceState> state; ///< as it is after the work; none if nothing is open or it cannot be read
    FactsPtr facts;
    std::vector<core::LogChanges> changes;
};

template <typename T, typename Work>
Session::Answer<T> Session::write(const QString& doing, Facts facts, Work work)
{
    if (m_running == 0)
        m_cancelled = std::make_shared<std::atomic_bool>(false);
    setRunning(+1, doing);
    if (facts == Facts::Forget)
        ++m_factsVersion;

    auto answer = std::make_shared<QPromise<core::Result<T>>>();
    answer->start();
    auto* watcher = new QFutureWatcher<Outcome<T>>(this);
    const auto tell = [this, watcher] { Q_EMIT progress(watcher->progressValue() / 1000.0, watcher->progressText()); };
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, tell);
    connect(watcher, &QFutureWatcherBase::progressTextChanged, this, tell);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, answer, version = m_factsVersion] {
        watcher->deleteLater();
        Outcome<T> outcome = watcher->result();
        if (version == m_factsVersion)
            m_facts = outcome.facts;
        setRunning(-1, {});
        if (outcome.state)
            adopt(std::move(*outcome.state), std::move(outcome.changes));
        if (!outcome.result && outcome.result.error().code != core::ErrorCode::Cancelled)
            Q_EMIT failed(outcome.result.error().text);
        answer->addResult(std::move(outcome.result));
        answer->finish();
    });
    watcher->setFuture(QtConcurrent::run(&m_writePool,
        [writer = m_writer, cancelled = m_cancelled, known = m_facts, facts, work = std::move(work)](
            QPromise<Outcome<T>>& promise) {
            promise.setProgressRange(0, 1000);
            core::Progress progress;
            progress.report = [&promise](double share, const QString& text) {
                promise.setProgressValueAndText(static_cast<int>(share * 1000), text);
            };
            progress.isCancelled = [cancelled] { return cancelled->load(); };
            if (known)
                writer->known = known;
            writer->changes.clear();
            core::Result<T> result = work(*writer, progress);
            if (facts == Facts::Forget)
                writer->known.reset();
            std::optional<WorkspaceState> state;
            if (writer->workspace) {
                auto read = sessionjobs::readState(writer->connection());
                if (read)
                    state = std::move(*read);
                else if (result)
                    result = tl::unexpected(read.error());
            }
            promise.addResult(
                Outcome<T>{ std::move(result), std::move(state), writer->known, std::exchange(writer->changes, {}) });
        }));
    return answer->future();
}

template <typename T, typename Work>
Session::Answer<T> Session::read(Work work)
{
    return QtConcurrent::run(&m_readPool, std::move(work)).then(this, [this](const core::Result<T>& result) {
        if (!result && result.error().code != core::ErrorCode::Cancelled)
            Q_EMIT failed(result.error().text);
        return result;
    });
}

template <typename T, typename Work>
Session::Answer<T> Session::readWorkspace(Work work)
{
    return read<T>([path = m_state.path, work = std::move(work)] { return sessionjobs::withReader(path, work); });
}

} // namespace ui
