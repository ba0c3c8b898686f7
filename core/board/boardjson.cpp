// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardjson.h"

#include "core/base/translate.h"
#include "core/board/boardrules.h"
#include "core/board/decorationjson.h"
#include "core/board/jsonread.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::boardjson {

using namespace jsonread;

namespace {

constexpr int MostDays = 110'000;

Result<void> readNode(
    Board& board, const QJsonValue& json, const QString& place, const QHash<QString, SegmentId>& segments)
{
    if (!json.isObject())
        return wrong(place, tr("must be an object with “segment”, “x” and “y”"));
    const QJsonObject object = json.toObject();
    const QStringList keys{ u"segment"_s, u"x"_s, u"y"_s, u"note"_s, u"since"_s, u"color"_s, u"locked"_s };
    if (auto known = allowOnly(object, place, keys); !known)
        return known;
    const auto name = textAt(object, place, u"segment"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto x = coordinateAt(object, place, u"x"_s);
    if (!x)
        return tl::unexpected(x.error());
    const auto y = coordinateAt(object, place, u"y"_s);
    if (!y)
        return tl::unexpected(y.error());
    const auto note = textOrNoneAt(object, place, u"note"_s);
    if (!note)
        return tl::unexpected(note.error());
    const auto since = dayOrNoneAt(object, place, u"since"_s);
    if (!since)
        return tl::unexpected(since.error());
    const auto color = colorAt(object, place);
    if (!color)
        return tl::unexpected(color.error());
    const QJsonValue locked = object["locked"_L1];
    if (!locked.isUndefined() && !locked.isBool())
        return wrong(place, tr("“%1” must be true or false").arg(u"locked"_s));

    const SegmentId segment = segments.value(*name);
    if (!segment.isValid())
        return wrong(place, tr("there is no segment “%1”").arg(*name));
    if (!boardrules::mayAdd(board, segment))
        return wrong(place, tr("“%1” stands on the board already").arg(*name));
    board.insertNode({ board.nextNodeId(), segment, QPointF(*x, *y), *note, *color, locked.toBool(), *since });
    return {};
}

Result<NodeId> endOf(const Board& board, const QJsonObject& object, const QString& place, const QString& key,
    const QHash<QString, SegmentId>& segments)
{
    const auto name = textAt(object, place, key);
    if (!name)
        return tl::unexpected(name.error());
    const SegmentId segment = segments.value(*name);
    if (!segment.isValid())
        return wrong(place, tr("there is no segment “%1”").arg(*name));
    const Node* node = board.nodeOf(segment);
    if (!node)
        return wrong(place, tr("“%1” is not among the nodes of the board").arg(*name));
    return node->id;
}

Result<void> readArrow(
    Board& board, const QJsonValue& json, const QString& place, const QHash<QString, SegmentId>& segments)
{
    if (!json.isObject())
        return wrong(place, tr("must be an object with “from” and “to”"));
    const QJsonObject object = json.toObject();
    if (auto known = allowOnly(object, place, { u"from"_s, u"to"_s, u"note"_s, u"since"_s }); !known)
        return known;
    const auto source = endOf(board, object, place, u"from"_s, segments);
    if (!source)
        return tl::unexpected(source.error());
    const auto target = endOf(board, object, place, u"to"_s, segments);
    if (!target)
        return tl::unexpected(target.error());
    const auto note = textOrNoneAt(object, place, u"note"_s);
    if (!note)
        return tl::unexpected(note.error());
    const auto since = dayOrNoneAt(object, place, u"since"_s);
    if (!since)
        return tl::unexpected(since.error());

    switch (boardrules::mayConnect(board, *source, *target)) {
    case boardrules::Refusal::SameNode:
        return wrong(place, tr("an arrow cannot lead from a segment to itself"));
    case boardrules::Refusal::AlreadyThere:
        return wrong(place, tr("the same arrow is there already"));
    case boardrules::Refusal::UnknownNode:
    case boardrules::Refusal::None:
        break;
    }
    board.insertArrow({ board.nextArrowId(), *source, *target, *note, *since });
    return {};
}

QStringList bodyKeys()
{
    return QStringList{ u"nodes"_s, u"arrows"_s, u"period"_s, u"options"_s } + decorationjson::keys();
}

Result<QJsonObject> documentOf(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = text.left(error.offset).count('\n') + 1;
        return failure(ErrorCode::InvalidInput,
            tr("The board cannot be read: it is not JSON (line %1: %2).").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, tr("The board cannot be read: it must be a JSON object."));
    return document.object();
}

Result<void> readNodes(
    Board& board, const QJsonObject& object, const QString& place, const QHash<QString, SegmentId>& ids)
{
    const auto nodes = arrayAt(object, top(place), u"nodes"_s);
    if (!nodes)
        return tl::unexpected(nodes.error());
    for (qsizetype i = 0; i < nodes->size(); ++i) {
        if (auto read = readNode(board, nodes->at(i), inside(place, u"nodes[%1]"_s.arg(i)), ids); !read)
            return read;
    }
    return {};
}

Result<void> readArrows(
    Board& board, const QJsonObject& object, const QString& place, const QHash<QString, SegmentId>& ids)
{
    const auto arrows = arrayAt(object, top(place), u"arrows"_s);
    if (!arrows)
        return tl::unexpected(arrows.error());
    for (qsizetype i = 0; i < arrows->size(); ++i) {
        if (auto read = readArrow(board, arrows->at(i), inside(place, u"arrows[%1]"_s.arg(i)), ids); !read)
            return read;
    }
    return {};
}

/// Nodes, arrows, period and options; what else may stand in the object is the caller's business.
Result<Board> readBody(const QJsonObject& object, const std::vector<Segment>& segments, const QString& place)
{
    Board board;
    QHash<QString, SegmentId> ids;
    for (const Segment& segment : segments)
        ids.insert(segment.name, segment.id);
    if (auto read = readNodes(board, object, place, ids); !read)
        return tl::unexpected(read.error());
    if (auto read = readArrows(board, object, place, ids); !read)
        return tl::unexpected(read.error());
    if (auto read = decorationjson::read(board, object, place); !read)
        return tl::unexpected(read.error());
    if (const QJsonValue period = object["period"_L1]; !period.isUndefined()) {
        const auto choice = periodFromJson(period.toObject(), inside(place, u"period"_s));
        if (!choice)
            return tl::unexpected(choice.error());
        board.period = *choice;
    }
    if (const QJsonValue options = object["options"_L1]; !options.isUndefined()) {
        const QString where = inside(place, u"options"_s);
        if (!options.isObject())
            return wrong(where, tr("must be an object"));
        const auto read = optionsFromJson(options.toObject(), where);
        if (!read)
            return tl::unexpected(read.error());
        board.options = *read;
    }
    return board;
}

} // namespace

Result<Board> fromJson(const QByteArray& text, const std::vector<Segment>& segments)
{
    const auto object = documentOf(text);
    if (!object)
        return tl::unexpected(object.error());
    if (auto known = allowOnly(*object, top({}), QStringList{ u"version"_s, u"name"_s } + bodyKeys()); !known)
        return tl::unexpected(known.error());
    if (const QJsonValue version = (*object)["version"_L1]; !version.isDouble() || version.toDouble() != 1)
        return wrong(top({}), tr("“version” must be 1, the only version this program knows"));
    const auto name = textAt(*object, top({}), u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    auto board = readBody(*object, segments, {});
    if (board)
        board->name = *name;
    return board;
}

Result<Board> bodyFromJson(const QJsonObject& json, const std::vector<Segment>& segments, const QString& place)
{
    if (auto known = allowOnly(json, place, bodyKeys()); !known)
        return tl::unexpected(known.error());
    return readBody(json, segments, place);
}

QJsonObject bodyToJson(const Board& board, const std::vector<Segment>& segments)
{
    QHash<SegmentId, QString> names;
    for (const Segment& segment : segments)
        names.insert(segment.id, segment.name);
    const auto withNote = [](QJsonObject object, const QString& note, const std::optional<Day>& since) {
        if (!note.isEmpty())
            object.insert("note"_L1, note);
        if (since)
            object.insert("since"_L1, since->toIso());
        return object;
    };

    QJsonArray nodes;
    for (const Node& node : board.nodes()) {
        QJsonObject object{ { u"segment"_s, names.value(node.segment) }, { u"x"_s, node.position.x() },
            { u"y"_s, node.position.y() } };
        if (node.color != 0)
            object.insert("color"_L1, node.color);
        if (node.isLocked)
            object.insert("locked"_L1, true);
        nodes.append(withNote(object, node.note, node.noteSince));
    }
    QJsonArray arrows;
    for (const Arrow& arrow : board.arrows()) {
        arrows.append(withNote({ { u"from"_s, names.value(board.node(arrow.source)->segment) },
                                   { u"to"_s, names.value(board.node(arrow.target)->segment) } },
            arrow.note, arrow.noteSince));
    }
    QJsonObject object{ { u"nodes"_s, nodes }, { u"arrows"_s, arrows }, { u"period"_s, periodToJson(board.period) } };
    if (board.options != RuleOptions())
        object.insert("options"_L1, optionsToJson(board.options));
    decorationjson::write(board, object);
    return object;
}

QByteArray toJson(const Board& board, const std::vector<Segment>& segments)
{
    QJsonObject object = bodyToJson(board, segments);
    object.insert("version"_L1, 1);
    object.insert("name"_L1, board.name);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonObject periodToJson(const PeriodChoice& period)
{
    switch (period.kind) {
    case PeriodChoice::Kind::LastDays:
        return { { u"last_days"_s, period.days } };
    case PeriodChoice::Kind::ThisMonth:
        return { { u"month"_s, u"this"_s } };
    case PeriodChoice::Kind::LastMonth:
        return { { u"month"_s, u"last"_s } };
    case PeriodChoice::Kind::Custom:
        break;
    }
    return { { u"from"_s, period.custom.first.toIso() }, { u"to"_s, period.custom.last.toIso() } };
}

Result<PeriodChoice> periodFromJson(const QJsonObject& json, const QString& place)
{
    if (auto known = allowOnly(json, place, { u"last_days"_s, u"month"_s, u"from"_s, u"to"_s }); !known)
        return tl::unexpected(known.error());
    PeriodChoice choice;
    if (json.contains("last_days"_L1) && json.size() == 1) {
        const double days = json["last_days"_L1].toDouble(0);
        if (!(days >= 1 && days <= MostDays) || days != std::floor(days))
            return wrong(place, tr("“last_days” must be a whole number from 1 on"));
        choice.days = static_cast<int>(days);
        return choice;
    }
    if (json.contains("month"_L1) && json.size() == 1) {
        const QString month = json["month"_L1].toString();
        if (month != "this"_L1 && month != "last"_L1)
            return wrong(place, tr("“month” must be “this” or “last”"));
        choice.kind = month == "this"_L1 ? PeriodChoice::Kind::ThisMonth : PeriodChoice::Kind::LastMonth;
        return choice;
    }
    if (!json.contains("from"_L1) || !json.contains("to"_L1) || json.size() != 2)
        return wrong(place, tr("must be an object with “last_days”, or “month”, or “from” and “to”"));
    const auto first = dayAt(json, place, u"from"_s);
    if (!first)
        return tl::unexpected(first.error());
    const auto last = dayAt(json, place, u"to"_s);
    if (!last)
        return tl::unexpected(last.error());
    if (*last < *first)
        return wrong(place, tr("“from” must not be after “to”"));
    choice.kind = PeriodChoice::Kind::Custom;
    choice.custom = { *first, *last };
    return choice;
}

QJsonObject optionsToJson(const RuleOptions& options)
{
    QJsonObject object;
    if (options.directOnly)
        object.insert("direct"_L1, true);
    if (options.firstTimeOnly)
        object.insert("first_time"_L1, true);
    if (options.recordedOnly)
        object.insert("recorded_only"_L1, true);
    return object;
}

Result<RuleOptions> optionsFromJson(const QJsonObject& json, const QString& place)
{
    RuleOptions options;
    const std::pair<QString, bool*> members[] = { { u"direct"_s, &options.directOnly },
        { u"first_time"_s, &options.firstTimeOnly }, { u"recorded_only"_s, &options.recordedOnly } };
    QStringList keys;
    for (const auto& [key, member] : members)
        keys.append(key);
    if (auto known = allowOnly(json, place, keys); !known)
        return tl::unexpected(known.error());
    for (const auto& [key, member] : members) {
        if (!json.contains(key))
            continue;
        if (!json[key].isBool())
            return wrong(place, tr("“%1” must be true or false").arg(key));
        *member = json[key].toBool();
    }
    return options;
}

} // namespace core::boardjson
