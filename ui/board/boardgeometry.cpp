// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardgeometry.h"

#include "ui/board/boardlayouter.h"
#include "ui/board/decorationgeometry.h"
#include "ui/board/detail.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <tuple>

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
    QRectF all = decorations;
    for (const CardPlace& card : cards)
        all |= card.rect;
    for (const ArrowShape& arrow : arrows)
        all |= arrow.line().boundingRect() | arrow.pill;
    for (const StubPlace& stub : stubs)
        all |= stub.pill;
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

namespace {

/// Cards lie in the order of their ids.
const CardPlace* placeOf(const std::vector<CardPlace>& cards, core::NodeId id)
{
    const auto found = std::ranges::lower_bound(cards, id, {}, &CardPlace::id);
    return found == cards.end() || found->id != id ? nullptr : &*found;
}

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

/// By how much the two ends of a curve go farther straight on before they bend.
struct Bend {
    double atStart = 0;
    double atTip = 0;
};

ArrowShape curve(
    const QPointF& start, const QPointF& startWay, const QPointF& tip, const QPointF& tipWay, const Bend& bend = {})
{
    ArrowShape shape;
    shape.start = start;
    shape.tip = tip;
    shape.foot = tip + tipWay * HeadLength;
    const double distance = QLineF(shape.start, shape.foot).length();
    const double reach = std::clamp(distance * 0.45, 16.0, 140.0);
    shape.control1 = shape.start + startWay * std::max(0.0, reach + bend.atStart);
    shape.control2 = shape.foot + tipWay * std::max(0.0, reach + bend.atTip);
    return shape;
}

ArrowShape shapeOf(const Route& route, const Bend& bend = {})
{
    const QPointF start = dot(route.source, route.from) + alongSide(route.from) * route.fromOffset;
    const QPointF end = dot(route.target, route.to) + alongSide(route.to) * route.toOffset;
    ArrowShape shape = curve(start, outward(route.from), end + outward(route.to) * RimGap, outward(route.to), bend);
    shape.id = route.id;
    return shape;
}

/// Whether the point is in the rectangle made larger by a margin.
bool isWithin(const QRectF& rect, const QPointF& point, double margin)
{
    return point.x() >= rect.x() - margin && point.x() <= rect.x() + rect.width() + margin
        && point.y() >= rect.y() - margin && point.y() <= rect.y() + rect.height() + margin;
}

constexpr double CardMargin = 6; ///< nearer to a card a line seems to touch it

/// The cards of a board by where they are.
class CardIndex {
public:
    explicit CardIndex(const std::vector<CardPlace>& cards)
        : m_cards(cards)
    {
        QRectF area;
        for (const CardPlace& card : cards)
            area |= card.rect;
        m_grid = CellGrid(area);
        m_cells.resize(m_grid.count());
        for (size_t i = 0; i < cards.size(); ++i) {
            m_grid.eachCell(cards[i].rect.adjusted(-CardMargin, -CardMargin, CardMargin, CardMargin),
                [&](size_t cell) { m_cells[cell].push_back(i); });
        }
    }

