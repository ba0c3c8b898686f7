// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace core {

/// Saves a whole file so that a reader sees the old one or the new one, never a part: a temporary file beside it with
/// mode 0600, every short write noticed (QSaveFile alone misses them on a full disk), synced, renamed, the folder
/// synced, read back and compared. Any thread. On failure the old file is untouched and the error says why.
/// This is the only place that writes files; a check in tests/checks keeps it so.
[[nodiscard]] Result<void> saveFile(const QString& path, const QByteArray& content);

/// The same for content that is produced piece by piece. `produce` writes to the device and says whether it could.
[[nodiscard]] Result<void> saveFile(const QString& path, const std::function<Result<void>(QIODevice&)>& produce);

/// Restricts an existing file to its owner (0600). Does nothing where the file system knows no owners.
void makePrivate(const QString& path);

/// For the start of the process: files made from here on are the owner's alone (umask 077 on Unix).
void makeNewFilesPrivate();

} // namespace core
