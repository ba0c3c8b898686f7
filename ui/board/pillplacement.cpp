// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/pillplacement.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace ui::boardgeometry {

namespace {

bool isIn(const QRectF& rect, const QPointF& point)
{
    return point.x() >= rect.x() && point.x() <= rect.x() + rect.width() && point.y() >= rect.y()
        && point.y() <= rect.y() + rect.height();
}

double overlap(const QRectF& a, const QRectF& b)
{
    const double width = std::min(a.x() + a.width(), b.x() + b.width()) - std::max(a.x(), b.x());
    const double height = std::min(a.y() + a.height(), b.y() + b.height()) - std::max(a.y(), b.y());
    return width > 0 && height > 0 ? width * height : 0;
}

/// Points of arrows by where they are, so that a pill looks at those around it and not at the whole board.
class Neighbourhood {
public:
    struct Entry {
        QPointF point;
        size_t arrow;
    };

    explicit Neighbourhood(const CellGrid& grid)
        : m_grid(grid)
        , m_cells(grid.count())
    {
    }

    void add(const QPointF& point, size_t arrow) { m_cells[m_grid.cellAt(point)].push_back({ point, arrow }); }
    void move(const QPointF& from, const QPointF& to, size_t arrow)
    {
        std::erase_if(m_cells[m_grid.cellAt(from)], [arrow](const Entry& entry) { return entry.arrow == arrow; });
        add(to, arrow);
    }
    /// Calls with everything in the rectangle, and with more around it.
    template <typename Visit>
    void eachAround(const QRectF& rect, Visit visit) const
    {
        m_grid.eachCell(rect, [&](size_t cell) {
            for (const Entry& entry : m_cells[cell])
                visit(entry);
        });
    }

private:
    CellGrid m_grid;
    std::vector<std::vector<Entry>> m_cells;
};

/// The same of points that stay where they are: counted, then put side by side.
class StandingPoints {
public:
    explicit StandingPoints(const CellGrid& grid)
        : m_grid(grid)
        , m_firsts(grid.count() + 1)
    {
    }

    void add(const QPointF& point, size_t cell, size_t arrow) { m_entries.push_back({ { point, arrow }, cell }); }
    void reserve(size_t points) { m_entries.reserve(points); }
    void arrange() ///< after the last add
    {
        for (const Added& entry : m_entries)
            ++m_firsts[entry.cell + 1];
        std::partial_sum(m_firsts.begin(), m_firsts.end(), m_firsts.begin());
        m_sorted.resize(m_entries.size());
        std::vector<size_t> next(m_firsts.begin(), m_firsts.end() - 1);
        for (const Added& entry : m_entries)
            m_sorted[next[entry.cell]++] = entry.entry;
    }
    /// Calls with everything in the rectangle, and with more around it.
    template <typename Visit>
    void eachAround(const QRectF& rect, Visit visit) const
    {
        m_grid.eachCell(rect, [&](size_t cell) {
            for (size_t i = m_firsts[cell]; i < m_firsts[cell + 1]; ++i)
                visit(m_sorted[i]);
        });
    }

private:
    struct Added {
        Neighbourhood::Entry entry;
        size_t cell;
    };

    CellGrid m_grid;
    std::vector<size_t> m_firsts;
    std::vector<Added> m_entries;
    std::vector<Neighbourhood::Entry> m_sorted;
};

/// How far beside its line a pill may stand: first still touching it, then, between cards that leave no room, apart.
constexpr std::array Asides{ 0.0, -10.0, 10.0, -24.0, 24.0, -40.0, 40.0, -56.0, 56.0, -72.0, 72.0 };

constexpr int LineSteps = 32; // points of a line that a pill of another arrow should not cover

template <typename Visit>
void eachLinePoint(const ArrowShape& arrow, Visit visit)
{
    for (int step = 0; step <= LineSteps; ++step)
        visit(arrow.pointAt(static_cast<double>(step) / LineSteps));
}

QRectF headOf(const ArrowShape& arrow)
{
    return arrow.head(4).boundingRect();
}

} // namespace

