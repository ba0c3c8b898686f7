// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/arrowwidths.h"

#include <QWidget>

namespace ui {

class BoardView;

/// What the widths of a board's arrows mean: three lines with their counts.
class WidthLegend final : public QWidget {
    Q_OBJECT

public:
    explicit WidthLegend(BoardView& view, QWidget* parent = nullptr);

    [[nodiscard]] const ArrowWidths& widths() const { return m_widths; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    [[nodiscard]] QString text() const;

    BoardView& m_view;
    ArrowWidths m_widths;
};

} // namespace ui
