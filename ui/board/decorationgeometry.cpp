// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/decorationgeometry.h"

#include "core/board/boardrules.h"
#include "ui/board/boardgeometry.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::decorationgeometry {

namespace {

constexpr double RimReach = 5;
constexpr double CornerReach = 10;
constexpr double FrameMargin = 24;

QPointF cornerOf(const QRectF& rect, Qt::Corner corner)
{
    switch (corner) {
    case Qt::TopLeftCorner:
        return rect.topLeft();
    case Qt::TopRightCorner:
        return rect.topRight();
    case Qt::BottomLeftCorner:
        return rect.bottomLeft();
    case Qt::BottomRightCorner:
        return rect.bottomRight();
    }
    Q_UNREACHABLE();
}

std::optional<Qt::Corner> cornerAt(const QRectF& rect, const QPointF& point, double reach)
{
    for (const Qt::Corner corner :
        { Qt::BottomRightCorner, Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner }) {
        if (QLineF(cornerOf(rect, corner), point).length() <= reach)
            return corner;
    }
    return std::nullopt;
}

bool isOnRim(const QRectF& rect, const QPointF& point, double reach)
{
    return rect.adjusted(-reach, -reach, reach, reach).contains(point)
        && !rect.adjusted(reach, reach, -reach, -reach).contains(point);
}

} // namespace

QRectF bounds(const core::Board& board)
{
    QRectF all;
    for (const core::Frame& frame : board.frames())
        all |= frame.rect;
    for (const core::Sticky& sticky : board.stickies())
        all |= sticky.rect;
    return all;
}

QRectF titleArea(const QRectF& frame)
{
    return { frame.topLeft(), QSizeF(frame.width(), std::min(TitleHeight, frame.height())) };
}

DecorationHit hitAt(const core::Board& board, const QPointF& point, double scale, const BoardItems& selected)
{
    const double slack = 1 / std::clamp(scale, 0.25, 1.0);
    for (const core::StickyId id : selected.stickies) {
        const auto corner = cornerAt(board.sticky(id)->rect, point, CornerReach * slack);
        if (corner && core::boardrules::mayChange(board, id))
            return { DecorationHit::Kind::StickyCorner, {}, id, *corner };
    }
    for (const core::FrameId id : selected.frames) {
        const auto corner = cornerAt(board.frame(id)->rect, point, CornerReach * slack);
        if (corner && core::boardrules::mayChange(board, id))
            return { DecorationHit::Kind::FrameCorner, id, {}, *corner };
    }
    const auto& stickies = board.stickies();
    for (auto sticky = stickies.rbegin(); sticky != stickies.rend(); ++sticky) {
        if (sticky->rect.contains(point))
            return { DecorationHit::Kind::Sticky, {}, sticky->id };
    }
    const auto& frames = board.frames();
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame) {
        if (titleArea(frame->rect).contains(point) || isOnRim(frame->rect, point, RimReach * slack))
            return { DecorationHit::Kind::Frame, frame->id, {} };
    }
    return {};
}

BoardItems contentsOf(const core::Board& board, core::FrameId frame)
{
    BoardItems items;
    const core::Frame* const outer = board.frame(frame);
    if (!outer)
        return items;
    for (const core::Node& node : board.nodes()) {
        if (outer->rect.contains(boardgeometry::cardRect(node.position).center()))
            items.nodes.push_back(node.id);
    }
    for (const core::Frame& inner : board.frames()) {
        if (inner.id != frame && outer->rect.contains(inner.rect) && inner.rect != outer->rect)
            items.frames.push_back(inner.id);
    }
    for (const core::Sticky& sticky : board.stickies()) {
        if (outer->rect.contains(sticky.rect.center()))
            items.stickies.push_back(sticky.id);
    }
    return items;
}

QRectF resized(const QRectF& rect, Qt::Corner corner, const QPointF& to)
{
    constexpr double Least = core::boardrules::SmallestDecoration;
    QRectF after = rect;
    if (corner == Qt::TopLeftCorner || corner == Qt::BottomLeftCorner)
        after.setLeft(std::min(to.x(), rect.right() - Least));
    else
        after.setRight(std::max(to.x(), rect.left() + Least));
    if (corner == Qt::TopLeftCorner || corner == Qt::TopRightCorner)
        after.setTop(std::min(to.y(), rect.bottom() - Least));
    else
        after.setBottom(std::max(to.y(), rect.top() + Least));
    return after;
}

QRectF around(const core::Board& board, const std::vector<core::NodeId>& nodes)
{
    QRectF all;
    for (const core::NodeId id : nodes)
        all |= boardgeometry::cardRect(board.node(id)->position);
    return all.adjusted(-FrameMargin, -FrameMargin - TitleHeight, FrameMargin, FrameMargin);
}

void letFramesFollow(const core::Board& board, BoardPlaces& places)
{
    for (const core::Frame& frame : board.frames()) {
        const BoardItems contents = contentsOf(board, frame.id);
        const bool hasMoved =
            std::ranges::any_of(contents.nodes, [&places](core::NodeId id) { return places.nodes.contains(id); });
        if (frame.kind == core::Frame::Kind::Lane || frame.isLocked || !hasMoved)
            continue;
        QRectF all;
        for (const core::NodeId id : contents.nodes) {
            const auto moved = places.nodes.find(id);
            all |= boardgeometry::cardRect(moved == places.nodes.end() ? board.node(id)->position : moved->second);
        }
        const QRectF after = all.adjusted(-FrameMargin, -FrameMargin - TitleHeight, FrameMargin, FrameMargin);
        places.frames.emplace(frame.id, after);
        for (const core::StickyId id : contents.stickies)
            places.stickies.emplace(id, board.sticky(id)->rect.translated(after.topLeft() - frame.rect.topLeft()));
    }
}

void moveLanes(const core::Board& board, const std::map<core::FrameId, QRectF>& lanes, BoardPlaces& places)
{
    for (const auto& [id, after] : lanes) {
        const QPointF by = after.topLeft() - board.frame(id)->rect.topLeft();
        places.frames.emplace(id, after);
        if (by.isNull())
            continue;
        for (const core::StickyId sticky : contentsOf(board, id).stickies)
            places.stickies.emplace(sticky, board.sticky(sticky)->rect.translated(by));
    }
}

std::vector<QRectF> lanes(const core::Board& board, int count, const QPointF& otherwiseAt)
{
    constexpr QSizeF Lane{ 312, 640 };
    QRectF all;
    for (const core::Node& node : board.nodes())
        all |= boardgeometry::cardRect(node.position);
    QRectF ground(otherwiseAt - QPointF(Lane.width() * count, Lane.height()) / 2, Lane);
    if (!all.isNull()) {
        ground = all.adjusted(-FrameMargin, -FrameMargin - TitleHeight, FrameMargin, FrameMargin);
        ground.setWidth(std::max(Lane.width(), ground.width() / count));
    }
    ground.moveTopLeft(boardgeometry::snapped(ground.topLeft()));
    ground.setWidth(std::ceil(ground.width() / boardgeometry::GridStep) * boardgeometry::GridStep);
    std::vector<QRectF> rects;
    for (int i = 0; i < count; ++i)
        rects.push_back(ground.translated(i * ground.width(), 0));
    return rects;
}

} // namespace ui::decorationgeometry
