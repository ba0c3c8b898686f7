// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"

#include <QGraphicsItem>

namespace ui {

/// A frame or lane on the board. Paints; all gestures are the tools'.
class FrameItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 4 };

    explicit FrameItem(core::FrameId id);

    [[nodiscard]] const core::Frame& frame() const { return m_frame; }
    void sync(const core::Frame& frame, bool isEditing);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    core::Frame m_frame;
    bool m_isEditing = false;
};

/// A sticky note on the board. Paints; all gestures are the tools'.
class StickyItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 5 };

    explicit StickyItem(core::StickyId id);

    [[nodiscard]] const core::Sticky& sticky() const { return m_sticky; }
    void sync(const core::Sticky& sticky, bool isEditing);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    core::Sticky m_sticky;
    bool m_isEditing = false;
};

} // namespace ui
