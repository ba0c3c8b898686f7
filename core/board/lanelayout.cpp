// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/lanelayout.h"

#include "core/board/layering.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace core::lanelayout {

using layeredlayout::Places;
using layeredlayout::Spacing;

namespace {

constexpr double Grid = 8;
constexpr double Title = 34; ///< band along the top of a lane
constexpr double Margin = 24;
constexpr double SideMargin = 12;
constexpr double NearestGap = 16; ///< between cards of a lane that is full

double upToGrid(double value)
{
    return std::ceil(value / Grid) * Grid;
}

struct Lane {
    Frame frame;
    QRectF rect; ///< as it becomes
    std::vector<NodeId> nodes; ///< that are laid out, in their order
    std::vector<double> heights; ///< of their middles, as their arrows want them
    double highest = 0; ///< of these, of all lanes that stand together
    bool holdsFixed = false;
};

/// The lanes that anything is to be laid out in or that stand with these, from left to right.
std::vector<Lane> lanesOf(
    const Board& board, const std::vector<NodeId>& moving, const std::vector<QRectF>& fixed, const QSizeF& card)
{
    std::vector<Lane> lanes;
    for (const Frame& frame : board.frames()) {
        if (frame.kind == Frame::Kind::Lane)
            lanes.push_back({ frame, frame.rect, {}, {}, false });
    }
    std::ranges::stable_sort(lanes, {}, [](const Lane& lane) { return lane.rect.center().x(); });
    for (Lane& lane : lanes) {
        for (const NodeId id : moving) {
            if (laneOf(board, *board.node(id), card) == lane.frame.id)
                lane.nodes.push_back(id);
        }
        lane.holdsFixed =
            std::ranges::any_of(fixed, [&lane](const QRectF& one) { return lane.rect.contains(one.center()); });
    }
    return lanes;
}

bool standTogether(const QRectF& a, const QRectF& b)
{
    return a.top() == b.top() && a.bottom() == b.bottom();
}

/// Puts the nodes of each lane in an order in which few arrows between the lanes cross: lanes are layers.
void order(const Board& board, std::vector<Lane>& lanes, const Spacing& spacing)
{
    std::vector<size_t> ranks;
    std::vector<double> now;
    std::vector<NodeId> ids;
    std::map<NodeId, size_t> vertices;
    for (size_t rank = 0, used = 0; rank < lanes.size(); ++rank) {
        for (const NodeId id : lanes[rank].nodes) {
            vertices.emplace(id, ids.size());
            ids.push_back(id);
            ranks.push_back(used);
            now.push_back(board.node(id)->position.y());
        }
        used += lanes[rank].nodes.empty() ? 0 : 1; // layers follow on each other
    }
    std::vector<layering::Edge> edges;
    for (const Arrow& arrow : board.arrows()) {
        const auto source = vertices.find(arrow.source);
        const auto target = vertices.find(arrow.target);
        if (source == vertices.end() || target == vertices.end() || ranks[source->second] == ranks[target->second])
            continue;
        const bool isOnward = ranks[source->second] < ranks[target->second];
        const layering::Edge edge =
            isOnward ? layering::Edge(source->second, target->second) : layering::Edge(target->second, source->second);
        if (std::ranges::find(edges, edge) == edges.end())
            edges.push_back(edge);
    }
    layering::Layers layers = layering::split(ranks, edges, now);
    layering::reduceCrossings(layers);
    std::vector<double> extent(layers.after.size(), NearestGap);
    std::fill_n(extent.begin(), ids.size(), spacing.card.height() + spacing.rows);
    const std::vector<double> middles = layering::heights(layers, extent);
    for (Lane& lane : lanes)
        lane.nodes.clear();
    std::map<FrameId, Lane*> byId;
    for (Lane& lane : lanes)
        byId.emplace(lane.frame.id, &lane);
    for (const auto& layer : layers.order) {
        for (const size_t vertex : layer) {
            if (vertex >= layers.real)
                continue;
            Lane* lane = byId.at(laneOf(board, *board.node(ids[vertex]), spacing.card));
            lane->nodes.push_back(ids[vertex]);
            lane->heights.push_back(middles[vertex]);
        }
    }
    for (Lane& lane : lanes) {
        lane.highest = std::numeric_limits<double>::max();
        for (const Lane& other : lanes) {
            if (standTogether(lane.rect, other.rect) && !other.heights.empty())
                lane.highest = std::min(lane.highest, *std::ranges::min_element(other.heights));
        }
    }
}

/// Whether some of the lane's nodes are joined by arrows, which want room between the columns.
bool hasInnerArrows(const Board& board, const Lane& lane)
{
    const auto isIn = [&lane](NodeId id) { return std::ranges::find(lane.nodes, id) != lane.nodes.end(); };
    return std::ranges::any_of(
        board.arrows(), [&](const Arrow& arrow) { return isIn(arrow.source) && isIn(arrow.target); });
}

class Filling {
public:
    Filling(const Board& board, const std::vector<QRectF>& fixed, const Spacing& spacing)
        : m_board(board)
        , m_taken(fixed)
        , m_spacing(spacing)
    {
    }

