// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardgeometry.h"
#include "ui/board/pillplacement.h"

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr double Length = 22; ///< of the line
constexpr double Height = 18; ///< of the count
constexpr double FromMiddle = 34; ///< of the card's side, where the arrows arrive

/// What a stub should not lie on, and how bad it is if it does.
class Obstacles {
public:
    explicit Obstacles(const QRectF& area)
        : m_grid(area)
        , m_cells(m_grid.count())
    {
    }

    void add(const QRectF& rect, double weight)
    {
        m_grid.eachCell(rect, [this](size_t cell) { m_cells[cell].push_back(m_things.size()); });
        m_things.push_back({ rect, weight });
    }

    [[nodiscard]] double costOf(const QRectF& rect) const
    {
        std::vector<size_t> met;
        m_grid.eachCell(
            rect, [this, &met](size_t cell) { met.insert(met.end(), m_cells[cell].begin(), m_cells[cell].end()); });
        std::ranges::sort(met);
        const auto repeated = std::ranges::unique(met);
        met.erase(repeated.begin(), repeated.end());
        double cost = 0;
        for (const size_t i : met)
            cost += m_things[i].rect.intersects(rect) ? m_things[i].weight : 0;
        return cost;
    }

private:
    struct Thing {
        QRectF rect;
        double weight;
    };

    boardgeometry::CellGrid m_grid;
    std::vector<Thing> m_things;
    std::vector<std::vector<size_t>> m_cells;
};

/// All places there are, the best first: at its side of the card, then above and below it.
std::vector<StubPlace> placesOf(const CardPlace& card, bool isOut, double width)
{
    const QRectF& rect = card.rect;
    const double way = isOut ? 1 : -1;
    std::vector<StubPlace> places;
    const double best = isOut ? FromMiddle : -FromMiddle; // those of two cards side by side do not meet
    for (const double offset : { best, -best }) {
        const QPointF rim(isOut ? rect.right() : rect.left(), rect.center().y() + offset);
        const QPointF end = rim + QPointF(way * Length, 0);
        places.push_back({ card.id, isOut, rim, end,
            QRectF(isOut ? end.x() : end.x() - width, end.y() - Height / 2, width, Height) });
    }
    for (const double down : { 1.0, -1.0 }) {
        const QPointF rim(isOut ? rect.right() - width / 2 - 12 : rect.left() + width / 2 + 12,
            down > 0 ? rect.bottom() : rect.top());
        const QPointF end = rim + QPointF(0, down * Length);
        places.push_back({ card.id, isOut, rim, end,
            QRectF(end.x() - width / 2, down > 0 ? end.y() : end.y() - Height, width, Height) });
    }
    return places;
}

} // namespace

QRectF StubPlace::bounds() const
{
    constexpr double Head = 5;
    return pill | QRectF(rim, end).normalized().adjusted(-Head, -Head, Head, Head);
}

std::vector<StubPlace> boardgeometry::placeStubs(const BoardLayout& layout, const StubWidths& widths)
{
    if (widths.empty())
        return {};
    constexpr double Card = 100, Count = 60, Stub = 60, Line = 5;
    constexpr int Samples = 20;
    Obstacles obstacles(layout.bounds().adjusted(-100, -100, 100, 100));
    for (const CardPlace& card : layout.cards)
        obstacles.add(card.rect, Card);
    for (const ArrowShape& arrow : layout.arrows) {
        obstacles.add(arrow.pill.adjusted(-2, -2, 2, 2), Count);
        for (int i = 0; i <= Samples; ++i) {
            const QPointF point = arrow.pointAt(static_cast<double>(i) / Samples);
            obstacles.add(QRectF(point - QPointF(2, 2), QSizeF(4, 4)), Line);
        }
    }
    std::vector<StubPlace> stubs;
    for (const auto& [key, width] : widths) {
        const CardPlace* card = layout.card(key.first);
        if (!card)
            continue;
        StubPlace best;
        double least = std::numeric_limits<double>::max();
        for (const StubPlace& place : placesOf(*card, key.second, width)) {
            const double cost = obstacles.costOf(place.pill);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        obstacles.add(best.pill, Stub);
        stubs.push_back(best);
    }
    return stubs;
}

} // namespace ui
