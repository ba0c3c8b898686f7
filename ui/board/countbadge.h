// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardpainter.h"

#include <QGraphicsItem>

namespace ui {

/// The count of an arrow on its pill. No child of the arrow's item: it must lie over the lines of all other arrows.
class CountBadge final : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };

    explicit CountBadge(core::ArrowId arrow);

    [[nodiscard]] core::ArrowId arrow() const { return m_arrow; }
    [[nodiscard]] const PillLook& look() const { return m_look; }
    [[nodiscard]] QString text() const { return boardpainter::countText(m_look.count, m_look.state); }

    void sync(const QRectF& rect, const PillLook& look);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_rect.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* /*painter*/, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override { }

private:
    core::ArrowId m_arrow;
    QRectF m_rect;
    PillLook m_look;
};

} // namespace ui
