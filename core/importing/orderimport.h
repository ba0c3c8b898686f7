// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/importing/importreport.h"
#include "core/jobs/progress.h"
#include "core/log/logchanges.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

class Connection;

/// Importing exports of orders, customers and products: CSV files and zips of them, as they come from the shop, told
/// apart by their headers. Streamed, twice over each file:
/// a survey that refuses what cannot be taken whole, then the import in one transaction per given file. Any thread
/// with a connection of its own; no QObject.
namespace orderimport {

/// What a look through a file says before anything is written.
struct Survey {
    QString format; ///< "Shopify orders"; of several kinds with ", " between them
    bool hasOrders = true; ///< else no time zone is needed yet
    qint64 rows = 0;
    qint64 bytes = 0;
    QStringList offsets; ///< the UTC offsets in it, "+09:00", sorted
    QList<QByteArray> fittingZones; ///< IANA names whose offset fits every timestamp; likeliest first
};

/// Reads the whole file (or every CSV of a zip) and refuses: not there, empty, binary, not a CSV, none of those
/// exports, cut off, a damaged or dangerous zip. Writes nothing.
[[nodiscard]] Result<Survey> survey(const QString& path, const Progress& progress = {});

struct Options {
    QByteArray
        timeZone; ///< used by the first import only; later ones keep the workspace's (a different one is refused)
    std::optional<Day> completeThrough; ///< the data are complete through this day
    Clock clock;
    /// Off for all but the last of several files that belong together: days must not be worked out from a part of them.
    bool advancesLog = true;
};

/// Survey, import, advance the log: all of it in one transaction, or nothing. Cancelled: ErrorCode::Cancelled and the
/// workspace as before. `changes`, if given, takes what the committed import did to logs that were there before.
[[nodiscard]] Result<ImportReport> importFile(Connection& writer, const QString& path, const Options& options,
    const Progress& progress = {}, std::vector<LogChanges>* changes = nullptr);

/// What importFile does last, for files imported without it; a transaction of its own.
[[nodiscard]] Result<void> advanceLog(
    Connection& writer, const Progress& progress = {}, std::vector<LogChanges>* changes = nullptr);

/// Stored reports, newest first.
[[nodiscard]] Result<std::vector<ImportReport>> reports(Connection& connection);

} // namespace orderimport
} // namespace core
