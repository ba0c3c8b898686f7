// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/decorationjson.h"

#include "core/base/translate.h"
#include "core/board/boardrules.h"
#include "core/board/jsonread.h"

using namespace Qt::StringLiterals;

namespace core::decorationjson {

using namespace jsonread;

namespace {

/// What frames and sticky notes have in common.
struct Item {
    QRectF rect;
    QString text;
    int color = 0;
    bool isLocked = false;
};

Result<Item> readItem(const QJsonObject& object, const QString& place, const QString& textKey)
{
    double numbers[4] = {};
    const QString keys[4] = { u"x"_s, u"y"_s, u"width"_s, u"height"_s };
    for (size_t i = 0; i < 4; ++i) {
        const auto number = coordinateAt(object, place, keys[i]);
        if (!number)
            return tl::unexpected(number.error());
        numbers[i] = *number;
    }
    const auto text = textOrNoneAt(object, place, textKey);
    if (!text)
        return tl::unexpected(text.error());
    const auto color = colorAt(object, place);
    if (!color)
        return tl::unexpected(color.error());
    const QJsonValue locked = object["locked"_L1];
    if (!locked.isUndefined() && !locked.isBool())
        return wrong(place, tr("“%1” must be true or false").arg(u"locked"_s));
    const QRectF rect(numbers[0], numbers[1], numbers[2], numbers[3]);
    if (!boardrules::mayStand(rect))
        return wrong(place, tr("“width” and “height” must be at least %1").arg(boardrules::SmallestDecoration));
    return Item{ rect, *text, *color, locked.toBool() };
}

Result<void> readFrame(Board& board, const QJsonObject& object, const QString& place)
{
    const QStringList keys{ u"title"_s, u"kind"_s, u"x"_s, u"y"_s, u"width"_s, u"height"_s, u"color"_s, u"locked"_s };
    if (auto known = allowOnly(object, place, keys); !known)
        return known;
    const auto item = readItem(object, place, u"title"_s);
    if (!item)
        return tl::unexpected(item.error());
    const auto kind = textOrNoneAt(object, place, u"kind"_s);
    if (!kind)
        return tl::unexpected(kind.error());
    if (!kind->isEmpty() && *kind != "frame"_L1 && *kind != "lane"_L1)
        return wrong(place, tr("“kind” must be “frame” or “lane”"));
    const auto which = *kind == "lane"_L1 ? Frame::Kind::Lane : Frame::Kind::Frame;
    board.insertFrame({ board.nextFrameId(), which, item->rect, item->text, item->color, item->isLocked });
    return {};
}

Result<void> readSticky(Board& board, const QJsonObject& object, const QString& place)
{
    const QStringList keys{ u"text"_s, u"x"_s, u"y"_s, u"width"_s, u"height"_s, u"color"_s, u"locked"_s };
    if (auto known = allowOnly(object, place, keys); !known)
        return known;
    const auto item = readItem(object, place, u"text"_s);
    if (!item)
        return tl::unexpected(item.error());
    board.insertSticky({ board.nextStickyId(), item->rect, item->text, item->color, item->isLocked });
    return {};
}

using Read = Result<void> (*)(Board& board, const QJsonObject& object, const QString& place);

Result<void> readList(Board& board, const QJsonObject& object, const QString& place, const QString& key, Read readOne)
{
    if (!object.contains(key))
        return {};
    const auto list = arrayAt(object, top(place), key);
    if (!list)
        return tl::unexpected(list.error());
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QString where = inside(place, u"%1[%2]"_s.arg(key).arg(i));
        if (!list->at(i).isObject())
            return wrong(where, tr("must be an object with “x”, “y”, “width” and “height”"));
        if (auto read = readOne(board, list->at(i).toObject(), where); !read)
            return read;
    }
    return {};
}

QJsonObject itemToJson(const Item& item, const QString& textKey)
{
    const QRectF& rect = item.rect;
    QJsonObject object{ { u"x"_s, rect.x() }, { u"y"_s, rect.y() }, { u"width"_s, rect.width() },
        { u"height"_s, rect.height() } };
    if (!item.text.isEmpty())
        object.insert(textKey, item.text);
    if (item.color != 0)
        object.insert("color"_L1, item.color);
    if (item.isLocked)
        object.insert("locked"_L1, true);
    return object;
}

} // namespace

QStringList keys()
{
    return { u"frames"_s, u"sticky_notes"_s };
}

Result<void> read(Board& board, const QJsonObject& object, const QString& place)
{
    if (auto frames = readList(board, object, place, u"frames"_s, readFrame); !frames)
        return frames;
    return readList(board, object, place, u"sticky_notes"_s, readSticky);
}

void write(const Board& board, QJsonObject& object)
{
    QJsonArray frames;
    for (const Frame& frame : board.frames()) {
        QJsonObject json = itemToJson({ frame.rect, frame.title, frame.color, frame.isLocked }, u"title"_s);
        if (frame.kind == Frame::Kind::Lane)
            json.insert("kind"_L1, u"lane"_s);
        frames.append(json);
    }
    QJsonArray stickies;
    for (const Sticky& sticky : board.stickies())
        stickies.append(itemToJson({ sticky.rect, sticky.text, sticky.color, sticky.isLocked }, u"text"_s));
    if (!frames.isEmpty())
        object.insert("frames"_L1, frames);
    if (!stickies.isEmpty())
        object.insert("sticky_notes"_L1, stickies);
}

} // namespace core::decorationjson
