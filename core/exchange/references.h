// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"

#include <QHash>
#include <QStringList>

/// The other segments that conditions ask for.
namespace core::references {

/// Their names, each once, in the order of the conditions.
[[nodiscard]] QStringList names(const Condition& condition);
/// The same conditions with other names for the segments they ask for; names that are not in the map stay.
[[nodiscard]] Condition renamed(const Condition& condition, const QHash<QString, QString>& names);

} // namespace core::references
