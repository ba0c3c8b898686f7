// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// One cell of a CSV file in UTF-8, quoted only where RFC 4180 needs it (comma, quote, CR, LF). Exact: for data that is
/// read again, such as a membership log.
[[nodiscard]] QByteArray csvCell(QStringView text);

/// The same for text that is UTF-8 already, added to a line that is being written.
void appendCsvCell(QByteArray& line, QByteArrayView utf8);

/// The same for a file that people open in a spreadsheet: a text that a spreadsheet would run as a formula (it starts
/// with = + - @, a full-width twin of them, TAB, CR, LF or NUL) gets an apostrophe before it.
[[nodiscard]] QByteArray spreadsheetCell(QStringView text);

} // namespace core
