// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/draftitem.h"

#include "ui/board/zorder.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui {

namespace {

constexpr double DraftWidth = 2;

QFont labelFont()
{
    return Theme::font(Theme::Type::Small, QFont::DemiBold);
}

} // namespace

DraftItem::DraftItem()
{
    setZValue(ZOrder::Draft);
}

void DraftItem::clear()
{
    prepareGeometryChange();
    m_shape.reset();
    showGuides({});
    m_band = {};
    m_labelRect = {};
    m_label.clear();
    m_bounds = {};
    m_isRefused = false;
    update();
}

void DraftItem::setLabel(const QPointF& cursor, const QString& label)
{
    m_label = label;
    if (!label.isEmpty())
        m_labelRect = QRectF(cursor.x() + 16, cursor.y() + 16,
            QFontMetricsF(labelFont()).horizontalAdvance(label) + 2 * Theme::Unit + 4, boardgeometry::PillHeight);
    m_bounds |= m_labelRect.adjusted(-2, -2, 2, 2);
}

void DraftItem::showArrow(const ArrowShape& arrowShape, const QPointF& cursor, const QString& label, bool isRefused)
{
    clear();
    m_shape = arrowShape;
    m_isRefused = isRefused;
    m_bounds = arrowShape.bounds(DraftWidth);
    setLabel(cursor, label);
}

void DraftItem::showBand(const QRectF& band)
{
    clear();
    m_band = band;
    m_bounds = band.adjusted(-2, -2, 2, 2);
}

void DraftItem::showGuides(const std::vector<QLineF>& lines)
{
    for (size_t i = m_guides.size(); i < lines.size(); ++i) {
        m_guides.push_back(new QGraphicsLineItem(this));
        QPen pen(Theme::current().accent, 1, Qt::DashLine);
        pen.setCosmetic(true);
        m_guides.back()->setPen(pen);
    }
    for (size_t i = 0; i < m_guides.size(); ++i) {
        m_guides[i]->setVisible(i < lines.size());
        if (i < lines.size())
            m_guides[i]->setLine(lines[i]);
    }
}

void DraftItem::showHint(const QPointF& cursor, const QString& hint)
{
    clear();
    setLabel(cursor, hint);
}

void DraftItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const Theme& theme = Theme::current();
    if (m_shape)
        boardpainter::paintArrow(*painter, theme, *m_shape, { .width = DraftWidth, .isDraft = true });
    if (!m_band.isNull()) {
        QColor ground = theme.accent;
        ground.setAlpha(24);
        QPen pen(theme.accent, 1);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->setBrush(ground);
        painter->drawRect(m_band);
    }
    if (!m_labelRect.isNull()) {
        painter->setPen(QPen(m_isRefused ? theme.bad : theme.accent, 1));
        painter->setBrush(theme.card);
        painter->drawRoundedRect(m_labelRect, Theme::Radius, Theme::Radius);
        painter->setPen(m_isRefused ? theme.bad : theme.accent);
        painter->setFont(labelFont());
        painter->drawText(m_labelRect, Qt::AlignCenter | Qt::TextDontClip, m_label);
    }
}

} // namespace ui
