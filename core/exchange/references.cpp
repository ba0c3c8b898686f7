// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/references.h"

#include "core/segments/conditionjson.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace core::references {

namespace {

/// Visits each "segment" of the conditions in their file form, which names segments nowhere else.
QJsonValue mapped(const QJsonValue& json, const std::function<QString(const QString&)>& change)
{
    if (json.isArray()) {
        QJsonArray array;
        for (const QJsonValue& value : json.toArray())
            array.append(mapped(value, change));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonValue value = *entry;
        *entry = entry.key() == "segment"_L1 && value.isString() ? QJsonValue(change(value.toString()))
                                                                 : mapped(value, change);
    }
    return object;
}

} // namespace

QStringList names(const Condition& condition)
{
    QStringList found;
    mapped(conditionToJson(condition), [&](const QString& name) {
        if (!found.contains(name))
            found.append(name);
        return name;
    });
    return found;
}

Condition renamed(const Condition& condition, const QHash<QString, QString>& names)
{
    if (references::names(condition).isEmpty())
        return condition;
    const QJsonValue json =
        mapped(conditionToJson(condition), [&](const QString& name) { return names.value(name, name); });
    return conditionFromJson(json).value_or(condition);
}

} // namespace core::references
