// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlejson.h"

#include "core/base/translate.h"
#include "core/board/boardjson.h"
#include "core/exchange/references.h"
#include "core/segments/jsonreader.h"
#include "core/segments/segmentjson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core::bundlejson {

namespace {

constexpr int Version = 1;
constexpr int MostSegments = 10'000;
constexpr int MostGroups = 1'000;

using jsonreader::inPlace;
using jsonreader::refusal;

/// A list that may be left out, of at most `most` entries.
Result<QJsonArray> list(const QJsonObject& object, const QString& key, const QString& place, int most)
{
    const QJsonValue value = object[key];
    if (value.isUndefined())
        return QJsonArray();
    if (!value.isArray())
        return refusal(inPlace(place, key), tr("this must be a list"));
    if (value.toArray().size() > most)
        return refusal(inPlace(place, key), tr("this list is too long; at most %1 fit").arg(most));
    return value.toArray();
}

/// Takes a yes or no out of the object; no if it is not there.
Result<bool> takeFlag(QJsonObject& object, const QString& key, const QString& place)
{
    const QJsonValue value = object.take(key);
    if (!value.isUndefined() && !value.isBool())
        return refusal(inPlace(place, key), tr("this must be true or false"));
    return value.toBool();
}

Result<Segment> segmentFrom(const QJsonValue& json, const QString& place)
{
    if (!json.isObject())
        return segmentFromJson(json, place);
    QJsonObject object = json.toObject();
    const auto fromCreation = takeFlag(object, u"from_creation"_s, place);
    if (!fromCreation)
        return tl::unexpected(fromCreation.error());
    const auto isList = takeFlag(object, u"list"_s, place);
    if (!isList)
        return tl::unexpected(isList.error());
    if (*isList) {
        if (object.contains(u"conditions"_s))
            return refusal(place, tr("a list has no conditions"));
        object[u"conditions"_s] = QJsonObject{ { u"all"_s, QJsonArray() } };
    }
    auto segment = segmentFromJson(object, place);
    if (!segment)
        return segment;
    if (segment->name.trimmed().isEmpty())
        return refusal(inPlace(place, u"name"_s), tr("a segment needs a name"));
    if (*isList)
        segment->conditions.reset();
    segment->fromCreation = *fromCreation;
    return segment;
}

using Names = QHash<QString, SegmentId>;

Result<Names> takeSegments(Bundle& bundle, const QJsonArray& array)
{
    Names names;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"segments[%1]"_s.arg(i);
        auto segment = segmentFrom(array[i], place);
        if (!segment)
            return tl::unexpected(segment.error());
        if (names.contains(segment->name))
            return refusal(place, tr("the name “%1” stands twice").arg(segment->name));
        segment->id = { i + 1 };
        names.insert(segment->name, segment->id);
        bundle.segments.push_back(std::move(*segment));
    }
    for (const Segment& segment : bundle.segments) {
        const QStringList referred = segment.conditions ? references::names(*segment.conditions) : QStringList();
        for (const QString& name : referred) {
            if (!names.contains(name))
                return refusal(u"segments[%1].conditions"_s.arg(segment.id.value - 1),
                    tr("they ask for the segment “%1”, which is not in the file").arg(name));
        }
    }
    return names;
}

