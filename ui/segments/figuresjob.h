// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/countservice.h"
#include "core/jobs/latestjob.h"
#include "core/metrics/segmentfigures.h"
#include "core/shop/shopfacts.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ui {

/// Works out the figures of segments one after the other off the GUI thread; asking anew ends what runs. GUI thread.
class FiguresJob final : public QObject {
    Q_OBJECT

public:
    explicit FiguresJob(QThreadPool& pool, QObject* parent = nullptr);

    struct Question {
        std::shared_ptr<const core::ShopFacts> facts;
        core::CountService::LogReader logs;
        std::vector<core::SegmentId> segments;
        core::Period period;
        int trendLength = 90;
    };
    void start(Question question);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_total > m_done; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void figuresReady(const core::SegmentFigures& figures);
    void finished(); ///< all are there
    void failed(const QString& text); ///< one could not be read, the rest will not come

private:
    using Answer = core::Result<core::SegmentFigures>;

    core::LatestJob<Answer> m_job;
    int m_done = 0;
    int m_total = 0;
};

} // namespace ui
