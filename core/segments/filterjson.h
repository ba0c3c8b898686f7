// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/segments/condition.h"
#include "core/segments/conditionwords.h"
#include "core/segments/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>

/// Parts of conditions in their file form: groups, filters of orders and windows. Used by the JSON reader and writer of
/// conditions alone.
namespace core::filterjson {

/// Which attributes a filter may ask for.
enum class Of { Orders, Lines };

[[nodiscard]] Result<OrderFilter> filterFrom(const QJsonValue& json, const QString& place, int depth, Of of);
[[nodiscard]] QJsonObject filterToJson(const OrderFilter& filter);

[[nodiscard]] Result<Window> windowFrom(const QJsonValue& json, const QString& place);
[[nodiscard]] QJsonObject windowToJson(const Window& window);
[[nodiscard]] Result<OrderPosition> positionFrom(const QJsonValue& json, const QString& place);
[[nodiscard]] QJsonObject positionToJson(const OrderPosition& position);

/// How a group is combined, if the object is one.
[[nodiscard]] std::optional<Combine> groupOf(const QJsonObject& object);
/// The list of a group, checked: {"all": […]} or {"at_least": 2, "of": […]}.
struct GroupHead {
    QString word; ///< the key of the list
    QJsonArray children;
    int least = 1;
};
[[nodiscard]] Result<GroupHead> groupHead(const QJsonObject& object, Combine combine, const QString& place, int depth);

/// The children of a group, read by `read` with their places.
template <typename Group, typename Read>
Result<Group> groupFrom(const QJsonObject& object, Combine combine, const QString& place, int depth, Read read)
{
    const auto head = groupHead(object, combine, place, depth);
    if (!head)
        return tl::unexpected(head.error());
    Group group;
    group.combine = combine;
    group.least = head->least;
    for (qsizetype i = 0; i < head->children.size(); ++i) {
        const QString inner = jsonreader::inPlace(place, head->word) + QStringLiteral("[%1]").arg(i);
        auto child = read(head->children[i], inner, depth + 1);
        if (!child)
            return tl::unexpected(child.error());
        group.children.push_back(std::move(*child));
    }
    return group;
}

template <typename Group, typename Write>
QJsonObject groupToJson(const Group& group, Write write)
{
    QJsonArray children;
    for (const auto& child : group.children)
        children.append(write(child));
    if (group.combine == Combine::AtLeast)
        return { { QStringLiteral("at_least"), group.least }, { QStringLiteral("of"), children } };
    return { { conditionwords::word(conditionwords::Combines, group.combine), children } };
}

} // namespace core::filterjson
