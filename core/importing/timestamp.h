// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace core {

/// A point in time as an export writes it: with the offset from UTC that held in the shop.
struct Timestamp {
    qint64 instant = 0; ///< UTC milliseconds
    int offset = 0; ///< seconds east of UTC

    friend bool operator==(const Timestamp&, const Timestamp&) = default;
};

/// "2024-07-18 10:00:00 +0900", also with "T", without seconds, with fractions, "+09:00", "Z" or "UTC". A time without
/// an offset is no point in time and refused, as are days outside 1900 … 2200.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(QByteArrayView text);

/// "+09:00".
[[nodiscard]] QString offsetText(int seconds);

} // namespace core
