// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/shop/order.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

class Connection;

/// What the whole workspace agrees on. Stored as rows of `setting`.
struct Settings {
    QString shopName; ///< empty: the file's name stands in
    QByteArray timeZone; ///< IANA name; empty before the first import
    QString currency; ///< ISO 4217; empty before the first import
    std::optional<Day> recordingStart; ///< none: the day of the earliest order
    std::optional<Day> completeThrough; ///< the user said so; none: the day before the newest order's
    OrderRules orderRules;
};

namespace settingsstore {
[[nodiscard]] Result<Settings> load(Connection& connection);
[[nodiscard]] Result<void> save(Connection& connection, const Settings& settings); ///< in the caller's transaction
} // namespace settingsstore

} // namespace core
