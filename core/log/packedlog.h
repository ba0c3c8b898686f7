// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/log/stay.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace core {

/// The stays of a log as few bytes: some three a stay. Pure; any thread.
///
/// Format 1, all numbers little-endian:
///
///     u32 stays
///     i32 first day, i32 last day of the log
///     blocks of 512 stays, the last one of what is left, each:
///         u32 customer of the first stay
///         i32 the earliest `joined` of the block
///         u8  a, b, c: bits per number in the three columns, 0 … 32 each
///         column of a-bit numbers: customer less the customer of the stay before (of the first stay: 0)
///         column of b-bit numbers: joined less the earliest one
///         column of c-bit numbers: left less joined; 0: still in
///     8 bytes of 0, so that a reader may look at 8 bytes wherever a number begins
///
/// In a column the numbers follow each other bit by bit, the lowest bit first; each column begins on a byte and is
/// padded with zeros to one.
namespace packedlog {

inline constexpr int Format = 1;

/// None if the stays break the laws of a log of these days (see areLawful), or are more than 2^32 − 1.
[[nodiscard]] std::optional<QByteArray> pack(const std::vector<Stay>& stays, DayRange days);
/// The stays again, or nothing if the bytes are damaged. Trusts no byte: reads nothing outside, allocates at most 96
/// times their size, and gives only what keeps the laws of a log of these days, and was packed for them.
[[nodiscard]] std::optional<std::vector<Stay>> unpack(QByteArrayView bytes, DayRange days);
/// Those of them that are not over, under the same laws.
[[nodiscard]] std::optional<std::vector<Stay>> unpackOpen(QByteArrayView bytes, DayRange days);

} // namespace packedlog
} // namespace core
