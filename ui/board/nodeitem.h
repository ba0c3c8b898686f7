// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardpainter.h"

#include <QGraphicsItem>

namespace ui {

/// A card on the board: an id and what it looks like. Painted by the layer of the board; paints itself only where it is
/// not on the board yet. All gestures are the tools'.
class NodeItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    explicit NodeItem(core::NodeId id);

    [[nodiscard]] core::NodeId id() const { return m_id; }
    [[nodiscard]] const CardLook& look() const { return m_look; }
    [[nodiscard]] QString countText() const { return boardpainter::countText(m_look.count, m_look.state); }

    void sync(const QPointF& position, const CardLook& look);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    core::NodeId m_id;
    CardLook m_look;
};

} // namespace ui
