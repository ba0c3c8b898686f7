// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardpainter.h"

#include <QGraphicsItem>

namespace ui {

/// An arrow on the board: an id, how it runs, what it looks like. The layer of the board paints it; all gestures are
/// the tools'.
class ArrowItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    explicit ArrowItem(core::ArrowId id);

    [[nodiscard]] core::ArrowId id() const { return m_id; }
    [[nodiscard]] const ArrowShape& arrowShape() const { return m_shape; }

    void sync(const ArrowShape& arrowShape, const ArrowLook& look);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* /*painter*/, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override { }

private:
    core::ArrowId m_id;
    ArrowShape m_shape;
    ArrowLook m_look;
    QRectF m_bounds; ///< with room around it
};

} // namespace ui
