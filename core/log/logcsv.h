// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/progress.h"
#include "core/log/keynumbers.h"
#include "core/log/mergingstaystore.h"

#include <QString>

namespace core {

class Connection;

/// Membership logs as files (README, "Logs made elsewhere"). Exact both ways: importing and exporting again gives the
/// same bytes. Both stream.
namespace logcsv {

struct ImportSummary {
    int segments = 0;
    qint64 stays = 0; ///< after merging
    qint64 rows = 0;
    qint64 customers = 0; ///< new to the workspace
};

/// What an import keeps in memory at most, however long the file is. More makes it quicker: the numbers of customers
/// beyond these are looked up row by row, and stays of one segment beyond these are joined with what is written.
struct ImportBounds {
    size_t keyBytes = KeyNumbers::DefaultBytes;
    size_t stays = MergingStayStore::DefaultCapacity;
};

/// `firstDaysPath` may be empty. Runs in a transaction of its own: all or nothing. Errors name the line.
[[nodiscard]] Result<ImportSummary> importFile(Connection& connection, const QString& path,
    const QString& firstDaysPath, qint64 now, const Progress& progress = {}, const ImportBounds& bounds = {});
[[nodiscard]] Result<void> exportFile(
    Connection& connection, const QString& path, const QString& firstDaysPath, const Progress& progress = {});

} // namespace logcsv
} // namespace core
