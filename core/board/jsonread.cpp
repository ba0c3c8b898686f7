// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/jsonread.h"

#include "core/base/translate.h"
#include "core/board/boardrules.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::jsonread {

tl::unexpected<Error> wrong(const QString& place, const QString& what)
{
    return failure(ErrorCode::InvalidInput, tr("The board cannot be read: %1: %2.").arg(place, what));
}

Result<void> allowOnly(const QJsonObject& object, const QString& place, const QStringList& keys)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keys.contains(it.key()))
            return wrong(place, tr("unknown key “%1”; known are %2").arg(it.key(), keys.join(u", "_s)));
    }
    return {};
}

Result<QString> textAt(const QJsonObject& object, const QString& place, const QString& key)
{
    const QJsonValue value = object[key];
    if (!value.isString() || value.toString().isEmpty())
        return wrong(place, tr("“%1” must be a text that is not empty").arg(key));
    return value.toString();
}

Result<QString> textOrNoneAt(const QJsonObject& object, const QString& place, const QString& key)
{
    const QJsonValue value = object[key];
    if (!value.isUndefined() && !value.isString())
        return wrong(place, tr("“%1” must be a text").arg(key));
    return value.toString();
}

Result<double> coordinateAt(const QJsonObject& object, const QString& place, const QString& key)
{
    const QJsonValue value = object[key];
    if (!value.isDouble() || !(std::abs(value.toDouble()) <= boardrules::FarthestPosition))
        return wrong(place, tr("“%1” must be a number from -1000000 to 1000000").arg(key));
    return value.toDouble();
}

Result<Day> dayAt(const QJsonObject& object, const QString& place, const QString& key)
{
    const auto day = Day::fromIso(object[key].toString());
    if (!day)
        return wrong(place, tr("“%1” must be a date like 2024-07-31").arg(key));
    return *day;
}

Result<std::optional<Day>> dayOrNoneAt(const QJsonObject& object, const QString& place, const QString& key)
{
    if (!object.contains(key))
        return std::optional<Day>();
    const auto day = dayAt(object, place, key);
    if (!day)
        return tl::unexpected(day.error());
    return std::optional(*day);
}

Result<QJsonArray> arrayAt(const QJsonObject& object, const QString& place, const QString& key)
{
    if (!object[key].isArray())
        return wrong(place, tr("“%1” must be a list").arg(key));
    return object[key].toArray();
}

QString inside(const QString& place, const QString& key)
{
    return place.isEmpty() ? key : place + u'.' + key;
}

QString top(const QString& place)
{
    return place.isEmpty() ? tr("at the top") : place;
}

Result<int> colorAt(const QJsonObject& object, const QString& place)
{
    const double value = object["color"_L1].toDouble(object.contains("color"_L1) ? -1 : 0);
    if (value != std::floor(value) || value < 0 || value > PaletteSize)
        return wrong(place, tr("“color” must be a whole number from 0 to %1").arg(PaletteSize));
    return static_cast<int>(value);
}

} // namespace core::jsonread
