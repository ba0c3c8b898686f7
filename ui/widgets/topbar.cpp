// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/topbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

namespace {

constexpr int Height = Theme::Unit * 7;

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_subtitle(makeLabel({}, "secondary"))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setRole(m_title, "title");
    m_title->setMinimumWidth(Theme::Unit * 4);
    m_subtitle->hide();
    m_left->setSpacing(Theme::Unit + Theme::Unit / 2);
    m_right->setSpacing(Theme::Unit + Theme::Unit / 2);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::Unit * 9 / 4, 0, Theme::Unit * 9 / 4, 0);
    row->setSpacing(Theme::Unit + Theme::Unit / 2);
    row->addStrut(Height - 1); // or the row stops at its widgets and the line under it with it
    row->addWidget(m_title);
    row->addLayout(m_left);
    row->addWidget(m_subtitle, 1);
    row->addStretch();
    row->addLayout(m_right);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(makeFrame("hairline"));
    setFixedHeight(Height);
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void TopBar::addLeft(QWidget* widget)
{
    m_left->addWidget(widget);
}

void TopBar::addRight(QWidget* widget)
{
    m_right->addWidget(widget);
}

} // namespace ui
