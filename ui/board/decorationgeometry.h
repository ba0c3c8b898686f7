// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "ui/document/boardpatch.h"

#include <QRectF>

#include <vector>

namespace ui {

/// The part of a frame or sticky note under a point.
struct DecorationHit {
    enum class Kind { Nothing, Frame, Sticky, FrameCorner, StickyCorner };

    Kind kind = Kind::Nothing;
    core::FrameId frame;
    core::StickyId sticky;
    Qt::Corner corner = Qt::BottomRightCorner;

    [[nodiscard]] bool isFrame() const { return kind == Kind::Frame; }
    [[nodiscard]] bool isSticky() const { return kind == Kind::Sticky; }
    [[nodiscard]] bool isCorner() const { return kind == Kind::FrameCorner || kind == Kind::StickyCorner; }

    friend bool operator==(const DecorationHit&, const DecorationHit&) = default;
};

/// Where frames and sticky notes are taken hold of, and what lies in them. Pure geometry in board units.
namespace decorationgeometry {

inline constexpr double TitleHeight = 34; ///< band along the top of a frame by which it is taken
inline constexpr QSizeF StickySize{ 176, 120 }; ///< of a new one

[[nodiscard]] QRectF bounds(const core::Board& board); ///< of all frames and sticky notes; null: none
[[nodiscard]] QRectF titleArea(const QRectF& frame);

/// A frame is taken by its title and its rim, so that what lies in it can be worked on; corners only of what is
/// selected and not locked.
[[nodiscard]] DecorationHit hitAt(
    const core::Board& board, const QPointF& point, double scale, const BoardItems& selected);

/// What moves with a frame: cards, sticky notes and frames that lie in it.
[[nodiscard]] BoardItems contentsOf(const core::Board& board, core::FrameId frame);

/// The rectangle with one corner somewhere else; not smaller than a decoration may be.
[[nodiscard]] QRectF resized(const QRectF& rect, Qt::Corner corner, const QPointF& to);

/// A frame around these nodes, with room for its title.
[[nodiscard]] QRectF around(const core::Board& board, const std::vector<core::NodeId>& nodes);

/// Adds to the new places of nodes those of the frames they lie in, which close around them again, and of the sticky
/// notes in these. Lanes and what is locked stay.
void letFramesFollow(const core::Board& board, BoardPlaces& places);

/// Adds lanes with new rectangles, and the sticky notes in those that go elsewhere.
void moveLanes(const core::Board& board, const std::map<core::FrameId, QRectF>& lanes, BoardPlaces& places);

/// Lanes side by side around all cards of the board: `count` of equal width.
[[nodiscard]] std::vector<QRectF> lanes(const core::Board& board, int count, const QPointF& otherwiseAt);

} // namespace decorationgeometry
} // namespace ui
