// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"
#include "ui/board/boardgeometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/changetext.h"

#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace ui {

/// How sure a number is; it decides how the number is shown.
enum class NumberState { Ready, Counting, Failed };

/// What a card says and in which state it is. A value.
struct CardLook {
    QString name;
    core::Stage stage = core::Stage::None;
    std::optional<qint64> count;
    NumberState state = NumberState::Ready;
    bool isIncomplete = false;
    bool isRebuilt = false; ///< some days it looks at were not recorded as they came
    bool isHighlighted = false; ///< selected, or the card an arrow would land on
    bool isHovered = false;
    int color = 0; ///< of the palette; 0: none of its own
    bool isLocked = false;
    bool isMissing = false; ///< its segment is not in the workspace any more
    bool isDim = false; ///< not on the paths that are looked at
    ChangeLook change; ///< what the number is held against
    std::vector<quint8> trend; ///< BoardNumbers::trend()

    friend bool operator==(const CardLook&, const CardLook&) = default;
};

struct ArrowLook {
    double width = 1.5;
    bool isSelected = false;
    bool isHovered = false;
    bool isDraft = false; ///< still being drawn
    bool isDim = false;

    friend bool operator==(const ArrowLook&, const ArrowLook&) = default;
};

struct PillLook {
    std::optional<qint64> count;
    NumberState state = NumberState::Ready;
    bool isIncomplete = false;
    bool isSelected = false;
    bool isHovered = false;
    bool isDim = false;
    ChangeLook change;

    friend bool operator==(const PillLook&, const PillLook&) = default;
};

/// The count of a stub.
struct StubLook {
    qint64 count = 0;
    NumberState state = NumberState::Ready;
    bool isIncomplete = false;
    bool isHovered = false;
    bool isDim = false;

    friend bool operator==(const StubLook&, const StubLook&) = default;
};

/// Paints the parts of a board on any device: screen, PNG, SVG, PDF. Knows no items and no document.
namespace boardpainter {

[[nodiscard]] QColor numberColor(const Theme& theme, NumberState state);
/// The number as the user's language writes it; "…" while there is none, "–" if it could not be had.
[[nodiscard]] QString countText(const std::optional<qint64>& count, NumberState state);
[[nodiscard]] double pillWidth(const PillLook& look);
[[nodiscard]] double stubWidth(const StubLook& look);
[[nodiscard]] double countWidth(const CardLook& look);
[[nodiscard]] QRectF rebuiltArea(const QRectF& card); ///< of the sign that days are rebuilt
[[nodiscard]] bool isNameCut(const CardLook& look); ///< it then needs a tool tip
[[nodiscard]] QRectF cardBounds(const QRectF& card); ///< with its shadow and dots
[[nodiscard]] double arrowMargin(const ArrowLook& look); ///< how far line and head reach from the curve
/// All that a count covers: seen from afar it is larger than its place.
[[nodiscard]] QRectF pillBounds(const QRectF& rect, const PillLook& look, double scale);

// `scale`: how many pixels a board unit has where it will be seen; it decides on the details.

void paintCard(QPainter& painter, const Theme& theme, const QRectF& rect, const CardLook& look, double scale = 1);
void paintDots(QPainter& painter, const Theme& theme, const QRectF& card, std::optional<Side> hot);
void paintArrow(
    QPainter& painter, const Theme& theme, const ArrowShape& shape, const ArrowLook& look, double scale = 1);
void paintEndHandle(QPainter& painter, const Theme& theme, const QPointF& point);
void paintPill(QPainter& painter, const Theme& theme, const QRectF& rect, const PillLook& look, double scale = 1);
void paintStub(QPainter& painter, const Theme& theme, const StubPlace& place, const StubLook& look);
void paintLock(QPainter& painter, const Theme& theme, const QRectF& rect);
void paintWarning(QPainter& painter, const Theme& theme, const QRectF& rect);
void paintGrid(QPainter& painter, const Theme& theme, const QRectF& exposed, double scale);

} // namespace boardpainter
} // namespace ui
