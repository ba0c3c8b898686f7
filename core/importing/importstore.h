// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importing/importreport.h"

#include <optional>
#include <vector>

namespace core {

class Connection;

/// Imports and their reports in the workspace. Writing belongs inside a transaction of the caller.
namespace importstore {

/// A new import whose report is still to come.
[[nodiscard]] Result<ImportId> begin(Connection& connection, const QString& fileName, qint64 importedAt);
/// Stores the report under its id.
[[nodiscard]] Result<void> finish(Connection& connection, const ImportReport& report);
/// All reports, newest first.
[[nodiscard]] Result<std::vector<ImportReport>> loadAll(Connection& connection);
/// The last day any condition segment's log knows.
[[nodiscard]] Result<std::optional<Day>> lastLoggedDay(Connection& connection);

} // namespace importstore
} // namespace core
