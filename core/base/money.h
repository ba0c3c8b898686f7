// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core {

/// Digits after the decimal point of an ISO 4217 currency: 0 for JPY, 3 for KWD, 2 where it is not known.
[[nodiscard]] int currencyDigits(QStringView currency);

/// "150.00" in a currency of two digits is 15000. Accepts a leading minus and one leading apostrophe (a spreadsheet
/// guard); a decimal point only; refuses everything else, more digits than the currency has unless they are zeros, and
/// amounts beyond 2^53.
[[nodiscard]] std::optional<qint64> parseMinorUnits(QStringView text, int digits);

/// 15000 with two digits is "150.00": plain, for files and JSON, never for the screen.
[[nodiscard]] QString minorUnitsToText(qint64 amount, int digits);

} // namespace core
