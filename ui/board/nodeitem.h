// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardpainter.h"

#include <QGraphicsItem>

#include <optional>

namespace ui {

/// A card on the board: an id and what it looks like. Paints; all gestures are the tools'.
class NodeItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    explicit NodeItem(core::NodeId id);

    [[nodiscard]] core::NodeId id() const { return m_id; }
    [[nodiscard]] const CardLook& look() const { return m_look; }
    [[nodiscard]] QString countText() const { return boardpainter::countText(m_look.count, m_look.state); }

    void sync(const QPointF& position, const CardLook& look);
    void setDots(bool areShown, std::optional<Side> hot = {});

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    core::NodeId m_id;
    CardLook m_look;
    bool m_hasDots = false;
    std::optional<Side> m_hotDot;
};

} // namespace ui
