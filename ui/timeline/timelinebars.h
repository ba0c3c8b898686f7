// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/countservice.h"
#include "core/jobs/latestjob.h"

#include <QObject>

#include <vector>

namespace ui {

/// How many moved on every day of the log, over some arrows, or how many joined one segment: worked out of the indexes
/// in the background, anew only if these or the days are others. GUI thread.
class TimelineBars final : public QObject {
    Q_OBJECT

public:
    explicit TimelineBars(QThreadPool& pool, QObject* parent = nullptr);

    void show(std::vector<core::ArrowIndexPtr> arrows, const core::DayRange& days);
    void show(const core::NodeIndexPtr& node, const core::DayRange& days);

Q_SIGNALS:
    void ready(const std::vector<qint64>& bars); ///< one a day, from the first on

private:
    core::LatestJob<std::vector<qint64>> m_job;
    // What is shown or being worked out; holding the indexes keeps their addresses theirs.
    std::vector<core::ArrowIndexPtr> m_arrows;
    core::NodeIndexPtr m_node;
    core::DayRange m_days;
};

} // namespace ui