/// A board with its lines drawn and its pills being placed.
class Crowd {
public:
    using Lines = std::vector<std::shared_ptr<const PillPlacer::LinePoints>>; ///< of the layout's arrows

    Crowd(BoardLayout& layout, const Lines& lines, const CellGrid& grid)
        : m_layout(layout)
        , m_grid(grid)
        , m_lines(grid)
        , m_headPlaces(grid)
        , m_pillPlaces(grid)
    {
        m_lines.reserve(layout.arrows.size() * (LineSteps + 1));
        for (size_t i = 0; i < layout.arrows.size(); ++i) {
            const ArrowShape& arrow = layout.arrows[i];
            for (const PillPlacer::LinePoint& on : *lines[i])
                m_lines.add(on.point, on.cell, i);
            m_heads.push_back(headOf(arrow));
            m_headPlaces.add(m_heads.back().center(), i);
            m_pillPlaces.add(arrow.pill.center(), i);
            m_widestHead = std::max({ m_widestHead, m_heads.back().width(), m_heads.back().height() });
            m_widestPill = std::max(m_widestPill, arrow.pill.width());
        }
        m_lines.arrange();
    }

    /// The best place for one pill as the others stand now, as near to the middle of its arrow as may be; `looked` gets
    /// the cells it hangs on. Whether it is another than before.
    bool placePill(size_t own, CellSet& looked);
    bool movePill(size_t own, const QRectF& place);

private:
    [[nodiscard]] double troubleAt(const QRectF& wide, size_t own, double most) const;
    void findCards(const ArrowShape& arrow);

    BoardLayout& m_layout;
    CellGrid m_grid;
    std::vector<QRectF> m_heads;
    std::vector<QRectF> m_cards; ///< that the pill being placed may come to
    StandingPoints m_lines;
    Neighbourhood m_headPlaces; ///< by their middles
    Neighbourhood m_pillPlaces;
    double m_widestHead = 0;
    double m_widestPill = 0;
};

/// How badly a pill stands there: over a card or another pill it cannot be read, over another line it can be misread.
/// Does not look on where it is `most` or more already.
double Crowd::troubleAt(const QRectF& wide, size_t own, double most) const
{
    double trouble = 0;
    for (const QRectF& card : m_cards)
        trouble += 20 * overlap(wide, card);
    const double aroundHeads = m_widestHead / 2;
    m_headPlaces.eachAround(
        wide.adjusted(-aroundHeads, -aroundHeads, aroundHeads, aroundHeads), [&](const Neighbourhood::Entry& head) {
            if (overlap(m_heads[head.arrow], wide) > 0)
                trouble += head.arrow == own ? 150 : 60;
        });
    m_pillPlaces.eachAround(wide.adjusted(-m_widestPill / 2, -PillHeight / 2, m_widestPill / 2, PillHeight / 2),
        [&](const Neighbourhood::Entry& other) {
            if (other.arrow != own)
                trouble += 20 * overlap(wide, m_layout.arrows[other.arrow].pill);
        });
    if (trouble >= most)
        return trouble;
    m_lines.eachAround(wide, [&](const Neighbourhood::Entry& line) {
        if (line.arrow != own && isIn(wide, line.point))
            trouble += 12;
    });
    return trouble;
}

void Crowd::findCards(const ArrowShape& arrow)
{
    const double around = arrow.pill.width() / 2 + arrow.pill.height() + Asides.back();
    const QRectF reach = arrow.line().controlPointRect().adjusted(-around, -around, around, around);
    m_cards.clear();
    for (const CardPlace& card : m_layout.cards) {
        if (overlap(card.rect, reach) > 0)
            m_cards.push_back(card.rect);
    }
}

