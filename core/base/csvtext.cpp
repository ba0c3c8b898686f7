// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

QByteArray csvCell(QStringView text)
{
    QByteArray cell;
    appendCsvCell(cell, text.toUtf8());
    return cell;
}

void appendCsvCell(QByteArray& line, QByteArrayView utf8)
{
    const bool needsQuotes =
        std::any_of(utf8.begin(), utf8.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    if (!needsQuotes) {
        line.append(utf8);
        return;
    }
    line.append('"');
    for (const char c : utf8) {
        if (c == '"')
            line.append('"');
        line.append(c);
    }
    line.append('"');
}

QByteArray spreadsheetCell(QStringView text)
{
    constexpr QStringView Dangerous = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    if (!text.isEmpty() && (text.front().isNull() || Dangerous.contains(text.front())))
        return csvCell(u'\'' + text.toString());
    return csvCell(text);
}

} // namespace core
