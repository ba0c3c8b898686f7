// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardgeometry.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace ui {

namespace {

constexpr double HeadLength = 10;
constexpr double RimGap = 3; ///< between the tip and the card
constexpr double DotReach = 9;
constexpr double EndReach = 12;

QPointF cubicAt(const ArrowShape& shape, double t)
{
    const double u = 1 - t;
    return u * u * u * shape.start + 3 * u * u * t * shape.control1 + 3 * u * t * t * shape.control2
        + t * t * t * shape.foot;
}

double distanceToSegment(const QPointF& point, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, a + t * along).length();
}

} // namespace

QPointF ArrowShape::pointAt(double t) const
{
    return cubicAt(*this, t);
}

QPainterPath ArrowShape::line() const
{
    QPainterPath path(start);
    path.cubicTo(control1, control2, foot);
    return path;
}

QPolygonF ArrowShape::head(double width) const
{
    const QPointF along = tip - foot;
    const double length = std::max(1e-6, std::hypot(along.x(), along.y()));
    const double half = std::max(4.5, width * 0.95);
    const QPointF across = QPointF(-along.y(), along.x()) / length * half;
    return { { foot + across, tip, foot - across } };
}

QRectF ArrowShape::bounds(double width) const
{
    const double margin = width + 8;
    const auto [left, right] = std::minmax({ start.x(), control1.x(), control2.x(), foot.x(), tip.x() });
    const auto [top, bottom] = std::minmax({ start.y(), control1.y(), control2.y(), foot.y(), tip.y() });
    return QRectF(left, top, right - left, bottom - top).adjusted(-margin, -margin, margin, margin);
}

double ArrowShape::distanceTo(const QPointF& point) const
{
    constexpr int Steps = 24;
    double nearest = distanceToSegment(point, foot, tip);
    QPointF last = start;
    for (int step = 1; step <= Steps; ++step) {
        const QPointF next = pointAt(static_cast<double>(step) / Steps);
        nearest = std::min(nearest, distanceToSegment(point, last, next));
        last = next;
    }
    return nearest;
}

const CardPlace* BoardLayout::card(core::NodeId id) const
{
    const auto found = std::ranges::find(cards, id, &CardPlace::id);
    return found == cards.end() ? nullptr : &*found;
}

const ArrowShape* BoardLayout::arrow(core::ArrowId id) const
{
    const auto found = std::ranges::find(arrows, id, &ArrowShape::id);
    return found == arrows.end() ? nullptr : &*found;
}

QRectF BoardLayout::bounds() const
{
    QRectF all;
    for (const CardPlace& card : cards)
        all |= card.rect;
    for (const ArrowShape& arrow : arrows)
        all |= arrow.line().boundingRect() | arrow.pill;
    return all;
}

