// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/boardclipboard.h"

#include "core/board/boardjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::boardclipboard {

core::Board piece(const core::Board& board, const BoardItems& items)
{
    core::Board piece;
    piece.name = board.name;
    for (const core::NodeId id : items.nodes)
        piece.insertNode(*board.node(id));
    for (const core::Arrow& arrow : board.arrows()) {
        if (piece.node(arrow.source) && piece.node(arrow.target))
            piece.insertArrow(arrow);
    }
    for (const core::FrameId id : items.frames)
        piece.insertFrame(*board.frame(id));
    for (const core::StickyId id : items.stickies)
        piece.insertSticky(*board.sticky(id));
    return piece;
}

QMimeData* toMime(const core::Board& piece, const std::vector<core::Segment>& segments)
{
    auto* data = new QMimeData;
    const QJsonDocument document(core::boardjson::bodyToJson(piece, segments));
    data->setData(MimeType, document.toJson(QJsonDocument::Compact));
    QStringList names;
    for (const core::Node& node : piece.nodes()) {
        const auto segment = std::ranges::find(segments, node.segment, &core::Segment::id);
        if (segment != segments.end())
            names += segment->name;
    }
    for (const core::Sticky& sticky : piece.stickies())
        names += sticky.text;
    data->setText(names.join(u'\n'));
    return data;
}

bool isIn(const QMimeData* data)
{
    return data && data->hasFormat(MimeType);
}

std::optional<Incoming> fromMime(const QMimeData* data, const std::vector<core::Segment>& segments)
{
    if (!isIn(data))
        return std::nullopt;
    QJsonObject object = QJsonDocument::fromJson(data->data(MimeType)).object();
    QSet<QString> known;
    for (const core::Segment& segment : segments)
        known.insert(segment.name);
    Incoming incoming;
    QJsonArray nodes;
    for (const QJsonValue& node : object["nodes"_L1].toArray()) {
        if (known.contains(node["segment"_L1].toString()))
            nodes.append(node);
        else
            ++incoming.unknown;
    }
    QJsonArray arrows;
    for (const QJsonValue& arrow : object["arrows"_L1].toArray()) {
        if (known.contains(arrow["from"_L1].toString()) && known.contains(arrow["to"_L1].toString()))
            arrows.append(arrow);
    }
    object["nodes"_L1] = nodes;
    object["arrows"_L1] = arrows;
    auto piece = core::boardjson::bodyFromJson(object, segments, {});
    if (!piece)
        return std::nullopt; // another program's, or damaged
    incoming.piece = std::move(*piece);
    return incoming;
}

QPointF freeOffset(const core::Board& board, const core::Board& piece)
{
    constexpr double Step = 24;
    const auto isTaken = [](const auto& there, const auto& placeOf, const QPointF& place) {
        return std::ranges::any_of(
            there, [&](const auto& item) { return (placeOf(item) - place).manhattanLength() < Step; });
    };
    const auto ofNode = [](const core::Node& node) { return node.position; };
    const auto ofRect = [](const auto& item) { return item.rect.topLeft(); };
    QPointF by;
    const auto coversSomething = [&] {
        return std::ranges::any_of(piece.nodes(), [&](const core::Node& node) {
            return !board.nodeOf(node.segment) && isTaken(board.nodes(), ofNode, node.position + by);
        }) || std::ranges::any_of(piece.frames(), [&](const core::Frame& frame) {
            return isTaken(board.frames(), ofRect, frame.rect.topLeft() + by);
        }) || std::ranges::any_of(piece.stickies(), [&](const core::Sticky& sticky) {
            return isTaken(board.stickies(), ofRect, sticky.rect.topLeft() + by);
        });
    };
    while (coversSomething())
        by += QPointF(Step, Step);
    return by;
}

} // namespace ui::boardclipboard
