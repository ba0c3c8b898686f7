// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <optional>

namespace core {

/// One background question of which only the newest answer matters: starting again cancels the one before, and its
/// late results are dropped. Lives on the GUI thread; the work runs on the pool and owns all that it reads.
template <typename T>
class LatestJob final : public QFutureWatcher<T> {
public:
    explicit LatestJob(QThreadPool& pool, QObject* parent = nullptr)
        : QFutureWatcher<T>(parent)
        , m_pool(pool)
    {
    }
    ~LatestJob() override
    {
        this->cancel();
        this->waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(LatestJob)

    /// `work` is void(QPromise<T>&); it captures values and shared immutable data only.
    template <typename Work>
    void start(Work&& work)
    {
        this->cancel();
        this->setFuture(QtConcurrent::run(&m_pool, std::forward<Work>(work)));
    }

    /// The answer; nothing while it runs and after a cancel.
    [[nodiscard]] std::optional<T> outcome() const
    {
        if (!this->isFinished() || this->isCanceled() || this->future().resultCount() == 0)
            return std::nullopt;
        return this->future().result();
    }

private:
    QThreadPool& m_pool;
};

} // namespace core
