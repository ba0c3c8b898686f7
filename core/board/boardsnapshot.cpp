// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardsnapshot.h"

#include "core/base/translate.h"
#include "core/board/boardjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::boardsnapshot {

namespace {

constexpr int Format = 1;

/// What stands for the segment's name: names change, ids do not.
QString markOf(SegmentId segment)
{
    return u"#%1"_s.arg(segment.value);
}

Segment marked(SegmentId id)
{
    Segment segment;
    segment.id = id;
    segment.name = markOf(id);
    return segment;
}

tl::unexpected<Error> damaged(const QString& detail)
{
    return failure(ErrorCode::InvalidInput, tr("This state of the board cannot be read any more."), detail);
}

} // namespace

QByteArray toBytes(const Board& board, const std::vector<Segment>& segments)
{
    std::vector<Segment> marks;
    QJsonArray names;
    for (const Node& node : board.nodes()) {
        marks.push_back(marked(node.segment));
        const auto known = std::ranges::find(segments, node.segment, &Segment::id);
        names.append(QJsonArray{ node.segment.value, known == segments.end() ? QString() : known->name });
    }
    const QJsonObject whole{ { u"format"_s, Format }, { u"segments"_s, names },
        { u"board"_s, boardjson::bodyToJson(board, marks) } };
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Result<Restored> fromBytes(const QByteArray& bytes, const std::vector<Segment>& segments)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    if (whole[u"format"_s].toInt() != Format)
        return damaged(u"format"_s);
    std::vector<Segment> marks;
    QStringList gone;
    for (const QJsonValue& entry : whole[u"segments"_s].toArray()) {
        const SegmentId id{ entry[0].toInteger() };
        marks.push_back(marked(id));
        if (std::ranges::find(segments, id, &Segment::id) == segments.end())
            gone << entry[1].toString();
    }
    auto board = boardjson::bodyFromJson(whole[u"board"_s].toObject(), marks, u"board"_s);
    if (!board)
        return damaged(board.error().text);
    const std::vector<Node> nodes = board->nodes();
    for (const Node& node : nodes) {
        if (std::ranges::find(segments, node.segment, &Segment::id) != segments.end())
            continue;
        for (const Arrow& arrow : board->arrowsAt(node.id))
            board->removeArrow(arrow.id);
        board->removeNode(node.id);
    }
    return Restored{ std::move(*board), gone };
}

} // namespace core::boardsnapshot