namespace boardgeometry {

QRectF cardRect(const QPointF& topLeft)
{
    return { topLeft, CardSize };
}

QPointF snapped(const QPointF& point)
{
    return { std::round(point.x() / GridStep) * GridStep, std::round(point.y() / GridStep) * GridStep };
}

QPointF dot(const QRectF& card, Side side)
{
    switch (side) {
    case Side::Top:
        return { card.center().x(), card.top() };
    case Side::Right:
        return { card.right(), card.center().y() };
    case Side::Bottom:
        return { card.center().x(), card.bottom() };
    case Side::Left:
        return { card.left(), card.center().y() };
    }
    Q_UNREACHABLE();
}

QPointF outward(Side side)
{
    switch (side) {
    case Side::Top:
        return { 0, -1 };
    case Side::Right:
        return { 1, 0 };
    case Side::Bottom:
        return { 0, 1 };
    case Side::Left:
        return { -1, 0 };
    }
    Q_UNREACHABLE();
}

QRectF countArea(const QRectF& card, double textWidth)
{
    return { card.left() + 16, card.top() + 38, std::min(textWidth, card.width() - 32), 30 };
}

double arrowWidth(std::optional<qint64> count, qint64 largest)
{
    constexpr double Thinnest = 1.5;
    constexpr double Thickest = 8;
    if (!count || *count <= 0 || largest <= 0)
        return Thinnest;
    const double share = std::min(1.0, static_cast<double>(*count) / static_cast<double>(largest));
    return Thinnest + (Thickest - Thinnest) * std::sqrt(share);
}

namespace {

/// How an arrow leaves one card and reaches the other: sides and how far from their middles.
struct Route {
    core::ArrowId id;
    QRectF source, target;
    core::NodeId sourceId, targetId;
    Side from = Side::Right;
    Side to = Side::Left;
    double fromOffset = 0;
    double toOffset = 0;
};

QPointF alongSide(Side side)
{
    return side == Side::Left || side == Side::Right ? QPointF(0, 1) : QPointF(1, 0);
}

ArrowShape curve(const QPointF& start, const QPointF& startWay, const QPointF& tip, const QPointF& tipWay)
{
    ArrowShape shape;
    shape.start = start;
    shape.tip = tip;
    shape.foot = tip + tipWay * HeadLength;
    const double distance = QLineF(shape.start, shape.foot).length();
    const double reach = std::clamp(distance * 0.45, 16.0, 140.0);
    shape.control1 = shape.start + startWay * reach;
    shape.control2 = shape.foot + tipWay * reach;
    return shape;
}

ArrowShape shapeOf(const Route& route)
{
    const QPointF start = dot(route.source, route.from) + alongSide(route.from) * route.fromOffset;
    const QPointF end = dot(route.target, route.to) + alongSide(route.to) * route.toOffset;
    ArrowShape shape = curve(start, outward(route.from), end + outward(route.to) * RimGap, outward(route.to));
    shape.id = route.id;
    return shape;
}

/// What is wrong with a route, in board units of detour one would accept to avoid it.
double costOf(const Route& route, const std::vector<CardPlace>& cards)
{
    constexpr int Samples = 14;
    const ArrowShape shape = shapeOf(route);
    double cost = 0;
    if (QPointF::dotProduct(outward(route.from), outward(route.to)) > -0.5)
        cost += 40; // corners read worse than a run from side to facing side
    QPointF last = shape.start;
    for (int i = 1; i < Samples; ++i) {
        const QPointF point = shape.pointAt(static_cast<double>(i) / Samples);
        cost += QLineF(last, point).length();
        last = point;
        if (route.source.adjusted(1, 1, -1, -1).contains(point) || route.target.adjusted(1, 1, -1, -1).contains(point))
            cost += 300;
        for (const CardPlace& card : cards) {
            if (card.id != route.sourceId && card.id != route.targetId
                && card.rect.adjusted(-6, -6, 6, 6).contains(point))
                cost += 60;
        }
    }
    return cost + QLineF(last, shape.foot).length();
}

void chooseSides(Route& route, const std::vector<CardPlace>& cards)
{
    double best = std::numeric_limits<double>::max();
    Route candidate = route;
    for (const Side from : Sides) {
        for (const Side to : Sides) {
            candidate.from = from;
            candidate.to = to;
            const double cost = costOf(candidate, cards);
            if (cost < best) {
                best = cost;
                route = candidate;
            }
        }
    }
}

/// Arrows that share a side of a card stand beside each other there, in the order of where they come from or go to.
void fanOut(std::vector<Route>& routes, const std::vector<CardPlace>& cards)
{
    constexpr double Spacing = 18;
    struct Landing {
        size_t route;
        bool isSource;
        double key;
    };
    for (const CardPlace& card : cards) {
        for (const Side side : Sides) {
            std::vector<Landing> landings;
            const QPointF along = alongSide(side);
            for (size_t i = 0; i < routes.size(); ++i) {
                const Route& route = routes[i];
                if (route.sourceId == card.id && route.from == side)
                    landings.push_back({ i, true, QPointF::dotProduct(route.target.center(), along) });
                else if (route.targetId == card.id && route.to == side)
                    landings.push_back({ i, false, QPointF::dotProduct(route.source.center(), along) });
            }
            std::ranges::stable_sort(landings, {}, &Landing::key);
            const double room =
                (side == Side::Left || side == Side::Right ? card.rect.height() : card.rect.width()) - 40;
            const auto gaps = static_cast<double>(landings.size()) - 1;
            const double spacing = gaps > 0 ? std::min(Spacing, room / gaps) : 0;
            for (size_t i = 0; i < landings.size(); ++i) {
                const double offset = (static_cast<double>(i) - gaps / 2) * spacing;
                Route& route = routes[landings[i].route];
                (landings[i].isSource ? route.fromOffset : route.toOffset) = offset;
            }
        }
    }
}

double overlap(const QRectF& a, const QRectF& b)
{
    const QRectF both = a & b;
    return both.isEmpty() ? 0 : both.width() * both.height();
}

/// The points of a line that a pill of another arrow should not cover.
struct Trace {
    static constexpr int Steps = 32;
    std::array<QPointF, Steps + 1> points;
    QRectF bounds;
    QRectF head;
};

Trace traceOf(const ArrowShape& arrow)
{
    Trace trace;
    for (int i = 0; i <= Trace::Steps; ++i)
        trace.points[static_cast<size_t>(i)] = arrow.pointAt(static_cast<double>(i) / Trace::Steps);
    trace.bounds = arrow.bounds(0);
    trace.head = arrow.head(4).boundingRect();
    return trace;
}

/// How badly a pill stands there: over a card or another pill it cannot be read, over another line it can be misread.
double troubleAt(const QRectF& pill, const BoardLayout& layout, const std::vector<Trace>& traces, size_t own)
{
    const QRectF wide = pill.adjusted(-4, -4, 4, 4);
    double trouble = traces[own].head.intersects(wide) ? 150 : 0;
    for (const CardPlace& card : layout.cards)
        trouble += 20 * overlap(wide, card.rect);
    for (size_t i = 0; i < traces.size(); ++i) {
        if (i == own)
            continue;
        trouble += 20 * overlap(wide, layout.arrows[i].pill);
        if (!traces[i].bounds.intersects(wide))
            continue;
        trouble += traces[i].head.intersects(wide) ? 60 : 0;
        for (const QPointF& point : traces[i].points)
            trouble += wide.contains(point) ? 12 : 0;
    }
    return trouble;
}

/// The best place for one pill as the others stand now, as near to the middle of its arrow as may be.
void placePill(BoardLayout& layout, const std::vector<Trace>& traces, size_t own)
{
    ArrowShape& arrow = layout.arrows[own];
    QRectF pill = arrow.pill;
    QRectF bestPlace = pill;
    double best = std::numeric_limits<double>::max();
    // Beside its line, still touching it, only where there is no clear place on the line.
    constexpr double Clash = 100;
    constexpr double FarFromMiddle = 60;
    for (const double aside : { 0.0, -10.0, 10.0 }) {
        if (aside != 0 && best < Clash)
            break;
        for (int step = 0; step <= 28; ++step) {
            const double away = 0.025 * ((step + 1) / 2) * (step % 2 == 0 ? 1 : -1); // 0.5, 0.475, 0.525 … 0.15, 0.85
            if (best <= std::abs(away) * FarFromMiddle)
                break; // all that follow are farther away
            const double t = 0.5 + away;
            const QLineF along(arrow.pointAt(t - 0.01), arrow.pointAt(t + 0.01));
            pill.moveCenter(arrow.pointAt(t) + QPointF(along.unitVector().dy(), -along.unitVector().dx()) * aside);
            const double trouble = troubleAt(pill, layout, traces, own) + std::abs(away) * FarFromMiddle;
            if (trouble < best) {
                best = trouble;
                bestPlace = pill;
            }
        }
    }
    arrow.pill = bestPlace;
}

} // namespace

void placePills(BoardLayout& layout, const std::map<core::ArrowId, double>& pillWidths)
{
    std::vector<Trace> traces;
    for (ArrowShape& arrow : layout.arrows) {
        const auto width = pillWidths.find(arrow.id);
        arrow.pill = QRectF(0, 0, width == pillWidths.end() ? PillHeight * 1.5 : width->second, PillHeight);
        arrow.pill.moveCenter(arrow.pointAt(0.5));
        traces.push_back(traceOf(arrow));
    }
    // Short arrows first: they have the least choice. Then once more, now that all the others have made room.
    std::vector<size_t> order(layout.arrows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(
        order, {}, [&layout](size_t i) { return QLineF(layout.arrows[i].start, layout.arrows[i].tip).length(); });
    constexpr int Rounds = 3;
    for (int round = 0; round < Rounds; ++round) {
        for (const size_t i : order)
            placePill(layout, traces, i);
    }
}

BoardLayout layOut(const core::Board& board, const std::map<core::ArrowId, double>& pillWidths)
{
    BoardLayout layout;
    for (const core::Node& node : board.nodes())
        layout.cards.push_back({ node.id, cardRect(node.position) });

    std::vector<Route> routes;
    for (const core::Arrow& arrow : board.arrows()) {
        Route route;
        route.id = arrow.id;
        route.sourceId = arrow.source;
        route.targetId = arrow.target;
        route.source = layout.card(arrow.source)->rect;
        route.target = layout.card(arrow.target)->rect;
        chooseSides(route, layout.cards);
        routes.push_back(route);
    }
    fanOut(routes, layout.cards);
    for (const Route& route : routes)
        layout.arrows.push_back(shapeOf(route));
    placePills(layout, pillWidths);
    return layout;
}

ArrowShape draftTo(const QPointF& start, Side side, const QPointF& point)
{
    const QPointF away = start - point;
    const bool isFlat = std::abs(away.x()) > std::abs(away.y());
    const QPointF way = isFlat ? QPointF(away.x() > 0 ? 1 : -1, 0) : QPointF(0, away.y() > 0 ? 1 : -1);
    return curve(start, outward(side), point, way);
}

ArrowShape draftFrom(const QPointF& point, const QPointF& end, Side side)
{
    const QPointF away = end - point;
    const bool isFlat = std::abs(away.x()) > std::abs(away.y());
    const QPointF way = isFlat ? QPointF(away.x() > 0 ? 1 : -1, 0) : QPointF(0, away.y() > 0 ? 1 : -1);
    return curve(point, way, end + outward(side) * RimGap, outward(side));
}

BoardHit hitAt(const BoardLayout& layout, const QPointF& point, const HitOptions& options)
{
    const double slack = 1 / std::clamp(options.scale, 0.25, 1.0);
    const auto isNear = [&](const QPointF& other, double reach) {
        return QLineF(point, other).length() <= reach * slack;
    };

    if (const ArrowShape* held = layout.arrow(options.withEndsOf)) {
        if (isNear(held->tip, EndReach))
            return { BoardHit::Kind::ArrowTarget, {}, held->id };
        if (isNear(held->start, EndReach))
            return { BoardHit::Kind::ArrowSource, {}, held->id };
    }
    for (const ArrowShape& arrow : layout.arrows) {
        if (arrow.pill.contains(point))
            return { BoardHit::Kind::ArrowCount, {}, arrow.id };
    }
    if (options.withDots) {
        for (auto card = layout.cards.rbegin(); card != layout.cards.rend(); ++card) {
            for (const Side side : Sides) {
                if (isNear(dot(card->rect, side), DotReach))
                    return { BoardHit::Kind::Dot, card->id, {}, side };
            }
        }
    }
    for (auto card = layout.cards.rbegin(); card != layout.cards.rend(); ++card) {
        const auto countWidth = options.countWidths.find(card->id);
        if (countWidth != options.countWidths.end() && countArea(card->rect, countWidth->second).contains(point))
            return { BoardHit::Kind::NodeCount, card->id, {} };
        if (card->rect.contains(point))
            return { BoardHit::Kind::Node, card->id, {} };
    }
    BoardHit hit;
    double nearest = std::numeric_limits<double>::max();
    for (const ArrowShape& arrow : layout.arrows) {
        const auto width = options.arrowWidths.find(arrow.id);
        const double reach = std::max(6 * slack, width == options.arrowWidths.end() ? 0 : width->second / 2 + 2);
        const double distance = arrow.distanceTo(point);
        if (distance <= reach && distance < nearest) {
            nearest = distance;
            hit = { BoardHit::Kind::Arrow, {}, arrow.id };
        }
    }
    return hit;
}

} // namespace boardgeometry
} // namespace ui
