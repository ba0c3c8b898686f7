// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/decorationitems.h"

#include "ui/board/boardpainter.h"
#include "ui/board/decorationpainter.h"
#include "ui/board/zorder.h"

namespace ui {

namespace {

constexpr double Margin = 9; ///< corners, shadow and rim stand out by less

/// Corners to take hold of, or the lock that says why there are none.
void paintGrip(QPainter& painter, const QRectF& rect, bool isLocked, bool isSelected)
{
    constexpr double Lock = 12;
    const Theme& theme = Theme::current();
    if (isLocked)
        boardpainter::paintLock(painter, theme, QRectF(rect.right() - Lock - 10, rect.top() + 11, Lock, Lock));
    else if (isSelected)
        decorationpainter::paintCorners(painter, theme, rect);
}

} // namespace

FrameItem::FrameItem(core::FrameId id)
{
    m_frame.id = id;
    setFlag(ItemIsSelectable);
}

void FrameItem::sync(const core::Frame& frame, bool isEditing)
{
    if (frame == m_frame && isEditing == m_isEditing)
        return;
    if (frame.rect != m_frame.rect)
        prepareGeometryChange();
    m_frame = frame;
    m_isEditing = isEditing;
    setZValue(frame.kind == core::Frame::Kind::Lane ? ZOrder::Lanes : ZOrder::Frames);
    update();
}

QRectF FrameItem::boundingRect() const
{
    return m_frame.rect.adjusted(-Margin, -Margin, Margin, Margin);
}

void FrameItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    decorationpainter::paintFrame(*painter, Theme::current(), m_frame, isSelected(), painter->worldTransform().m11());
    if (m_isEditing)
        paintGrip(*painter, m_frame.rect, m_frame.isLocked, isSelected());
}

StickyItem::StickyItem(core::StickyId id)
{
    m_sticky.id = id;
    setFlag(ItemIsSelectable);
    setZValue(ZOrder::Stickies);
}

void StickyItem::sync(const core::Sticky& sticky, bool isEditing)
{
    if (sticky == m_sticky && isEditing == m_isEditing)
        return;
    if (sticky.rect != m_sticky.rect)
        prepareGeometryChange();
    m_sticky = sticky;
    m_isEditing = isEditing;
    setToolTip(sticky.text);
    update();
}

QRectF StickyItem::boundingRect() const
{
    return m_sticky.rect.adjusted(-Margin, -Margin, Margin, Margin);
}

void StickyItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    decorationpainter::paintSticky(*painter, Theme::current(), m_sticky, isSelected(), painter->worldTransform().m11());
    if (m_isEditing)
        paintGrip(*painter, m_sticky.rect, m_sticky.isLocked, isSelected());
}

} // namespace ui
