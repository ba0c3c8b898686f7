// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/condition.h"

#include <QJsonObject>
#include <QJsonValue>

namespace core {

/// Who reads it: files name other segments by name alone; the workspace keeps their ids, too, so that renaming is safe.
enum class ConditionForm { Shared, Stored };

/// The conditions of a segment in their file form (README, "Segments as JSON"). Unknown keys, facts, attributes and
/// operators are refused with their place ("conditions.all[0].where: unknown key “colour”"). toJson(fromJson(x)) keeps
/// the meaning and is stable.
[[nodiscard]] Result<Condition> conditionFromJson(const QJsonValue& json,
    const QString& place = QStringLiteral("conditions"), ConditionForm form = ConditionForm::Shared);
[[nodiscard]] QJsonObject conditionToJson(const Condition& condition, ConditionForm form = ConditionForm::Shared);

} // namespace core