    /// Calls with every card whose surroundings the point is in.
    template <typename Visit>
    void eachAt(const QPointF& point, Visit visit) const
    {
        for (const size_t i : m_cells[m_grid.cellAt(point)]) {
            if (isWithin(m_cards[i].rect, point, CardMargin))
                visit(m_cards[i]);
        }
    }

private:
    const std::vector<CardPlace>& m_cards;
    CellGrid m_grid;
    std::vector<std::vector<size_t>> m_cells;
};

/// What is wrong with a route, in board units of detour one would accept to avoid it.
/// Gives up once it is not below `best`.
double costOf(const Route& route, const CardIndex& cards, double best)
{
    constexpr int Samples = 14;
    const ArrowShape shape = shapeOf(route);
    double cost = 0;
    if (QPointF::dotProduct(outward(route.from), outward(route.to)) > -0.5)
        cost += 40; // corners read worse than a run from side to facing side
    QPointF last = shape.start;
    for (int i = 1; i < Samples && cost < best; ++i) {
        const QPointF point = shape.pointAt(static_cast<double>(i) / Samples);
        cost += QLineF(last, point).length();
        last = point;
        if (isWithin(route.source, point, -1) || isWithin(route.target, point, -1))
            cost += 300;
        cards.eachAt(point, [&](const CardPlace& card) {
            if (card.id != route.sourceId && card.id != route.targetId)
                cost += 60;
        });
    }
    return cost + QLineF(last, shape.foot).length();
}

/// All that a card must touch to matter to the sides of an arrow: no curve between these two goes farther.
QRectF reachOf(const QRectF& source, const QRectF& target)
{
    constexpr double Farthest = 160;
    return (source | target).adjusted(-Farthest, -Farthest, Farthest, Farthest);
}

void chooseSides(Route& route, const CardIndex& cards)
{
    double best = std::numeric_limits<double>::max();
    Route candidate = route;
    for (const Side from : Sides) {
        for (const Side to : Sides) {
            candidate.from = from;
            candidate.to = to;
            const double cost = costOf(candidate, cards, best);
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
        core::NodeId card;
        Side side;
        double key;
        size_t route;
        bool isSource;
    };
    std::vector<Landing> landings;
    landings.reserve(2 * routes.size());
    for (size_t i = 0; i < routes.size(); ++i) {
        const Route& route = routes[i];
        landings.push_back(
            { route.sourceId, route.from, QPointF::dotProduct(route.target.center(), alongSide(route.from)), i, true });
        landings.push_back(
            { route.targetId, route.to, QPointF::dotProduct(route.source.center(), alongSide(route.to)), i, false });
    }
    std::ranges::stable_sort(landings, [](const Landing& a, const Landing& b) {
        return std::tie(a.card, a.side, a.key) < std::tie(b.card, b.side, b.key);
    });
    for (size_t first = 0; first < landings.size();) {
        size_t end = first;
        while (end < landings.size() && landings[end].card == landings[first].card
            && landings[end].side == landings[first].side)
            ++end;
        const QRectF card = placeOf(cards, landings[first].card)->rect;
        const Side side = landings[first].side;
        const double room = (side == Side::Left || side == Side::Right ? card.height() : card.width()) - 40;
        const auto gaps = static_cast<double>(end - first) - 1;
        const double spacing = gaps > 0 ? std::min(Spacing, room / gaps) : 0;
        for (size_t i = first; i < end; ++i) {
            const double offset = (static_cast<double>(i - first) - gaps / 2) * spacing;
            Route& route = routes[landings[i].route];
            (landings[i].isSource ? route.fromOffset : route.toOffset) = offset;
        }
        first = end;
    }
}

/// How far two arrows are from each other where they are farthest.
double separation(const ArrowShape& a, const ArrowShape& b)
{
    constexpr int Samples = 12;
    double most = 0;
    for (int i = 1; i < Samples; ++i)
        most = std::max(most, a.distanceTo(b.pointAt(static_cast<double>(i) / Samples)));
    return most;
}

/// Arrows there and back that run along each other are bent apart: one to the outside, or one of them sooner.
void keepApart(std::vector<ArrowShape>& arrows, const std::vector<Route>& routes)
{
    constexpr double Enough = 16;
    constexpr double By = 18;
    std::map<std::pair<core::NodeId, core::NodeId>, size_t> seen;
    for (size_t i = 0; i < routes.size(); ++i) {
        seen.emplace(std::pair(routes[i].sourceId, routes[i].targetId), i);
        const auto back = seen.find({ routes[i].targetId, routes[i].sourceId });
        if (back == seen.end())
            continue;
        const size_t j = back->second;
        double best = separation(arrows[i], arrows[j]);
        if (best >= Enough)
            continue;
        const std::pair<Bend, Bend> ways[] = { { { By, -By }, { By, -By } }, { { -By, By }, { -By, By } },
            { { By, By }, { -By, -By } }, { { -By, -By }, { By, By } } };
        for (const auto& [bend, bendBack] : ways) {
            const ArrowShape there = shapeOf(routes[i], bend);
            const ArrowShape andBack = shapeOf(routes[j], bendBack);
            if (const double apart = separation(there, andBack); apart > best) {
                best = apart;
                arrows[i] = there;
                arrows[j] = andBack;
            }
        }
    }
}

} // namespace

std::vector<QRectF> differences(const std::vector<CardPlace>& before, const std::vector<CardPlace>& after)
{
    std::vector<QRectF> places;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->id < now->id)) {
            places.push_back(old++->rect);
        } else if (old == before.end() || now->id < old->id) {
            places.push_back(now++->rect);
        } else {
            if (old->rect != now->rect) {
                places.push_back(old->rect);
                places.push_back(now->rect);
            }
            ++old;
            ++now;
        }
    }
    return places;
}

