// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/jsonreader.h"

#include "core/base/translate.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::jsonreader {

QString inPlace(const QString& place, const QString& key)
{
    return place.isEmpty() ? key : place + u'.' + key;
}

tl::unexpected<Error> refusal(const QString& place, const QString& text)
{
    return failure(ErrorCode::InvalidInput, place.isEmpty() ? text + u'.' : place + u": "_s + text + u'.');
}

Result<void> checkKeys(const QJsonObject& object, const QStringList& known, const QString& place)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!known.contains(entry.key()))
            return refusal(place, tr("unknown key “%1”; known here: %2").arg(entry.key(), known.join(u", "_s)));
    }
    return {};
}

Result<QString> text(const QJsonObject& object, const QString& key, const QString& place)
{
    const QJsonValue value = object[key];
    if (value.isUndefined())
        return refusal(place, tr("“%1” is missing").arg(key));
    if (!value.isString())
        return refusal(inPlace(place, key), tr("this must be a text"));
    return value.toString();
}

Result<qint64> number(const QJsonObject& object, const QString& key, const QString& place, qint64 least, qint64 most)
{
    const QJsonValue value = object[key];
    if (value.isUndefined())
        return refusal(place, tr("“%1” is missing").arg(key));
    return jsonreader::number(value, inPlace(place, key), least, most);
}

Result<qint64> number(const QJsonValue& value, const QString& place, qint64 least, qint64 most)
{
    const double number = value.toDouble(std::nan(""));
    if (std::isnan(number) || number != std::floor(number) || number < double(least) || number > double(most))
        return refusal(place, tr("this must be a whole number from %1 to %2").arg(least).arg(most));
    return static_cast<qint64>(number);
}

} // namespace core::jsonreader
