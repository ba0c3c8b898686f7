// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// The parts of a board's JSON read strictly: each failure names the place. For boardjson and decorationjson.
namespace core::jsonread {

[[nodiscard]] tl::unexpected<Error> wrong(const QString& place, const QString& what);

/// Refuses what the form does not have, so that a slip of the pen is not silently left out.
[[nodiscard]] Result<void> allowOnly(const QJsonObject& object, const QString& place, const QStringList& keys);

[[nodiscard]] Result<QString> textAt(const QJsonObject& object, const QString& place, const QString& key);
/// Empty if the key is not there.
[[nodiscard]] Result<QString> textOrNoneAt(const QJsonObject& object, const QString& place, const QString& key);
[[nodiscard]] Result<double> coordinateAt(const QJsonObject& object, const QString& place, const QString& key);
[[nodiscard]] Result<Day> dayAt(const QJsonObject& object, const QString& place, const QString& key);
/// Nothing if the key is not there.
[[nodiscard]] Result<std::optional<Day>> dayOrNoneAt(
    const QJsonObject& object, const QString& place, const QString& key);
[[nodiscard]] Result<QJsonArray> arrayAt(const QJsonObject& object, const QString& place, const QString& key);
[[nodiscard]] Result<int> colorAt(const QJsonObject& object, const QString& place); ///< "color"; 0 if it is not there

/// "nodes" of the board at "groups[0].board" is "groups[0].board.nodes"; at the top it is "nodes".
[[nodiscard]] QString inside(const QString& place, const QString& key);
[[nodiscard]] QString top(const QString& place);

} // namespace core::jsonread