    /// Places the lane's nodes; where the last one ends, or nothing if they have no room in a lane that is locked.
    std::optional<double> fill(const Lane& lane, double least, Places& places)
    {
        const double columnGap = hasInnerArrows(m_board, lane) ? m_spacing.columns : m_spacing.rows;
        const double wide = m_spacing.card.width() + columnGap;
        const int room = std::max(1, static_cast<int>((lane.rect.width() - 2 * SideMargin + columnGap) / wide));
        const int columns = std::min(room, static_cast<int>(lane.nodes.size()));
        const double first =
            columns == 1 ? lane.rect.center().x() - m_spacing.card.width() / 2 : lane.rect.left() + SideMargin;
        // As the arrows want it, else close together: the lane shall grow only if it must.
        std::map<NodeId, QPointF> best;
        double bottom = 0;
        for (const bool isLoose : { true, false }) {
            best = attempt(lane, columns, first, wide, isLoose);
            bottom = 0;
            for (const auto& [id, place] : best)
                bottom = std::max(bottom, place.y() + m_spacing.card.height());
            if (bottom + least <= lane.rect.bottom())
                break;
        }
        if (lane.frame.isLocked && bottom > lane.rect.bottom())
            return std::nullopt;
        for (const auto& [id, place] : best) {
            places.nodes.emplace(id, place);
            m_taken.emplace_back(place, m_spacing.card);
        }
        return bottom;
    }

    void take(const QRectF& card) { m_taken.push_back(card); }

private:
    [[nodiscard]] std::map<NodeId, QPointF> attempt(
        const Lane& lane, int columns, double first, double wide, bool isLoose) const
    {
        const double gap = isLoose ? m_spacing.rows : NearestGap;
        const double top = upToGrid(lane.rect.top() + Title + (isLoose ? Margin : Margin / 2));
        std::vector<double> free(static_cast<size_t>(columns), top);
        std::vector<QRectF> taken = m_taken;
        std::map<NodeId, QPointF> places;
        for (size_t i = 0; i < lane.nodes.size(); ++i) {
            const size_t column = i % static_cast<size_t>(columns);
            double y = free[column];
            if (isLoose && columns == 1)
                y = std::max(y, upToGrid(top + lane.heights[i] - lane.highest));
            const double x = std::round((first + static_cast<double>(column) * wide) / Grid) * Grid;
            QRectF card(QPointF(x, y), m_spacing.card);
            for (bool isClear = false; !isClear;) {
                const auto below = std::ranges::find_if(taken,
                    [&card](const QRectF& one) { return one.adjusted(-Grid, -Grid, Grid, Grid).intersects(card); });
                isClear = below == taken.end();
                if (!isClear)
                    card.moveTop(upToGrid(below->bottom() + NearestGap));
            }
            places.emplace(lane.nodes[i], card.topLeft());
            taken.push_back(card);
            free[column] = upToGrid(card.bottom() + gap);
        }
        return places;
    }

    const Board& m_board;
    std::vector<QRectF> m_taken;
    const Spacing& m_spacing;
};

bool isBelow(const QRectF& lane, const QRectF& other)
{
    return lane.top() >= other.bottom() && lane.left() < other.right() && other.left() < lane.right();
}

/// What stands beside a lane that grew grows with it, and what stands below goes down.
void grow(std::vector<Lane>& lanes, const QRectF& before, double by)
{
    for (Lane& lane : lanes) {
        if (lane.frame.isLocked)
            continue;
        if (standTogether(lane.rect, before))
            lane.rect.setBottom(lane.rect.bottom() + by);
        else if (isBelow(lane.rect, before) && !lane.holdsFixed)
            lane.rect.translate(0, by);
    }
}

} // namespace

FrameId laneOf(const Board& board, const Node& node, const QSizeF& card)
{
    const QPointF middle = QRectF(node.position, card).center();
    FrameId found;
    for (const Frame& frame : board.frames()) {
        if (frame.kind == Frame::Kind::Lane && frame.rect.contains(middle))
            found = frame.id;
    }
    return found;
}

Places inLanes(
    const Board& board, const std::vector<NodeId>& moving, const std::vector<QRectF>& fixed, const Spacing& spacing)
{
    std::vector<Lane> lanes = lanesOf(board, moving, fixed, spacing.card);
    order(board, lanes, spacing);
    Filling filling(board, fixed, spacing);
    Places places;
    std::vector<size_t> turns; // from top to bottom: what grows is below what it pushes down
    for (size_t i = 0; i < lanes.size(); ++i)
        turns.push_back(i);
    std::ranges::stable_sort(turns, {}, [&lanes](size_t i) { return lanes[i].rect.top(); });
    for (const size_t i : turns) {
        if (lanes[i].nodes.empty())
            continue;
        const auto bottom = filling.fill(lanes[i], Margin / 2, places);
        if (!bottom) {
            for (const NodeId id : lanes[i].nodes)
                filling.take(QRectF(board.node(id)->position, spacing.card));
            continue;
        }
        const QRectF before = lanes[i].rect;
        if (const double missing = upToGrid(*bottom + Margin - before.bottom()); *bottom + Margin / 2 > before.bottom())
            grow(lanes, before, missing);
    }
    for (const Lane& lane : lanes) {
        if (lane.rect != lane.frame.rect)
            places.lanes.emplace(lane.frame.id, lane.rect);
    }
    return places;
}

} // namespace core::lanelayout
