// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shorteningbutton.h"

namespace ui {

namespace {

/// The style rounds the width of one text differently from that of another; the padding takes it.
constexpr int Rounding = 2;

} // namespace

ShorteningButton::ShorteningButton(QWidget* parent)
    : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ShorteningButton::setTexts(const QStringList& texts)
{
    Q_ASSERT(!texts.isEmpty());
    if (texts == m_texts)
        return;
    m_texts = texts;
    choose();
    updateGeometry();
}

int ShorteningButton::widthFor(const QString& text) const
{
    const int around = QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(this->text());
    return around + fontMetrics().horizontalAdvance(text);
}

QSize ShorteningButton::sizeHint() const
{
    const QSize size = QToolButton::sizeHint();
    return m_texts.isEmpty() ? size : QSize(widthFor(m_texts.constFirst()), size.height());
}

QSize ShorteningButton::minimumSizeHint() const
{
    const QSize size = QToolButton::minimumSizeHint();
    return m_texts.isEmpty() ? size : QSize(widthFor(m_texts.constLast()), size.height());
}

void ShorteningButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    if (!m_texts.isEmpty())
        choose();
}

void ShorteningButton::choose()
{
    QString chosen = m_texts.constLast();
    for (auto text = m_texts.crbegin(); text != m_texts.crend(); ++text) {
        if (!isVisible() || widthFor(*text) <= width() + Rounding)
            chosen = *text;
    }
    const int room = width() + Rounding - widthFor({});
    setText(isVisible() ? fontMetrics().elidedText(chosen, Qt::ElideRight, room) : chosen);
}

} // namespace ui
