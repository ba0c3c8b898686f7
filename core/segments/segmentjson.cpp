// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/segmentjson.h"

#include "core/base/translate.h"
#include "core/segments/conditionjson.h"
#include "core/segments/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const std::array<std::pair<Stage, QString>, 5>& stages()
{
    static const std::array<std::pair<Stage, QString>, 5> Stages{ { { Stage::Entry, u"entry"_s },
        { Stage::First, u"first"_s }, { Stage::Repeat, u"repeat"_s }, { Stage::Loyal, u"loyal"_s },
        { Stage::Risk, u"risk"_s } } };
    return Stages;
}

} // namespace

Result<Segment> segmentFromJson(const QJsonValue& json, const QString& place)
{
    if (!json.isObject())
        return jsonreader::refusal(place, tr("a segment must be an object"));
    const QJsonObject object = json.toObject();
    if (auto known = jsonreader::checkKeys(object, { u"name"_s, u"conditions"_s, u"note"_s, u"stage"_s }, place);
        !known)
        return tl::unexpected(known.error());
    const auto name = jsonreader::text(object, u"name"_s, place);
    if (!name)
        return tl::unexpected(name.error());
    if (name->isEmpty())
        return jsonreader::refusal(jsonreader::inPlace(place, u"name"_s), tr("a segment needs a name"));
    if (!object.contains(u"conditions"_s))
        return jsonreader::refusal(place, tr("“conditions” are missing"));
    auto conditions = conditionFromJson(object[u"conditions"_s], jsonreader::inPlace(place, u"conditions"_s));
    if (!conditions)
        return tl::unexpected(conditions.error());
    Segment segment;
    segment.name = *name;
    segment.conditions = std::move(*conditions);
    if (object.contains(u"note"_s)) {
        const auto note = jsonreader::text(object, u"note"_s, place);
        if (!note)
            return tl::unexpected(note.error());
        segment.note = *note;
    }
    if (object.contains(u"stage"_s)) {
        const auto word = jsonreader::text(object, u"stage"_s, place);
        if (!word)
            return tl::unexpected(word.error());
        const auto stage = std::ranges::find(stages(), *word, &std::pair<Stage, QString>::second);
        if (stage == stages().end())
            return jsonreader::refusal(jsonreader::inPlace(place, u"stage"_s),
                tr("unknown stage “%1”; stages are entry, first, repeat, loyal, risk").arg(*word));
        segment.stage = stage->first;
    }
    return segment;
}

Result<std::vector<Segment>> segmentsFromJson(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = 1 + text.first(std::min<qsizetype>(error.offset, text.size())).count('\n');
        return failure(
            ErrorCode::InvalidInput, tr("The file is not valid JSON: line %1, %2.").arg(line).arg(error.errorString()));
    }
    std::vector<Segment> segments;
    if (document.isObject()) {
        auto segment = segmentFromJson(document.object(), {});
        if (!segment)
            return tl::unexpected(segment.error());
        segments.push_back(std::move(*segment));
        return segments;
    }
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto segment = segmentFromJson(array[i], u"[%1]"_s.arg(i));
        if (!segment)
            return tl::unexpected(segment.error());
        segments.push_back(std::move(*segment));
    }
    return segments;
}

QJsonObject segmentToJson(const Segment& segment)
{
    QJsonObject json{ { u"name"_s, segment.name } };
    if (segment.conditions)
        json[u"conditions"_s] = conditionToJson(*segment.conditions);
    if (!segment.note.isEmpty())
        json[u"note"_s] = segment.note;
    const auto stage = std::ranges::find(stages(), segment.stage, &std::pair<Stage, QString>::first);
    if (stage != stages().end())
        json[u"stage"_s] = stage->second;
    return json;
}

} // namespace core
