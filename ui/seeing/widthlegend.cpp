// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seeing/widthlegend.h"

#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int RowHeight = 18;
constexpr int LineLength = 44;
constexpr int Padding = Theme::Unit + 2;

} // namespace

WidthLegend::WidthLegend(BoardView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&view.boardScene(), &BoardScene::snapshotChanged, this, &WidthLegend::follow);
    follow();
}

QString WidthLegend::text() const
{
    return m_widths.scale == ArrowWidths::Scale::Equal ? tr("All arrows as broad")
        : m_widths.top == 0                            ? tr("Nobody moved")
                                                       : tr("Customers moved");
}

QSize WidthLegend::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Caption));
    int widest = metrics.horizontalAdvance(text()) + 1;
    const bool hasRows = m_widths.scale != ArrowWidths::Scale::Equal && m_widths.top > 0;
    if (hasRows)
        widest = std::max(widest, LineLength + Theme::Unit + metrics.horizontalAdvance(numberText(m_widths.top)) + 1);
    return { widest + 2 * Padding, (hasRows ? 4 : 1) * RowHeight + Padding };
}

void WidthLegend::follow()
{
    const ArrowWidths widths = m_view.boardScene().content().arrowWidths();
    if (widths == m_widths && !size().isEmpty())
        return;
    m_widths = widths;
    QStringList counts;
    for (const qint64 count : m_widths.samples())
        counts += numberText(count);
    setAccessibleName(tr("Width of arrows: %1").arg(text()));
    setAccessibleDescription(counts.join(u", "));
    updateGeometry();
    update();
}

void WidthLegend::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    paintPanel(painter, rect());
    painter.setFont(Theme::font(Theme::Type::Caption));
    painter.setPen(theme.secondary);
    painter.drawText(
        QRect(Padding, Padding / 2, width() - Padding, RowHeight), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_widths.scale == ArrowWidths::Scale::Equal || m_widths.top == 0)
        return;
    int top = Padding / 2 + RowHeight;
    for (const qint64 count : m_widths.samples()) {
        const double middle = top + RowHeight / 2.0;
        painter.setPen(QPen(theme.arrow, m_widths.widthOf(count), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(Padding, middle), QPointF(Padding + LineLength, middle));
        painter.setPen(theme.text);
        painter.drawText(QRect(Padding + LineLength + Theme::Unit, top, width(), RowHeight),
            Qt::AlignLeft | Qt::AlignVCenter, numberText(count));
        top += RowHeight;
    }
}

void WidthLegend::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

} // namespace ui
