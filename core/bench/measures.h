// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bench/report.h"
#include "core/bench/workload.h"
#include "core/log/segmentlog.h"

#include <QHash>
#include <QString>

#include <vector>

namespace core {

class Connection;

/// The single measurements, each of which adds its figures to the report.
namespace bench {

/// Logs in memory, by their segments.
class Logs {
public:
    explicit Logs(std::vector<SegmentLogPtr> all);

    [[nodiscard]] const SegmentLogPtr& of(SegmentId segment) const { return m_all[m_places.value(segment)]; }
    [[nodiscard]] const std::vector<SegmentLogPtr>& all() const { return m_all; }

private:
    std::vector<SegmentLogPtr> m_all;
    QHash<SegmentId, size_t> m_places;
};

// From the file: loadmeasures.cpp
[[nodiscard]] Result<Logs> measureLoad(Connection& connection, const Workload& workload, Report& report);
[[nodiscard]] Result<void> measureFile(Connection& connection, Report& report);

// In memory: countmeasures.cpp. Each says whether every number that can be had in two ways was the same in both.
[[nodiscard]] bool measureCounts(const Logs& logs, const Workload& workload, Report& report);
[[nodiscard]] Result<void> measureLists(
    Connection& connection, const Logs& logs, const Workload& workload, Report& report);
[[nodiscard]] bool measurePairs(const Logs& logs, const Workload& workload, Report& report);

// A day more: daymeasures.cpp. `path` is a copy of the workspace, which is written.
[[nodiscard]] bool measureDayInMemory(const Logs& logs, const Workload& workload, Report& report);
[[nodiscard]] Result<void> measureDayInFile(const QString& path, const Logs& logs, Report& report);

// Cold: openmeasures.cpp. `path` is a copy of the workspace, which gets a board and keeps its packed logs.
[[nodiscard]] Result<bool> measureOpening(const QString& path, const Workload& workload, qint64 stays, Report& report);

// Beside SQL: peermeasures.cpp. `folder` takes a file for some minutes.
[[nodiscard]] Result<bool> measurePeer(
    const QString& folder, const Logs& logs, const Workload& workload, int periods, Report& report);

} // namespace bench
} // namespace core
