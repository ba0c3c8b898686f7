// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace ui {

enum class Side { Top, Right, Bottom, Left };

/// How one arrow runs: a cubic from the rim of one card to the foot of its head, which touches the other card.
struct ArrowShape {
    core::ArrowId id;
    QPointF start, control1, control2, foot, tip;
    QRectF pill; ///< where its count stands

    [[nodiscard]] QPointF pointAt(double t) const;
    [[nodiscard]] QPainterPath line() const;
    [[nodiscard]] QPolygonF head(double width) const;
    [[nodiscard]] QRectF bounds(double width) const;
    [[nodiscard]] double distanceTo(const QPointF& point) const;

    friend bool operator==(const ArrowShape&, const ArrowShape&) = default;
};

struct CardPlace {
    core::NodeId id;
    QRectF rect;

    friend bool operator==(const CardPlace&, const CardPlace&) = default;
};

/// A short end of a line at a card: who comes from elsewhere, or goes elsewhere.
struct StubPlace {
    core::NodeId node;
    bool isOut = false; ///< to elsewhere
    QPointF rim; ///< at the card
    QPointF end; ///< at its count
    QRectF pill; ///< where its count stands

    [[nodiscard]] std::pair<core::NodeId, bool> key() const { return { node, isOut }; }
    [[nodiscard]] QRectF bounds() const; ///< with its head

    friend bool operator==(const StubPlace&, const StubPlace&) = default;
};
using StubWidths = std::map<std::pair<core::NodeId, bool>, double>; ///< of the text of each count

/// Where everything on a board is drawn. Pure geometry in board units; no items, no painting. Any thread.
struct BoardLayout {
    std::vector<CardPlace> cards; ///< in the order of painting
    std::vector<ArrowShape> arrows;
    std::vector<StubPlace> stubs; ///< see boardgeometry::placeStubs; none unless asked for
    QRectF decorations; ///< around all frames and sticky notes; null: none

    [[nodiscard]] const CardPlace* card(core::NodeId id) const;
    [[nodiscard]] const ArrowShape* arrow(core::ArrowId id) const;
    [[nodiscard]] QRectF bounds() const; ///< of everything; null for an empty board
};

/// The thing under a point.
struct BoardHit {
    enum class Kind {
        Nothing,
        Node,
        NodeCount,
        Dot,
        FromElsewhere,
        ToElsewhere,
        Arrow,
        ArrowCount,
        ArrowSource,
        ArrowTarget
    };

    Kind kind = Kind::Nothing;
    core::NodeId node; ///< Node, NodeCount, Dot, FromElsewhere, ToElsewhere
    core::ArrowId arrow;
    Side side = Side::Right; ///< Dot

    [[nodiscard]] bool isNode() const { return kind == Kind::Node || kind == Kind::NodeCount; }
    [[nodiscard]] bool isStub() const { return kind == Kind::FromElsewhere || kind == Kind::ToElsewhere; }
    [[nodiscard]] bool isArrow() const { return kind == Kind::Arrow || kind == Kind::ArrowCount; }
};

namespace boardgeometry {

inline constexpr QSizeF CardSize{ 200, 96 };
inline constexpr double PillHeight = 24;
inline constexpr double DotRadius = 5;
inline constexpr double GridStep = 8; ///< positions snap to it
inline constexpr std::array<Side, 4> Sides{ Side::Right, Side::Left, Side::Bottom, Side::Top };

[[nodiscard]] QRectF cardRect(const QPointF& topLeft);
[[nodiscard]] QPointF snapped(const QPointF& point); ///< to GridStep
[[nodiscard]] QPointF dot(const QRectF& card, Side side);
[[nodiscard]] QPointF outward(Side side);
[[nodiscard]] QRectF countArea(const QRectF& card, double textWidth); ///< where the big number stands

/// Lays out the board: the best sides for each arrow, arrows at one side spread along it, so that arrows back and forth
/// keep apart, pills clear of cards and of each other wherever there is room. `pillWidths`: of the text of each count.
[[nodiscard]] BoardLayout layOut(const core::Board& board, const std::map<core::ArrowId, double>& pillWidths);

/// The stubs of a board that is laid out, in the order of their cards: from elsewhere at the left, to elsewhere at the
/// right, where they cover the least of cards, counts and lines.
[[nodiscard]] std::vector<StubPlace> placeStubs(const BoardLayout& layout, const StubWidths& widths);

/// The curve of an arrow that is being drawn, from a side of a card to a free point.
[[nodiscard]] ArrowShape draftTo(const QPointF& start, Side side, const QPointF& point);
/// The same from a free point to a side of a card: an arrow whose beginning is in the hand.
[[nodiscard]] ArrowShape draftFrom(const QPointF& point, const QPointF& end, Side side);

struct HitOptions {
    double scale = 1; ///< the zoom: what is small on the screen is still to be hit
    bool withDots = false;
    core::ArrowId withEndsOf = {}; ///< the arrow whose ends can be taken hold of
    std::map<core::ArrowId, double> arrowWidths = {};
    bool onlyKnownArrows = false; ///< only those whose width is given can be hit
    std::map<core::NodeId, double> countWidths = {}; ///< of the text of each node's number
};
[[nodiscard]] BoardHit hitAt(const BoardLayout& layout, const QPointF& point, const HitOptions& options);

} // namespace boardgeometry
} // namespace ui
