// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/snaplines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace ui::snaplines {

namespace {

/// One direction of a rectangle: where it begins and ends, and where it lies across that.
struct Extent {
    double first, last, crossFirst, crossLast;

    [[nodiscard]] std::array<double, 3> marks() const { return { first, (first + last) / 2, last }; }
};

Extent acrossOf(const QRectF& rect)
{
    return { rect.left(), rect.left() + rect.width(), rect.top(), rect.top() + rect.height() };
}

Extent downOf(const QRectF& rect)
{
    return { rect.top(), rect.top() + rect.height(), rect.left(), rect.left() + rect.width() };
}

using ExtentOf = Extent (*)(const QRectF& rect);

/// The smallest step that brings a mark onto one of another; more than `reach` if there is none.
double stepTo(const QRectF& moving, const std::vector<QRectF>& others, double reach, ExtentOf extentOf)
{
    double best = std::numeric_limits<double>::max();
    for (const QRectF& other : others) {
        for (const double mark : extentOf(other).marks()) {
            for (const double own : extentOf(moving).marks()) {
                if (std::abs(mark - own) <= reach && std::abs(mark - own) < std::abs(best))
                    best = mark - own;
            }
        }
    }
    return best;
}

/// The lines on which marks of the thing lie, each as far as the nearest of the others that has a mark there, too.
void addLines(std::vector<QLineF>& lines, const QRectF& moved, const std::vector<QRectF>& others, ExtentOf extentOf,
    bool isAcross)
{
    constexpr double Same = 0.01;
    const Extent own = extentOf(moved);
    for (const double mark : own.marks()) {
        std::optional<Extent> nearest;
        double least = std::numeric_limits<double>::max();
        for (const QRectF& other : others) {
            const Extent extent = extentOf(other);
            const auto marks = extent.marks();
            const double gap = std::max(extent.crossFirst - own.crossLast, own.crossFirst - extent.crossLast);
            if (gap >= least || std::ranges::none_of(marks, [mark](double one) { return std::abs(one - mark) < Same; }))
                continue;
            least = gap;
            nearest = extent;
        }
        if (!nearest)
            continue;
        const double from = std::min(own.crossFirst, nearest->crossFirst);
        const double to = std::max(own.crossLast, nearest->crossLast);
        lines.push_back(isAcross ? QLineF(mark, from, mark, to) : QLineF(from, mark, to, mark));
    }
}

} // namespace

Snap snap(const QRectF& moving, const std::vector<QRectF>& others, double reach)
{
    Snap snap;
    const double across = stepTo(moving, others, reach, acrossOf);
    const double down = stepTo(moving, others, reach, downOf);
    snap.isAcross = std::abs(across) <= reach;
    snap.isDown = std::abs(down) <= reach;
    snap.by = { snap.isAcross ? across : 0, snap.isDown ? down : 0 };
    const QRectF moved = moving.translated(snap.by);
    if (snap.isAcross)
        addLines(snap.lines, moved, others, acrossOf, true);
    if (snap.isDown)
        addLines(snap.lines, moved, others, downOf, false);
    return snap;
}

} // namespace ui::snaplines
