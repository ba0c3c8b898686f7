// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvtext.h"

using namespace Qt::StringLiterals;

namespace core {

QByteArray csvCell(QStringView text)
{
    QByteArray cell = text.toUtf8();
    const bool needsQuotes = cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
    if (!needsQuotes)
        return cell;
    cell.replace("\"", "\"\"");
    return '"' + cell + '"';
}

QByteArray spreadsheetCell(QStringView text)
{
    constexpr QStringView Dangerous = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    if (!text.isEmpty() && (text.front().isNull() || Dangerous.contains(text.front())))
        return csvCell(u'\'' + text.toString());
    return csvCell(text);
}

} // namespace core
