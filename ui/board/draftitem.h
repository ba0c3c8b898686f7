// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardpainter.h"

#include <QGraphicsItem>
#include <QLineF>

#include <vector>

namespace ui {

/// What a tool shows while the mouse is down: the arrow being drawn with the word beside the cursor, or the rubber
/// band.
class DraftItem final : public QGraphicsItem {
public:
    DraftItem();

    void showArrow(const ArrowShape& arrowShape, const QPointF& cursor, const QString& label, bool isRefused);
    void showBand(const QRectF& band);
    void showGuides(const std::vector<QLineF>& lines); ///< what a dragged thing lines up with; none: nothing
    void showHint(const QPointF& cursor, const QString& hint); ///< what a drop there would do
    [[nodiscard]] QString label() const { return m_label; } ///< the count it would have, or why it may not be
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void clear();
    void setLabel(const QPointF& cursor, const QString& label);

    std::optional<ArrowShape> m_shape;
    std::vector<QGraphicsLineItem*> m_guides; ///< items of their own: a rectangle around all would be half the board
    QRectF m_band;
    QRectF m_labelRect;
    QString m_label;
    QRectF m_bounds;
    bool m_isRefused = false;
};

} // namespace ui
