// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/layering.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace core::layering {

namespace {

using Neighbours = std::vector<std::vector<size_t>>;

Neighbours reached(size_t vertices, const std::vector<Edge>& edges)
{
    Neighbours to(vertices);
    for (const auto& [from, target] : edges)
        to[from].push_back(target);
    return to;
}

Neighbours reaching(size_t vertices, const std::vector<Edge>& edges)
{
    Neighbours from(vertices);
    for (const auto& [source, target] : edges)
        from[target].push_back(source);
    return from;
}

/// An order in which few edges lead back (Eades, Lin, Smyth): sinks to the end, sources to the beginning, and of the
/// rest first the one that leads on most.
std::vector<size_t> sequence(size_t vertices, const std::vector<Edge>& edges, const std::vector<double>& preference)
{
    const Neighbours to = reached(vertices, edges);
    const Neighbours from = reaching(vertices, edges);
    std::vector<int> out(vertices);
    std::vector<int> in(vertices);
    for (size_t v = 0; v < vertices; ++v) {
        out[v] = static_cast<int>(to[v].size());
        in[v] = static_cast<int>(from[v].size());
    }
    std::vector<size_t> left(vertices);
    std::iota(left.begin(), left.end(), size_t(0));
    std::ranges::stable_sort(left, {}, [&preference](size_t v) { return preference[v]; });
    std::vector<size_t> head;
    std::vector<size_t> tail;
    const auto take = [&](std::vector<size_t>::iterator at, std::vector<size_t>& where) {
        const size_t v = *at;
        left.erase(at);
        for (const size_t next : to[v])
            --in[next];
        for (const size_t last : from[v])
            --out[last];
        where.push_back(v);
    };
    while (!left.empty()) {
        if (const auto source = std::ranges::find_if(left, [&in](size_t v) { return in[v] == 0; });
            source != left.end()) {
            take(source, head);
        } else if (const auto sink = std::ranges::find_if(left, [&out](size_t v) { return out[v] == 0; });
                   sink != left.end()) {
            take(sink, tail);
        } else {
            take(std::ranges::max_element(left, {}, [&](size_t v) { return out[v] - in[v]; }), head);
        }
    }
    head.insert(head.end(), tail.rbegin(), tail.rend());
    return head;
}

/// Crossings between two layers, by counting inversions.
size_t crossingsBetween(const std::vector<size_t>& upper, const std::vector<size_t>& lower, const Neighbours& after,
    std::vector<size_t>& place)
{
    for (size_t i = 0; i < lower.size(); ++i)
        place[lower[i]] = i;
    std::vector<size_t> tree(lower.size() + 1);
    size_t seen = 0;
    size_t count = 0;
    std::vector<size_t> ends;
    for (const size_t v : upper) {
        ends.clear();
        for (const size_t next : after[v])
            ends.push_back(place[next]);
        std::ranges::sort(ends);
        for (const size_t end : ends) {
            size_t upTo = 0;
            for (size_t i = end + 1; i > 0; i -= i & (~i + 1))
                upTo += tree[i];
            count += seen - upTo;
        }
        for (const size_t end : ends) {
            for (size_t i = end + 1; i < tree.size(); i += i & (~i + 1))
                ++tree[i];
            ++seen;
        }
    }
    return count;
}

void orderByNeighbours(std::vector<size_t>& layer, const Neighbours& neighbours, const std::vector<size_t>& place)
{
    std::vector<std::pair<double, size_t>> keys;
    for (size_t i = 0; i < layer.size(); ++i) {
        const auto& around = neighbours[layer[i]];
        double sum = 0;
        for (const size_t one : around)
            sum += static_cast<double>(place[one]);
        // Who has no neighbours there stays about where it is.
        keys.emplace_back(around.empty() ? static_cast<double>(i) : sum / static_cast<double>(around.size()), layer[i]);
    }
    std::ranges::stable_sort(keys, {}, &std::pair<double, size_t>::first);
    std::ranges::transform(keys, layer.begin(), &std::pair<double, size_t>::second);
}

/// How often the edges of `a` cross those of `b`, if `a` stands above `b`.
size_t crossingsOf(size_t a, size_t b, const Neighbours& neighbours, const std::vector<size_t>& place)
{
    size_t count = 0;
    for (const size_t first : neighbours[a]) {
        for (const size_t second : neighbours[b])
            count += place[first] > place[second] ? 1 : 0;
    }
    return count;
}

void notePlaces(const std::vector<size_t>& layer, std::vector<size_t>& place)
{
    for (size_t i = 0; i < layer.size(); ++i)
        place[layer[i]] = i;
}

/// Swaps neighbours within the layers as long as that takes crossings away.
void transpose(Layers& layers, std::vector<size_t>& place)
{
    constexpr int Rounds = 8;
    bool isBetter = true;
    for (int round = 0; isBetter && round < Rounds; ++round) {
        isBetter = false;
        for (auto& layer : layers.order) {
            for (size_t i = 0; i + 1 < layer.size(); ++i) {
                const size_t a = layer[i];
                const size_t b = layer[i + 1];
                const size_t now = crossingsOf(a, b, layers.before, place) + crossingsOf(a, b, layers.after, place);
                const size_t then = crossingsOf(b, a, layers.before, place) + crossingsOf(b, a, layers.after, place);
                if (then < now) {
                    std::swap(layer[i], layer[i + 1]);
                    place[a] = i + 1;
                    place[b] = i;
                    isBetter = true;
                }
            }
        }
    }
}

/// Middles as near to the wanted ones as the distances allow, in the same order: runs that want to overlap are pooled
/// at the mean of what they want.
std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& offsets)
{
    struct Pool {
        double sum;
        size_t count;
        [[nodiscard]] double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Pool> pools;
    for (size_t i = 0; i < wanted.size(); ++i) {
        pools.push_back({ wanted[i] - offsets[i], 1 });
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    std::vector<double> places;
    for (const Pool& pool : pools) {
        for (size_t i = 0; i < pool.count; ++i)
            places.push_back(pool.mean() + offsets[places.size()]);
    }
    return places;
}

} // namespace

std::vector<Edge> withoutLoops(size_t vertices, const std::vector<Edge>& edges, const std::vector<double>& preference)
{
    std::vector<size_t> place(vertices);
    notePlaces(sequence(vertices, edges, preference), place);
    std::set<Edge> forward;
    for (const auto& [from, to] : edges) {
        if (from != to)
            forward.insert(place[from] < place[to] ? Edge(from, to) : Edge(to, from));
    }
    return { forward.begin(), forward.end() };
}

std::vector<size_t> ranks(size_t vertices, const std::vector<Edge>& edges)
{
    const Neighbours to = reached(vertices, edges);
    const Neighbours from = reaching(vertices, edges);
    std::vector<size_t> open(vertices);
    std::vector<size_t> order;
    for (size_t v = 0; v < vertices; ++v) {
        open[v] = from[v].size();
        if (open[v] == 0)
            order.push_back(v);
    }
    std::vector<size_t> rank(vertices);
    for (size_t i = 0; i < order.size(); ++i) {
        for (const size_t next : to[order[i]]) {
            rank[next] = std::max(rank[next], rank[order[i]] + 1);
            if (--open[next] == 0)
                order.push_back(next);
        }
    }
    // Vertices with more edges to the right than to the left move there as far as they can, so that edges get short.
    for (auto v = order.rbegin(); v != order.rend(); ++v) {
        if (to[*v].size() <= from[*v].size() || to[*v].empty())
            continue;
        size_t nearest = std::numeric_limits<size_t>::max();
        for (const size_t next : to[*v])
            nearest = std::min(nearest, rank[next]);
        rank[*v] = std::max(rank[*v], nearest - 1);
    }
    return rank;
}

Layers split(const std::vector<size_t>& ranks, const std::vector<Edge>& edges, const std::vector<double>& height)
{
    Layers layers;
    layers.real = ranks.size();
    layers.before.resize(ranks.size());
    layers.after.resize(ranks.size());
    const size_t count = ranks.empty() ? 0 : *std::ranges::max_element(ranks) + 1;
    std::vector<std::vector<std::pair<double, size_t>>> rows(count);
    for (size_t v = 0; v < ranks.size(); ++v)
        rows[ranks[v]].emplace_back(height[v], v);
    const auto join = [&layers](size_t from, size_t to) {
        layers.after[from].push_back(to);
        layers.before[to].push_back(from);
    };
    for (const auto& [from, to] : edges) {
        size_t last = from;
        for (size_t rank = ranks[from] + 1; rank < ranks[to]; ++rank) {
            const size_t passing = layers.after.size();
            layers.before.emplace_back();
            layers.after.emplace_back();
            const double share = static_cast<double>(rank - ranks[from]) / static_cast<double>(ranks[to] - ranks[from]);
            rows[rank].emplace_back(height[from] + share * (height[to] - height[from]), passing);
            join(last, passing);
            last = passing;
        }
        join(last, to);
    }
    for (auto& row : rows) {
        std::ranges::sort(row);
        auto& order = layers.order.emplace_back();
        std::ranges::transform(row, std::back_inserter(order), &std::pair<double, size_t>::second);
    }
    return layers;
}

size_t crossings(const Layers& layers)
{
    std::vector<size_t> place(layers.after.size());
    size_t count = 0;
    for (size_t i = 0; i + 1 < layers.order.size(); ++i)
        count += crossingsBetween(layers.order[i], layers.order[i + 1], layers.after, place);
    return count;
}

void reduceCrossings(Layers& layers)
{
    constexpr int Sweeps = 12;
    std::vector<size_t> place(layers.after.size());
    for (const auto& layer : layers.order)
        notePlaces(layer, place);
    auto best = layers.order;
    size_t fewest = crossings(layers);
    for (int sweep = 0; sweep < Sweeps && fewest > 0; ++sweep) {
        for (size_t step = 1; step < layers.order.size(); ++step) {
            const bool isDown = sweep % 2 == 0;
            auto& layer = layers.order[isDown ? step : layers.order.size() - 1 - step];
            orderByNeighbours(layer, isDown ? layers.before : layers.after, place);
            notePlaces(layer, place);
        }
        transpose(layers, place);
        if (const size_t now = crossings(layers); now < fewest) {
            fewest = now;
            best = layers.order;
        }
    }
    layers.order = std::move(best);
}

std::vector<double> heights(const Layers& layers, const std::vector<double>& extent)
{
    constexpr int Sweeps = 16;
    std::vector<double> middle(layers.after.size());
    std::vector<std::vector<double>> offsets;
    for (const auto& layer : layers.order) {
        auto& row = offsets.emplace_back();
        double at = 0;
        for (const size_t v : layer) {
            row.push_back(at + extent[v] / 2);
            at += extent[v];
        }
        for (size_t i = 0; i < layer.size(); ++i)
            middle[layer[i]] = row[i] - at / 2;
    }
    for (int sweep = 0; sweep < Sweeps; ++sweep) {
        for (size_t step = 0; step < layers.order.size(); ++step) {
            const bool isDown = sweep % 2 == 0;
            const size_t at = isDown ? step : layers.order.size() - 1 - step;
            std::vector<double> wanted;
            for (const size_t v : layers.order[at]) {
                double sum = 0;
                size_t count = 0;
                for (const auto* neighbours : { &layers.before[v], &layers.after[v] }) {
                    for (const size_t one : *neighbours)
                        sum += middle[one];
                    count += neighbours->size();
                }
                wanted.push_back(count > 0 ? sum / static_cast<double>(count) : middle[v]);
            }
            const std::vector<double> places = spread(wanted, offsets[at]);
            for (size_t i = 0; i < places.size(); ++i)
                middle[layers.order[at][i]] = places[i];
        }
    }
    return middle;
}

} // namespace core::layering
