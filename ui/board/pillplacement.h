// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardgeometry.h"

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace ui::boardgeometry {

/// Where cards stand or stood that are not as before. Both lists are in the order of their ids.
[[nodiscard]] std::vector<QRectF> differences(
    const std::vector<CardPlace>& before, const std::vector<CardPlace>& after);

/// Squares over an area; what lies outside belongs to the squares at its rim.
class CellGrid {
public:
    CellGrid() = default;
    explicit CellGrid(const QRectF& area);

    [[nodiscard]] size_t count() const { return static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows); }
    [[nodiscard]] size_t cellAt(const QPointF& point) const { return index(column(point.x()), row(point.y())); }
    template <typename Visit>
    void eachCell(const QRectF& rect, Visit visit) const
    {
        const int right = column(rect.x() + rect.width());
        const int bottom = row(rect.y() + rect.height());
        for (int y = row(rect.y()); y <= bottom; ++y) {
            for (int x = column(rect.x()); x <= right; ++x)
                visit(index(x, y));
        }
    }

    friend bool operator==(const CellGrid&, const CellGrid&) = default;

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

    QPointF m_origin;
    double m_cell = 40;
    int m_columns = 1;
    int m_rows = 1;
};

class CellSet {
public:
    CellSet() = default;
    explicit CellSet(size_t cells)
        : m_words((cells + 63) / 64)
    {
    }

    void add(size_t cell) { m_words[cell / 64] |= quint64(1) << (cell % 64); }
    [[nodiscard]] bool meets(const CellSet& other) const ///< of as many cells
    {
        return !std::ranges::equal(
            m_words, other.m_words, [](quint64 mine, quint64 theirs) { return (mine & theirs) == 0; });
    }

private:
    std::vector<quint64> m_words;
};

class Crowd;

/// Places the pills of a board, one board after another. The places are always those of a placer without a past; but
/// where the board around a pill is as it was, its place is known and not looked for again.
class PillPlacer {
public:
    void place(BoardLayout& layout, const std::map<core::ArrowId, double>& pillWidths);

private:
    struct Choice {
        QRectF place;
        CellSet looked; ///< the choice hangs on nothing outside of these
    };
    /// What is asked of a line again and again: where it is, and in which cells.
    struct LinePoint {
        QPointF point;
        size_t cell;
    };
    using LinePoints = std::vector<LinePoint>;
    struct Past {
        ArrowShape shape; ///< its pill in the middle
        std::shared_ptr<const LinePoints> points;
        std::vector<Choice> choices; ///< by rounds, at least one
        bool isSame = false; ///< as the arrow that is being placed
    };
    friend class Crowd;

    [[nodiscard]] LinePoints pointsOf(const ArrowShape& arrow) const;
    /// The cells where anything is different from the board before; forgets the past of the arrows that are.
    [[nodiscard]] CellSet changesTo(const BoardLayout& layout);
    void mark(CellSet& cells, const QRectF& rect) const;
    void mark(CellSet& cells, const ArrowShape& arrow) const;

    CellGrid m_grid;
    std::vector<CardPlace> m_cards;
    std::map<core::ArrowId, Past> m_past;
};

} // namespace ui::boardgeometry
