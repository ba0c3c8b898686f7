// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/layeredlayout.h"

#include "core/board/lanelayout.h"
#include "core/board/layering.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace core::layeredlayout {

namespace {

constexpr double Grid = 8;
constexpr double PassingExtent = 28; ///< of an arrow that passes a column

double onGrid(double value)
{
    return std::round(value / Grid) * Grid;
}

/// Some nodes that are joined by arrows, numbered from 0.
struct Part {
    std::vector<NodeId> nodes;
    std::vector<layering::Edge> edges;
    std::vector<double> x, y; ///< where they stand now
};

/// The nodes in parts that no arrow joins, the largest first; all that stand alone are one part at the end.
std::vector<Part> partsOf(const Board& board, const std::vector<NodeId>& nodes)
{
    std::map<NodeId, size_t> group; // by node: the first node of its part
    for (size_t i = 0; i < nodes.size(); ++i)
        group.emplace(nodes[i], i);
    for (const Arrow& arrow : board.arrows()) {
        const auto source = group.find(arrow.source);
        const auto target = group.find(arrow.target);
        if (source == group.end() || target == group.end() || source->second == target->second)
            continue;
        const size_t from = std::max(source->second, target->second);
        const size_t to = std::min(source->second, target->second);
        for (auto& [id, one] : group) {
            if (one == from)
                one = to;
        }
    }
    std::map<size_t, Part> parts;
    for (const NodeId id : nodes)
        parts[group.at(id)].nodes.push_back(id);
    std::vector<Part> all;
    Part alone;
    for (auto& [first, part] : parts) {
        if (part.nodes.size() == 1)
            alone.nodes.push_back(part.nodes.front());
        else
            all.push_back(std::move(part));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Part& part) { return part.nodes.size(); });
    if (!alone.nodes.empty())
        all.push_back(std::move(alone));
    for (Part& part : all) {
        for (const NodeId id : part.nodes) {
            part.x.push_back(board.node(id)->position.x());
            part.y.push_back(board.node(id)->position.y());
        }
        for (const Arrow& arrow : board.arrows()) {
            const auto source = std::ranges::find(part.nodes, arrow.source);
            const auto target = std::ranges::find(part.nodes, arrow.target);
            if (source != part.nodes.end() && target != part.nodes.end()) {
                part.edges.emplace_back(
                    static_cast<size_t>(source - part.nodes.begin()), static_cast<size_t>(target - part.nodes.begin()));
            }
        }
    }
    return all;
}

/// Cards without arrows: rows of a few.
std::vector<QPointF> inRows(size_t count, const Spacing& spacing)
{
    const auto perRow = static_cast<size_t>(std::ceil(std::sqrt(static_cast<double>(count))));
    std::vector<QPointF> places;
    for (size_t i = 0; i < count; ++i) {
        places.emplace_back(static_cast<double>(i % perRow) * (spacing.card.width() + spacing.rows),
            static_cast<double>(i / perRow) * (spacing.card.height() + spacing.rows));
    }
    return places;
}

/// Top left corners within the part; its first column is at 0.
std::vector<QPointF> inLayers(const Part& part, const Spacing& spacing)
{
    const auto edges = layering::withoutLoops(part.nodes.size(), part.edges, part.x);
    const auto ranks = layering::ranks(part.nodes.size(), edges);
    layering::Layers layers = layering::split(ranks, edges, part.y);
    layering::reduceCrossings(layers);
    std::vector<double> extent(layers.after.size(), PassingExtent);
    std::fill_n(extent.begin(), part.nodes.size(), spacing.card.height() + spacing.rows);
    const std::vector<double> middles = layering::heights(layers, extent);
    std::vector<QPointF> places;
    for (size_t v = 0; v < part.nodes.size(); ++v) {
        places.emplace_back(onGrid(static_cast<double>(ranks[v]) * (spacing.card.width() + spacing.columns)),
            middles[v] - spacing.card.height() / 2);
    }
    // On the grid without coming nearer to each other: from top to bottom in each column.
    for (const auto& layer : layers.order) {
        double free = -1e9;
        for (const size_t v : layer) {
            if (v >= layers.real)
                continue;
            places[v].setY(std::max(onGrid(places[v].y()), free));
            free = places[v].y() + onGrid(spacing.card.height() + spacing.rows);
        }
    }
    return places;
}

