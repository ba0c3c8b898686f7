// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/identity.h"

using namespace Qt::StringLiterals;

namespace core {

QString customerKey(QStringView email, QStringView phone, QStringView id)
{
    for (const QString& key : { emailKey(email), idKey(id) }) {
        if (!key.isEmpty())
            return key;
    }
    return phoneKey(phone);
}

QString emailKey(QStringView email)
{
    return email.trimmed().toString().toLower();
}

QString idKey(QStringView id)
{
    const QStringView number = id.trimmed();
    if (number.isEmpty() || number == u"0" || number.contains(u"E+", Qt::CaseInsensitive))
        return {};
    return u"id:"_s + number.toString();
}

QString phoneKey(QStringView phone)
{
    if (phone.contains(u"E+", Qt::CaseInsensitive))
        return {}; // a spreadsheet ate its digits: many phones would become one customer
    QString digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    constexpr int ShortestPhone = 5;
    return digits.size() < ShortestPhone ? QString() : u"tel:"_s + digits;
}

} // namespace core