bool Crowd::placePill(size_t own, CellSet& looked)
{
    const ArrowShape& arrow = m_layout.arrows[own];
    findCards(arrow);
    QRectF pill = arrow.pill;
    QRectF bestPlace = pill;
    double best = std::numeric_limits<double>::max();
    // Beside its line only where there is no clear place on it.
    constexpr double Clash = 100;
    constexpr double FarFromMiddle = 60;
    for (const double aside : Asides) {
        if (aside != 0 && best < Clash)
            break;
        for (int step = 0; step <= 28; ++step) {
            const double away = 0.025 * ((step + 1) / 2) * (step % 2 == 0 ? 1 : -1); // 0.5, 0.475, 0.525 … 0.15, 0.85
            if (best <= std::abs(away) * FarFromMiddle)
                break; // all that follow are farther away
            const double t = 0.5 + away;
            const QLineF along(arrow.pointAt(t - 0.01), arrow.pointAt(t + 0.01));
            pill.moveCenter(arrow.pointAt(t) + QPointF(along.unitVector().dy(), -along.unitVector().dx()) * aside);
            const double distance = std::abs(away) * FarFromMiddle;
            const QRectF wide = pill.adjusted(-4, -4, 4, 4);
            m_grid.eachCell(wide, [&looked](size_t cell) { looked.add(cell); });
            const double trouble = troubleAt(wide, own, best - distance) + distance;
            if (trouble < best) {
                best = trouble;
                bestPlace = pill;
            }
        }
    }
    return movePill(own, bestPlace);
}

bool Crowd::movePill(size_t own, const QRectF& place)
{
    ArrowShape& arrow = m_layout.arrows[own];
    if (place == arrow.pill)
        return false;
    m_pillPlaces.move(arrow.pill.center(), place.center(), own);
    arrow.pill = place;
    return true;
}

namespace {

QRectF areaOf(const BoardLayout& layout)
{
    QRectF area;
    for (const CardPlace& card : layout.cards)
        area |= card.rect;
    for (const ArrowShape& arrow : layout.arrows)
        area |= arrow.bounds(0) | arrow.pill;
    return area;
}

/// However wide a board is, it has some thousand cells. In steps: a line that bulges does not change the cells.
CellGrid gridFor(const QRectF& bounds)
{
    constexpr double Step = 512;
    const QPointF first(std::floor(bounds.left() / Step) * Step, std::floor(bounds.top() / Step) * Step);
    const QPointF last(std::ceil(bounds.right() / Step) * Step, std::ceil(bounds.bottom() / Step) * Step);
    return CellGrid(QRectF(first, last));
}

} // namespace

CellGrid::CellGrid(const QRectF& area)
    : m_origin(area.topLeft())
    , m_cell(std::max(40.0, std::sqrt(area.width() * area.height() / 4096)))
    , m_columns(1 + static_cast<int>(area.width() / m_cell))
    , m_rows(1 + static_cast<int>(area.height() / m_cell))
{
}

