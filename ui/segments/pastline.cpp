// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/pastline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

PastLine::PastLine(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(6 * Theme::Unit);
}

void PastLine::setValues(std::vector<quint32> values, core::Stage stage)
{
    m_values = std::move(values);
    m_stage = stage;
    update();
}

QSize PastLine::sizeHint() const
{
    return { 30 * Theme::Unit, 8 * Theme::Unit };
}

void PastLine::paintEvent(QPaintEvent*)
{
    if (m_values.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double most = std::max<double>(1, *std::ranges::max_element(m_values));
    const double across = (width() - 2.0) / static_cast<double>(m_values.size() - 1);
    QPainterPath path;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const QPointF point(1 + across * static_cast<double>(i), height() - 2 - m_values[i] / most * (height() - 4));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    painter.setPen(QPen(Theme::current().stage(m_stage), 1.5));
    painter.drawPath(path);
}

} // namespace ui
