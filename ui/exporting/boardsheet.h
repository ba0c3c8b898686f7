// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardgeometry.h"
#include "ui/board/boardpainter.h"
#include "ui/exporting/boardimage.h"

#include <QFont>
#include <QSizeF>
#include <QString>

#include <map>
#include <vector>

class QPainter;

namespace ui {

/// A board's picture laid out on a sheet, in board units: heading, alerts, board, footer. Paints on any device.
class BoardSheet final {
public:
    BoardSheet(const BoardPicture& picture, const Theme& theme);

    [[nodiscard]] QSizeF size() const { return m_size; } ///< whole numbers
    void paint(QPainter& painter) const;

private:
    struct Line {
        QString text;
        QFont font;
        QColor color;
        QRectF rect;
    };

    void layOutBoard(const BoardPicture& picture);
    void layOutStubs(const BoardPicture& picture);
    void layOutHeading(const BoardPicture& picture);
    void layOutAlerts(const BoardPicture& picture);
    void addLine(const QString& text, const QFont& font, const QColor& color, double gapBelow);

    Theme m_theme;
    core::Board m_board;
    BoardLayout m_layout;
    std::map<core::NodeId, CardLook> m_cards;
    std::map<core::ArrowId, PillLook> m_pills;
    std::map<std::pair<core::NodeId, bool>, StubLook> m_stubs;
    std::map<core::ArrowId, double> m_widths;
    std::vector<Line> m_lines;
    QRectF m_alert; ///< ground of the alerts; null: none
    QRectF m_ground; ///< of the board
    QSizeF m_size;
    double m_y = 0; ///< where the next line goes
};

/// The options that are on, in words; empty: none.
[[nodiscard]] QString optionsText(const core::RuleOptions& options);

} // namespace ui
