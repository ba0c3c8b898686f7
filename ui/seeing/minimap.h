// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace ui {

class BoardView;

/// The whole board in a corner, with a frame around what is on the screen: a click goes there, a drag moves along.
class Minimap final : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(BoardView& view, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRectF frame() const; ///< around what is on the screen, in this widget
    [[nodiscard]] QPointF placeOf(const QPointF& boardPoint) const; ///< in this widget

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void redraw(); ///< the cards and arrows; soon, and once for many changes
    void draw();
    [[nodiscard]] QRectF visiblePart() const; ///< of the board
    [[nodiscard]] QPointF boardPointAt(const QPointF& place) const;

    BoardView& m_view;
    QTimer m_soon;
    QPixmap m_picture;
    QRectF m_area; ///< of the board, that the picture shows
    double m_scale = 1; ///< pixels of a board unit
    QPointF m_origin; ///< where the area's top left is
    QPointF m_grip; ///< from the middle of the frame to the mouse, in board units
};

} // namespace ui
