// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/figuresjob.h"

#include "core/metrics/purchases.h"

namespace ui {

FiguresJob::FiguresJob(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_job(pool)
{
    connect(&m_job, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        if (!isRunning())
            return; // was on its way when it was cancelled
        const Answer answer = m_job.resultAt(index);
        if (!answer) {
            m_total = m_done;
            if (answer.error().code != core::ErrorCode::Cancelled)
                Q_EMIT failed(answer.error().text);
            return;
        }
        ++m_done;
        Q_EMIT figuresReady(*answer);
        if (m_done == m_total)
            Q_EMIT finished();
    });
}

void FiguresJob::start(Question question)
{
    m_done = 0;
    m_total = static_cast<int>(question.segments.size());
    m_job.start([question = std::move(question)](QPromise<Answer>& promise) {
        core::Progress progress;
        progress.isCancelled = [&promise] { return promise.isCanceled(); };
        const core::PurchasesPtr purchases = core::purchasesOf(*question.facts);
        for (const core::SegmentId segment : question.segments) {
            if (promise.isCanceled())
                return;
            const auto logs = question.logs({ segment }, progress);
            if (!logs) {
                promise.addResult(tl::unexpected(logs.error()));
                return;
            }
            Answer figures =
                core::segmentFigures(*purchases, *logs->front(), question.period, question.trendLength, progress);
            const bool isGood = figures.has_value();
            promise.addResult(std::move(figures));
            if (!isGood)
                return;
        }
    });
}

void FiguresJob::cancel()
{
    m_job.cancel();
    m_done = m_total = 0;
}

} // namespace ui
