// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardgeometry.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

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

    explicit Neighbourhood(const QRectF& area)
        : m_origin(area.topLeft())
        // However wide a board is, it has some thousand cells.
        , m_cell(std::max(40.0, std::sqrt(area.width() * area.height() / 4096)))
        , m_columns(1 + static_cast<int>(area.width() / m_cell))
        , m_rows(1 + static_cast<int>(area.height() / m_cell))
        , m_cells(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows))
    {
    }

    void add(const QPointF& point, size_t arrow) { cellOf(point).push_back({ point, arrow }); }
    void move(const QPointF& from, const QPointF& to, size_t arrow)
    {
        std::erase_if(cellOf(from), [arrow](const Entry& entry) { return entry.arrow == arrow; });
        add(to, arrow);
    }
    /// Calls with everything in the rectangle, and with more around it.
    template <typename Visit>
    void eachAround(const QRectF& rect, Visit visit) const
    {
        const int right = column(rect.x() + rect.width());
        const int bottom = row(rect.y() + rect.height());
        for (int y = row(rect.y()); y <= bottom; ++y) {
            for (int x = column(rect.x()); x <= right; ++x) {
                for (const Entry& entry : m_cells[index(x, y)])
                    visit(entry);
            }
        }
    }

private:
    [[nodiscard]] int column(double x) const
    {
        return std::clamp(static_cast<int>((x - m_origin.x()) / m_cell), 0, m_columns - 1);
    }
    [[nodiscard]] int row(double y) const
    {
        return std::clamp(static_cast<int>((y - m_origin.y()) / m_cell), 0, m_rows - 1);
    }
    [[nodiscard]] size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_columns) + static_cast<size_t>(x);
    }
    std::vector<Entry>& cellOf(const QPointF& point) { return m_cells[index(column(point.x()), row(point.y()))]; }

    QPointF m_origin;
    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<std::vector<Entry>> m_cells;
};

/// A board with its lines drawn and its pills being placed.
class Crowd {
public:
    explicit Crowd(BoardLayout& layout)
        : m_layout(layout)
        , m_lines(layout.bounds())
        , m_headPlaces(layout.bounds())
        , m_pillPlaces(layout.bounds())
    {
        constexpr int Steps = 32; // points of a line that a pill of another arrow should not cover
        for (size_t i = 0; i < layout.arrows.size(); ++i) {
            const ArrowShape& arrow = layout.arrows[i];
            for (int step = 0; step <= Steps; ++step)
                m_lines.add(arrow.pointAt(static_cast<double>(step) / Steps), i);
            m_heads.push_back(arrow.head(4).boundingRect());
            m_headPlaces.add(m_heads.back().center(), i);
            m_pillPlaces.add(arrow.pill.center(), i);
            m_widestHead = std::max({ m_widestHead, m_heads.back().width(), m_heads.back().height() });
            m_widestPill = std::max(m_widestPill, arrow.pill.width());
        }
    }

    /// The best place for one pill as the others stand now, as near to the middle of its arrow as may be. Whether it
    /// is another than before.
    bool placePill(size_t own);

private:
    [[nodiscard]] double troubleAt(const QRectF& pill, size_t own, double most) const;

    BoardLayout& m_layout;
    std::vector<QRectF> m_heads;
    Neighbourhood m_lines;
    Neighbourhood m_headPlaces; ///< by their middles
    Neighbourhood m_pillPlaces;
    double m_widestHead = 0;
    double m_widestPill = 0;
};

/// How badly a pill stands there: over a card or another pill it cannot be read, over another line it can be misread.
/// Does not look on where it is `most` or more already.
double Crowd::troubleAt(const QRectF& pill, size_t own, double most) const
{
    const QRectF wide = pill.adjusted(-4, -4, 4, 4);
    double trouble = 0;
    for (const CardPlace& card : m_layout.cards)
        trouble += 20 * overlap(wide, card.rect);
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

bool Crowd::placePill(size_t own)
{
    ArrowShape& arrow = m_layout.arrows[own];
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
            const double distance = std::abs(away) * FarFromMiddle;
            const double trouble = troubleAt(pill, own, best - distance) + distance;
            if (trouble < best) {
                best = trouble;
                bestPlace = pill;
            }
        }
    }
    if (bestPlace == arrow.pill)
        return false;
    m_pillPlaces.move(arrow.pill.center(), bestPlace.center(), own);
    arrow.pill = bestPlace;
    return true;
}

} // namespace

void placePills(BoardLayout& layout, const std::map<core::ArrowId, double>& pillWidths)
{
    for (ArrowShape& arrow : layout.arrows) {
        const auto width = pillWidths.find(arrow.id);
        arrow.pill = QRectF(0, 0, width == pillWidths.end() ? PillHeight * 1.5 : width->second, PillHeight);
        arrow.pill.moveCenter(arrow.pointAt(0.5));
    }
    Crowd crowd(layout);
    // Short arrows first: they have the least choice. Then once more, now that all the others have made room.
    std::vector<size_t> order(layout.arrows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(
        order, {}, [&layout](size_t i) { return QLineF(layout.arrows[i].start, layout.arrows[i].tip).length(); });
    constexpr int Rounds = 3;
    bool isMoving = true;
    for (int round = 0; round < Rounds && isMoving; ++round) {
        isMoving = false;
        for (const size_t i : order)
            isMoving |= crowd.placePill(i);
    }
}

} // namespace ui::boardgeometry
