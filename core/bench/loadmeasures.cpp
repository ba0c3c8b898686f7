// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/bench/filesizestore.h"
#include "core/bench/measures.h"
#include "core/bench/process.h"
#include "core/engine/arrowindex.h"
#include "core/log/logstore.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace core::bench {

Logs::Logs(std::vector<SegmentLogPtr> all)
    : m_all(std::move(all))
{
    for (size_t i = 0; i < m_all.size(); ++i)
        m_places.insert(m_all[i]->segment, i);
}

Result<Logs> measureLoad(Connection& connection, const Workload& workload, Report& report)
{
    Samples times;
    std::vector<SegmentLogPtr> logs;
    qint64 stays = 0;
    double sum = 0;
    for (const Segment& segment : workload.segments) {
        QElapsedTimer timer;
        timer.start();
        auto log = logstore::load(connection, segment.id);
        if (!log)
            return tl::unexpected(log.error());
        sum += static_cast<double>(timer.nsecsElapsed());
        stays += std::ssize((*log)->stays);
        logs.push_back(std::move(*log));
    }
    report.add(u"segments"_s, tr("segments with a log"), static_cast<double>(workload.segments.size()), {});
    report.add(u"days"_s, tr("days"), workload.days.length(), {});
    report.add(u"stays"_s, tr("stays"), static_cast<double>(stays), {});
    report.add(u"load_rows_ms"_s, tr("all logs from their rows"), sum / Millisecond, u"ms"_s);
    return Logs(std::move(logs));
}

Result<void> measureFile(Connection& connection, Report& report)
{
    const auto sizes = fileSizes(connection);
    if (!sizes)
        return tl::unexpected(sizes.error());
    report.add(u"file_mb"_s, tr("workspace file"), static_cast<double>(sizes->file) / 1e6, u"MB"_s);
    if (sizes->stayBytes && sizes->stays > 0)
        report.add(u"row_bytes"_s, tr("rows of the log, a stay"),
            static_cast<double>(*sizes->stayBytes) / static_cast<double>(sizes->stays), u"bytes"_s, u"≤ 20"_s);
    return {};
}

} // namespace core::bench