void PillPlacer::place(BoardLayout& layout, const std::map<core::ArrowId, double>& pillWidths)
{
    for (ArrowShape& arrow : layout.arrows) {
        const auto width = pillWidths.find(arrow.id);
        arrow.pill = QRectF(0, 0, width == pillWidths.end() ? PillHeight * 1.5 : width->second, PillHeight);
        arrow.pill.moveCenter(arrow.pointAt(0.5));
    }
    if (const CellGrid grid = gridFor(areaOf(layout)); grid != m_grid) {
        m_grid = grid;
        m_past.clear();
    }
    CellSet changed = changesTo(layout);
    const size_t count = layout.arrows.size();
    std::vector<Past*> known(count); // where the arrow is as it was
    std::vector<Past> fresh(count); // where it is not, or another choice was made
    Crowd::Lines lines(count);
    for (size_t i = 0; i < count; ++i) {
        const auto past = m_past.find(layout.arrows[i].id);
        if (past != m_past.end()) {
            known[i] = &past->second;
            lines[i] = past->second.points;
        } else {
            lines[i] = std::make_shared<const LinePoints>(pointsOf(layout.arrows[i]));
            fresh[i] = { layout.arrows[i], lines[i], {}, false };
        }
    }

    // Short arrows first: they have the least choice. Then once more, now that all the others have made room.
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(
        order, {}, [&layout](size_t i) { return QLineF(layout.arrows[i].start, layout.arrows[i].tip).length(); });
    Crowd crowd(layout, lines, m_grid);
    constexpr size_t Rounds = 3;
    size_t rounds = 0;
    for (bool isMoving = true; rounds < Rounds && isMoving; ++rounds) {
        isMoving = false;
        for (const size_t i : order) {
            // A round after the last one would have moved nothing.
            const auto choiceBefore = [&](size_t round) -> const Choice& {
                return known[i]->choices[std::min(round, known[i]->choices.size() - 1)];
            };
            std::vector<Choice>& choices = fresh[i].choices;
            if (known[i] && !choiceBefore(rounds).looked.meets(changed)) {
                const Choice& before = choiceBefore(rounds);
                isMoving |= crowd.movePill(i, before.place);
                if (!choices.empty())
                    choices.push_back(before);
                continue;
            }
            Choice choice{ {}, CellSet(m_grid.count()) };
            isMoving |= crowd.placePill(i, choice.looked);
            choice.place = layout.arrows[i].pill;
            if (!known[i] || choiceBefore(rounds).place != choice.place) {
                mark(changed, choice.place);
                if (known[i])
                    mark(changed, choiceBefore(rounds).place);
            }
            while (known[i] && choices.size() < rounds)
                choices.push_back(choiceBefore(choices.size()));
            choices.push_back(std::move(choice));
        }
    }
    for (size_t i = 0; i < count; ++i) {
        if (!known[i])
            m_past.emplace(layout.arrows[i].id, std::move(fresh[i]));
        else if (!fresh[i].choices.empty())
            known[i]->choices = std::move(fresh[i].choices);
        else if (known[i]->choices.size() > rounds)
            known[i]->choices.resize(rounds);
    }
    m_cards = layout.cards;
}

PillPlacer::LinePoints PillPlacer::pointsOf(const ArrowShape& arrow) const
{
    LinePoints points;
    points.reserve(LineSteps + 1);
    eachLinePoint(arrow, [&](const QPointF& point) { points.push_back({ point, m_grid.cellAt(point) }); });
    return points;
}

CellSet PillPlacer::changesTo(const BoardLayout& layout)
{
    CellSet changed(m_grid.count());
    for (const QRectF& place : differences(m_cards, layout.cards))
        mark(changed, place);
    for (auto& [id, past] : m_past)
        past.isSame = false;
    for (const ArrowShape& arrow : layout.arrows) {
        const auto known = m_past.find(arrow.id);
        if (known != m_past.end() && known->second.shape == arrow)
            known->second.isSame = true;
        else
            mark(changed, arrow);
    }
    std::erase_if(m_past, [&](const auto& entry) {
        if (entry.second.isSame)
            return false;
        mark(changed, entry.second.shape);
        for (const Choice& choice : entry.second.choices)
            mark(changed, choice.place);
        return true;
    });
    return changed;
}

void PillPlacer::mark(CellSet& cells, const QRectF& rect) const
{
    m_grid.eachCell(rect, [&cells](size_t cell) { cells.add(cell); });
}

void PillPlacer::mark(CellSet& cells, const ArrowShape& arrow) const
{
    eachLinePoint(arrow, [&](const QPointF& point) { cells.add(m_grid.cellAt(point)); });
    mark(cells, headOf(arrow));
    mark(cells, arrow.pill);
}

} // namespace ui::boardgeometry
