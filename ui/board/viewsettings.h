// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/arrowwidths.h"

#include <QString>

namespace ui {

/// How somebody likes to look at a board. Changes no number, belongs to no undo step; kept per board on this computer.
struct ViewSettings {
    ArrowWidths::Scale widths = ArrowWidths::Scale::SquareRoot;
    qint64 threshold = 0; ///< arrows that count less are not drawn; 0: all are
    bool isFocusing = false; ///< only the paths through what is hovered or selected stay lit
    bool hasMinimap = false;
    bool hasLegend = false;
    bool hasStubs = false; ///< who comes from elsewhere and goes elsewhere, at each card

    /// What was kept under the name, or what there is without.
    [[nodiscard]] static ViewSettings load(const QString& name);
    void save(const QString& name) const;
    /// A name for a board of a workspace that says neither's.
    [[nodiscard]] static QString nameFor(const QString& workspacePath, qint64 board);

    friend bool operator==(const ViewSettings&, const ViewSettings&) = default;
};

} // namespace ui
