// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

class Connection;

/// Brings a workspace file to the newest form, one numbered script and one transaction at a time; the number is
/// PRAGMA user_version and moves inside the same transaction. A released script is never edited.
namespace migrator {

/// "JRNB" at byte 68 of the file (PRAGMA application_id): how a workspace is told from any other SQLite file.
inline constexpr qint32 ApplicationId = 0x4A524E42;

struct Migration {
    int version = 0;
    QByteArray sql;
};

/// The scripts of this program, 1 … newest, from its resources.
[[nodiscard]] QList<Migration> all();

/// Runs what is missing. Before an older user's file is touched, a whole and checked copy of it is made beside it
/// ("shop.journey.before-v2"). A newer file is refused with Conflict and stays as it is.
[[nodiscard]] Result<void> migrate(Connection& connection, const QList<Migration>& migrations);

/// A consistent copy of the open workspace by SQLite's backup interface: to a temporary file, checked, synced,
/// renamed. 0600.
[[nodiscard]] Result<void> copyTo(Connection& connection, const QString& path);

} // namespace migrator
} // namespace core
