// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/ending.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// Writes to standard output at once and to its end; a closed pipe or a full disk behind it is a failure.
[[nodiscard]] Outcome<void> print(const QByteArray& text);
[[nodiscard]] Outcome<void> print(const QString& text);

/// A text as JSON writes it, with its quotes.
[[nodiscard]] QByteArray jsonText(const QString& text);

/// Columns for people: the first one left aligned, the others too unless they are numbers. Rows have the header's
/// width.
[[nodiscard]] QString table(const QStringList& header, const std::vector<QStringList>& rows);
/// 1234567 as "1,234,567".
[[nodiscard]] QString grouped(qint64 number);

/// The whole of a small file that the user named.
[[nodiscard]] Outcome<QByteArray> readFile(const QString& path);

} // namespace app
