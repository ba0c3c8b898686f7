// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popoverbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

PopoverButton::PopoverButton(const QString& name, const QString& accessibleName, QWidget* parent)
    : ShorteningButton(parent)
    , m_popover(makeFrame("card"))
{
    setProperty("role", u"button"_s);
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    m_popover->setParent(this, Qt::Popup);
    m_popover->setObjectName(name + u"Popover"_s);
    m_popover->setAccessibleName(accessibleName);
    connect(this, &QToolButton::clicked, this, &PopoverButton::showPopover);
}

void PopoverButton::fillPopover(QLayout* left, QLayout* right)
{
    auto* row = new QHBoxLayout(m_popover);
    row->setContentsMargins(Theme::Unit * 3 / 2, Theme::Unit * 3 / 2, Theme::Unit * 3 / 2, Theme::Unit * 3 / 2);
    row->setSpacing(Theme::Unit * 2);
    row->addLayout(left);
    row->addWidget(makeFrame("vertical-hairline"));
    row->addLayout(right);
}

void PopoverButton::showPopover()
{
    m_popover->adjustSize();
    // Right edges agree: the button stands at the right of the bar.
    QPoint corner = mapToGlobal(QPoint(width() - m_popover->width(), height() + Theme::Unit / 2));
    corner.setX(std::max(corner.x(), window()->mapToGlobal(QPoint(0, 0)).x()));
    m_popover->move(corner);
    m_popover->show();
    m_popover->setFocus(Qt::PopupFocusReason);
}

void PopoverButton::hidePopover()
{
    m_popover->hide();
}

} // namespace ui
