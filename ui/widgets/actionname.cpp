// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

QString actionName(QString text)
{
    // Japanese names the key behind the text, in brackets, and sets no space before the dots.
    static const QRegularExpression key(u"\\(&\\w\\)"_s);
    return text.remove(key).remove(u'&').remove(u" …"_s).remove(u'…');
}

} // namespace ui
