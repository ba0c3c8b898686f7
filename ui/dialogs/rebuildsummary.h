// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/latestjob.h"
#include "core/log/rebuildchanges.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QProgressBar;
class QTableWidget;

namespace ui {

/// Works out what a rebuild would change; owns all it reads and runs on any thread.
using RebuildWork = std::function<core::Result<std::vector<core::RebuildChanges>>(const core::Progress& progress)>;

/// What a rebuild would change in one segment, in sentences: stays, recorded days, members.
[[nodiscard]] QStringList rebuildSentences(const core::RebuildChanges& changes);

/// Works out what a rebuild would change and says it: how far it is, then sentences, and a row per segment where there
/// are several. GUI thread; ends its work when it goes.
class RebuildSummary final : public QWidget {
    Q_OBJECT

public:
    explicit RebuildSummary(QThreadPool& pool, QWidget* parent = nullptr);

    void start(RebuildWork work);
    /// Whether there is anything to rebuild; known after finished().
    [[nodiscard]] bool changesAnything() const { return m_changesAnything; }

Q_SIGNALS:
    void finished(); ///< the answer is there, and shown; never if it failed
    void failed(const QString& text);

private:
    void show(const std::vector<core::RebuildChanges>& all);
    void showTable(std::vector<core::RebuildChanges> all);

    core::LatestJob<core::Result<std::vector<core::RebuildChanges>>> m_job;
    QLabel* m_text;
    QProgressBar* m_progress;
    QTableWidget* m_table;
    bool m_changesAnything = false;
};

} // namespace ui