BoardLayout layOut(const core::Board& board, const std::map<core::ArrowId, double>& pillWidths)
{
    return BoardLayouter().layOut(board, pillWidths);
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
    const auto isThere = [&options](core::ArrowId arrow) {
        return !options.onlyKnownArrows || options.arrowWidths.contains(arrow);
    };
    for (const ArrowShape& arrow : layout.arrows) {
        if (arrow.pill.contains(point) && isThere(arrow.id))
            return { BoardHit::Kind::ArrowCount, {}, arrow.id };
    }
    for (const StubPlace& stub : layout.stubs) {
        if (stub.pill.contains(point) && Detail(options.scale).isNear())
            return { stub.isOut ? BoardHit::Kind::ToElsewhere : BoardHit::Kind::FromElsewhere, stub.node, {} };
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
        if (!arrow.bounds(reach).contains(point) || !isThere(arrow.id))
            continue;
        const double distance = arrow.distanceTo(point);
        if (distance <= reach && distance < nearest) {
            nearest = distance;
            hit = { BoardHit::Kind::Arrow, {}, arrow.id };
        }
    }
    return hit;
}

} // namespace boardgeometry

BoardLayout BoardLayouter::layOut(const core::Board& board, const std::map<core::ArrowId, double>& pillWidths)
{
    BoardLayout layout = route(board);
    m_pills.place(layout, pillWidths);
    return layout;
}

BoardLayout BoardLayouter::carry(const core::Board& board, const BoardLayout& before)
{
    BoardLayout layout = route(board);
    auto old = before.arrows.begin(); // both in the order of the board's arrows, which are the same
    for (ArrowShape& arrow : layout.arrows) {
        arrow.pill = old->pill.translated(arrow.pointAt(0.5) - old->pointAt(0.5));
        ++old;
    }
    return layout;
}

BoardLayout BoardLayouter::route(const core::Board& board)
{
    BoardLayout layout;
    layout.decorations = decorationgeometry::bounds(board);
    for (const core::Node& node : board.nodes())
        layout.cards.push_back({ node.id, boardgeometry::cardRect(node.position) });
    // Where cards were or are that have not stood still.
    const std::vector<QRectF> changes = boardgeometry::differences(m_cards, layout.cards);

    std::optional<boardgeometry::CardIndex> cards; // once it is needed
    std::vector<boardgeometry::Route> routes;
    std::map<core::ArrowId, Run> runs;
    for (const core::Arrow& arrow : board.arrows()) {
        boardgeometry::Route route;
        route.id = arrow.id;
        route.sourceId = arrow.source;
        route.targetId = arrow.target;
        route.source = boardgeometry::placeOf(layout.cards, arrow.source)->rect;
        route.target = boardgeometry::placeOf(layout.cards, arrow.target)->rect;
        const QRectF reach = boardgeometry::reachOf(route.source, route.target);
        const auto known = m_runs.find(arrow.id);
        const bool isAsBefore = known != m_runs.end() && known->second.source == route.source
            && known->second.target == route.target
            && std::ranges::none_of(changes, [&reach](const QRectF& card) { return reach.intersects(card); });
        if (isAsBefore) {
            route.from = known->second.from;
            route.to = known->second.to;
        } else {
            if (!cards)
                cards.emplace(layout.cards);
            boardgeometry::chooseSides(route, *cards);
        }
        runs.emplace_hint(runs.end(), arrow.id, Run{ route.source, route.target, route.from, route.to });
        routes.push_back(route);
    }
    boardgeometry::fanOut(routes, layout.cards);
    for (const boardgeometry::Route& route : routes)
        layout.arrows.push_back(boardgeometry::shapeOf(route));
    boardgeometry::keepApart(layout.arrows, routes);
    m_cards = layout.cards;
    m_runs = std::move(runs);
    return layout;
}

} // namespace ui
