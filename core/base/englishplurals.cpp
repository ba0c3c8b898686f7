// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/englishplurals.h"

using namespace Qt::StringLiterals;

namespace core {

QString EnglishPlurals::translate(const char*, const char* text, const char*, int n) const
{
    const QString ending = u"(s)"_s;
    QString words = QString::fromUtf8(text);
    if (n < 0 || !words.contains(ending))
        return {};
    return words.replace(ending, n == 1 ? QString() : u"s"_s);
}

} // namespace core