Result<Bundle::Group> groupFrom(const QJsonValue& json, const QString& place, const Bundle& bundle, const Names& names)
{
    if (!json.isObject())
        return refusal(place, tr("a group must be an object"));
    const QJsonObject object = json.toObject();
    if (auto known = jsonreader::checkKeys(object, { u"name"_s, u"segments"_s, u"board"_s }, place); !known)
        return tl::unexpected(known.error());
    Bundle::Group group;
    const auto name = jsonreader::text(object, u"name"_s, place);
    if (!name)
        return tl::unexpected(name.error());
    if (name->trimmed().isEmpty())
        return refusal(inPlace(place, u"name"_s), tr("a group needs a name"));
    group.name = *name;
    const auto members = list(object, u"segments"_s, place, MostSegments);
    if (!members)
        return tl::unexpected(members.error());
    for (qsizetype i = 0; i < members->size(); ++i) {
        const SegmentId id = names.value(members->at(i).toString());
        const QString where = inPlace(place, u"segments[%1]"_s.arg(i));
        if (!id.isValid())
            return refusal(where, tr("this must be the name of a segment in the file"));
        if (std::ranges::find(group.segments, id) != group.segments.end())
            return refusal(where, tr("the segment stands here already"));
        group.segments.push_back(id);
    }
    if (const QJsonValue value = object[u"board"_s]; !value.isUndefined()) {
        const QString where = inPlace(place, u"board"_s);
        if (!value.isObject())
            return refusal(where, tr("a board must be an object"));
        auto board = boardjson::bodyFromJson(value.toObject(), bundle.segments, where);
        if (!board)
            return tl::unexpected(board.error());
        board->name = group.name;
        group.board = std::move(*board);
    }
    return group;
}

} // namespace

Result<Bundle> fromJson(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = 1 + text.first(std::clamp<qsizetype>(error.offset, 0, text.size())).count('\n');
        return failure(
            ErrorCode::InvalidInput, tr("The file is not valid JSON: line %1, %2.").arg(line).arg(error.errorString()));
    }
    const QJsonObject object = document.object();
    if (!object.contains(u"journeyboard"_s))
        return failure(ErrorCode::InvalidInput,
            tr("The file holds no segments of Journeyboard: “journeyboard”, its version, is missing."));
    if (object[u"journeyboard"_s] != QJsonValue(Version))
        return refusal(u"journeyboard"_s, tr("this must be %1, the only version this program knows").arg(Version));
    if (auto known = jsonreader::checkKeys(object, { u"journeyboard"_s, u"segments"_s, u"groups"_s }, {}); !known)
        return tl::unexpected(known.error());

    Bundle bundle;
    const auto segments = list(object, u"segments"_s, {}, MostSegments);
    if (!segments)
        return tl::unexpected(segments.error());
    const auto names = takeSegments(bundle, *segments);
    if (!names)
        return tl::unexpected(names.error());
    const auto groups = list(object, u"groups"_s, {}, MostGroups);
    if (!groups)
        return tl::unexpected(groups.error());
    for (qsizetype i = 0; i < groups->size(); ++i) {
        const QString place = u"groups[%1]"_s.arg(i);
        auto group = groupFrom(groups->at(i), place, bundle, *names);
        if (!group)
            return tl::unexpected(group.error());
        if (std::ranges::find(bundle.groups, group->name, &Bundle::Group::name) != bundle.groups.end())
            return refusal(place, tr("the name “%1” stands twice").arg(group->name));
        bundle.groups.push_back(std::move(*group));
    }
    if (bundle.segments.empty() && bundle.groups.empty())
        return failure(ErrorCode::InvalidInput, tr("There is no segment and no group in the file."));
    return bundle;
}

QByteArray toJson(const Bundle& bundle)
{
    QJsonArray segments;
    for (const Segment& segment : bundle.segments) {
        QJsonObject object = segmentToJson(segment);
        if (segment.isList())
            object[u"list"_s] = true;
        if (segment.fromCreation)
            object[u"from_creation"_s] = true;
        segments.append(object);
    }
    QJsonObject document{ { u"journeyboard"_s, Version }, { u"segments"_s, segments } };
    QJsonArray groups;
    for (const Bundle::Group& group : bundle.groups) {
        QJsonArray members;
        for (const SegmentId id : group.segments)
            members.append(bundle.segments.at(static_cast<size_t>(id.value - 1)).name);
        QJsonObject object{ { u"name"_s, group.name }, { u"segments"_s, members } };
        if (group.board)
            object[u"board"_s] = boardjson::bodyToJson(*group.board, bundle.segments);
        groups.append(object);
    }
    if (!groups.isEmpty())
        document[u"groups"_s] = groups;
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

bool isBundle(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object().contains(u"journeyboard"_s);
}

} // namespace core::bundlejson
