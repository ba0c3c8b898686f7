// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

/// Reading JSON that people write: whatever is not as it must be is refused with its place.
namespace core::jsonreader {

/// "conditions.all[0]" and "where" are "conditions.all[0].where".
[[nodiscard]] QString inPlace(const QString& place, const QString& key);
/// "conditions.all[0].where: unknown key “colour”."
[[nodiscard]] tl::unexpected<Error> refusal(const QString& place, const QString& text);

[[nodiscard]] Result<void> checkKeys(const QJsonObject& object, const QStringList& known, const QString& place);
/// A text that must be there.
[[nodiscard]] Result<QString> text(const QJsonObject& object, const QString& key, const QString& place);
/// A whole number from least to most that must be there.
[[nodiscard]] Result<qint64> number(
    const QJsonObject& object, const QString& key, const QString& place, qint64 least, qint64 most);

/// The same of a value; `place` is its own.
[[nodiscard]] Result<qint64> number(const QJsonValue& value, const QString& place, qint64 least, qint64 most);

} // namespace core::jsonreader
