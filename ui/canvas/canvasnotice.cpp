// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasnotice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QAccessible>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CanvasNotice::CanvasNotice(QWidget* canvas)
    : QLabel(canvas)
{
    setObjectName(u"canvasNotice"_s);
    setRole(this, "notice");
    setWordWrap(false);
    setTextFormat(Qt::PlainText);
    hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
}

void CanvasNotice::say(const QString& text)
{
    setText(text);
    adjustSize();
    const QSize room = parentWidget()->size();
    showAt(text, { (room.width() - width()) / 2, room.height() - height() - 2 * Theme::Unit });
}

void CanvasNotice::sayAt(const QString& text, const QPoint& position)
{
    showAt(text, position + QPoint(2 * Theme::Unit, 2 * Theme::Unit));
}

void CanvasNotice::mousePressEvent(QMouseEvent* /*event*/)
{
    hide();
}

void CanvasNotice::showAt(const QString& text, const QPoint& topLeft)
{
    setText(text);
    adjustSize();
    const QSize room = parentWidget()->size();
    move(std::clamp(topLeft.x(), 0, std::max(0, room.width() - width())),
        std::clamp(topLeft.y(), 0, std::max(0, room.height() - height())));
    show();
    raise();
    constexpr int LeastMilliseconds = 2500;
    constexpr int PerLetter = 45;
    m_timer.start(LeastMilliseconds + PerLetter * static_cast<int>(text.size()));
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
