// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

/// The steps of a layered layout on a bare graph of numbered vertices. Pure and deterministic; see layeredlayout.
namespace core::layering {

using Edge = std::pair<size_t, size_t>; ///< from, to

/// The edges without loops: those that lead backwards are turned around, and none is there twice. `preference` breaks
/// ties: of two vertices the one with the smaller one comes first.
[[nodiscard]] std::vector<Edge> withoutLoops(
    size_t vertices, const std::vector<Edge>& edges, const std::vector<double>& preference);

/// The layer of each vertex, from 0: every edge leads to a higher one, and the edges are as short as that allows.
[[nodiscard]] std::vector<size_t> ranks(size_t vertices, const std::vector<Edge>& edges);

/// Vertices by layer; edges lead from one layer to the next. Vertices from `real` on stand for edges that pass a layer.
struct Layers {
    size_t real = 0;
    std::vector<std::vector<size_t>> order; ///< vertices of each layer, from top to bottom
    std::vector<std::vector<size_t>> before; ///< by vertex: its neighbours in the layer before
    std::vector<std::vector<size_t>> after;
};

/// `height`: where a vertex stands now, which gives the first order.
[[nodiscard]] Layers split(
    const std::vector<size_t>& ranks, const std::vector<Edge>& edges, const std::vector<double>& height);

[[nodiscard]] size_t crossings(const Layers& layers);
void reduceCrossings(Layers& layers); ///< changes the order within the layers

/// The middle of each vertex from top to bottom: near its neighbours, no two of a layer nearer than they may be.
/// `extent`: height of each vertex with the gap below it.
[[nodiscard]] std::vector<double> heights(const Layers& layers, const std::vector<double>& extent);

} // namespace core::layering
