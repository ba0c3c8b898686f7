// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardpainter.h"

#include <QGraphicsItem>

#include <vector>

namespace ui {

/// An arrow on the board: an id, how it runs, what it looks like. Paints; all gestures are the tools'.
class ArrowItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    explicit ArrowItem(core::ArrowId id);

    [[nodiscard]] core::ArrowId id() const { return m_id; }
    [[nodiscard]] const ArrowShape& arrowShape() const { return m_shape; }

    void sync(const ArrowShape& arrowShape, const ArrowLook& look);
    void setHandles(bool areShown); ///< its ends can be taken hold of

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void updateLine(); ///< repaints along the line only
    [[nodiscard]] bool isExposed(const QPainter& painter) const;

    core::ArrowId m_id;
    ArrowShape m_shape;
    ArrowLook m_look;
    QRectF m_bounds; ///< with room around it
    std::vector<QRectF> m_pieces; ///< what the line covers: the rectangle around a long one is mostly empty
    bool m_hasHandles = false;
};

} // namespace ui