/// Moves a block of cards down until it lies on none of those that stay.
double clearance(const std::map<NodeId, QPointF>& placed, const std::vector<QRectF>& others, const Spacing& spacing)
{
    double down = 0;
    bool isClear = false;
    while (!isClear) {
        isClear = true;
        for (const auto& [id, place] : placed) {
            const QRectF card(place + QPointF(0, down), spacing.card);
            const double gap = spacing.rows / 2;
            const auto other = std::ranges::find_if(
                others, [&](const QRectF& one) { return one.adjusted(-gap, -gap, gap, gap).intersects(card); });
            if (other == others.end())
                continue;
            down += std::max(Grid, std::ceil((other->bottom() + gap - card.top()) / Grid) * Grid);
            isClear = false;
        }
    }
    return down;
}

} // namespace

Places arranged(const Board& board, const std::vector<NodeId>& nodes, const Spacing& spacing)
{
    std::vector<NodeId> inLane, free;
    std::vector<QRectF> fixed, taken;
    for (const Node& node : board.nodes()) {
        if (node.isLocked || std::ranges::find(nodes, node.id) == nodes.end())
            fixed.emplace_back(node.position, spacing.card);
        else if (lanelayout::laneOf(board, node, spacing.card).isValid())
            inLane.push_back(node.id);
        else
            free.push_back(node.id);
    }
    Places places = lanelayout::inLanes(board, inLane, fixed, spacing);
    Board after = board;
    for (const auto& [id, position] : places.nodes) {
        Node node = *after.node(id);
        node.position = position;
        after.setNode(node);
    }
    for (const Frame& frame : board.frames()) {
        if (frame.kind != Frame::Kind::Lane)
            continue;
        const auto moved = places.lanes.find(frame.id);
        taken.push_back(moved == places.lanes.end() ? frame.rect : moved->second);
    }
    places.nodes.merge(positions(after, free, spacing, taken));
    return places;
}

std::map<NodeId, QPointF> positions(
    const Board& board, const std::vector<NodeId>& nodes, const Spacing& spacing, const std::vector<QRectF>& taken)
{
    std::vector<NodeId> moving;
    std::vector<QRectF> others = taken;
    QRectF extent;
    for (const Node& node : board.nodes()) {
        const QRectF card(node.position, spacing.card);
        if (node.isLocked || std::ranges::find(nodes, node.id) == nodes.end()) {
            others.push_back(card);
            continue;
        }
        moving.push_back(node.id);
        extent |= card;
    }
    const QPointF corner(onGrid(extent.left()), onGrid(extent.top()));
    std::map<NodeId, QPointF> placed;
    double top = 0;
    for (const Part& part : partsOf(board, moving)) {
        std::vector<QPointF> places = part.edges.empty() ? inRows(part.nodes.size(), spacing) : inLayers(part, spacing);
        const double first = std::ranges::min_element(places, {}, &QPointF::y)->y();
        double bottom = top;
        for (size_t i = 0; i < places.size(); ++i) {
            const QPointF place(places[i].x(), top + places[i].y() - first);
            placed.emplace(part.nodes[i], corner + place);
            bottom = std::max(bottom, place.y() + spacing.card.height());
        }
        top = onGrid(bottom + 2 * spacing.rows);
    }
    if (const double down = clearance(placed, others, spacing); down > 0) {
        for (auto& [id, place] : placed)
            place.ry() += down;
    }
    return placed;
}

} // namespace core::layeredlayout
