// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/daybars.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

DayBars::DayBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayBars::setBars(std::vector<Bar> bars)
{
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    update();
}

QSize DayBars::sizeHint() const
{
    return { Theme::Unit * 30, Theme::Unit * 8 };
}

void DayBars::paintEvent(QPaintEvent*)
{
    if (m_bars.empty())
        return;
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qint64 highest = std::max<qint64>(1, std::ranges::max(m_bars, {}, &Bar::value).value);
    const double step = static_cast<double>(width()) / static_cast<double>(m_bars.size());
    const double gap = step > 4 ? 2 : 0;
    const double most = step - gap > Theme::Unit * 3 ? Theme::Unit * 3 : step - gap;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const double share = static_cast<double>(m_bars[i].value) / static_cast<double>(highest);
        // Nothing keeps a trace of itself.
        const double height = std::max(share * (this->height() - 2), 1.5);
        const QRectF bar(static_cast<double>(i) * step + (step - most) / 2, this->height() - height, most, height);
        painter.setBrush(m_bars[i].value == 0 ? theme.hairline : m_bars[i].isStrong ? theme.accent : theme.arrow);
        painter.drawRoundedRect(bar, std::min(2.0, most / 2), std::min(2.0, height / 2));
    }
}

bool DayBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_bars.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto index = std::clamp<size_t>(
        static_cast<size_t>(std::max(0, help->x())) * m_bars.size() / static_cast<size_t>(std::max(1, width())), 0,
        m_bars.size() - 1);
    QToolTip::showText(help->globalPos(), tr("%1: %2").arg(m_bars[index].name, numberText(m_bars[index].value)), this);
    return true;
}

} // namespace ui
