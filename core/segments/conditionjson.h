// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/condition.h"

#include <QJsonObject>
#include <QJsonValue>

namespace core {

/// The conditions of a segment in their file form (README, "Segments as JSON"). Unknown keys, facts, attributes and
/// operators are refused with their place ("conditions.all[0].where: unknown key “colour”"). toJson(fromJson(x)) keeps
/// the meaning and is stable.
[[nodiscard]] Result<Condition> conditionFromJson(
    const QJsonValue& json, const QString& place = QStringLiteral("conditions"));
[[nodiscard]] QJsonObject conditionToJson(const Condition& condition);

} // namespace core
