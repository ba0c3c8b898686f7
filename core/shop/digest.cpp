// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/digest.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

void Digest::add(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    add(static_cast<qint64>(utf8.size()));
    m_bytes.append(utf8);
}

void Digest::add(qint64 number)
{
    m_bytes.append(QByteArray::number(number)).append(' ');
}

void Digest::add(const std::optional<qint64>& number)
{
    if (number)
        add(*number);
    else
        m_bytes.append("- ");
}

void Digest::add(const QStringList& texts)
{
    add(static_cast<qint64>(texts.size()));
    for (const QString& text : texts)
        add(text);
}

QByteArray Digest::hash() const
{
    return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
}

QString jsonArray(const QStringList& texts)
{
    if (texts.isEmpty())
        return u"[]"_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace core
